// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "role_words.h"

#include "service.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

} // namespace

QString limitSentence(const CommitteeRole &role, const std::optional<Constitution> &rules)
{
    const TermLimit limit = termLimit(role, rules);
    const QString each = role.chosenBy == u"council"
        ? Words::tr("Named by the council for %n years.", nullptr, limit.termYears)
        : Words::tr("Elected for %n years.", nullptr, limit.termYears);
    if (limit.terms <= 0)
        return u"%1 %2"_s.arg(each, Words::tr("As often as they like."));
    return u"%1 %2 %3"_s.arg(each,
        Words::tr("At most %1 in a row, so for %2.", "3 terms, 6 years")
            .arg(Words::tr("%n terms", nullptr, limit.terms), Words::tr("%n years", nullptr, limit.years())),
        Words::tr("Then %n years out of it.", nullptr, limit.restYears));
}

QStringList roleSays(
    const CommitteeRole &role, const std::optional<Constitution> &rules, const QString &predecessor)
{
    QStringList says{limitSentence(role, rules)};
    if (rules && isExempt(role, *rules))
        says += Words::tr("The constitution excepts it from the limit of terms.");
    if (role.intense)
        says += Words::tr("It takes a great deal: a year of rest is wished before the next such role.");
    if (role.seats > 1)
        says += Words::tr("%n people hold it at the same time.", nullptr, int(role.seats));
    if (role.shared)
        says += Words::tr("Two people may share it.");
    if (!predecessor.isEmpty())
        says += role.strict ? Words::tr("Only who was %1 the year before may take it.").arg(predecessor)
                            : Words::tr("Best taken by who was %1 the year before.").arg(predecessor);
    if (role.shadow)
        says += Words::tr("Who takes it should have sat on the committee for a year.");
    return says;
}

QString termYears(const TermOfOffice &term)
{
    const QDate end = term.endedOn.isValid() ? term.endedOn : term.untilOn;
    if (!end.isValid())
        return Words::tr("since %1", "a year").arg(term.fromOn.year());
    if (end.year() == term.fromOn.year())
        return QString::number(end.year());
    return Words::tr("%1 to %2", "years").arg(term.fromOn.year()).arg(end.year());
}

} // namespace twinbook
