// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting_request.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace hosting = plan::hosting;
using hosting::Weights;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostingRequest)
};

struct Named
{
    const char *word;
    int Weights::*weight;
};

constexpr Named all[] = {{"minors", &Weights::unplacedMinor}, {"wanted", &Weights::wanted},
    {"wanted-each", &Weights::wantedEach}, {"somebody-new", &Weights::avoided},
    {"reciprocity", &Weights::reciprocity}, {"reciprocity-more", &Weights::reciprocityMore},
    {"language", &Weights::language}, {"interest", &Weights::interest}, {"children", &Weights::childrenAges},
    {"age", &Weights::similarAge}, {"diet", &Weights::dietWish}, {"pets", &Weights::petsWish},
    {"recent-load", &Weights::recentLoad}, {"distance", &Weights::distance}, {"crowded", &Weights::crowded},
    {"keen", &Weights::keenEmpty}, {"reserve", &Weights::reserveUsed}, {"near", &Weights::sameArea},
    {"stability", &Weights::stability}};

} // namespace

QList<std::pair<QString, int>> hostingWeightNames(const Weights &weights)
{
    QList<std::pair<QString, int>> names;
    for (const Named &one : all)
        names += {QString::fromLatin1(one.word), weights.*one.weight};
    return names;
}

std::optional<Weights> readHostingWeights(const QString &text)
{
    constexpr int most = 1000;
    Weights weights;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int value = part.section(u'=', 1).toInt(&isNumber);
        const auto it = std::find_if(std::begin(all), std::end(all),
            [&](const Named &one) { return part.section(u'=', 0, 0) == QLatin1String(one.word); });
        if (it == std::end(all) || !isNumber || value < 0 || value > most)
            return std::nullopt;
        weights.*(it->weight) = value;
    }
    return weights;
}

hosting::Plan keptPlan(const HostingRequest &request, const VisitBook &book)
{
    hosting::Plan plan(std::size_t(request.parties.size()), plan::none);
    for (std::size_t i = 0; i < plan.size(); ++i)
        if (const VisitParty *party = book.party(request.parties.at(qsizetype(i))))
            plan[i] = party->host.isValid() ? request.hostIndex(party->host) : plan::none;
    return plan;
}

EditOutcome savePlacement(
    Store &store, const HostingRequest &request, const hosting::Plan &plan, const QList<HandLock> &locks)
{
    const std::optional<Visit> visit = store.get(request.visit);
    return store.edit(
        Words::tr("Place the guests of %1").arg(visit ? visit->name : QString()), [&](Edit &edit) {
            for (std::size_t i = 0; i < plan.size(); ++i) {
                const Id<VisitParty> id = request.parties.value(qsizetype(i));
                const std::optional<VisitParty> before = store.get(id);
                if (!before)
                    continue;
                VisitParty party = *before;
                party.host = plan[i] >= 0 ? request.offers.value(plan[i]) : Id<HostOffer>();
                for (const HandLock &lock : locks)
                    if (lock.party == id) {
                        party.locked = lock.host.isValid();
                        party.leftUnplaced = !lock.host.isValid();
                    }
                party.locked = party.locked && party.host.isValid();
                if (party != *before)
                    edit.save(party);
            }
        });
}

} // namespace twinbook
