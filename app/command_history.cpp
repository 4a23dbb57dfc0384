// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "backup.h"
#include "command_progress.h"
#include "dates.h"
#include "history.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Answer showHistory(const Request &request)
{
    const auto store = openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const QLocale &locale = request.asked.locale;
    const QList<HistoryEntry> entries = history(**store, {}, locale);
    if (request.has(u"json"_s)) {
        QJsonArray list;
        for (const HistoryEntry &entry : entries) {
            list += QJsonObject{{u"at"_s, entry.at.toUTC().toString(Qt::ISODate)}, {u"by"_s, entry.by},
                {u"label"_s, entry.label}, {u"details"_s, QJsonArray::fromStringList(entry.details)},
                {u"undone"_s, entry.undone}};
        }
        return Answer::done(QJsonObject{{u"history"_s, list}});
    }
    if (entries.isEmpty())
        return Answer::done(Words::tr("Nothing has been entered yet."));
    QStringList lines;
    for (const HistoryEntry &entry : entries) {
        const QString state = entry.undone ? u' ' + Words::tr("(undone since)") : QString();
        lines += u"%1 %2  %3: %4%5"_s.arg(
            showDate(entry.at.date(), locale), entry.at.toString(u"HH:mm"_s), entry.by, entry.label, state);
        for (const QString &detail : entry.details)
            lines += u"    "_s + detail;
    }
    return Answer::done(lines.join(u'\n'));
}

// Undo and redo differ in their words only.
Answer step(const Request &request, bool back)
{
    const auto opened = openToWrite(request.operand(0), request);
    if (!opened)
        return Answer::refused(opened.sentence);
    Store &store = **opened;
    const std::optional<QString> label = back ? store.undoLabel() : store.redoLabel();
    if (!label)
        return Answer::refused(
            back ? Words::tr("There is nothing to undo.") : Words::tr("There is nothing to redo."));
    CommandProgress progress((back ? Words::tr("Undoing: %1") : Words::tr("Doing again: %1")).arg(*label));
    const EditOutcome outcome = back ? store.undo(progress.step()) : store.redo(progress.step());
    if (outcome.end == EditOutcome::Cancelled)
        return Answer::refused(Words::tr("Stopped. The book is as it was before."));
    if (!outcome)
        return Answer::refused(outcome.sentence);
    QString text = (back ? Words::tr("Undone: %1") : Words::tr("Redone: %1")).arg(*label);
    if (!outcome.leftAlone.isEmpty()) {
        text += u'\n' + Words::tr("Left as they are, because they have been changed again since:");
        for (const QString &field : outcome.leftAlone)
            text += u"\n  "_s + field;
    }
    return Answer::done(text);
}

Answer backUp(const Request &request)
{
    // Opened first, so that only a book is copied.
    const auto store = openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const Result<QString> copy = backup::make(request.operand(0), backup::ByHand);
    return copy ? Answer::done(*copy) : Answer::refused(copy.sentence);
}

Answer restore(const Request &request)
{
    const QString target = request.option(u"to"_s);
    const Result<QString> book =
        backup::restore(request.operand(0), target, request.has(takeOverOption().name));
    return book ? Answer::done(Words::tr("%1 is now as it was in %2.").arg(*book, request.operand(0)))
                : Answer::refused(book.sentence + takeOverHint(target, request));
}

} // namespace

QList<Command> historyCommands()
{
    const QList<CommandOption> writing{takeOverOption()};
    return {{u"history"_s, {u"BOOK"_s}, {{u"json"_s, {}, Words::tr("answers in JSON")}},
                Words::tr("Tells who changed what, the latest first."), showHistory},
        {u"undo"_s, {u"BOOK"_s}, writing, Words::tr("Undoes the last change."),
            [](const Request &request) { return step(request, true); }},
        {u"redo"_s, {u"BOOK"_s}, writing, Words::tr("Makes the change again that was undone last."),
            [](const Request &request) { return step(request, false); }}};
}

QList<Command> backupCommands()
{
    return {{u"backup"_s, {u"BOOK"_s}, {},
                Words::tr("Keeps a dated copy in the folder of backups beside the book."), backUp},
        {u"restore"_s, {u"BACKUP"_s},
            {{u"to"_s, u"BOOK"_s, Words::tr("the book to be replaced or made"), true}, takeOverOption()},
            Words::tr("Puts a backup in the place of a book, after copying what stands there."), restore}};
}

} // namespace twinbook
