// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "duplicates.h"
#include "json.h"
#include "merge_plan.h"
#include "named_entries.h"
#include "not_same.h"

#include "text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// The two that are meant; a sentence why not. One name may stand for both of a pair of namesakes.
Result<std::pair<NamedEntry, NamedEntry>> twoOf(const Store &store, const QString &one, const QString &other)
{
    using Two = Result<std::pair<NamedEntry, NamedEntry>>;
    QList<NamedEntry> first = entriesCalled(store, one);
    QList<NamedEntry> second = entriesCalled(store, other);
    if (first.size() == 2 && fold(one) == fold(other) && first.first().shape == first.last().shape)
        return Two(std::pair(first.first(), first.last()));
    for (const auto &[name, found] : {std::pair(one, &first), std::pair(other, &second)}) {
        if (found->isEmpty())
            return Two::refused(Words::tr("There is no entry called “%1” in the book.").arg(name));
        if (found->size() > 1)
            return Two::refused(Words::tr(
                "%n entries are called “%1”. Give the number that “twinbook list duplicates” tells.", nullptr,
                int(found->size()))
                                    .arg(name));
    }
    if (first.first().shape != second.first().shape)
        return Two::refused(Words::tr("These two are of different kinds, so they cannot be one."));
    return Two(std::pair(first.first(), second.first()));
}

// FIELD=first, second or both.
Result<MergePlan> withChoices(MergePlan plan, const Request &request)
{
    for (const QString &pair : request.options.values(u"take"_s)) {
        const QString field = pair.section(u'=', 0, 0).trimmed();
        const QString which = pair.section(u'=', 1).trimmed();
        const auto row = std::find_if(
            plan.rows.begin(), plan.rows.end(), [&](const MergeRow &r) { return r.column == field; });
        if (row == plan.rows.end())
            return Result<MergePlan>::refused(
                Words::tr("“%1” is no field in which either says anything.").arg(field));
        const bool both = which == u"both";
        if ((both && !row->canJoin) || (!both && which != u"first" && which != u"second"))
            return Result<MergePlan>::refused(Words::tr(
                "--take %1 does not say whose value is taken: first, second or, for notes and lists, "
                "both.")
                                                  .arg(pair));
        plan = chosen(plan, int(row - plan.rows.begin()),
            both                    ? MergeRow::Both
                : which == u"first" ? MergeRow::First
                                    : MergeRow::Second);
    }
    return plan;
}

QJsonObject planJson(const MergePlan &plan, bool written)
{
    QJsonArray rows;
    for (const MergeRow &row : plan.rows)
        rows += QJsonObject{{u"field"_s, row.column}, {u"first"_s, row.first}, {u"second"_s, row.second},
            {u"result"_s, row.result}, {u"differs"_s, row.differs}};
    return {{u"kind"_s, plan.shape->table}, {u"kept"_s, plan.keep}, {u"removed"_s, plan.lose},
        {u"written"_s, written}, {u"fields"_s, rows}};
}

QString planText(const MergePlan &plan, bool written)
{
    QString text = written ? Words::tr("Merged %1 and %2.").arg(plan.firstTitle, plan.secondTitle)
                           : Words::tr("Nothing was written. %1 and %2 would become one:")
                                 .arg(plan.firstTitle, plan.secondTitle);
    text += u'\n';
    for (const MergeRow &row : plan.rows) {
        if (!row.differs) {
            text += u"  %1: %2\n"_s.arg(row.label, row.result.simplified());
            continue;
        }
        text += Words::tr("  %1: “%2” of “%3” and “%4”", "field, result, first, second")
                    .arg(row.label, row.result.simplified(), row.first.simplified(), row.second.simplified());
        text += (row.why.isEmpty() ? QString() : u" (%1)"_s.arg(row.why)) + u'\n';
    }
    for (const QString &sentence : {followSentence(plan),
             emptiedHome(plan) != 0 ? Words::tr("Nobody is left in the household %1, so it is removed.")
                                          .arg(plan.lonelyHomes.value(emptiedHome(plan)))
                                    : QString()}) {
        if (!sentence.isEmpty())
            text += sentence + u'\n';
    }
    return text;
}

