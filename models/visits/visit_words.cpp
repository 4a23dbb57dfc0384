// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_words.h"

#include <QObject>

using namespace Qt::StringLiterals;

namespace twinbook {

QList<Choice> visitDirections()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Visits", "not said")},
        {u"in"_s, QT_TRANSLATE_NOOP("Visits", "they come to us")},
        {u"out"_s, QT_TRANSLATE_NOOP("Visits", "we go to them")},
        {u"virtual"_s, QT_TRANSLATE_NOOP("Visits", "through screens")}};
}

QList<Choice> visitKinds()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Visits", "not said")},
        {u"friendship"_s, QT_TRANSLATE_NOOP("Visits", "friendship")},
        {u"diplomacy"_s, QT_TRANSLATE_NOOP("Visits", "municipal diplomacy")},
        {u"fact-finding"_s, QT_TRANSLATE_NOOP("Visits", "fact-finding")},
        {u"young"_s, QT_TRANSLATE_NOOP("Visits", "young people")},
        {u"sport"_s, QT_TRANSLATE_NOOP("Visits", "sport")},
        {u"culture"_s, QT_TRANSLATE_NOOP("Visits", "culture")}};
}

QList<Choice> visitStatuses()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Visits", "not said")},
        {u"idea"_s, QT_TRANSLATE_NOOP("Visits", "idea")},
        {u"planned"_s, QT_TRANSLATE_NOOP("Visits", "planned")},
        {u"approved"_s, QT_TRANSLATE_NOOP("Visits", "approved")},
        {u"open"_s, QT_TRANSLATE_NOOP("Visits", "open for booking")},
        {u"closed"_s, QT_TRANSLATE_NOOP("Visits", "booking closed")},
        {u"under-way"_s, QT_TRANSLATE_NOOP("Visits", "under way")},
        {u"done"_s, QT_TRANSLATE_NOOP("Visits", "done")},
        {u"evaluated"_s, QT_TRANSLATE_NOOP("Visits", "evaluated")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("Visits", "cancelled")}};
}

QList<Choice> feeGroups()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Visits", "anybody")},
        {u"adult"_s, QT_TRANSLATE_NOOP("Visits", "adults")},
        {u"young"_s, QT_TRANSLATE_NOOP("Visits", "young people")},
        {u"leader"_s, QT_TRANSLATE_NOOP("Visits", "leaders")}};
}

QList<Choice> partyKinds()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Visits", "not said")},
        {u"single"_s, QT_TRANSLATE_NOOP("Visits", "somebody alone")},
        {u"couple"_s, QT_TRANSLATE_NOOP("Visits", "couple")},
        {u"family"_s, QT_TRANSLATE_NOOP("Visits", "family")},
        {u"friends"_s, QT_TRANSLATE_NOOP("Visits", "friends")},
        {u"group"_s, QT_TRANSLATE_NOOP("Visits", "group")}};
}

QList<Choice> travellerRoles()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Visits", "traveller")},
        {u"leader"_s, QT_TRANSLATE_NOOP("Visits", "leader")},
        {u"driver"_s, QT_TRANSLATE_NOOP("Visits", "driver")},
        {u"accompanying"_s, QT_TRANSLATE_NOOP("Visits", "accompanying person")}};
}

QList<Choice> travellerStatuses()
{
    return {{u"coming"_s, QT_TRANSLATE_NOOP("Visits", "coming")},
        {u"asked"_s, QT_TRANSLATE_NOOP("Visits", "asked")},
        {u"waiting"_s, QT_TRANSLATE_NOOP("Visits", "on the waiting list")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("Visits", "cancelled")}};
}

QList<Choice> offerStatuses()
{
    return {{u"asked"_s, QT_TRANSLATE_NOOP("Visits", "asked, no answer yet")},
        {u"yes"_s, QT_TRANSLATE_NOOP("Visits", "yes")},
        {u"reserve"_s, QT_TRANSLATE_NOOP("Visits", "in reserve")},
        {u"no"_s, QT_TRANSLATE_NOOP("Visits", "no")}};
}

QList<Choice> offerTakes()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Visits", "anybody")},
        {u"adults"_s, QT_TRANSLATE_NOOP("Visits", "adults only")},
        {u"families"_s, QT_TRANSLATE_NOOP("Visits", "adults and families")},
        {u"young"_s, QT_TRANSLATE_NOOP("Visits", "young people only")}};
}

QList<Choice> offerMinors()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Visits", "boys or girls")},
        {u"girls"_s, QT_TRANSLATE_NOOP("Visits", "girls only")},
        {u"boys"_s, QT_TRANSLATE_NOOP("Visits", "boys only")},
        {u"none"_s, QT_TRANSLATE_NOOP("Visits", "no young people alone")}};
}

QList<Choice> pairWishes()
{
    return {{u"again"_s, QT_TRANSLATE_NOOP("Visits", "together again")},
        {u"other"_s, QT_TRANSLATE_NOOP("Visits", "somebody new this time")},
        {u"never"_s, QT_TRANSLATE_NOOP("Visits", "never again")}};
}

QList<Choice> wishSides()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Visits", "not said")},
        {u"host"_s, QT_TRANSLATE_NOOP("Visits", "the host")},
        {u"guest"_s, QT_TRANSLATE_NOOP("Visits", "the guest")},
        {u"us"_s, QT_TRANSLATE_NOOP("Visits", "ourselves")}};
}

} // namespace twinbook
