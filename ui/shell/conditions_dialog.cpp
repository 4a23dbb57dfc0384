// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions_dialog.h"

#include "condition_row.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "session.h"
#include "theme.h"
#include "tone_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

ConditionsDialog::ConditionsDialog(Session &session, const ListQuery &query, const ListConditions &now,
    const QString &among, const WholeSql &whole, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_query(query)
    , m_whole(whole)
    , m_among(among)
    , m_lines(new QVBoxLayout)
    , m_count(new ToneText(this))
    , m_done(new QPushButton(tr("Show these"), this))
{
    setWindowTitle(tr("Conditions of the list"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(paragraph(tr("Only those are shown that meet all of these."), this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(scroll);
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, 0, emPx(this, 0.5), 0);
    parts->addLayout(m_lines);
    auto *more = new QPushButton(icon(u"add"_s), tr("Add a condition"), body);
    more->setAutoDefault(false);
    parts->addWidget(more, 0, Qt::AlignLeft);
    parts->addStretch(1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    column->addWidget(m_count);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_done->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    column->addLayout(buttons);
    connect(more, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.last()->focusFirst();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &ConditionsDialog::accept);
    for (const ListCondition &condition : now)
        addRow(&condition);
    if (m_rows.isEmpty())
        addRow();
    refresh();
    giveMnemonics(this);
    resize(QSize(emPx(this, 54), emPx(this, 24)).boundedTo(screen()->availableSize()));
}

void ConditionsDialog::addRow(const ListCondition *condition)
{
    auto *row = new ConditionRow(m_session, m_query, this);
    if (condition)
        row->setCondition(*condition);
    m_rows.append(row);
    m_lines->addWidget(row);
    connect(row, &ConditionRow::changed, this, &ConditionsDialog::refresh);
    connect(row, &ConditionRow::removeWanted, this, [this, row] { removeRow(row); });
    refresh();
}

void ConditionsDialog::removeRow(ConditionRow *row)
{
    m_rows.removeOne(row);
    row->deleteLater();
    row->hide();
    if (!m_rows.isEmpty())
        m_rows.last()->focusFirst();
    refresh();
}

ListConditions ConditionsDialog::conditions() const
{
    ListConditions all;
    for (const ConditionRow *row : m_rows)
        if (const std::optional<ListCondition> one = row->condition())
            all += *one;
    return all;
}

void ConditionsDialog::refresh()
{
    const int count = countOf(m_session.store(), m_query, m_whole(conditions()));
    const QString found = count == 0 ? tr("Nothing in the list meets these conditions.")
                                     : tr("%n in the list meet these conditions.", nullptr, count);
    m_count->say(m_among.isEmpty() ? found : found + u' ' + tr("It shows only: %1.").arg(m_among),
        count == 0 ? Tone::Warning : Tone::Neutral);
}

// A line that says nothing is passed over when it is the only one: then the whole list is wanted.
void ConditionsDialog::accept()
{
    if (m_rows.size() > 1 || (m_rows.size() == 1 && !m_rows.first()->isBlank()))
        for (ConditionRow *row : std::as_const(m_rows))
            if (!row->condition())
                return row->showProblem();
    QDialog::accept();
}

} // namespace twinbook
