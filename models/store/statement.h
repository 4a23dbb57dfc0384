// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <stdexcept>

namespace twinbook {

// What the program was about when a statement failed.
enum class Doing { Reading, Writing };

// A statement that failed: the book is broken, full, locked or read-only. `sentence` is for a person.
class StoreError : public std::runtime_error
{
public:
    StoreError(const QSqlError &error, const QString &sql);
    explicit StoreError(const QString &sentence);
    QString sentenceWhen(Doing doing) const; // the same in the words of another task
    bool isDamage() const { return code == 11 || code == 26; } // of the file: only a backup helps
    QString sentence;
    int code = 0; // SQLite's primary result code; 0 for our own
    bool isLink = false; // an entry points, or would point, to one that is not there

private:
    bool m_own = false; // not SQLite's
    int m_native = 0; // the extended code
    QString m_technical;
};

// One line for a person about an SQLite result code, primary or extended.
QString sentenceForCode(int code, const QString &technical, Doing doing);
QString damagedSentence(Doing doing); // of a book that cannot be read in full

// A prepared statement that throws StoreError instead of returning false.
class Statement
{
public:
    Statement(const QSqlDatabase &db, const QString &sql);
    Statement &bind(const QVariantList &values);
    Statement &bind(int place, const QVariant &value); // from 0
    Statement &run();
    bool next(); // false at the end only: a row that cannot be read throws
    QVariant value(int column) const { return m_query.value(column); }
    int columns() const;
    int affected() const { return m_query.numRowsAffected(); } // rows written, without those of triggers
    void finish() { m_query.finish(); }
    QSqlQuery &query() { return m_query; }

private:
    QSqlQuery m_query;
    QString m_sql;
};

void runSql(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});
QVariant oneValue(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});

} // namespace twinbook
