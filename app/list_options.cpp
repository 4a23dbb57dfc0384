// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_options.h"

#include "handing_out.h"
#include "saved_list.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

QList<CommandOption> listOptions()
{
    return {{u"filter"_s, u"WORDS"_s, Words::tr("only entries in which all these words are found")},
        {u"where"_s, u"CONDITION"_s,
            Words::tr("only those of which this holds: “town is Harton”, “paid_until before 2026-01-01”"),
            false, true},
        {u"choice"_s, u"KEY"_s,
            Words::tr("only those of this choice beside the filter: members, due, hosts")},
        {u"saved"_s, u"NAME"_s, Words::tr("only those of the list that was saved under this name")}};
}

bool asksForPart(const Request &request)
{
    const QList<CommandOption> options = listOptions();
    return std::any_of(options.begin(), options.end(),
        [&](const CommandOption &option) { return request.has(option.name); });
}

QString narrow(
    RecordTable &table, const Store &store, const Area &area, const QString &kind, const Request &request)
{
    const Asked &asked = request.asked;
    const QList<ListChoice> choices =
        area.choices.contains(kind) ? area.choices.value(kind)(store, asked) : QList<ListChoice>();
    QList<SqlCondition> parts;
    QString words = request.option(u"filter"_s);
    if (request.has(u"saved"_s)) {
        const QString title = request.option(u"saved"_s);
        const std::optional<SavedList> saved = savedList(store, listName(table.query()), title);
        if (!saved) {
            QStringList titles;
            for (const SavedList &other : savedListsOf(store, listName(table.query())))
                titles += other.title;
            return notAmong(Words::tr("No list has been saved under the name “%1”.").arg(title), titles);
        }
        const ReadConditions read =
            readConditions(saved->conditions, table.query(), asked.today, asked.locale);
        if (!read.problems.isEmpty())
            return read.problems.first().sentence;
        parts += sqlOf(*saved, table.query(), choices, asked.today, asked.locale);
        words = (saved->words + u' ' + words).trimmed();
    }
    if (request.has(u"choice"_s)) {
        const QString key = request.option(u"choice"_s);
        QStringList keys;
        for (const ListChoice &choice : choices)
            keys += choice.key;
        const qsizetype at = keys.indexOf(key);
        if (at < 0)
            return notAmong(Words::tr("There is no choice called “%1”.").arg(key), keys);
        parts += {choices.at(at).sql, choices.at(at).values};
    }
    ListConditions conditions;
    for (const QString &line : request.options.values(u"where"_s)) {
        const Result<ListCondition> read = readCondition(line, table.query(), asked.today, asked.locale);
        if (!read)
            return read.sentence;
        conditions += *read;
    }
    parts += sqlOf(conditions, table.query(), asked.today);
    const SqlCondition all = allOf(parts);
    table.setCondition(all.sql, all.values);
    table.setFilter(words);
    return {};
}

CommandOption onlyAgreedOption()
{
    return {u"only-agreed"_s, {}, Words::tr("leaves out who has not agreed to be in it")};
}

LeftOut leftOut(
    const Store &store, const QString &consent, const QList<qint64> &persons, const Request &request)
{
    const HandingOut out = handingOut(store, consent, persons, request.asked.today, request.asked.locale);
    if (out.isAllRight())
        return {};
    const QString sentence = gapSentence(out, request.asked.locale) + u' ';
    if (request.has(onlyAgreedOption().name))
        return {out.leftOut(), sentence + Words::tr("They are left out.")};
    return {{}, sentence + needlessSentence(out) + u' ' + Words::tr("Add --only-agreed to leave them out.")};
}

} // namespace twinbook
