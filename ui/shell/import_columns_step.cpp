// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_columns_step.h"

#include "choice_box.h"
#include "flow_layout.h"
#include "labels.h"
#include "theme.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int samplesShown = 3;
constexpr int samplesWide = 60; // letters

} // namespace

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : QWidget(parent)
    , m_counted(paragraph({}, this))
    , m_headings(new ChoiceBox(this))
    , m_order(new ChoiceBox(this))
{
    m_headings->setItems(
        {{u"guess"_s, tr("Found out by itself")}, {u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}});
    m_order->setItems({{u"guess"_s, tr("Found out by itself")}, {u"dmy"_s, tr("Day, month, year")},
        {u"mdy"_s, tr("Month, day, year")}, {u"ymd"_s, tr("Year, month, day")}});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_table = new QWidget(scroll);
    m_grid = new QGridLayout(m_table);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    scroll->setWidget(m_table);

    auto *below = new FlowLayout;
    const auto add = [&](const QString &text, ChoiceBox *box) {
        auto *pair = new QWidget(this);
        auto *label = new QLabel(text, pair);
        label->setBuddy(box);
        box->setAccessibleName(text);
        auto *pairColumn = new QVBoxLayout(pair);
        pairColumn->setContentsMargins(0, 0, emPx(this, 1), 0);
        pairColumn->addWidget(label);
        pairColumn->addWidget(box);
        below->addWidget(pair);
    };
    add(tr("Does the first line hold headings?"), m_headings);
    add(tr("How are dates written?"), m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counted);
    column->addWidget(scroll, 1);
    column->addLayout(below);
}

void ImportColumnsStep::clear()
{
    m_map.clear();
    m_headings->setKey(u"guess"_s);
    m_order->setKey(u"guess"_s);
    fill({}, {});
}

void ImportColumnsStep::setPlan(const ImportPlan &plan)
{
    // Planned again after choices by hand, the columns are the same and so are the boxes.
    const bool same = std::equal(m_lines.begin(), m_lines.end(), plan.columns.begin(), plan.columns.end(),
        [](const Line &line, const ImportColumn &column) { return line.column.heading == column.heading; });
    if (same)
        for (int i = 0; i < m_lines.size(); ++i)
            m_lines[i].box->setKey(plan.columns[i].field);
    else
        fill(plan.columns, plan.fields);
    count();
}

void ImportColumnsStep::fill(const QList<ImportColumn> &columns, const QList<ImportField> &fields)
{
    m_lines.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList heads{tr("In the file"), tr("For example"), tr("Taken as")};
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(new HeadingLabel(heads[i], 3, m_table), 0, i);
    QList<ChoiceItem> items{{QString(), tr("Leave out")}};
    m_shared.clear();
    for (const ImportField &field : fields) {
        items.append({field.name, field.label});
        if (field.shared)
            m_shared.insert(field.name);
    }
    for (const ImportColumn &column : columns) {
        const int row = int(m_lines.size()) + 1;
        QStringList samples = column.samples;
        samples.removeIf([](const QString &sample) { return sample.trimmed().isEmpty(); });
        QString example = samples.mid(0, samplesShown).join(u"; "_s).simplified();
        if (example.size() > samplesWide)
            example = example.left(samplesWide) + u'…';
        auto *name = paragraph(column.heading, m_table);
        name->setMinimumWidth(emPx(this, 6));
        auto *box = new ChoiceBox(m_table);
        box->setItems(items);
        box->setKey(column.field);
        box->setAccessibleName(tr("%1 is taken as").arg(column.heading));
        box->setAccessibleDescription(example);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        name->setBuddy(box);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(quietParagraph(example, m_table), row, 1);
        m_grid->addWidget(box, row, 2);
        connect(box, &ChoiceBox::keyChanged, this, [this, box] { taken(box); });
        m_lines.append({column, box});
    }
    m_grid->setRowStretch(int(m_lines.size()) + 1, 1);
}

// One field comes from one column, unless several can share it: another that was taken for it is left out.
void ImportColumnsStep::taken(ChoiceBox *by)
{
    if (!by->key().isEmpty() && !m_shared.contains(by->key()))
        for (const Line &line : std::as_const(m_lines))
            if (line.box != by && line.box->key() == by->key()) {
                const QSignalBlocker quiet(line.box);
                line.box->setKey({});
            }
    m_map.clear();
    for (const Line &line : std::as_const(m_lines))
        if (!line.column.field.isEmpty())
            m_map[line.column.field] = QString();
    for (const Line &line : std::as_const(m_lines))
        if (!line.box->key().isEmpty())
            m_map[line.box->key()] += line.column.heading + u'\n';
    count();
}

void ImportColumnsStep::count()
{
    const auto used = std::count_if(
        m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.box->key().isEmpty(); });
    m_counted->setText(tr(
        "%1 of %n columns will be taken over. Change what was not understood.", nullptr, int(m_lines.size()))
                           .arg(used));
}

ImportChoices ImportColumnsStep::choices() const
{
    ImportChoices choices;
    choices.map = m_map;
    if (m_headings->key() != u"guess")
        choices.hasHeadings = m_headings->key() == u"yes";
    if (m_order->key() == u"dmy")
        choices.dateOrder = DateOrder::DayMonthYear;
    else if (m_order->key() == u"mdy")
        choices.dateOrder = DateOrder::MonthDayYear;
    else if (m_order->key() == u"ymd")
        choices.dateOrder = DateOrder::YearMonthDay;
    return choices;
}

ChoiceBox *ImportColumnsStep::boxOf(const QString &heading) const
{
    for (const Line &line : m_lines)
        if (line.column.heading == heading)
            return line.box;
    return nullptr;
}

} // namespace twinbook
