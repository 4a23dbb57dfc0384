// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_board.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace rota = plan::rota;
using rota::Rule;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationWords)
};

QString tooFew(const RotationRequest &request, const rota::Group &group)
{
    switch (group.by) {
    case rota::Group::By::Gender:
        return group.value == 0 ? Words::tr("fewer women than among the members")
            : group.value == 1  ? Words::tr("fewer men than among the members")
                                : Words::tr("fewer people of another gender than among the members");
    case rota::Group::By::Area:
        return Words::tr("fewer people from %1 than among the members").arg(request.areas.value(group.value));
    case rota::Group::By::Age:
        return group.fromAge == 0
            ? Words::tr("fewer people under %1 than among the members").arg(group.toAge + 1)
            : group.toAge >= 120
            ? Words::tr("fewer people of %1 and over than among the members").arg(group.fromAge)
            : Words::tr("fewer people from %1 to %2 than among the members")
                  .arg(group.fromAge)
                  .arg(group.toAge);
    }
    return {};
}

} // namespace

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::NotEligible:
        return Words::tr("is not a paid-up member or has withdrawn");
    case Rule::TooYoung:
        return Words::tr("too young for it");
    case Rule::TooOld:
        return Words::tr("above the oldest age for it");
    case Rule::SaidNever:
        return Words::tr("said no to it");
    case Rule::Away:
        return Words::tr("not available in every year of it");
    case Rule::TooFewHours:
        return Words::tr("it needs more hours than they have");
    case Rule::SkillMissing:
        return Words::tr("a skill that it needs is missing");
    case Rule::TwoRoles:
        return Words::tr("has another role in those years");
    case Rule::RolesApart:
        return Words::tr("holds a role that does not go with it");
    case Rule::HouseholdOfficers:
        return Words::tr("two officers of one household");
    case Rule::TermLimit:
        return Words::tr("too many terms in a row, or back too soon");
    case Rule::CommitteeLimit:
        return Words::tr("too many years in a row on the committee");
    case Rule::Respite:
        return Words::tr("no year of rest after a demanding role");
    case Rule::Succession:
        return Words::tr("did not hold the role that comes before it");
    case Rule::Vacancy:
        return Words::tr("vacant");
    case Rule::Preference:
        return Words::tr("what people said they would take");
    case Rule::HelpfulSkill:
        return Words::tr("skills that help");
    case Rule::HoursAboveComfort:
        return Words::tr("more hours than is comfortable");
    case Rule::OfficerYears:
        return Words::tr("many years in office for one person");
    case Rule::LongService:
        return Words::tr("many years on the committee without a break");
    case Rule::ManyChanges:
        return Words::tr("many officers change at once");
    case Rule::HandOver:
        return Words::tr("the former holder is gone in the year of hand-over");
    case Rule::NoShadowYear:
        return Words::tr("not on the committee in the year before");
    case Rule::SuccessionWish:
        return Words::tr("the role that comes before it was not held");
    case Rule::NewFaces:
        return Words::tr("new faces");
    case Rule::Representation:
        return Words::tr("a part of the membership is missing");
    case Rule::Stability:
        return Words::tr("other than agreed before");
    }
    return {};
}

QString matchSentence(const RotationRequest &request, const rota::Match &match)
{
    QStringList who;
    for (const plan::Ref &ref : match.who) {
        if (ref.kind == plan::Kind::Person && ref.index >= 0 && ref.index < request.peopleNames.size())
            who += request.peopleNames.at(ref.index);
    }
    const int slotIndex = match.about(plan::Kind::Slot);
    int role = match.about(plan::Kind::Role);
    QString years;
    if (slotIndex >= 0 && std::size_t(slotIndex) < request.problem.slots.size()) {
        const rota::Slot &slot = request.problem.slots[std::size_t(slotIndex)];
        role = slot.role;
        years = Words::tr("%1 to %2", "years")
                    .arg(QString::number(request.yearOf(slot.from)),
                        QString::number(request.yearOf(slot.to + 1)));
    } else if (const int year = match.about(plan::Kind::Year); year != plan::none) {
        years = QString::number(request.yearOf(year));
    }
    const QString office =
        role >= 0 && role < request.roleNames.size() ? request.roleNames.at(role) : QString();
    QString subject = who.join(u", "_s);
    if (!office.isEmpty())
        subject = subject.isEmpty() ? office : Words::tr("%1 as %2", "person, role").arg(subject, office);
    if (!years.isEmpty())
        subject = subject.isEmpty() ? years : u"%1 %2"_s.arg(subject, years);
    const QString words = ruleWords(request, match);
    return subject.isEmpty() ? words : u"%1: %2"_s.arg(subject, words);
}

QString ruleWords(const RotationRequest &request, const rota::Match &match)
{
    const rota::Weights &weights = request.problem.weights;
    const int group = match.about(plan::Kind::Group);
    if (match.rule == Rule::Representation && group >= 0
        && std::size_t(group) < request.problem.groups.size())
        return tooFew(request, request.problem.groups[std::size_t(group)]);
    if (match.rule == Rule::OfficerYears)
        return Words::tr("more than %n years of the plan in office", nullptr, weights.officerYearsFree);
    if (match.rule == Rule::LongService)
        return Words::tr(
            "more than %n years on the committee without a break", nullptr, weights.longServiceFree);
    return ruleName(match.rule);
}

QString effectWords(qint64 points)
{
    constexpr qint64 little = 10; // one year of somebody willing instead of nobody asked
    constexpr qint64 much = 40;
    if (points == 0)
        return Words::tr("as good");
    if (points > 0)
        return points <= little ? Words::tr("slightly better")
            : points < much     ? Words::tr("better")
                                : Words::tr("much better");
    return points >= -little ? Words::tr("slightly worse")
        : points > -much     ? Words::tr("worse")
                             : Words::tr("much worse");
}

} // namespace twinbook
