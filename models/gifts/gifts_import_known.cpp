// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a register are in the book already, and how the others come into it.
#include "gift_headings.h"
#include "gifts_import_run.h"
#include "values_alike.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int progressStep = 512;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsImport)
};

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

} // namespace

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
    QHash<QString, QList<int>> left; // of lines, by what they are
    for (const int at : std::as_const(open)) {
        if (!m_aims.at(at).id.isValid())
            left[m_aims.at(at).key.identity] += at;
    }
    for (const int at : std::as_const(open)) {
        if (left.value(m_aims.at(at).key.identity).size() != 1 || m_aims.at(at).id.isValid())
            continue;
        const auto found = m_known.findOnly(m_aims.at(at).key);
        if (found.id.isValid())
            take(at, giftOf(m_aims.at(at), at), found);
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

} // namespace twinbook
