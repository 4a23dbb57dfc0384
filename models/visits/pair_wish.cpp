// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair_wish.h"

#include "visit_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 oldestYear = 1900;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

} // namespace

template <>
const Record<PairWish> &recordOf<PairWish>()
{
    using R = PairWish;
    static const Record<PairWish> record =
        Record<PairWish>("pair_wish", "Visits", QT_TRANSLATE_NOOP("Visits", "Wish about a pair"),
            QT_TRANSLATE_NOOP("Visits", "Wishes about pairs"))
            .link("household", &R::household, QT_TRANSLATE_NOOP("Visits", "Host"), "household")
            .link("person", &R::person, QT_TRANSLATE_NOOP("Visits", "Guest"), "person")
            .link("guest_household", &R::guestHousehold,
                QT_TRANSLATE_NOOP("Visits", "Household of the guest"), "household")
            .choice("wish", &R::wish, QT_TRANSLATE_NOOP("Visits", "Wish"), pairWishes())
            .choice("said_by", &R::saidBy, QT_TRANSLATE_NOOP("Visits", "Said by"), wishSides())
            .date("said_on", &R::saidOn, QT_TRANSLATE_NOOP("Visits", "Said on"))
            .text("why", &R::why, QT_TRANSLATE_NOOP("Visits", "Why"), Kind::LongText)
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &) { return Words::tr("Wish about a pair"); })
            .sortedBy([](const R &) { return QString(); });
    return record;
}

template <>
const Record<PastHosting> &recordOf<PastHosting>()
{
    using R = PastHosting;
    static const Record<PastHosting> record =
        Record<PastHosting>("past_hosting", "Visits", QT_TRANSLATE_NOOP("Visits", "Earlier stay"),
            QT_TRANSLATE_NOOP("Visits", "Earlier stays"))
            .link("household", &R::household, QT_TRANSLATE_NOOP("Visits", "Host"), "household")
            .link("person", &R::person, QT_TRANSLATE_NOOP("Visits", "Guest"), "person")
            .text("guest_name", &R::guestName, QT_TRANSLATE_NOOP("Visits", "Guest as written"))
            .searched()
            .integer("year", &R::year, QT_TRANSLATE_NOOP("Visits", "Year"))
            .integer("nights", &R::nights, QT_TRANSLATE_NOOP("Visits", "Nights"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Visits", "Notes"))
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &r) { return r.guestName; })
            .sortedBy([](const R &r) { return r.guestName; });
    return record;
}

Problems check(const PairWish &wish)
{
    Problems problems;
    if (!wish.household.isValid())
        problems += {u"household"_s, Words::tr("Please choose the host.")};
    if (!wish.person.isValid() && !wish.guestHousehold.isValid())
        problems += {u"person"_s, Words::tr("Please choose the guest, or the household of the guests.")};
    if (wish.wish.isEmpty())
        problems += {u"wish"_s, Words::tr("Please say what is wished for.")};
    return problems;
}

Problems check(const PastHosting &stay, QDate today)
{
    Problems problems;
    if (!stay.household.isValid())
        problems += {u"household"_s, Words::tr("Please choose the host.")};
    if (!stay.person.isValid() && stay.guestName.trimmed().isEmpty())
        problems += {u"person"_s, Words::tr("Please choose the guest or write the name.")};
    if (stay.year < oldestYear || stay.year > today.year())
        problems += {u"year"_s, Words::tr("Please write the year with four figures, such as 1978.")};
    return problems;
}

} // namespace twinbook
