// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merge_view.h"

#include "labels.h"
#include "theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Long addresses may break where they can be read on.
QString breakable(QString text)
{
    for (const QChar sign : {u'@', u'.', u'/', u'_'})
        text.replace(sign, QString(sign) + QChar(0x200b));
    return text;
}

// One value to choose: a button and its words, which may take several lines; a click on either chooses it.
class ValueChoice : public QWidget
{
public:
    ValueChoice(const QString &value, const QString &name, QWidget *parent)
        : QWidget(parent)
        , button(new QRadioButton(this))
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(emPx(this, 0.3));
        const int target = emPx(this, 2.3);
        button->setMinimumSize(target, target);
        button->setAccessibleName(name);
        auto *words = new QLabel(breakable(value), this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        line->addWidget(button, 0, Qt::AlignTop);
        line->addWidget(words, 1);
    }

    QRadioButton *button;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (rect().contains(event->position().toPoint()))
            button->click();
    }
};

QString rowLabel(const MergeRow &row)
{
    return row.why.isEmpty()
        ? row.label
        : MergeView::tr("%1 (proposed: %2)", "a field, why a value was chosen").arg(row.label, row.why);
}

} // namespace

MergeView::MergeView(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void MergeView::setPlan(const MergePlan &plan)
{
    m_plan = plan;
    build();
    m_scroll->verticalScrollBar()->setValue(0);
}

void MergeView::clear(const QString &sentence)
{
    m_plan = {};
    m_scroll->setWidget(sentence.isEmpty() ? new QWidget(m_scroll) : paragraph(sentence, m_scroll));
}

void MergeView::addChoice(QGridLayout &grid, int &line, int at)
{
    const MergeRow &row = m_plan.rows.at(at);
    QWidget *body = grid.parentWidget();
    auto *label = new HeadingLabel(rowLabel(row), 3, body);
    grid.addWidget(label, line++, 0, 1, 2);
    auto *group = new QButtonGroup(body);
    const auto add = [&](MergeRow::Choice choice, const QString &value, const QString &whose, int column) {
        const QString shown = value.isEmpty() ? tr("(nothing)") : value;
        auto *cell = new ValueChoice(
            shown, tr("%1: %2, %3", "field, value, of which entry").arg(row.label, shown, whose), body);
        cell->button->setChecked(row.choice == choice);
        group->addButton(cell->button, choice);
        grid.addWidget(cell, line, column, 1, column < 0 ? 2 : 1, Qt::AlignTop);
        return cell;
    };
    add(MergeRow::First, row.first, tr("of the first entry"), 0);
    add(MergeRow::Second, row.second, tr("of the second entry"), 1);
    ++line;
    if (row.canJoin) {
        const QString both = chosen(m_plan, at, MergeRow::Both).rows.at(at).result;
        auto *cell = new ValueChoice(tr("Both: %1").arg(both),
            tr("%1: %2, %3", "field, value, of which entry").arg(row.label, both, tr("both together")), body);
        cell->button->setChecked(row.choice == MergeRow::Both);
        group->addButton(cell->button, MergeRow::Both);
        grid.addWidget(cell, line++, 0, 1, 2);
    }
    connect(group, &QButtonGroup::idClicked, this,
        [this, column = row.column](int id) { choose(column, MergeRow::Choice(id)); });
}

void MergeView::addKept(QVBoxLayout &column)
{
    auto *body = column.parentWidget();
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(emPx(this, 1));
    int line = 0;
    for (const MergeRow &row : m_plan.rows) {
        if (row.differs || row.result.isEmpty())
            continue;
        QLabel *label = quietParagraph(row.label, body);
        label->setMinimumWidth(emPx(this, 7));
        grid->addWidget(label, line, 0, Qt::AlignTop);
        QLabel *value = paragraph(breakable(row.result), body);
        grid->addWidget(value, line++, 1, Qt::AlignTop);
    }
    if (line == 0) {
        delete grid;
        return;
    }
    column.addSpacing(emPx(this, 0.6));
    column.addWidget(new HeadingLabel(tr("Kept without asking"), 2, body));
    column.addWidget(quietParagraph(tr("Here both say the same, or only one of them says anything."), body));
    column.addLayout(grid);
}

void MergeView::build()
{
    auto *body = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, emPx(this, 0.75), 0);
    column->setSpacing(emPx(this, 0.5));
    if (m_plan.undecided() > 0) {
        column->addWidget(new HeadingLabel(tr("Choose what is right"), 2, body));
        auto *choices = new QWidget(body);
        auto *grid = new QGridLayout(choices);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(emPx(this, 1));
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        int line = 0;
        grid->addWidget(quietParagraph(tr("First entry: %1").arg(m_plan.firstTitle), choices), line, 0);
        grid->addWidget(quietParagraph(tr("Second entry: %1").arg(m_plan.secondTitle), choices), line++, 1);
        for (int row = 0; row < m_plan.rows.size(); ++row)
            if (m_plan.rows.at(row).differs)
                addChoice(*grid, line, row);
        column->addWidget(choices);
    } else {
        column->addWidget(
            paragraph(tr("The two do not contradict each other: there is nothing to choose."), body));
    }
    if (const QString follows = followSentence(m_plan); !follows.isEmpty())
        column->addWidget(paragraph(follows, body));
    if (const qint64 home = emptiedHome(m_plan)) {
        auto *box = new QCheckBox(tr("Remove the empty household"), body);
        box->setChecked(m_plan.removeEmptied);
        column->addWidget(
            paragraph(tr("Nobody is left in the household %1.").arg(m_plan.lonelyHomes.value(home)), body));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this](bool on) { m_plan.removeEmptied = on; });
    }
    addKept(*column);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setMinimumWidth(
        body->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
}

// The rest is told anew, as one choice may bring others along; the keys stay where they were.
void MergeView::choose(const QString &column, MergeRow::Choice choice)
{
    const auto row = std::find_if(
        m_plan.rows.begin(), m_plan.rows.end(), [&](const MergeRow &one) { return one.column == column; });
    if (row == m_plan.rows.end())
        return;
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const QString name = focusWidget() ? focusWidget()->accessibleName() : QString();
    m_plan = chosen(m_plan, int(row - m_plan.rows.begin()), choice);
    // Later, as this is called by a button that goes.
    QMetaObject::invokeMethod(
        this,
        [this, scrolled, name] {
            build();
            for (QRadioButton *button : findChildren<QRadioButton *>())
                if (!name.isEmpty() && button->accessibleName() == name)
                    button->setFocus(Qt::OtherFocusReason);
            m_scroll->verticalScrollBar()->setValue(scrolled);
        },
        Qt::QueuedConnection);
}

} // namespace twinbook
