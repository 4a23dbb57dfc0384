// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "enclosure.h"
#include "named_entries.h"
#include "record_part.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// By the word of `list` or by the table itself: "gifts", "gift".
QString tableMeant(const QString &kind)
{
    for (const Area &area : allAreas()) {
        if (area.kinds.contains(kind))
            return area.kinds.value(kind);
        if (area.kinds.values().contains(kind))
            return kind;
    }
    return {};
}

QStringList kindsKnown()
{
    QStringList kinds;
    for (const Area &area : allAreas())
        kinds += area.kinds.keys();
    kinds.sort();
    return kinds;
}

// By its number, its reference or its whole name.
Result<qint64> entryMeant(const Store &store, const RecordShape &shape, const QString &words)
{
    bool isNumber = false;
    const qint64 id = words.toLongLong(&isNumber);
    if (isNumber && store.get(shape, id))
        return id;
    QList<qint64> found;
    if (shape.find(u"reference"_s))
        found = idsWith(store, shape, u"reference"_s, words);
    if (found.isEmpty())
        for (const NamedEntry &entry : entriesCalled(store, words))
            if (entry.shape->table == shape.table)
                found += entry.id;
    if (found.isEmpty())
        return Result<qint64>::refused(Words::tr("There is no entry called “%1” in the book.").arg(words));
    if (found.size() > 1)
        return Result<qint64>::refused(
            Words::tr("%n entries are called “%1”. Give the number that “twinbook list” tells with --json.",
                nullptr, int(found.size()))
                .arg(words));
    return found.first();
}

Answer attach(const Request &request)
{
    const QString table = tableMeant(request.operand(0));
    if (table.isEmpty())
        return Answer::wrongUsage(
            notAmong(Words::tr("There is no list of “%1”.").arg(request.operand(0)), kindsKnown()));
    const auto store = openToWrite(request.option(u"into"_s), request);
    if (!store)
        return Answer::refused(store.sentence);
    const RecordShape &shape = *(*store)->shape(table);
    const Result<qint64> id = entryMeant(**store, shape, request.operand(1));
    if (!id)
        return Answer::refused(id.sentence);
    const Result<FoundFile> file = readEnclosure(request.operand(2));
    if (!file)
        return Answer::refused(file.sentence);
    const auto record = (*store)->get(shape, *id);
    Enclosure kept;
    const EditOutcome outcome = (*store)->edit(Words::tr("Attach %1 to %2").arg(file->name, record->title()),
        [&](Edit &edit) { kept = enclose(edit, *file, table, *id, request.asked.today); });
    if (!outcome)
        return Answer::refused(outcome.sentence);
    if (request.has(u"json"_s))
        return Answer::done(QJsonObject{{u"id"_s, kept.id.value}, {u"of_table"_s, table}, {u"of_id"_s, *id},
            {u"name"_s, kept.name}, {u"media_type"_s, kept.mediaType}, {u"size"_s, kept.size},
            {u"sha256"_s, kept.sha256}});
    return Answer::done(Words::tr("Attached %1 to %2.").arg(kept.name, record->title()));
}

Answer saveAll(const Request &request)
{
    const auto store = openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    QStringList written;
    for (const Enclosure &enclosure : (*store)->all<Enclosure>()) {
        const Result<QString> path = saveEnclosure(**store, enclosure, request.option(u"to"_s));
        if (!path)
            return Answer::refused(path.sentence);
        written += *path;
    }
    if (request.has(u"json"_s))
        return Answer::done(QJsonObject{{u"written"_s, QJsonArray::fromStringList(written)}});
    return Answer::done(
        written.isEmpty() ? Words::tr("No file is attached to anything in this book.") : written.join(u'\n'));
}

} // namespace

QList<Command> enclosureCommands()
{
    const CommandOption json{u"json"_s, {}, Words::tr("answers in JSON")};
    return {
        {u"attach"_s, {u"KIND"_s, u"ENTRY"_s, u"FILE"_s},
            {{u"into"_s, u"BOOK"_s, Words::tr("the book"), true}, json, takeOverOption()},
            Words::tr("Keeps a photograph or a letter with an entry, which is named by its reference or its "
                      "number; “list enclosures” tells what is kept."),
            attach},
        {u"save-enclosures"_s, {u"BOOK"_s},
            {{u"to"_s, u"FOLDER"_s, Words::tr("where they are written"), true}, json},
            Words::tr("Writes all attached photographs and letters into a folder."), saveAll}};
}

} // namespace twinbook
