// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts_import_run.h"

#include "column_contents.h"
#include "gift_cells.h"
#include "gift_headings.h"
#include "table_layout.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsImport)
};

constexpr int progressStep = 512;

QString shortened(const QString &text)
{
    constexpr qsizetype most = 100;
    const QString plain = text.simplified();
    return plain.size() <= most ? plain : plain.left(most - 1) + u'…';
}

QString titleOf(const Gift &gift)
{
    QStringList parts{gift.description,
        gift.donorOrganisation.isEmpty() ? gift.donorPerson : gift.donorOrganisation, gift.holder};
    parts.removeAll(QString());
    for (QString &part : parts)
        part = shortened(part);
    return parts.join(u" – "_s);
}

QString nilTitle(const NilReturn &nil)
{
    QStringList parts{nil.holder, nil.periodWords};
    parts.removeAll(QString());
    return parts.isEmpty() ? Words::tr("Nil return") : Words::tr("Nil return: %1").arg(parts.join(u", "_s));
}

// A list without a column of names, where the first name stands above the headings and the others between the
// lines.
bool startsWithName(const GiftTable &list)
{
    constexpr qsizetype longest = 60;
    const QString last = list.title.section(u" . "_s, -1);
    const bool named = list.column(u"holder"_s) >= 0 || list.column(u"holder_last"_s) >= 0;
    const auto alone = [](const QStringList &row) {
        const QString text = row.join(QString()).trimmed();
        return filledCells(row) == 1 && !giftwords::isFootnote(text) && !giftwords::isNil(text);
    };
    return !named && !last.isEmpty() && last.size() <= longest && !speaksOfGifts(last)
        && !speaksOfHospitality(last) && std::any_of(list.table.rows.begin(), list.table.rows.end(), alone);
}

} // namespace

void GiftsImport::describe(ImportPlan &plan) const
{
    constexpr int samples = 3;
    plan.kind = u"gifts"_s;
    plan.fields = giftFields();
    QSet<QString> seen;
    for (const auto &rows : m_tables) {
        const GiftTable &table = rows->table();
        for (int i = 0; i < table.fields.size(); ++i) {
            if (!seen.contains(table.table.headings.at(i)))
                plan.columns +=
                    {table.table.headings.at(i), table.fields.at(i), columnSamples(table.table, i, samples)};
            seen.insert(table.table.headings.at(i));
        }
    }
}

// Whether the lines below a name that stands alone are that person's.
bool GiftsImport::usesAbove(int table, int row) const
{
    const GiftRows &rows = *m_tables.at(size_t(table));
    const auto &cells = rows.table().table.rows;
    const int holder = rows.table().column(u"holder"_s);
    if (row + 1 >= cells.size())
        return false;
    return holder < 0 ? rows.table().column(u"holder_last"_s) < 0
                      : cells.at(row + 1).value(holder).trimmed().isEmpty();
}

void GiftsImport::addTable(ImportPlan &plan, int table)
{
    const GiftRows &rows = *m_tables.at(size_t(table));
    const GiftTable &list = rows.table();
    bool section = startsWithName(list); // the name stands in a line of its own
    QString above = section ? list.title.section(u" . "_s, -1) : QString(); // who was named last
    for (int i = 0; i < list.table.rows.size() && !m_stopped; ++i) {
        if (i % progressStep == 0
            && !progress(0.9 * (table + i / double(list.table.rows.size())) / double(m_tables.size())))
            m_stopped = true;
        const QString holder = section || rows.carriesHolders() ? above : QString();
        const GiftLine line = rows.read(i, holder);
        ImportRow row;
        row.line = list.table.lines.value(i);
        row.problems = line.problems;
        for (Problem &problem : row.problems)
            problem.line = row.line;
        if (m_tables.size() > 1 && !list.name.isEmpty())
            row.note = Words::tr("From “%1”.", "the name of a sheet").arg(list.name);
        m_counts[u"realigned"_s] += line.realigned;
        const Aim aim{
            table, i, line.namesNobody || line.what == GiftLine::Nil ? holder : QString(), {}, {}, line.what};
        switch (line.what) {
        case GiftLine::Entry:
            if (!line.namesNobody) {
                above = line.gift.holder;
                section = false;
            }
            addEntry(plan, row, aim, line);
            break;
        case GiftLine::Nil:
            if (!line.nil.holder.isEmpty())
                above = line.nil.holder;
            addNil(plan, row, aim, line);
            break;
        case GiftLine::Section:
            if (usesAbove(table, i)) {
                above = line.text;
                section = true;
                break;
            }
            addLeftOut(plan, row, aim, line);
            break;
        case GiftLine::Footnote:
        case GiftLine::Total:
        case GiftLine::Blank:
            addLeftOut(plan, row, aim, line);
        }
    }
}

void GiftsImport::addEntry(ImportPlan &plan, ImportRow row, Aim aim, const GiftLine &line)
{
    const Gift &gift = line.gift;
    row.title = titleOf(gift);
    for (const Problem &problem : check(gift, m_choices.today)) {
        const bool told =
            problem.field == u"received_on" && !gift.receivedOn.isValid(); // "NA" is nothing said
        if (!told)
            row.problems += {problem.field, problem.sentence, row.line};
    }
    if (gift.holder.isEmpty() && m_tables.at(size_t(aim.table))->table().columns.contains(u"holder"_s))
        row.problems += {u"holder"_s, Words::tr("This line does not say who on your side it was."), row.line};
    ++m_counts[gift.direction];
    ++m_counts[gift.kind == u"hospitality" ? u"hospitality"_s : u"gifts"_s];
    m_counts[u"valueKeptAsText"_s] += line.value.keptAsText;
    if (line.value.kind == u"plain") {
        auto &[count, minor] = m_valued[line.value.value.currency.text()];
        ++count;
        if (qAddOverflow(minor, line.value.value.minor, &minor))
            minor = std::numeric_limits<qint64>::max();
    }
    aim.key = keyOf(gift, m_tables.at(size_t(aim.table))->hasReferences());
    plan.rows += row;
    m_aims += aim;
}

