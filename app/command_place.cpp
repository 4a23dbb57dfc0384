// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "command_progress.h"
#include "hosting_run.h"
#include "hosting_words.h"
#include "json.h"
#include "record_named.h"

#include "text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace hosting = plan::hosting;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// What was asked on the line, as the planner takes it.
struct Wanted
{
    VisitBook book;
    HostingOptions options;
    HostingOptions before; // what the placement is held against: without the new locks and cancellations
    bool isReplan = false;
    plan::Control control;
    int stability = 100;
};

// The things that a typed name, number or beginning means, by id.
template <class T, class Name>
QList<Id<T>> named(const QList<T> &all, const QString &typed, Name nameOf)
{
    const QString wanted = fold(typed.trimmed());
    QList<Id<T>> exact;
    QList<Id<T>> within;
    for (const T &one : all) {
        const QString name = fold(nameOf(one));
        if (name == wanted || QString::number(one.id.value) == typed.trimmed())
            exact += one.id;
        else if (!wanted.isEmpty() && name.contains(wanted))
            within += one.id;
    }
    return exact.isEmpty() ? within : exact;
}

twinbook::Result<Id<HostOffer>> hostNamed(const VisitBook &book, const QString &typed)
{
    using Found = twinbook::Result<Id<HostOffer>>;
    const auto found = named(book.offers, typed, [&](const HostOffer &offer) { return book.nameOf(offer); });
    if (found.size() == 1)
        return found.first();
    return Found::refused(found.isEmpty() ? Words::tr("No host of the visit is called “%1”.").arg(typed)
                                          : Words::tr("“%1” means several hosts of the visit.").arg(typed));
}

// Of the whole party, or of one of its travellers.
twinbook::Result<Id<VisitParty>> partyNamed(const VisitBook &book, const QString &typed)
{
    using Found = twinbook::Result<Id<VisitParty>>;
    const auto parties = named(book.parties, typed, [](const VisitParty &party) { return party.name; });
    if (parties.size() == 1)
        return parties.first();
    const auto travellers =
        named(book.travellers, typed, [&](const Traveller &one) { return book.nameOf(one); });
    QList<Id<VisitParty>> theirs;
    for (const Traveller &one : book.travellers)
        if (travellers.contains(one.id) && one.party.isValid() && !theirs.contains(one.party))
            theirs += one.party;
    if (theirs.size() == 1)
        return theirs.first();
    return Found::refused(theirs.isEmpty() && parties.isEmpty()
            ? Words::tr("No guest of the visit is called “%1”.").arg(typed)
            : Words::tr("“%1” means several guests of the visit.").arg(typed));
}

std::optional<std::uint64_t> stepsOf(const QString &effort)
{
    return effort.isEmpty() || effort == u"normal" ? std::optional(plan::normalSteps)
        : effort == u"quick"                       ? std::optional(plan::quickSteps)
        : effort == u"thorough"                    ? std::optional(plan::thoroughSteps)
        : effort == u"long"                        ? std::optional(plan::longSteps)
                                                   : std::nullopt;
}

