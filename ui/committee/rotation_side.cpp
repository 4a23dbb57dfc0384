// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_side.h"

#include "record_words.h"
#include "rotation_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationSide)
};

constexpr int warningsShown = 6;

void addTerm(Detail &detail, const KeptRotation &kept, const RotationBoard &board, int slot)
{
    for (const BoardRow &row : board.rows)
        for (const BoardCell &cell : row.cells) {
            if (cell.slot != slot)
                continue;
            detail.title = cell.name;
            detail.subtitle =
                Words::tr("%1, %2", "Treasurer, 2027 to 2029").arg(row.name, RotationTable::yearsOf(cell));
            if (cell.fixed)
                detail.states += DetailState{Words::tr("In office"), Tone::Neutral};
            if (cell.locked)
                detail.states += DetailState{Words::tr("Locked"), Tone::Neutral};
            if (cell.changed)
                detail.states += DetailState{Words::tr("Changed"), Tone::Neutral};
            if (cell.broken)
                detail.states += DetailState{Words::tr("Breaks a rule"), Tone::Bad};
            else if (cell.person < 0)
                detail.states += DetailState{Words::tr("Vacant"), row.essential ? Tone::Bad : Tone::Warning};
            DetailPart why{Words::tr("Why?"), {}};
            for (const QString &sentence : whyHere(kept.request, kept.holders, slot))
                why.add({}, sentence);
            if (cell.person >= 0)
                why.addLink({}, Words::tr("All that is known of %1").arg(cell.name),
                    recordLink(u"person"_s, kept.request.people.at(cell.person).value));
            detail.add(why);
        }
}

DetailPart loadPart(const RotationBoard &board)
{
    DetailPart part{Words::tr("Who carries how much"), {}};
    for (const PersonLoad &load : board.loads) {
        const int most = load.hours.isEmpty() ? 0 : *std::max_element(load.hours.begin(), load.hours.end());
        QString words = u"%1, %2"_s.arg(Words::tr("%n hours a month at most", nullptr, most),
            Words::tr("%n years in the plan", nullptr, load.years));
        const bool above = load.comfortable > 0 && most > load.comfortable;
        if (above)
            words += u"; "_s + Words::tr("comfortable are %n", nullptr, load.comfortable);
        part.add(load.name, words, above ? Tone::Warning : Tone::Neutral);
    }
    return part;
}

DetailPart yearsPart(const RotationBoard &board)
{
    DetailPart part{Words::tr("The committee of each year"), {}};
    for (const YearBalance &year : board.balance) {
        QStringList words{Words::tr("%n members", nullptr, year.members)};
        if (year.vacancies > 0)
            words += Words::tr("%n seats vacant", nullptr, year.vacancies);
        words += Words::tr("%n new", "persons", year.newFaces);
        words += Words::tr("%n officers change", nullptr, year.officersChanging);
        if (year.women + year.men > 0)
            words += Words::tr("%1 women, %2 men").arg(year.women).arg(year.men);
        if (year.under45 + year.from45 + year.from65 > 0)
            words += Words::tr("%1 under 45, %2 from 45 to 64, %3 from 65")
                         .arg(year.under45)
                         .arg(year.from45)
                         .arg(year.from65);
        part.add(QString::number(year.year), words.join(u"; "_s));
    }
    return part;
}

} // namespace

Detail rotationDetail(const KeptRotation &kept, const RotationBoard &board, int slot,
    const plan::rota::Plan &against, const QStringList &ways)
{
    Detail detail;
    detail.title = kept.plan.name;
    addTerm(detail, kept, board, slot);
    if (!ways.isEmpty()) {
        DetailPart part{Words::tr("How to fill what is vacant"), {}};
        for (const QString &sentence : ways)
            part.add({}, sentence);
        detail.add(part);
    }
    if (!against.empty()) {
        DetailPart changes{Words::tr("What changed"), {}};
        for (const QString &sentence : changeSentences(kept.request, against, kept.holders))
            changes.add({}, sentence);
        detail.add(changes);
    }
    DetailPart warnings{Words::tr("To keep in mind"), {}};
    for (const QString &sentence : board.warnings.mid(0, warningsShown))
        warnings.add({}, sentence, Tone::Warning);
    if (const qsizetype more = board.warnings.size() - warningsShown; more > 0)
        warnings.add({}, Words::tr("%n more stand in the printed plan.", nullptr, int(more)));
    detail.add(warnings);
    detail.add(loadPart(board));
    detail.add(yearsPart(board));
    return detail;
}

} // namespace twinbook
