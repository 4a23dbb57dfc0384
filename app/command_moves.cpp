// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "household_moves.h"
#include "named_entries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// The one entry of a table that is called so, or a sentence why there is none.
Result<qint64> oneCalled(const Store &store, const QString &table, const QString &name)
{
    QList<NamedEntry> found = entriesCalled(store, name);
    found.removeIf([&](const NamedEntry &entry) { return entry.shape->table != table; });
    if (found.isEmpty())
        return Result<qint64>::refused(Words::tr("There is no entry called “%1” in the book.").arg(name));
    if (found.size() > 1)
        return Result<qint64>::refused(
            Words::tr("%n entries are called “%1”. Give the number that “twinbook list” tells with --json.",
                nullptr, int(found.size()))
                .arg(name));
    return found.first().id;
}

QList<CommandOption> addressOptions()
{
    QList<CommandOption> options;
    for (const QString &name : addressColumns())
        options += {name, u"TEXT"_s, recordOf<Household>().label(*recordOf<Household>().find(name))};
    return options;
}

Household addressOf(const Request &request)
{
    Household at;
    for (const QString &name : addressColumns())
        recordOf<Household>().find(name)->set(&at, request.option(name));
    return at;
}

using Planner = Result<HomePlan> (*)(const Store &, const Request &);

Answer move(const Request &request, Planner planner)
{
    const bool dryRun = request.has(u"dry-run"_s);
    const auto store =
        dryRun ? openToRead(request.operand(0), request) : openToWrite(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const Result<HomePlan> plan = planner(**store, request);
    if (!plan)
        return Answer::refused(plan.sentence);
    QString text = plan->sentences.join(u'\n');
    if (dryRun)
        return Answer::done(Words::tr("Nothing was written. It would be:") + u'\n' + text);
    const EditOutcome outcome = (*store)->edit(plan->label, [&](Edit &edit) { writeMoves(edit, *plan); });
    return outcome ? Answer::done(text) : Answer::refused(outcome.sentence);
}

Result<HomePlan> planOut(const Store &store, const Request &request)
{
    const Result<qint64> id = oneCalled(store, u"person"_s, request.operand(1));
    if (!id)
        return Result<HomePlan>::refused(id.sentence);
    const Person person = *store.get(Id<Person>(*id));
    if (!person.household.isValid())
        return Result<HomePlan>::refused(Words::tr("This person belongs to no household."));
    return planMoveOut(person, homeOf(store, person.household), addressOf(request));
}

Result<HomePlan> planIn(const Store &store, const Request &request)
{
    const Result<qint64> id = oneCalled(store, u"person"_s, request.operand(1));
    const Result<qint64> to = oneCalled(store, u"household"_s, request.operand(2));
    if (!id || !to)
        return Result<HomePlan>::refused(id ? to.sentence : id.sentence);
    const Person person = *store.get(Id<Person>(*id));
    if (person.household.value == *to)
        return Result<HomePlan>::refused(Words::tr("This person lives there already."));
    const std::optional<Home> from =
        person.household.isValid() ? std::optional(homeOf(store, person.household)) : std::nullopt;
    return planMoveIn(person, from, homeOf(store, Id<Household>(*to)));
}

Result<HomePlan> planHouse(const Store &store, const Request &request)
{
    const Result<qint64> id = oneCalled(store, u"household"_s, request.operand(1));
    if (!id)
        return Result<HomePlan>::refused(id.sentence);
    const Household at = addressOf(request);
    if ((at.street + at.town + at.postcode).isEmpty())
        return Result<HomePlan>::refused(
            Words::tr("The new address is missing: --street, --town or --postcode."));
    return planMoveHouse(homeOf(store, Id<Household>(*id)), at, request.has(u"host-as-before"_s));
}

Result<HomePlan> planParting(const Store &store, const Request &request)
{
    const Result<qint64> id = oneCalled(store, u"household"_s, request.operand(1));
    if (!id)
        return Result<HomePlan>::refused(id.sentence);
    const Home home = homeOf(store, Id<Household>(*id));
    QSet<Id<Person>> going;
    for (const QString &name : request.options.values(u"going"_s)) {
        bool lives = false;
        for (const Person &person : home.persons) {
            if (displayName(person) == name || person.givenName == name
                || QString::number(person.id.value) == name) {
                going.insert(person.id);
                lives = true;
            }
        }
        if (!lives)
            return Result<HomePlan>::refused(Words::tr("Nobody called “%1” lives there.").arg(name));
    }
    return planSplit(home, going, addressOf(request),
        request.has(u"hosting-along"_s) ? HostingOffer::GoesAlong : HostingOffer::StaysHere);
}

} // namespace

QList<Command> moveCommands()
{
    const CommandOption dryRun{u"dry-run"_s, {}, Words::tr("says what would happen and changes nothing")};
    const QList<CommandOption> always{dryRun, takeOverOption()};
    return {{u"move-in"_s, {u"BOOK"_s, u"PERSON"_s, u"HOUSEHOLD"_s}, always,
                Words::tr("Lets a person live in a household; one in which nobody is left is removed."),
                [](const Request &request) { return move(request, planIn); }},
        {u"move-out"_s, {u"BOOK"_s, u"PERSON"_s}, addressOptions() + always,
            Words::tr("Lets a person leave for an address of their own, or for one not known yet."),
            [](const Request &request) { return move(request, planOut); }},
        {u"move-house"_s, {u"BOOK"_s, u"HOUSEHOLD"_s},
            addressOptions()
                + QList<CommandOption>{{u"host-as-before"_s, {},
                    Words::tr("they host visitors there as before")}}
                + always,
            Words::tr("Gives a household a new address; unless said otherwise hosting is asked anew."),
            [](const Request &request) { return move(request, planHouse); }},
        {u"split-household"_s, {u"BOOK"_s, u"HOUSEHOLD"_s},
            QList<CommandOption>{
                {u"going"_s, u"NAME"_s, Words::tr("who gets a household of their own"), true, true},
                {u"hosting-along"_s, {}, Words::tr("they take the offer to host visitors with them")}}
                + addressOptions() + always,
            Words::tr("Gives some of a household one of their own."),
            [](const Request &request) { return move(request, planParting); }}};
}

} // namespace twinbook
