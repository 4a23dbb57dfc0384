// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "former_pupil.h"

#include "field_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(FormerPupilCheck)
};

constexpr qint64 firstYear = 1945;

} // namespace

QString wasInWords(const FormerPupil &pupil)
{
    const RecordShape &shape = recordOf<FormerPupil>();
    const QString was = shape.choiceLabel(*shape.find(u"was"_s), pupil.was);
    return pupil.year == 0 ? was : u"%1 %2"_s.arg(was).arg(pupil.year);
}

Problems check(const FormerPupil &pupil, QDate today)
{
    Problems problems;
    if (!pupil.person.isValid())
        problems += {u"person"_s, Checks::tr("Please say who it is."), 0};
    if (pupil.was.isEmpty())
        problems += {u"was"_s, Checks::tr("Please say what they took part as."), 0};
    if (pupil.year != 0 && (pupil.year < firstYear || pupil.year > today.year()))
        problems +=
            {u"year"_s, Checks::tr("This year cannot be right. Please write it with four digits."), 0};
    if (comesBefore(today, pupil.lastContact))
        problems += {u"last_contact"_s, Checks::tr("This day is still to come. Please check it."), 0};
    return problems;
}

template <>
const Record<FormerPupil> &recordOf<FormerPupil>()
{
    using F = FormerPupil;
    static const Record<FormerPupil> record =
        Record<FormerPupil>("former_pupil", "FormerPupil",
            QT_TRANSLATE_NOOP("FormerPupil", "Young participant"),
            QT_TRANSLATE_NOOP("FormerPupil", "Young participants"))
            .link("person", &F::person, QT_TRANSLATE_NOOP("FormerPupil", "Person"), "person")
            .choice("was", &F::was, QT_TRANSLATE_NOOP("FormerPupil", "Took part as"),
                {{u""_s, QT_TRANSLATE_NOOP("FormerPupil", "not stated")},
                    {u"pupil"_s, QT_TRANSLATE_NOOP("FormerPupil", "exchange pupil")},
                    {u"junior"_s, QT_TRANSLATE_NOOP("FormerPupil", "junior member")},
                    {u"leader"_s, QT_TRANSLATE_NOOP("FormerPupil", "young leader")}})
            .integer("year", &F::year, QT_TRANSLATE_NOOP("FormerPupil", "Year"))
            .text("partner", &F::partner, QT_TRANSLATE_NOOP("FormerPupil", "Partner community"))
            .searched()
            .text("went_to", &F::wentTo, QT_TRANSLATE_NOOP("FormerPupil", "Where they went"))
            .searched()
            .date("last_contact", &F::lastContact, QT_TRANSLATE_NOOP("FormerPupil", "Last heard of on"))
            .text("notes", &F::notes, QT_TRANSLATE_NOOP("FormerPupil", "Notes"), Kind::LongText)
            .flag("removed", &F::removed, QT_TRANSLATE_NOOP("FormerPupil", "Removed"))
            .titled(wasInWords)
            .sortedBy(wasInWords);
    return record;
}

} // namespace twinbook
