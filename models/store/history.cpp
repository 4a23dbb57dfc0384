// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr int detailsShown = 12; // of one edit; the rest is counted

QVariant plain(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isDouble() ? QVariant(qlonglong(value.toInteger())) : QVariant(value.toString());
}

// What a person reads for a stored value; a link is shown by the title of the record it leads to.
QString inWords(const Store &store, const RecordShape &shape, const Column &column, const QVariant &value,
    const QLocale &locale)
{
    if (column.kind == Kind::Link && value.toLongLong() != 0) {
        const RecordShape *target = store.shape(column.linkTable);
        const auto record = target ? store.get(*target, value.toLongLong()) : std::nullopt;
        return record ? record->title() : QString();
    }
    QString text = shape.show(column, value, locale).replace(u'\n', u", "_s);
    constexpr int most = 80;
    return text.size() > most ? text.left(most) + u'…' : text;
}

QString changeSentence(
    const QString &title, const QString &label, const QString &before, const QString &after)
{
    if (before.isEmpty())
        return Words::tr("%1: %2 set to “%3”").arg(title, label, after);
    if (after.isEmpty())
        return Words::tr("%1: %2 emptied, was “%3”").arg(title, label, before);
    return Words::tr("%1: %2 changed from “%3” to “%4”").arg(title, label, before, after);
}

QStringList rowInWords(const Store &store, const QString &table, qint64 id, const QString &op,
    const QJsonObject &data, const QLocale &locale)
{
    if (table == u"setting") {
        const QJsonArray value = data.value(u"value"_s).toArray();
        const QString name = store.settingName(id);
        return {changeSentence(Words::tr("Settings"), name, value.at(0).toString(), value.at(1).toString())};
    }
    const RecordShape *shape = store.shape(table);
    if (!shape)
        return {Words::tr("An entry of a part of the book that this version does not know")};
    // The title as it is now; of a row that came or went, as it was then.
    QString title;
    if (const auto record = op == u"U" ? store.get(*shape, id) : std::nullopt) {
        title = record->title();
    } else {
        QVariantMap values;
        for (auto it = data.begin(); it != data.end(); ++it)
            values.insert(it.key(), plain(it.value().toArray().at(op == u"I" ? 1 : 0)));
        title = AnyRecord(*shape, values, id).title();
    }
    if (op == u"I")
        return {Words::tr("%1 added: %2").arg(shape->oneLabel(), title)};
    if (op == u"D")
        return {Words::tr("%1 deleted: %2").arg(shape->oneLabel(), title)};
    QStringList lines;
    for (auto it = data.begin(); it != data.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        const Column *column = shape->find(it.key());
        if (!column)
            continue;
        if (column->name == u"removed") {
            lines += pair.at(1).toInteger() ? Words::tr("%1 removed").arg(title)
                                            : Words::tr("%1 brought back").arg(title);
            continue;
        }
        lines += changeSentence(title, shape->label(*column),
            inWords(store, *shape, *column, plain(pair.at(0)), locale),
            inWords(store, *shape, *column, plain(pair.at(1)), locale));
    }
    return lines;
}

// The rows of an edit in words, those of the record that was asked for before the others.
QStringList detailsOf(const Store &store, qint64 edit, const HistoryRequest &asked, const QLocale &locale)
{
    const auto rows = [&](const QString &which, const QVariantList &values) {
        return store.select(
            u"SELECT tbl,row,op,data FROM edit_row WHERE edit=? AND %1 ORDER BY n LIMIT ?"_s.arg(which),
            QVariantList{edit} + values + QVariantList{detailsShown});
    };
    const QVariantList own{asked.table, asked.id};
    QList<Store::Row> shown = asked.table.isEmpty()
        ? rows(u"1"_s, {})
        : rows(u"tbl=? AND row=?"_s, own)
            + (asked.alone ? QList<Store::Row>() : rows(u"NOT (tbl=? AND row=?)"_s, own));
    shown = shown.first(std::min<qsizetype>(detailsShown, shown.size()));
    // They are counted from 1, so that an import of thousands need not be read to be told.
    const qint64 count = store.select(u"SELECT coalesce(max(n),0) FROM edit_row WHERE edit=?"_s, {edit})
                             .first()
                             .first()
                             .toLongLong();
    QStringList lines;
    for (const Store::Row &row : std::as_const(shown)) {
        lines += rowInWords(store, row.at(0).toString(), row.at(1).toLongLong(), row.at(2).toString(),
            QJsonDocument::fromJson(row.at(3).toString().toUtf8()).object(), locale);
    }
    if (count > shown.size() && !asked.alone)
        lines += Words::tr("and %n more entries", nullptr, int(count - shown.size()));
    return lines;
}

