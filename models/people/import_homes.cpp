// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What lines of one home say of it otherwise than the book or the lines above.
#include "import_run.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

} // namespace

// What a line replaces that one above has said of the same home.
void PeopleImport::tellReplaced(ImportRow &row, ReadPerson &told, const ReadPerson &read) const
{
    const QStringList replaced = lostBeside(read.household, told, m_choices.locale);
    if (!replaced.isEmpty()) {
        row.problems += {QString(),
            Words::tr("A line above says otherwise of the same home (%1). What this line says counts.")
                .arg(replaced.join(u"; "_s)),
            row.line};
    }
    mergeInto(told.household, read, m_choices.locale);
    told.householdGiven |= read.householdGiven;
}

// Who joins a home fills what is empty there and replaces nothing, so what is left out is told.
void PeopleImport::compareHomes(ImportPlan &plan)
{
    const auto joins = [](const Aim &aim) { return aim.match < 0 || aim.moves; };
    QSet<qint64> joined;
    QHash<qint64, int> tellers; // lines of people who live there already
    for (const Aim &aim : std::as_const(m_aims)) {
        if (!aim.household.isValid() || !aim.saysMoreOfHome)
            continue;
        if (joins(aim))
            joined.insert(aim.household.value);
        else
            ++tellers[aim.household.value];
    }
    QHash<qint64, ReadPerson> told; // by those lines
    QHash<qint64, int> first; // row that tells of each home first
    QHash<qint64, Household> homes; // as they have become, of those that several lines tell of
    for (int i = 0; i < m_aims.size(); ++i) {
        const Aim &aim = m_aims.at(i);
        const qint64 id = aim.household.value;
        const bool again =
            i > 0 && m_aims.at(i - 1).row == aim.row && m_aims.at(i - 1).household == aim.household;
        if (!aim.saysMoreOfHome || again || !plan.rows.at(i).wanted)
            continue;
        if (!joins(aim) && tellers.value(id) > 1)
            tellReplaced(plan.rows[i], told[id], readConsistently(aim).read);
        if (!joined.contains(id))
            continue;
        const bool inBook = !m_freshHomes.contains(id);
        if (!inBook && !first.contains(id)) {
            first.insert(id, i);
            continue;
        }
        auto home = homes.find(id);
        if (home == homes.end()) {
            home = homes.insert(id,
                inBook ? m_store.get(aim.household).value_or(Household())
                       : readAgain(m_aims.at(first.value(id))).household);
        }
        const ReadPerson read = readConsistently(aim).read;
        if (!joins(aim)) {
            mergeInto(*home, read, m_choices.locale);
            continue;
        }
        const QStringList lost = lostBeside(*home, read, m_choices.locale);
        fillInto(*home, read);
        if (lost.isEmpty())
            continue;
        const QString sentence = inBook
            ? Words::tr(
                "Of this home the book or a line above says otherwise, and that counts; of this line is "
                "left out: %1.")
            : Words::tr(
                "A line above tells of the same home and says otherwise, and that counts; of this line "
                "is left out: %1.");
        plan.rows[i].problems += {QString(), sentence.arg(lost.join(u"; "_s)), plan.rows.at(i).line};
    }
}

} // namespace twinbook
