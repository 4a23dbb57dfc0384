// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_weights.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

using plan::rota::Weights;

struct Named
{
    const char *word;
    int Weights::*weight;
};

constexpr Named all[] = {{"vacant-essential", &Weights::vacantEssential},
    {"vacant-officer", &Weights::vacantOfficer}, {"vacant-other", &Weights::vacantOther},
    {"keen", &Weights::keen}, {"willing", &Weights::willing}, {"if-nobody-else", &Weights::ifNobodyElse},
    {"skill", &Weights::helpfulSkill}, {"hours", &Weights::hoursAboveComfort},
    {"balance", &Weights::officerYears}, {"balance-free", &Weights::officerYearsFree},
    {"long-service", &Weights::longService}, {"long-service-free", &Weights::longServiceFree},
    {"continuity", &Weights::manyChanges}, {"hand-over", &Weights::handOver},
    {"shadow-year", &Weights::noShadowYear}, {"succession", &Weights::successionWish},
    {"new-faces", &Weights::newFace}, {"representation", &Weights::representation},
    {"representation-share", &Weights::representationShare}, {"stability", &Weights::stability}};

} // namespace

QList<std::pair<QString, int>> weightNames(const Weights &weights)
{
    QList<std::pair<QString, int>> names;
    for (const Named &one : all)
        names += {QString::fromLatin1(one.word), weights.*one.weight};
    return names;
}

std::optional<Weights> readWeights(const QString &text)
{
    Weights weights;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int value = part.section(u'=', 1).toInt(&isNumber);
        const auto it = std::find_if(std::begin(all), std::end(all),
            [&](const Named &one) { return part.section(u'=', 0, 0) == QLatin1String(one.word); });
        if (it == std::end(all) || !isNumber || value < 0 || value > 1000)
            return std::nullopt;
        weights.*(it->weight) = value;
    }
    return weights;
}

} // namespace twinbook