std::optional<qint64> number(const Request &request, const QString &option, qint64 usual, qint64 most)
{
    if (!request.has(option))
        return usual;
    bool isNumber = false;
    const qint64 value = request.option(option).toLongLong(&isNumber);
    return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

QString readLocks(Wanted &wanted, const Request &request)
{
    for (const QString &text : request.options.values(u"lock"_s)) {
        const QString guest = text.section(u'=', 0, 0).trimmed();
        const QString host = text.section(u'=', 1).trimmed();
        if (guest.isEmpty() || host.isEmpty())
            return Words::tr("--lock %1 is not understood. Write it as --lock \"Lemoine=Fairweather\".")
                .arg(text);
        const auto party = partyNamed(wanted.book, guest);
        if (!party)
            return party.sentence;
        HandLock lock{*party, {}};
        if (host != u"-") {
            const auto offer = hostNamed(wanted.book, host);
            if (!offer)
                return offer.sentence;
            lock.host = *offer;
        }
        wanted.options.locks += lock;
        wanted.isReplan = true;
    }
    return {};
}

QString readWithout(Wanted &wanted, const Request &request)
{
    for (const QString &text : request.options.values(u"without"_s)) {
        wanted.isReplan = true;
        if (const auto party = partyNamed(wanted.book, text)) {
            const bool isParty = fold(wanted.book.party(*party)->name) == fold(text.trimmed());
            for (const Traveller &one : wanted.book.travellers)
                if (one.party == *party
                    && (isParty || fold(wanted.book.nameOf(one)).contains(fold(text.trimmed()))))
                    wanted.options.without += one.id;
            continue;
        } else if (const auto host = hostNamed(wanted.book, text)) {
            wanted.options.withoutHosts += *host;
        } else {
            return party.sentence;
        }
    }
    return {};
}

twinbook::Result<Wanted> readWanted(const Request &request, const Store &store)
{
    using Read = twinbook::Result<Wanted>;
    Wanted wanted;
    Id<Visit> visit = nearestVisit(store, request.asked.today);
    if (request.has(u"visit"_s)) {
        const auto known = recordNamed(recordOf<Visit>(), request.option(u"visit"_s), store);
        if (!known)
            return Read::refused(known.sentence);
        visit = Id<Visit>(*known);
    }
    if (!visit.isValid())
        return Read::refused(Words::tr("The book has no visit yet."));
    wanted.book = visitBook(store, visit);
    for (const QString &sentence : {readLocks(wanted, request), readWithout(wanted, request)})
        if (!sentence.isEmpty())
            return Read::refused(sentence);
    if (request.has(u"weights"_s)) {
        QStringList names;
        for (const auto &[word, value] : hostingWeightNames(hosting::Weights()))
            names += u"%1=%2"_s.arg(word, QString::number(value));
        if (!readHostingWeights(request.option(u"weights"_s)))
            return Read::refused(
                Words::tr("--weights takes words and numbers such as these: %1.").arg(names.join(u' ')));
        wanted.options.weights = wanted.before.weights = request.option(u"weights"_s);
    }
    const auto seed = number(request, u"seed"_s, 1, 1'000'000'000);
    const auto stability = number(request, u"stability"_s, 100, 1000);
    const auto steps = stepsOf(request.option(u"effort"_s));
    if (!seed || !stability)
        return Read::refused(Words::tr("--seed and --stability take a whole number."));
    if (!steps)
        return Read::refused(Words::tr("--effort is quick, normal, thorough or long."));
    wanted.control.seed = std::uint64_t(*seed);
    wanted.control.steps = *steps;
    wanted.stability = int(*stability);
    return wanted;
}

QJsonArray guestsJson(const Wanted &wanted, Id<VisitParty> party)
{
    QJsonArray names;
    for (const Traveller &traveller : wanted.book.coming(party))
        if (!wanted.options.without.contains(traveller.id))
            names += wanted.book.nameOf(traveller);
    return names;
}

QString wordOf(hosting::Fix::What what)
{
    using What = hosting::Fix::What;
    switch (what) {
    case What::Ask:
        return u"ask"_s;
    case What::Share:
        return u"share"_s;
    case What::MoreGuests:
        return u"more-guests"_s;
    case What::MoreNights:
        return u"more-nights"_s;
    case What::MoreRooms:
        return u"more-rooms"_s;
    case What::Waive:
        return u"waive"_s;
    case What::CheckHost:
        break;
    }
    return u"check-host"_s;
}

QJsonObject fixJson(const HostingRequest &asked, const hosting::Fix &fix)
{
    return {{u"what"_s, wordOf(fix.what)}, {u"host"_s, asked.hostNames.value(fix.host)},
        {u"rule"_s, QString::fromLatin1(hosting::nameOf(fix.rule))}, {u"amount"_s, fix.amount},
        {u"otherChanges"_s, int(fix.otherChanges.size())}, {u"sentence"_s, fixSentence(asked, fix)}};
}

QJsonObject unplacedJson(const HostingRequest &asked, const HostingOutcome &outcome, int party)
{
    QJsonArray obstacles;
    for (const hosting::Obstacle &one : hosting::whyUnplaced(asked.problem, outcome.plan, party).obstacles) {
        QJsonArray only;
        for (const int host : one.onlyObstacle)
            only += asked.hostNames.value(host);
        obstacles += QJsonObject{{u"rule"_s, QString::fromLatin1(hosting::nameOf(one.rule))},
            {u"hosts"_s, one.hosts}, {u"onlyObstacleOf"_s, only}};
    }
    QJsonArray fixes;
    for (const HostingFixes &one : outcome.unplaced)
        if (one.party == party)
            for (const hosting::Fix &fix : one.fixes)
                fixes += fixJson(asked, fix);
    QJsonObject json{{u"obstacles"_s, obstacles}, {u"fixes"_s, fixes}};
    if (!fixes.isEmpty())
        json.insert(u"nearestFix"_s, fixes.first().toObject().value(u"sentence"_s));
    return json;
}

QJsonObject outcomeJson(
    const Wanted &wanted, const HostingRequest &asked, const HostingOutcome &outcome, double seconds)
{
    constexpr std::size_t manyPairs = 5000;
    const bool withOthers = asked.problem.parties.size() * asked.problem.hosts.size() <= manyPairs;
    QJsonArray placements;
    QJsonArray unplaced;
    for (std::size_t i = 0; i < outcome.plan.size(); ++i) {
        const int host = outcome.plan[i];
        QJsonObject one{{u"party"_s, asked.partyNames.value(qsizetype(i))},
            {u"partyId"_s, asked.parties.value(qsizetype(i)).value},
            {u"guests"_s, guestsJson(wanted, asked.parties.value(qsizetype(i)))},
            {u"locked"_s, asked.problem.parties[i].lock.has_value()},
            {u"reasons"_s, QJsonArray::fromStringList(whyHere(asked, outcome.plan, int(i), withOthers))}};
        if (host >= 0) {
            one.insert(u"host"_s, asked.hostNames.value(host));
            one.insert(u"hostId"_s, asked.offers.value(host).value);
            one.insert(u"reserve"_s, asked.problem.hosts[std::size_t(host)].reserve);
            placements += one;
        } else {
            const QJsonObject more = unplacedJson(asked, outcome, int(i));
            for (auto it = more.begin(); it != more.end(); ++it)
                one.insert(it.key(), it.value());
            unplaced += one;
        }
    }
    QJsonArray violations;
    QJsonObject objective;
    for (const hosting::Match &match : hosting::analyse(asked.problem, outcome.plan)) {
        const QString rule = QString::fromLatin1(hosting::nameOf(match.rule));
        objective.insert(rule, objective.value(rule).toInteger() + qint64(match.points));
        if (match.points < 0)
            violations += QJsonObject{{u"rule"_s, rule},
                {u"level"_s,
                    match.level == plan::Level::Hard         ? u"hard"_s
                        : match.level == plan::Level::Medium ? u"medium"_s
                                                             : u"soft"_s},
                {u"points"_s, qint64(match.points)}, {u"sentence"_s, matchSentence(asked, match)}};
    }
    QJsonObject json{{u"visit"_s, wanted.book.visit.name}, {u"guests"_s, asked.allGuests()},
        {u"placed"_s, asked.placedGuests(outcome.plan)},
        {u"hosts"_s,
            int(std::count_if(asked.problem.hosts.begin(), asked.problem.hosts.end(),
                [](const hosting::Host &host) { return host.offered; }))},
        {u"placements"_s, placements}, {u"unplaced"_s, unplaced}, {u"violations"_s, violations},
        {u"hardViolations"_s, qint64(-outcome.score.hard)},
        {u"score"_s,
            QJsonObject{{u"hard"_s, qint64(outcome.score.hard)}, {u"medium"_s, qint64(outcome.score.medium)},
                {u"soft"_s, qint64(outcome.score.soft)}}},
        {u"objective"_s, objective}, {u"warnings"_s, QJsonArray::fromStringList(asked.warnings)},
        {u"steps"_s, qint64(outcome.steps)}, {u"cut"_s, outcome.cut}, {u"seconds"_s, seconds}};
    if (!outcome.before.empty())
        json.insert(
            u"changes"_s, QJsonArray::fromStringList(changeSentences(asked, outcome.before, outcome.plan)));
    return json;
}

QString outcomeText(const Wanted &wanted, const HostingRequest &asked, const HostingOutcome &outcome)
{
    QStringList lines{wanted.book.visit.name, planSummary(asked, outcome.plan), {}};
    for (qsizetype host = 0; host < asked.hostNames.size(); ++host) {
        QStringList guests;
        for (std::size_t i = 0; i < outcome.plan.size(); ++i)
            if (outcome.plan[i] == int(host))
                guests += u"%1 (%2)"_s.arg(
                    asked.partyNames.value(qsizetype(i)), QString::number(asked.guests.value(qsizetype(i))));
        if (!guests.isEmpty())
            lines += u"%1: %2"_s.arg(asked.hostNames.at(host), guests.join(u", "_s));
    }
    const auto section = [&](const QString &title, const QStringList &sentences) {
        if (!sentences.isEmpty())
            lines += QStringList{{}, title} + sentences;
    };
    for (std::size_t i = 0; i < outcome.plan.size(); ++i) {
        if (outcome.plan[i] >= 0)
            continue;
        section(Words::tr("Why nobody has %1:").arg(asked.partyNames.value(qsizetype(i))),
            whyHere(asked, outcome.plan, int(i)));
        QStringList ways;
        for (const HostingFixes &one : outcome.unplaced)
            if (one.party == int(i))
                for (const hosting::Fix &fix : one.fixes)
                    ways += fixSentence(asked, fix);
        section(Words::tr("What would place them:"), ways);
    }
    section(Words::tr("Broken rules:"), brokenRules(asked, outcome.plan));
    if (!outcome.before.empty())
        section(Words::tr("Changes:"), changeSentences(asked, outcome.before, outcome.plan));
    section(Words::tr("To keep in mind:"), asked.warnings);
    return lines.join(u'\n') + u'\n';
}

Answer place(const Request &request)
{
    const bool writes = request.has(u"adopt"_s);
    const auto store =
        writes ? openToWrite(request.operand(0), request) : openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const auto wanted = readWanted(request, **store);
    if (!wanted)
        return Answer::wrongUsage(wanted.sentence);
    const HostingRequest asked = hostingRequest(**store, wanted->book, wanted->options, request.asked.today);
    if (asked.parties.isEmpty())
        return Answer::refused(Words::tr("Nobody is coming on this visit yet who needs a host."));
    if (asked.offers.isEmpty())
        return Answer::refused(Words::tr("Nobody has offered to host on this visit yet."));
    for (const HandLock &lock : wanted->options.locks)
        if (lock.host.isValid() && asked.hostIndex(lock.host) < 0)
            return Answer::refused(Words::tr("The host that guests are to be locked to takes no part."));

    QElapsedTimer clock;
    clock.start();
    CommandProgress progress(Words::tr("Placing the guests"));
    plan::Control control = wanted->control;
    std::stop_source stop;
    control.stop = stop.get_token();
    control.progress = [&, step = progress.step()](const plan::Progress &far) {
        if (!step(far.total > 0 ? double(far.done) / double(far.total) : 0))
            stop.request_stop();
    };
    const HostingRequest before = hostingRequest(**store, wanted->book, wanted->before, request.asked.today);
    hosting::Plan agreed = keptPlan(before, wanted->book);
    const bool isKept = !request.has(u"afresh"_s)
        && std::any_of(agreed.begin(), agreed.end(), [](int host) { return host >= 0; });
    HostingOutcome outcome;
    if (isKept || wanted->isReplan) {
        if (!isKept)
            agreed = hosting::solve(before.problem, control).plan;
        outcome = replanPlacement(asked, carriedOver(before, agreed, asked), control, wanted->stability);
    } else {
        outcome = proposePlacement(asked, control);
    }
    const double seconds = double(clock.elapsed()) / 1000;
    if (writes) {
        if (progress.stopped())
            return Answer::refused(Words::tr("Stopped. Nothing was written."));
        if (outcome.score.hard != 0 && !request.has(u"yes"_s))
            return Answer::refused(
                Words::tr("This placement breaks a rule, so nothing was written. Look at it without --adopt, "
                          "or adopt it all the same with --yes."));
        const EditOutcome saved = savePlacement(**store, asked, outcome.plan, wanted->options.locks);
        if (!saved)
            return Answer::refused(saved.sentence);
    }
    return request.has(u"json"_s) ? Answer::done(outcomeJson(*wanted, asked, outcome, seconds))
                                  : Answer::done(outcomeText(*wanted, asked, outcome));
}

} // namespace

QList<Command> visitCommands()
{
    return {{u"place"_s, {u"BOOK"_s},
        {{u"visit"_s, u"VISIT"_s, Words::tr("this visit; otherwise the next one")},
            {u"lock"_s, u"GUEST=HOST"_s, Words::tr("sets who takes a party; - leaves it without a host"),
                false, true},
            {u"without"_s, u"NAME"_s, Words::tr("places without guests or hosts who have cancelled"), false,
                true},
            {u"afresh"_s, {}, Words::tr("begins anew instead of near the placement of the book")},
            {u"stability"_s, u"N"_s,
                Words::tr("the larger, the fewer changes to the placement before; 100 unless said")},
            {u"effort"_s, u"quick|normal|thorough|long"_s, Words::tr("how long it searches")},
            {u"seed"_s, u"N"_s, Words::tr("another number may find another plan; the same one the same")},
            {u"weights"_s, u"WORDS"_s, Words::tr("what matters how much: \"wanted=200 distance=2\"")},
            {u"adopt"_s, {}, Words::tr("writes the placement into the book")},
            {u"yes"_s, {}, Words::tr("with --adopt: also where it breaks a rule")},
            {u"json"_s, {}, Words::tr("answers in JSON")}, takeOverOption()},
        Words::tr("Places the guests of a visit with hosts, and says why."), place}};
}

} // namespace twinbook