void GiftsImport::addNil(ImportPlan &plan, ImportRow row, Aim aim, const GiftLine &line)
{
    ++m_counts[u"nilReturns"_s];
    row.isEntry = false;
    row.title = nilTitle(line.nil);
    if (m_known.takeNil(keyOf(line.nil)))
        row.action = ImportRow::Same;
    plan.rows += row;
    m_aims += aim;
}

void GiftsImport::addLeftOut(ImportPlan &plan, ImportRow row, Aim aim, const GiftLine &line)
{
    row.title = shortened(line.text);
    if (line.what == GiftLine::Footnote) {
        ++m_counts[u"footnotes"_s];
        row.isEntry = false;
        row.action = ImportRow::Same; // nothing of its own is written
        m_notesToPlace.append({int(plan.rows.size()), line.text});
    } else {
        row.action = ImportRow::Skip;
        row.isEntry = line.what != GiftLine::Total;
        row.wanted = false;
        row.problems += {QString(),
            line.what == GiftLine::Total
                ? Words::tr("“%1” is no entry of the register, so this line is left out.").arg(row.title)
                : Words::tr("“%1” stands alone in this line, which says of no gift, so it is left out.")
                      .arg(row.title),
            row.line};
    }
    plan.rows += row;
    m_aims += aim;
}

// To the entries that carry the footnote's sign in the same register, else to the one before it.
void GiftsImport::placeFootnotes(ImportPlan &plan)
{
    QHash<QString, QList<int>> carrying; // by sign and register
    const auto registerOf = [this](const Aim &aim) {
        const GiftTable &table = m_tables.at(size_t(aim.table))->table();
        return QString::number(aim.table) + u'/'
            + table.cell(table.table.rows.at(aim.row), u"register"_s).trimmed();
    };
    QSet<QString> marks;
    for (const auto &[at, text] : std::as_const(m_notesToPlace))
        marks.insert(giftwords::footnoteMark(text));
    marks.remove(QString());
    for (int i = 0; i < m_aims.size() && !marks.isEmpty(); ++i) {
        if (m_aims.at(i).what != GiftLine::Entry)
            continue;
        const QStringList &cells =
            m_tables.at(size_t(m_aims.at(i).table))->table().table.rows.at(m_aims.at(i).row);
        for (const QString &mark : marks) {
            const bool has = std::any_of(cells.begin(), cells.end(), [&](const QString &cell) {
                const qsizetype found = cell.indexOf(mark);
                const QChar next = found < 0            ? QChar()
                    : cell.size() > found + mark.size() ? cell.at(found + mark.size())
                                                        : QChar();
                return found >= 0 && (next.isNull() || next != mark.at(0));
            });
            if (has)
                carrying[mark + registerOf(m_aims.at(i))] += i;
        }
    }
    for (const auto &[at, text] : std::as_const(m_notesToPlace)) {
        QList<int> targets = carrying.value(giftwords::footnoteMark(text) + registerOf(m_aims.at(at)));
        if (giftwords::footnoteMark(text).isEmpty())
            targets.clear();
        const bool ofAll = giftwords::isOfRegister(text);
        for (int i = at - 1; i >= 0 && targets.isEmpty() && !ofAll; --i) {
            if (m_aims.at(i).what == GiftLine::Entry)
                targets += i;
        }
        ImportRow &row = plan.rows[at];
        if (targets.isEmpty()) {
            row.problems +=
                {QString(), Words::tr("This is a remark on no entry, so it is left out."), row.line};
            continue;
        }
        QStringList lines;
        for (const int target : std::as_const(targets)) {
            m_footnotes[target] += text;
            lines += QString::number(plan.rows.at(target).line);
        }
        row.problems += {QString(),
            Words::tr("This is a remark on line %1 and was added to its notes.").arg(lines.join(u", "_s)),
            row.line};
    }
}

bool GiftsImport::plan(ImportPlan &plan)
{
    describe(plan);
    for (const char16_t *name : {u"nilReturns", u"received", u"given", u"declined", u"returned", u"gifts",
             u"hospitality", u"valueKeptAsText", u"footnotes", u"realigned"})
        m_counts.insert(QString::fromUtf16(name), 0);
    for (int table = 0; table < int(m_tables.size()) && !m_stopped; ++table)
        addTable(plan, table);
    if (m_stopped)
        return false;
    placeFootnotes(plan);
    recognise(plan);
    tell(plan);
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        plan.figures.insert(it.key(), it.value());
    QVariantMap valued;
    for (auto it = m_valued.begin(); it != m_valued.end(); ++it)
        valued.insert(it.key(), QVariantMap{{u"count"_s, it->first}, {u"minor"_s, it->second}});
    plan.figures.insert(u"valued"_s, valued);
    return !m_stopped && progress(1);
}

} // namespace twinbook
