// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace hosting = plan::hosting;
using hosting::Rule;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostingWords)
};

QString nightName(const HostingRequest &request, int night)
{
    return QLocale().toString(request.firstNight.addDays(night), QLocale::ShortFormat);
}

} // namespace

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::NotVetted:
        return Words::tr("not everybody in the house has been checked for young people");
    case Rule::MinorsRule:
        return Words::tr("the house takes no such young people");
    case Rule::NeverAgain:
        return Words::tr("host and guest are never to be together again");
    case Rule::MixedClasses:
        return Words::tr("young people alone do not share a house with strangers, nor girls with boys");
    case Rule::KeptApart:
        return Words::tr("the two parties are not to be in one house");
    case Rule::Allergy:
        return Words::tr("an allergy to the animals in the house");
    case Rule::Nights:
        return Words::tr("the hosts are away on one of the nights");
    case Rule::Rooms:
        return Words::tr("there is no room that is large enough and free");
    case Rule::Guests:
        return Words::tr("more guests than the house takes");
    case Rule::StepFree:
        return Words::tr("the guest room is not free of steps");
    case Rule::Smoking:
        return Words::tr("smoking and not smoking do not go together");
    case Rule::Pets:
        return Words::tr("animals that the guests cannot live with");
    case Rule::ChildTooYoung:
        return Words::tr("a child is younger than the house takes");
    case Rule::CommonLanguage:
        return Words::tr("young people alone and their hosts have no language in common");
    case Rule::Diet:
        return Words::tr("a strict diet that the house does not cook");
    case Rule::KindOfParty:
        return Words::tr("the house would take other guests");
    case Rule::NotOffered:
        return Words::tr("the household has not said yes");
    case Rule::Unplaced:
        return Words::tr("not placed");
    case Rule::Wanted:
        return Words::tr("they were there before or asked for it");
    case Rule::Avoided:
        return Words::tr("they would like to get to know somebody new");
    case Rule::Reciprocity:
        return Words::tr("the hosts have been their guests");
    case Rule::Language:
        return Words::tr("a language in common");
    case Rule::Interests:
        return Words::tr("interests in common");
    case Rule::ChildrenAges:
        return Words::tr("children of about the same age");
    case Rule::SimilarAge:
        return Words::tr("about the same age");
    case Rule::DietWish:
        return Words::tr("the house cooks what they eat");
    case Rule::PetsWish:
        return Words::tr("animals that they do not care for");
    case Rule::RecentLoad:
        return Words::tr("the household took many guests in the last years");
    case Rule::Distance:
        return Words::tr("the way to the meeting place");
    case Rule::Crowded:
        return Words::tr("more guests than the household likes to have");
    case Rule::KeenEmpty:
        return Words::tr("a household that asked for guests has none");
    case Rule::ReserveUsed:
        return Words::tr("a household that is in reserve is called on");
    case Rule::SameArea:
        return Words::tr("near the party that they know");
    case Rule::Stability:
        return Words::tr("other than agreed before");
    }
    return {};
}

QString matchSentence(const HostingRequest &request, const hosting::Match &match)
{
    QStringList parties;
    for (const plan::Ref &ref : match.who)
        if (ref.kind == plan::Kind::Party)
            parties += request.partyNames.value(ref.index);
    const int host = match.about(plan::Kind::Host);
    const int night = match.about(plan::Kind::Night);
    QString subject = parties.join(u", "_s);
    if (host >= 0) {
        const QString name = request.hostNames.value(host);
        subject = subject.isEmpty() ? name : Words::tr("%1 with %2", "guests, host").arg(subject, name);
    }
    if (night >= 0)
        subject += u" ("_s + nightName(request, night) + u')';
    return subject.isEmpty() ? ruleName(match.rule) : u"%1: %2"_s.arg(subject, ruleName(match.rule));
}

QString fixSentence(const HostingRequest &request, const hosting::Fix &fix)
{
    using What = hosting::Fix::What;
    const QString host = request.hostNames.value(fix.host);
    const QString party = request.partyNames.value(fix.party);
    QString sentence;
    switch (fix.what) {
    case What::Ask:
        sentence = Words::tr("Ask %1, who have not answered yet: %2 could stay there.").arg(host, party);
        break;
    case What::Share:
        sentence = Words::tr("%1 and %2 share a room with two beds: both said that they would.")
                       .arg(party, request.partyNames.value(fix.other));
        break;
    case What::MoreGuests:
        sentence = Words::tr("Ask %1 to take %n more guests than they said.", nullptr, fix.amount).arg(host);
        break;
    case What::MoreNights:
        sentence = Words::tr("Ask %1 to be at home on all nights of %2.").arg(host, party);
        break;
    case What::MoreRooms:
        sentence = fix.amount > 1 ? Words::tr("Ask %1 for one more room for two people.").arg(host)
                                  : Words::tr("Ask %1 for one more room for one person.").arg(host);
        break;
    case What::Waive:
        sentence = Words::tr("Ask %1 and %2 whether this may be set aside: %3.")
                       .arg(host, party, ruleName(fix.rule));
        break;
    case What::CheckHost:
        sentence = Words::tr("If everybody grown up at the house of %1 is checked in time, %2 could stay "
                             "there.")
                       .arg(host, party);
        break;
    }
    if (!fix.otherChanges.empty())
        sentence +=
            u' ' + Words::tr("%n other parties would change houses.", nullptr, int(fix.otherChanges.size()));
    return sentence;
}

QStringList changeSentences(
    const HostingRequest &request, const hosting::Plan &before, const hosting::Plan &after)
{
    QStringList lines;
    for (const hosting::Change &change : hosting::changes(before, after)) {
        const QString party = request.partyNames.value(change.party);
        const QString was = request.hostNames.value(change.before);
        const QString is = request.hostNames.value(change.after);
        lines += change.after < 0 ? Words::tr("%1: no longer with %2.").arg(party, was)
            : change.before < 0   ? Words::tr("%1: with %2.").arg(party, is)
                                  : Words::tr("%1: with %2 instead of %3.").arg(party, is, was);
    }
    return lines;
}

} // namespace twinbook
