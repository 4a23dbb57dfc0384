// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "record_named.h"
#include "removal.h"
#include "typed_value.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Known
{
    EntryKind entry;
    const RecordShape *shape = nullptr;
};

std::optional<Known> known(const QString &kind, const Store &store)
{
    for (const Area &area : allAreas()) {
        if (area.entries.contains(kind))
            return Known{area.entries.value(kind), store.shape(area.kinds.value(kind))};
    }
    return std::nullopt;
}

QStringList kindsKnown()
{
    QStringList kinds;
    for (const Area &area : allAreas())
        kinds += area.entries.keys();
    kinds.sort();
    return kinds;
}

Answer noSuchKind(const QString &kind)
{
    return Answer::wrongUsage(
        notAmong(Words::tr("“%1” cannot be entered one by one.").arg(kind), kindsKnown()));
}

// FIELD=VALUE of every --set into the record; empty: all is well.
QString fill(AnyRecord &record, const Store &store, const Request &request)
{
    const RecordShape &shape = record.shape();
    QStringList names;
    for (const Column &column : shape.columns) {
        if (column.name != u"removed")
            names += column.name;
    }
    QStringList pairs = request.options.values(u"set"_s);
    std::reverse(pairs.begin(), pairs.end()); // as they were typed
    for (const QString &pair : std::as_const(pairs)) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign < 1)
            return Words::tr("“%1” does not say which field is to hold what; write FIELD=VALUE.").arg(pair);
        const QString name = pair.left(sign).trimmed();
        if (!names.contains(name))
            return notAmong(
                Words::tr("There is no field “%1” among: %2.").arg(name, shape.manyLabel()), names);
        const Result<QVariant> value =
            typedValue(shape, *shape.find(name), pair.mid(sign + 1).trimmed(), store, request.asked);
        if (!value)
            return value.sentence;
        record.set(name, *value);
    }
    return {};
}

// Checked, completed and saved.
Answer saved(AnyRecord &record, const Known &kind, Store &store, const Request &request, const QString &label)
{
    QString wrong = fill(record, store, request);
    if (wrong.isEmpty() && !record.id() && kind.entry.inherited) {
        const QVariantMap values = kind.entry.inherited(record, store);
        for (auto it = values.begin(); it != values.end(); ++it)
            record.set(it.key(), it.value());
        wrong = values.isEmpty() ? QString() : fill(record, store, request); // what was said goes before
    }
    if (!wrong.isEmpty())
        return Answer::wrongUsage(wrong);
    if (kind.entry.complete)
        kind.entry.complete(record, store, request.asked);
    if (kind.entry.check) {
        for (const Problem &problem : kind.entry.check(record, store, request.asked)) {
            const Column *column = kind.shape->find(problem.field);
            return Answer::refused(
                column ? u"%1: %2"_s.arg(problem.field, problem.sentence) : problem.sentence);
        }
    }
    const EditOutcome outcome = store.edit(label.arg(record.title()), [&](Edit &edit) { edit.save(record); });
    if (!outcome)
        return Answer::refused(outcome.sentence);
    if (request.has(u"json"_s))
        return Answer::done(QJsonObject{{u"id"_s, record.id()}, {u"title"_s, record.title()}});
    const QString told = kind.entry.told ? kind.entry.told(record, store, request.asked) : QString();
    return Answer::done(told.isEmpty() ? record.title() : record.title() + u'\n' + told);
}

Answer add(const Request &request)
{
    const auto store = openToWrite(request.operand(1), request);
    if (!store)
        return Answer::refused(store.sentence);
    const std::optional<Known> kind = known(request.operand(0), **store);
    if (!kind)
        return noSuchKind(request.operand(0));
    AnyRecord record(*kind->shape);
    if (request.has(u"like"_s)) {
        const QString like = request.option(u"like"_s);
        const Result<QVariantMap> values = kind->entry.like
            ? kind->entry.like(like, **store)
            : Result<QVariantMap>::refused(
                Words::tr("“%1” has no samples to begin with.").arg(request.operand(0)));
        if (!values)
            return Answer::refused(values.sentence);
        for (auto it = values->begin(); it != values->end(); ++it)
            record.set(it.key(), it.value());
    } else if (kind->entry.begin) {
        kind->entry.begin(record, **store, request.asked);
    }
    return saved(record, *kind, **store, request, Words::tr("Add %1"));
}

Answer change(const Request &request)
{
    const auto store = openToWrite(request.operand(1), request);
    if (!store)
        return Answer::refused(store.sentence);
    const std::optional<Known> kind = known(request.operand(0), **store);
    if (!kind)
        return noSuchKind(request.operand(0));
    const Result<qint64> id = recordNamed(*kind->shape, request.operand(2), **store);
    if (!id)
        return Answer::refused(id.sentence);
    std::optional<AnyRecord> record = (*store)->get(*kind->shape, *id);
    return saved(*record, *kind, **store, request, Words::tr("Change %1"));
}

Answer remove(const Request &request)
{
    const auto store = openToWrite(request.operand(1), request);
    if (!store)
        return Answer::refused(store.sentence);
    const std::optional<Known> kind = known(request.operand(0), **store);
    if (!kind)
        return noSuchKind(request.operand(0));
    const Result<qint64> id = recordNamed(*kind->shape, request.operand(2), **store);
    if (!id)
        return Answer::refused(id.sentence);
    const QString against = againstRemoval(allAreas(), *kind->shape, {*id}, **store, request.asked);
    if (!against.isEmpty())
        return Answer::refused(against);
    const QString title = (*store)->get(*kind->shape, *id)->title();
    const EditOutcome outcome = (*store)->edit(
        Words::tr("Remove %1").arg(title), [&](Edit &edit) { edit.removeRow(*kind->shape, *id); });
    return outcome ? Answer::done(title) : Answer::refused(outcome.sentence);
}

// Kinds and their fields, for --set.
QString fieldsHelp()
{
    QString text;
    for (const Area &area : allAreas()) {
        for (const RecordShape *shape : area.records) {
            const QString kind = area.kinds.key(shape->table);
            if (!area.entries.contains(kind))
                continue;
            text += Words::tr("Fields of %1:").arg(kind) + u'\n';
            for (const Column &column : shape->columns) {
                if (column.name != u"removed")
                    text += u"  %1  %2 (%3)\n"_s.arg(
                        column.name.leftJustified(24), shape->label(column), formOf(column));
            }
        }
    }
    return text;
}

} // namespace

QList<Command> entryCommands()
{
    const CommandOption set{u"set"_s, u"FIELD=VALUE"_s,
        Words::tr("what a field is to hold; nothing behind the sign empties it"), false, true};
    const CommandOption json{u"json"_s, {}, Words::tr("answers in JSON")};
    return {
        {u"add"_s, {u"KIND"_s, u"BOOK"_s},
            {set,
                {u"like"_s, u"NAME"_s, Words::tr("begins with this sample: of gift-rules england-2020, ...")},
                json, takeOverOption()},
            Words::tr("Adds one entry: a gift, a rule for gifts, a consent, a check ..."), add, nullptr,
            fieldsHelp},
        {u"change"_s, {u"KIND"_s, u"BOOK"_s, u"ENTRY"_s}, {set, json, takeOverOption()},
            Words::tr("Changes one entry, named by its number, its reference or its name."), change, nullptr,
            fieldsHelp},
        {u"remove"_s, {u"KIND"_s, u"BOOK"_s, u"ENTRY"_s}, {takeOverOption()},
            Words::tr("Removes one entry, named by its number, its reference or its name."), remove}};
}

} // namespace twinbook
