// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include <QCoreApplication>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoreError)
};

constexpr int foreignKey = 787; // SQLITE_CONSTRAINT_FOREIGNKEY
constexpr int guarded = 1811; // SQLITE_CONSTRAINT_TRIGGER: a schema step guards what is published or closed
constexpr int noRoomForIndex = 4874; // SQLITE_IOERR_SHMSIZE
constexpr int full = 13;

int primary(int code)
{
    return code == noRoomForIndex ? full : code & 0xff;
}

// SQLite keeps text as UTF-8, which has no place for half a surrogate pair.
QVariant storable(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    return text.isValidUtf16() ? value : QVariant(QString::fromUtf8(text.toUtf8()));
}

} // namespace

QString damagedSentence(Doing doing)
{
    return doing == Doing::Reading
        ? Words::tr("The book file is damaged: part of it cannot be read. Restore the last backup.")
        : Words::tr("The book file is damaged; nothing was saved. Restore the last backup.");
}

namespace {

QString sentenceWhenReading(int code, const QString &technical)
{
    switch (primary(code)) {
    case 5:
    case 6:
        return Words::tr("Another program is writing to this book just now. Try again in a moment.");
    case 8:
        return Words::tr(
            "This book cannot be read where it lies, because its folder is read-only and another program "
            "has left part of the book beside it. Copy the folder somewhere else and open the book there.");
    case 10:
        return Words::tr("The disk could not be read. Check that the disk or USB stick is still connected.");
    case 11:
    case 26:
        return damagedSentence(Doing::Reading);
    case full:
        return Words::tr("The disk is full. Free some space and do it again.");
    default:
        return Words::tr("Part of the book could not be read (%1). Nothing was lost.").arg(technical);
    }
}

} // namespace

QString sentenceForCode(int code, const QString &technical, Doing doing)
{
    if (code == guarded)
        return Words::tr("This has been published or closed and stays as it is; nothing was changed. Enter a "
                         "correction instead.");
    switch (primary(code)) {
    case 14:
        return Words::tr(
            "The book file cannot be opened. Check that its folder exists and that you may write there.");
    case 19:
        return Words::tr(
            "This cannot be done by itself, because something else in the book depends on it; nothing was "
            "changed. Undo or remove that first.");
    default:
        break;
    }
    if (doing == Doing::Reading)
        return sentenceWhenReading(code, technical);
    switch (primary(code)) {
    case 5:
    case 6:
        return Words::tr(
            "Another program is writing to this book just now; nothing was saved. Try again in a moment.");
    case 8:
        return Words::tr(
            "This book cannot be written to: the file or its folder is read-only. Nothing was saved. "
            "Save a copy somewhere else and work there.");
    case 10:
        return Words::tr(
            "The disk could not be read or written; nothing was saved. Check that the disk or USB stick is "
            "still connected.");
    case 11:
    case 26:
        return damagedSentence(Doing::Writing);
    case full:
        return Words::tr("The disk is full; nothing was saved. Free some space and do it again.");
    default:
        return Words::tr("The change could not be saved (%1). Nothing was lost.").arg(technical);
    }
}

StoreError::StoreError(const QSqlError &error, const QString &sql)
    : std::runtime_error((error.text() + u" in: "_s + sql).toStdString())
    , code(primary(error.nativeErrorCode().toInt()))
    , isLink(error.nativeErrorCode().toInt() == foreignKey)
    , m_native(error.nativeErrorCode().toInt())
    , m_technical(error.driverText() + u' ' + error.databaseText())
{
    sentence = sentenceWhen(sql.startsWith(u"SELECT") ? Doing::Reading : Doing::Writing);
}

QString StoreError::sentenceWhen(Doing doing) const
{
    return m_own ? sentence : sentenceForCode(m_native, m_technical, doing);
}

StoreError::StoreError(const QString &text)
    : std::runtime_error(text.toStdString())
    , sentence(text)
    , m_own(true)
{
}

Statement::Statement(const QSqlDatabase &db, const QString &sql)
    : m_query(db)
    , m_sql(sql)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw StoreError(m_query.lastError(), sql);
}

Statement &Statement::bind(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, storable(values.at(i)));
    return *this;
}

Statement &Statement::bind(int place, const QVariant &value)
{
    m_query.bindValue(place, storable(value));
    return *this;
}

Statement &Statement::run()
{
    if (!m_query.exec())
        throw StoreError(m_query.lastError(), m_sql);
    return *this;
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw StoreError(m_query.lastError(), m_sql);
    return false;
}

int Statement::columns() const
{
    return m_query.record().count();
}

void runSql(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    Statement(db, sql).bind(values).run();
}

QVariant oneValue(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    Statement s(db, sql);
    s.bind(values).run();
    return s.next() ? s.value(0) : QVariant();
}

} // namespace twinbook