Answer merge(const Request &request)
{
    const bool dryRun = request.has(u"dry-run"_s);
    const auto store =
        dryRun ? openToRead(request.operand(0), request) : openToWrite(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const auto two = twoOf(**store, request.operand(1), request.operand(2));
    if (!two)
        return Answer::refused(two.sentence);
    const auto planned =
        planMerge(**store, *two->first.shape, two->first.id, two->second.id, request.asked.locale);
    if (!planned)
        return Answer::refused(planned.sentence);
    const auto plan = withChoices(*planned, request);
    if (!plan)
        return Answer::wrongUsage(plan.sentence);
    if (!dryRun) {
        const EditOutcome outcome =
            (*store)->edit(mergeLabel(*plan), [&](Edit &edit) { writeMerge(edit, **store, *plan); });
        if (!outcome)
            return Answer::refused(outcome.sentence);
    }
    return request.has(u"json"_s) ? Answer::done(planJson(*plan, !dryRun))
                                  : Answer::done(planText(*plan, !dryRun));
}

Answer notSame(const Request &request)
{
    const auto store = openToWrite(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const auto two = twoOf(**store, request.operand(1), request.operand(2));
    if (!two)
        return Answer::refused(two.sentence);
    if (two->first.id == two->second.id)
        return Answer::refused(Words::tr("This is one and the same entry. Please name two."));
    const QString first = (*store)->get(*two->first.shape, two->first.id)->title();
    const QString second = (*store)->get(*two->second.shape, two->second.id)->title();
    const EditOutcome outcome =
        (*store)->edit(Words::tr("%1 and %2 are not the same").arg(first, second), [&](Edit &edit) {
            rememberNotSame(edit, **store, two->first.shape->table, two->first.id, two->second.id);
        });
    return outcome
        ? Answer::done(Words::tr("%1 and %2 will not be shown as duplicates again.").arg(first, second))
        : Answer::refused(outcome.sentence);
}

} // namespace

Answer listDuplicates(const Request &request)
{
    const auto store = openToRead(request.operand(1), request);
    if (!store)
        return Answer::refused(store.sentence);
    const QList<DuplicatePair> pairs = findDuplicates(**store, request.asked.locale);
    if (request.has(u"json"_s)) {
        static const QStringList likeness{u"possible"_s, u"likely"_s, u"sure"_s};
        QJsonArray list;
        for (const DuplicatePair &pair : pairs)
            list += QJsonObject{{u"kind"_s, pair.table}, {u"first"_s, pair.first}, {u"second"_s, pair.second},
                {u"first_title"_s, pair.firstTitle}, {u"second_title"_s, pair.secondTitle},
                {u"likeness"_s, likeness.at(int(pair.likeness))},
                {u"reasons"_s, QJsonArray::fromStringList(pair.reasons)}};
        return Answer::done(QString::fromUtf8(QJsonDocument(list).toJson()));
    }
    if (pairs.isEmpty())
        return Answer::done(Words::tr("No duplicates found."));
    QStringList lines;
    for (const DuplicatePair &pair : pairs) {
        lines += Words::tr("%1 (%2) and %3 (%4): %5", "name, number, name, number, how sure")
                     .arg(pair.firstTitle, QString::number(pair.first), pair.secondTitle,
                         QString::number(pair.second), likenessWords(pair.likeness));
        lines += u"    "_s + pair.reasons.join(u' ');
    }
    return Answer::done(lines.join(u'\n'));
}

QList<Command> mergeCommands()
{
    const CommandOption json{u"json"_s, {}, Words::tr("answers in JSON")};
    return {
        {u"merge-duplicates"_s, {u"BOOK"_s, u"FIRST"_s, u"SECOND"_s},
            {{u"dry-run"_s, {}, Words::tr("says what would happen and changes nothing")},
                {u"take"_s, u"FIELD=first|second|both"_s,
                    Words::tr("takes this value instead of the one proposed"), false, true},
                json, takeOverOption()},
            Words::tr("Makes one of two persons, households or organisations, named or by number; all that "
                      "belongs to either follows."),
            merge},
        {u"not-same"_s, {u"BOOK"_s, u"FIRST"_s, u"SECOND"_s}, {takeOverOption()},
            Words::tr("Remembers that two entries that look alike are two."), notSame}};
}

} // namespace twinbook