// Taken back, and not done again since: the latest undo of the latest undo ... decides.
bool isUndone(const Store &store, qint64 edit)
{
    bool undone = false;
    for (qint64 at = edit; at != 0; undone = !undone) {
        const auto later =
            store.select(u"SELECT id FROM edit WHERE undo_of=? ORDER BY at DESC LIMIT 1"_s, {at});
        if (later.isEmpty())
            break;
        at = later.first().first().toLongLong();
    }
    return undone;
}

} // namespace

QList<HistoryEntry> history(const Store &store, const HistoryRequest &request, const QLocale &locale)
{
    QString sql = u"SELECT e.id, e.at, e.by, e.label, coalesce(e.undo_of,0) FROM edit e WHERE 1"_s;
    QVariantList values;
    if (!request.table.isEmpty()) {
        sql += u" AND e.id IN (SELECT edit FROM edit_row WHERE tbl=? AND row=?)"_s;
        values << request.table << request.id;
    }
    if (request.day.isValid()) {
        sql += u" AND e.at>=? AND e.at<?"_s;
        values << request.day.startOfDay().toMSecsSinceEpoch() * 1000
               << request.day.addDays(1).startOfDay().toMSecsSinceEpoch() * 1000;
    }
    if (!request.by.isEmpty()) {
        sql += u" AND e.by=?"_s;
        values << request.by;
    }
    sql += u" ORDER BY e.at DESC LIMIT ?"_s;
    values << request.most;
    QList<HistoryEntry> entries;
    for (const Store::Row &row : store.select(sql, values)) {
        HistoryEntry entry;
        entry.edit = row.at(0).toLongLong();
        entry.at = QDateTime::fromMSecsSinceEpoch(row.at(1).toLongLong() / 1000);
        entry.by = row.at(2).toString();
        const QString label = row.at(3).toString();
        // An undo of an undo is a redo: follow the chain down to the edit itself.
        bool takesBack = false;
        for (qint64 of = row.at(4).toLongLong(); of != 0; takesBack = !takesBack) {
            const auto next = store.select(u"SELECT coalesce(undo_of,0) FROM edit WHERE id=?"_s, {of});
            of = next.isEmpty() ? 0 : next.first().first().toLongLong();
        }
        entry.label = row.at(4).toLongLong() == 0 ? label
            : takesBack                           ? Words::tr("Undone: %1").arg(label)
                                                  : Words::tr("Done again: %1").arg(label);
        entry.details = detailsOf(store, entry.edit, request, locale);
        entry.undone = isUndone(store, entry.edit);
        entries += entry;
    }
    return entries;
}

QHash<QString, qint64> lastChanges(const Store &store, const QString &table, qint64 id)
{
    QHash<QString, qint64> last;
    for (const Store::Row &row : store.select(u"SELECT e.at,r.data FROM edit_row r JOIN edit e ON e.id=r.edit"
                                              " WHERE r.tbl=? AND r.row=? ORDER BY e.at"_s,
             {table, id})) {
        const QJsonObject data = QJsonDocument::fromJson(row.at(1).toString().toUtf8()).object();
        for (auto it = data.begin(); it != data.end(); ++it)
            last.insert(it.key(), row.at(0).toLongLong());
    }
    return last;
}

QStringList historyPeople(const Store &store)
{
    QStringList people;
    for (const Store::Row &row : store.select(u"SELECT DISTINCT by FROM edit ORDER BY by"_s))
        people += row.first().toString();
    return people;
}

} // namespace twinbook
