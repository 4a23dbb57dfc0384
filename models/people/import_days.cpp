// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a list as they are read: years for birthdays, yes for a subscription, years of two figures.
#include "import_reader.h"

#include "column_contents.h"
#include "import_draft.h"
#include "leavers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

} // namespace

void ImportReader::readDay(const Source &source, const QString &value, ImportDraft &draft)
{
    std::optional<QDate> day = m_cells.date(value, source.role.order, source.use);
    if (!day && source.use == DayUse::Birth && readBirthYear(value) > 0) {
        draft.birthYear = QString::number(readBirthYear(value));
        draft.read.noteLines += Words::tr("Born %1").arg(value);
        draft.remarks += {source.field.name,
            Words::tr("“%1” has years without a day: they are kept in the notes, with the age band where it "
                      "follows from them.")
                .arg(m_table.headings.at(source.column)),
            0};
        return;
    }
    if (!day && source.target->name == u"paid_until"_s && m_cells.flag(value).has_value()) {
        if (*m_cells.flag(value))
            takeYesAsPaid(source, value, draft);
        return;
    }
    if (!day && source.target->name == u"left_on"_s && m_cells.flag(value).has_value()) {
        if (*m_cells.flag(value))
            draft.leftHeading = m_table.headings.at(source.column);
        return;
    }
    if (!day) {
        fail(source, value, draft);
        return;
    }
    // "3/5/26" is no baby where everybody else is grown up.
    constexpr int infant = 5;
    if (source.use == DayUse::Birth && hasShortYear(value) && ageOn(*day, m_today) <= infant) {
        if (m_ofAdults)
            day = day->addYears(-100);
        draft.problems += {source.field.name,
            Words::tr("“%1” was taken as %2; if that is wrong, write the year with four figures.")
                .arg(value, showDate(*day, m_locale)),
            0};
    }
    draft.read.person.*source.day = *day;
    draft.read.personGiven.set(size_t(source.field.column));
}

void ImportReader::readStatus(const Source &source, const QString &value, ImportDraft &draft)
{
    const QString &heading = m_table.headings.at(source.column);
    Person &p = draft.read.person;
    const bool ofDeath = source.field.special == PeopleField::Deceased;
    if (ofDeath && (saysNothing(value) || m_cells.flag(value) == std::optional(false)))
        return;
    const Status status = twinbook::readStatus(value);
    const auto day = ofDeath ? m_cells.date(value, source.role.order, DayUse::Beginning) : std::nullopt;
    if (day && !p.leftOn.isValid()) {
        p.leftOn = *day;
        draft.read.personGiven.set(size_t(recordOf<Person>().indexOf(u"left_on"_s)));
    }
    if (day || m_cells.flag(value) == std::optional(true) || (ofDeath && status != Status::Gone)) {
        if (!ofDeath)
            return; // a status "yes"
        draft.leftReason = Words::tr("died");
        draft.leftHeading = heading;
        if (!day && !m_cells.flag(value))
            draft.read.noteLines += heading + u": "_s + value;
    } else if (status == Status::Gone) {
        draft.leftReason = value;
        draft.leftHeading = heading;
    } else if (status == Status::Unknown) {
        draft.read.noteLines += heading + u": "_s + value;
    }
}

void ImportReader::takeYesAsPaid(const Source &source, const QString &value, ImportDraft &draft) const
{
    const QDate end(m_today.year(), 12, 31);
    draft.read.person.paidUntil = end;
    draft.read.personGiven.set(size_t(source.field.column));
    draft.remarks += {source.field.name,
        Words::tr("“%1” in “%2” was taken as paid until %3.")
            .arg(value, m_table.headings.at(source.column), showDate(end, m_locale)),
        0};
}

bool ImportReader::holdsChildren(const Source &source) const
{
    constexpr int sampleSize = 1000;
    constexpr int grownUp = 18;
    CellReader cells(m_today, m_locale);
    const QStringList samples = columnSamples(m_table, source.column, sampleSize);
    return std::any_of(samples.begin(), samples.end(), [&](const QString &sample) {
        const auto day =
            hasShortYear(sample) ? std::nullopt : cells.date(sample, source.role.order, source.use);
        return day && *day <= m_today && ageOn(*day, m_today) < grownUp;
    });
}

} // namespace twinbook
