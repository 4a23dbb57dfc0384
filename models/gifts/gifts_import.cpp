// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts_import.h"

#include "column_contents.h"
#include "gifts_import_run.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsImport)
};

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
    reading.asShown = true; // "$12.50"
    auto tables = readTables(path, reading);
    if (!tables)
        return Result<ImportPlan>::refused(tables.sentence);
    const bool known = std::any_of(tables->begin(), tables->end(), [](const NamedTable &table) {
        return table.table.headingLine > 0 || findGiftHeadings(table.table, 0, deepestGiftHeading);
    });
    if (!known && choices.hasHeadings != false) { // by what they look like
        reading.hasHeadings = choices.hasHeadings;
        tables = readTables(path, reading);
    }
    return tables ? planGifts(*tables, QFileInfo(path).fileName(), choices, store)
                  : Result<ImportPlan>::refused(tables.sentence);
}

} // namespace twinbook
