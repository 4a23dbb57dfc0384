// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_import.h"

#include "xlsx.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

} // namespace

Result<ImportPlan> planTableFile(const QString &path, const ImportChoices &choices,
    const std::function<Result<ImportPlan>(const Table &, const ImportChoices &)> &plan)
{
    const auto planSheet = [&](const QString &sheet, const ImportChoices &asked) {
        const Result<Table> table = readTable(path, {choices.hasHeadings, sheet, {}});
        return table ? plan(*table, asked) : Result<ImportPlan>::refused(table.sentence);
    };
    const QStringList sheets = sheetNames(path);
    if (sheets.size() < 2)
        return planSheet({}, choices);
    ImportChoices strict = choices;
    strict.evenUnknown = false;
    for (const QString &sheet : sheets) {
        Result<ImportPlan> found = planSheet(sheet, strict);
        if (!found)
            continue;
        QStringList others;
        for (const QString &other : sheets) {
            if (other != sheet)
                others += Words::tr("“%1”", "the name of a sheet").arg(other);
        }
        found->problems.prepend({QString(),
            Words::tr(
                "Only the sheet “%1” is taken over. To take over another one (%2), save it as a file of its "
                "own.")
                .arg(sheet, others.join(u", "_s)),
            0});
        return found;
    }
    return planSheet({}, choices);
}

} // namespace twinbook
