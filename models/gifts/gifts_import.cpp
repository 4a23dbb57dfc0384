// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts_import.h"

#include "column_contents.h"
#include "gift_rows.h"
#include "gift_cells.h"
#include "known_gifts.h"
#include "table_layout.h"
#include "values_alike.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <memory>
#include <vector>

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

// Fills what is empty and replaces what the file says otherwise.
QList<FieldChange> mergeInto(Gift &known, const Gift &read, Currency home, const QLocale &locale)
{
    static const QSet<QString> apart{u"id"_s, u"source_key"_s, u"publication"_s, u"removed"_s, u"withheld"_s,
        u"home_value"_s, u"holder_person"_s, u"item"_s, u"item_count"_s, u"corrects"_s, u"value"_s,
        u"value_to"_s, u"value_kind"_s, u"currency"_s};
    const RecordShape &shape = recordOf<Gift>();
    QList<FieldChange> changes;
    for (const Column &column : shape.columns) {
        if (apart.contains(column.name))
            continue;
        const QVariant before = column.get(&known);
        QVariant after = column.get(&read);
        if (column.name == u"notes")
            after = withLines(before.toString(), after.toString());
        if (isBlank(column, after) || saysTheSame(column, before, after))
            continue;
        changes +=
            {shape.label(column), isBlank(column, before) ? QString() : shape.show(column, before, locale),
                shape.show(column, after, locale)};
        column.set(&known, after);
    }
    if (!read.valueWords.isEmpty()) {
        const auto currency = Currency::fromCode(read.currency).value_or(home);
        setValue(known,
            {read.valueWords, read.valueKind, {read.value, currency}, {read.valueTo, currency}, false}, home);
    }
    known.sourceKey = read.sourceKey;
    return changes;
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

// Computes the plan and, kept alive by it, saves its rows.
class GiftsImport
{
public:
    GiftsImport(
        const QList<GiftTable> &tables, const ImportChoices &choices, const Store &store, Currency home)
        : m_choices(choices)
        , m_store(store)
        , m_home(home)
        , m_known(store)
    {
        for (const GiftTable &table : tables)
            m_tables.push_back(std::make_unique<GiftRows>(table, choices, home));
    }

    bool plan(ImportPlan &plan);
    void write(Edit &edit, int at);

private:
    // What becomes of a row of the plan; its line is read again when it is written.
    struct Aim
    {
        int table = 0;
        int row = 0;
        QString above; // who holds it, where the line does not say
        Id<Gift> id; // of a known entry
        GiftKey key;
        GiftLine::What what = GiftLine::Entry;
    };

    void describe(ImportPlan &plan) const;
    void addTable(ImportPlan &plan, int table);
    void addEntry(ImportPlan &plan, ImportRow row, Aim aim, const GiftLine &line);
    void addNil(ImportPlan &plan, ImportRow row, Aim aim, const GiftLine &line);
    void addLeftOut(ImportPlan &plan, ImportRow row, Aim aim, const GiftLine &line);
    void placeFootnotes(ImportPlan &plan);
    void recognise(ImportPlan &plan);
    void tell(ImportPlan &plan) const;
    Gift giftOf(const Aim &aim, int at) const;
    bool usesAbove(int table, int row) const;
    bool progress(double done) const { return !m_choices.progress || m_choices.progress(done); }

    const ImportChoices m_choices;
    const Store &m_store;
    const Currency m_home;
    KnownGifts m_known;
    std::vector<std::unique_ptr<GiftRows>> m_tables;
    QList<Aim> m_aims; // one a row of the plan
    QHash<int, QStringList> m_footnotes; // of an entry, by row of the plan
    QList<std::pair<int, QString>> m_notesToPlace; // row of the plan, text
    QMap<QString, qint64> m_counts;
    QMap<QString, std::pair<qint64, qint64>> m_valued; // count and sum by currency
    bool m_stopped = false;
};

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
        minor += line.value.value.minor;
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
        for (int i = at - 1; i >= 0 && targets.isEmpty(); --i) {
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

Gift GiftsImport::giftOf(const Aim &aim, int at) const
{
    Gift gift = m_tables.at(size_t(aim.table))->read(aim.row, aim.above).gift;
    for (const QString &text : m_footnotes.value(at))
        gift.notes = withLines(gift.notes, text);
    gift.holderPerson = m_known.person(gift.holder);
    gift.sourceKey = aim.key.stored();
    return gift;
}

// First what is surely in the book, then what only got a value since.
void GiftsImport::recognise(ImportPlan &plan)
{
    QList<int> open;
    const auto take = [&](int at, const Gift &gift, const KnownGifts::Found &found) {
        ImportRow &row = plan.rows[at];
        m_aims[at].id = found.id;
        row.action = ImportRow::Same;
        if (found.same)
            return;
        Gift known = m_store.get(found.id).value_or(Gift());
        row.changes = mergeInto(known, gift, m_home, m_choices.locale);
        if (found.published && !row.changes.isEmpty()) {
            row.problems += {QString(),
                Words::tr("The entry in the book is published, so it stays as it is. Correct it by an entry "
                          "of its own."),
                row.line};
            row.changes.clear();
        }
        if (!row.changes.isEmpty())
            row.action = ImportRow::Change;
    };
    for (const bool sure : {true, false}) {
        const QList<int> again = open;
        for (int i = 0; i < (sure ? m_aims.size() : again.size()) && !m_stopped; ++i) {
            const int at = sure ? i : again.at(i);
            const Aim &aim = m_aims.at(at);
            if (aim.what != GiftLine::Entry)
                continue;
            const bool byReference = aim.key.identity.startsWith(u"ref:"_s);
            if (i % progressStep == 0 && !progress(0.9 + 0.1 * i / double(m_aims.size())))
                m_stopped = true;
            if (!m_known.knows(aim.key))
                continue;
            const Gift gift = giftOf(aim, at);
            const auto found =
                sure ? m_known.findSure(gift, aim.key, byReference) : m_known.findFilled(gift, aim.key);
            if (found.id.isValid())
                take(at, gift, found);
            else if (sure && !byReference)
                open += at;
        }
    }
}

void GiftsImport::tell(ImportPlan &plan) const
{
    QSet<QString> told;
    const auto once = [&](const QString &sentence, int line) {
        if (!told.contains(sentence))
            plan.problems += {QString(), sentence, line};
        told.insert(sentence);
    };
    for (const auto &rows : m_tables) {
        const GiftTable &table = rows->table();
        plan.problems += table.table.problems;
        if (!table.currencyIsSaid)
            once(Words::tr("Nothing says in which currency the values are: they were taken for %1.")
                     .arg(table.currency.text()),
                table.table.headingLine);
        if (rows->carriesHolders())
            once(Words::tr("Where a line names nobody, the name above it was taken."), 0);
        QStringList unknown;
        for (int i = 0; i < table.fields.size(); ++i) {
            if (table.fields.at(i) == u"notes" && giftFieldOf(table.table.headings.at(i)) != u"notes")
                unknown += u'“' + table.table.headings.at(i) + u'”';
        }
        if (!unknown.isEmpty())
            once(Words::tr("What stands in %n columns is kept in the notes of the entries: %1.", nullptr,
                     int(unknown.size()))
                     .arg(unknown.join(u", "_s)),
                table.table.headingLine);
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

void GiftsImport::write(Edit &edit, int at)
{
    const Aim &aim = m_aims.at(at);
    if (aim.what == GiftLine::Nil) {
        NilReturn nil = m_tables.at(size_t(aim.table))->read(aim.row, aim.above).nil;
        nil.sourceKey = keyOf(nil);
        edit.save(nil);
        return;
    }
    if (aim.what != GiftLine::Entry)
        return;
    Gift gift = giftOf(aim, at);
    if (!aim.id.isValid())
        return edit.save(gift);
    if (std::optional<Gift> known = m_store.get(aim.id)) {
        mergeInto(*known, gift, m_home, m_choices.locale);
        edit.save(*known);
    }
}

QString noRegister()
{
    return Words::tr("No list in this file is known to be a register of gifts: none of its headings speaks "
                     "of a gift, of hospitality or of who gave it.");
}

ImportPlan unknownPlan(const NamedTable &first, const QString &source)
{
    constexpr int samples = 3;
    ImportPlan plan;
    plan.kind = u"gifts"_s;
    plan.source = source;
    plan.fields = giftFields();
    for (int i = 0; i < first.table.headings.size(); ++i)
        plan.columns += {first.table.headings.at(i), QString(), columnSamples(first.table, i, samples)};
    plan.problems = {{QString(), noRegister() + u' ' + Words::tr("Say of the columns what they hold."), 0}};
    plan.write = [](Edit &, int) {};
    return plan;
}

} // namespace

Result<ImportPlan> planGifts(
    const QList<NamedTable> &tables, const QString &source, const ImportChoices &choices, const Store &store)
{
    using Planned = Result<ImportPlan>;
    const Currency home = Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency());
    QList<GiftTable> taken;
    QStringList left;
    for (const NamedTable &table : tables) {
        const QList<GiftTable> found = giftTables(table, choices, home);
        taken += found;
        if (found.isEmpty())
            left += u'“' + table.name + u'”';
    }
    const QString from = tables.isEmpty() ? source : u"%1 (%2)"_s.arg(source, tables.first().table.format);
    const bool empty =
        std::all_of(taken.begin(), taken.end(), [](const GiftTable &t) { return t.table.rows.isEmpty(); });
    if (!taken.isEmpty() && empty)
        return Planned::refused(Words::tr(
            "This register has headings but no line beneath them, so there is nothing to take over."));
    if (taken.isEmpty() && (!choices.evenUnknown || tables.isEmpty()))
        return Planned::refused(noRegister());
    if (taken.isEmpty())
        return unknownPlan(tables.first(), from);
    const auto import = std::make_shared<GiftsImport>(taken, choices, store, home);
    ImportPlan plan;
    plan.source = from;
    if (!left.isEmpty())
        plan.problems += {QString(),
            Words::tr("Left out, as they are no registers of gifts: %1.").arg(left.join(u", "_s)), 0};
    if (!import->plan(plan))
        return Planned::refused(Words::tr("The register was not read to its end, and nothing was changed."));
    plan.write = [import](Edit &edit, int row) { import->write(edit, row); };
    return plan;
}

Result<ImportPlan> planGiftsFile(const QString &path, const ImportChoices &choices, const Store &store)
{
    TableReading reading;
    reading.hasHeadings = false; // they are found by what they mean
    const auto tables = readTables(path, reading);
    if (!tables)
        return Result<ImportPlan>::refused(tables.sentence);
    return planGifts(*tables, QFileInfo(path).fileName(), choices, store);
}

} // namespace twinbook
