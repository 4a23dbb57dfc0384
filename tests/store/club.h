// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "statement.h"
#include "store.h"

#include <QDate>
#include <QSqlDatabase>
#include <QTemporaryDir>

namespace twinbook {

// The Store's tests describe a record of their own over a table of the real schema.
struct Club
{
    Id<Club> id;
    QString name;
    QString kind;
    QString contactName;
    QString notes;
    QDate joined;
    bool removed = false;
};

template <>
inline const Record<Club> &recordOf<Club>()
{
    static const Record<Club> record = Record<Club>("organisation", "Club", "Club", "Clubs")
                                           .text("name", &Club::name, "Name")
                                           .searched()
                                           .text("kind", &Club::kind, "Kind")
                                           .text("contact_name", &Club::contactName, "Contact")
                                           .text("notes", &Club::notes, "Notes", Kind::LongText)
                                           .date("joined", &Club::joined, "Member since")
                                           .flag("removed", &Club::removed, "Removed")
                                           .titled([](const Club &c) { return c.name; })
                                           .sortedBy([](const Club &c) { return c.name; });
    return record;
}

// A folder that goes away, and books in it.
class BookFolder
{
public:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    OpenOptions options(bool readOnly = false) const
    {
        return {{&recordOf<Club>()}, QStringLiteral("Joan"), path(QStringLiteral("sites.ini")), readOnly};
    }
    std::shared_ptr<Store> fresh(const QString &name = {})
    {
        const QString file = name.isEmpty() ? QStringLiteral("book%1.twinbook").arg(++m_count) : name;
        const auto made = Store::create(path(file), options());
        if (!made)
            qFatal("%s", qPrintable(made.sentence));
        return *made;
    }

    // A closed book with some clubs in it; its path.
    QString bookWithClubs(const QString &name, int clubs = 40);

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

inline Club addClub(Store &store, const QString &name)
{
    Club club;
    club.name = name;
    const EditOutcome outcome =
        store.edit(QStringLiteral("Add %1").arg(name), [&](Edit &edit) { edit.save(club); });
    if (!outcome)
        qFatal("%s", qPrintable(outcome.sentence));
    return club;
}

inline QString BookFolder::bookWithClubs(const QString &name, int clubs)
{
    const auto store = fresh(name);
    for (int i = 0; i < clubs; ++i)
        addClub(*store, QStringLiteral("Club %1").arg(i));
    return store->path();
}

// Everything the recorded tables hold, with its types, in one order.
inline QStringList dumpOf(const Store &store)
{
    QStringList lines;
    for (const Store::Row &table :
        store.select(QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name"))) {
        const QString name = table.first().toString();
        if (!journal::isRecorded(name))
            continue;
        for (const Store::Row &row : store.select(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(name))) {
            QString line = name;
            for (const QVariant &value : row) {
                line += value.isNull()
                    ? QStringLiteral("|NULL")
                    : QStringLiteral("|%1:%2").arg(QLatin1StringView(value.typeName()), value.toString());
            }
            lines += line;
        }
    }
    return lines;
}

// The file as any other program sees it.
class RawBook
{
public:
    explicit RawBook(const QString &path)
        : m_name(QStringLiteral("raw-%1").arg(freshId()))
    {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_db.setDatabaseName(path);
        if (!m_db.open())
            qFatal("%s", qPrintable(m_db.lastError().text()));
    }
    ~RawBook()
    {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawBook)
    const QSqlDatabase &db() const { return m_db; }
    void run(const QString &sql) const { runSql(m_db, sql); }
    QVariant value(const QString &sql) const { return oneValue(m_db, sql); }

private:
    QString m_name;
    QSqlDatabase m_db;
};

} // namespace twinbook
