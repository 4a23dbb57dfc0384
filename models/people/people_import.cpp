// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "column_contents.h"
#include "import_run.h"
#include "repeated_headings.h"
#include "workbook_import.h"

#include "file_kind.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Words::tr("%1 and %2", "a list: all but the last, the last")
        .arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

} // namespace

Refusal PeopleImport::refusal() const
{
    if (m_table.rows.isEmpty())
        return {
            Words::tr("This list has headings but no line beneath them, so there is nobody to take over.")};
    if (!m_roles.refusal.isEmpty())
        return {m_roles.refusal};
    if (m_roles.findsPeople)
        return {};
    if (m_table.format.startsWith(u"vCard"_s))
        return {Words::tr(
            "No card of this address book has a name, an e-mail address or a telephone number, so there is"
            " nobody to take over.")};
    constexpr int most = 12;
    QStringList shown;
    for (const QString &heading : m_table.headings.first(std::min<qsizetype>(most, m_table.headings.size())))
        shown += u'“' + heading + u'”';
    const QString sentence =
        Words::tr("None of the columns (%1) is known to hold a name, an e-mail address or a telephone number,"
                  " which a list of people needs.")
            .arg(listed(shown));
    if (m_choices.evenUnknown)
        return {sentence + u' ' + Words::tr("Say of the columns what they hold."), true};
    return {sentence + u' '
        + Words::tr("Say which column holds the name; on the command line: --map family_name=\"%1\".")
              .arg(m_table.headings.value(0))};
}

void PeopleImport::describe(ImportPlan &plan) const
{
    constexpr int samples = 3;
    plan.kind = u"people"_s;
    for (const PeopleField &field : m_fields)
        plan.fields += {field.name, field.label, field.isShared()};
    for (int i = 0; i < m_table.headings.size(); ++i) {
        const int field = m_roles.roles.at(i).field;
        plan.columns += {m_table.headings.at(i), field < 0 ? QString() : m_fields.at(field).name,
            columnSamples(m_table, i, samples)};
    }
    plan.problems = m_table.problems;
    for (const QString &remark : m_roles.remarks)
        plan.problems += {QString(), remark, 0};
    if (!m_roles.unknown.isEmpty())
        plan.problems += {QString(),
            Words::tr("%n columns are left out, as their headings are not known: %1.", nullptr,
                int(m_roles.unknown.size()))
                .arg(listed(m_roles.unknown)),
            m_table.headingLine};
}

Result<ImportPlan> planPeopleImport(
    const Table &table, const QString &source, const ImportChoices &choices, const Store &store)
{
    if (choices.map.isEmpty() && looksLikeStatement(table)) {
        return Result<ImportPlan>::refused(Words::tr(
            "This file looks like a bank statement, not a list of people; nothing was taken over."));
    }
    const auto import = std::make_shared<PeopleImport>(
        choices.hasHeadings == false ? table : withRepeatedHeadings(table, peopleFields()), choices, store);
    const Refusal refusal = import->refusal();
    if (!refusal.sentence.isEmpty() && !refusal.mendable)
        return Result<ImportPlan>::refused(refusal.sentence);
    ImportPlan plan;
    plan.source = table.format.isEmpty() ? source : u"%1 (%2)"_s.arg(source, table.format);
    if (refusal.mendable) {
        import->describe(plan);
        plan.problems = {{QString(), refusal.sentence, 0}};
        plan.write = [](Edit &, int) {};
        return plan;
    }
    if (!import->plan(plan))
        return Result<ImportPlan>::refused(
            Words::tr("The list was not read to its end, and nothing was changed."));
    plan.write = [import](Edit &edit, int row) { import->write(edit, row); };
    return plan;
}

Result<ImportPlan> planPeopleFile(const QString &path, const ImportChoices &choices, const Store &store)
{
    using Planned = Result<ImportPlan>;
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes)
        return Planned::refused(bytes.sentence);
    if (fileKind(*bytes) == FileKind::VCard) {
        const Result<VCards> cards = readVCards(*bytes);
        return cards ? planPeopleImport(tableOf(*cards), name, choices, store)
                     : Planned::refused(cards.sentence);
    }
    return planTableFile(path, choices, [&](const Table &table, const ImportChoices &asked) {
        return planPeopleImport(table, name, asked, store);
    });
}

} // namespace twinbook
