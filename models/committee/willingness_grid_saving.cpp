// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "willingness_grid.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

bool WillingnessGrid::save(
    const QString &label, const std::function<void(Edit &)> &change, const QString &done)
{
    const EditOutcome outcome = m_store.edit(label, change);
    Q_EMIT saved(outcome, done);
    return outcome.end == EditOutcome::Done;
}

bool WillingnessGrid::setLevel(const Line &line, int column, const QString &level)
{
    if (!level.isEmpty() && !levels().contains(level))
        return false;
    const CommitteeRole &role = m_roles.at(column);
    Willingness said = line.said.value(role.id);
    if (said.level == level)
        return false;
    const QString done =
        tr("%1 as %2: %3", "person, role, level").arg(line.name, role.name, levelWords(level));
    return save(
        done,
        [&](Edit &edit) {
            if (level.isEmpty())
                return edit.remove(said.id);
            said.person = line.person;
            said.role = role.id;
            said.level = level;
            said.saidOn = m_today;
            edit.save(said);
        },
        done);
}

bool WillingnessGrid::setHours(const Line &line, bool comfortable, const QString &typed)
{
    bool number = false;
    const qint64 hours = typed.isEmpty() ? 0 : typed.toLongLong(&number);
    Availability said = line.always;
    said.person = line.person;
    (comfortable ? said.comfortable : said.hours) = hours;
    if (comfortable && said.hours == 0) // who says what is comfortable says that there is time
        said.hours = hours;
    const Problems problems = check(said);
    if (!typed.isEmpty() && (!number || !problems.isEmpty())) {
        Q_EMIT refused(problems.isEmpty() ? tr("Please write the hours of one month as a number, such as 6.")
                                          : problems.first().sentence);
        return false;
    }
    const bool nothing = typed.isEmpty() && !comfortable;
    if (nothing && !said.id.isValid())
        return false;
    return save(
        tr("Change the time that %1 has").arg(line.name),
        [&](Edit &edit) {
            if (nothing)
                return edit.remove(said.id);
            edit.save(said);
        },
        tr("Changed the time that %1 has.").arg(line.name));
}

// Years with commas or spaces between them; those that are gone from the text are taken back.
bool WillingnessGrid::setAway(const Line &line, const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QList<qint64> years;
    for (const QString &word : typed.split(between, Qt::SkipEmptyParts)) {
        bool number = false;
        const qint64 year = word.toLongLong(&number);
        if (!number || year < 1900 || year > 2200) {
            Q_EMIT refused(tr("Please write the years with four digits, such as 2027, 2028."));
            return false;
        }
        if (!years.contains(year))
            years += year;
    }
    return save(
        tr("Change when %1 is away").arg(line.name),
        [&](Edit &edit) {
            for (const Availability &old : line.away)
                if (!years.removeOne(old.year))
                    edit.remove(old.id);
            for (const qint64 year : std::as_const(years)) {
                Availability away;
                away.person = line.person;
                away.year = year;
                edit.save(away);
            }
        },
        tr("Changed when %1 is away.").arg(line.name));
}

} // namespace twinbook
