// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "duplicates_dialog.h"

#include "ask.h"
#include "empty_state.h"
#include "icons.h"
#include "labels.h"
#include "merge_dialog.h"
#include "merge_view.h"
#include "mnemonics.h"
#include "not_same.h"
#include "progress.h"
#include "session.h"
#include "tone_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString itemWords(const DuplicatePair &pair)
{
    return pair.firstTitle + u'\n' + pair.secondTitle;
}

QString whyWords(const DuplicatePair &pair)
{
    QString likeness = likenessWords(pair.likeness);
    likeness.replace(0, 1, likeness.at(0).toUpper());
    return likeness + u". "_s + pair.reasons.join(u' ');
}

} // namespace

DuplicatesDialog::DuplicatesDialog(Session &session, const QString &table, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(table)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_reasons(paragraph({}, this))
    , m_view(new MergeView(this))
    , m_told(new ToneText(this))
    , m_merge(new QPushButton(icon(u"tick"_s), tr("Merge"), this))
    , m_two(new QPushButton(tr("Not the same"), this))
    , m_later(new QPushButton(tr("Later"), this))
    , m_undo(new QPushButton(icon(u"undo"_s), tr("Undo"), this))
{
    setWindowTitle(tr("Find duplicates"));
    build();
    find();
    giveMnemonics(this);
    m_list->setFocus();
    resize(QSize(emPx(this, 62), emPx(this, 40)).boundedTo(screen()->availableSize() * 0.92));
}

void DuplicatesDialog::build()
{
    m_list->setAccessibleName(tr("Pairs that may be the same"));
    m_list->setWordWrap(true);
    m_list->setSpacing(emPx(this, 0.2));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(emPx(this, 11));
    auto *empty = new EmptyState(u"tick"_s, this);
    empty->setTexts(tr("No duplicates found"),
        tr("Nobody seems to be in the book twice. Names, birthdays, e-mail addresses, telephone numbers and "
           "addresses were compared."));
    auto *sides = new QWidget(this);
    auto *line = new QHBoxLayout(sides);
    line->setContentsMargins(0, 0, 0, 0);
    auto *right = new QVBoxLayout;
    right->addWidget(m_reasons);
    right->addWidget(m_view, 1);
    line->addWidget(m_list, 2);
    line->addSpacing(emPx(this, 0.6));
    line->addLayout(right, 5);
    m_stack->addWidget(sides);
    m_stack->addWidget(empty);

    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    for (QPushButton *button : {m_later, m_two, m_merge, close})
        buttons->addWidget(button);
    for (QPushButton *button : {m_undo, m_later, m_two, m_merge, close})
        button->setAutoDefault(false); // Enter in the list must not merge
    m_undo->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(m_stack, 1);
    column->addWidget(m_told);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showCurrent);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_two, &QPushButton::clicked, this, &DuplicatesDialog::sayNotTheSame);
    connect(m_later, &QPushButton::clicked, this, &DuplicatesDialog::leaveForLater);
    connect(m_undo, &QPushButton::clicked, this, &DuplicatesDialog::undo);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

const RecordShape &DuplicatesDialog::shape() const
{
    return *m_session.store().shape(m_table);
}

void DuplicatesDialog::find()
{
    // Long lists take a while; who stops it is shown none.
    m_stopped = !runHere(isVisible() ? this : parentWidget(),
        tr("Looking for entries that are in the book twice"), [this](ProgressReport &report) {
            constexpr int parts = 1000;
            m_pairs = findDuplicates(m_session.store(), m_session.locale(), m_table,
                [&](double done) { return report.step(qint64(done * parts), parts); });
        });
    fillList(0);
}

void DuplicatesDialog::fillList(int current)
{
    m_list->blockSignals(true);
    m_list->clear();
    for (const DuplicatePair &pair : std::as_const(m_pairs))
        m_list->addItem(itemWords(pair));
    m_list->setCurrentRow(std::min(current, int(m_pairs.size()) - 1));
    m_list->blockSignals(false);
    m_stack->setCurrentIndex(m_pairs.isEmpty() ? 1 : 0);
    showCurrent();
}

void DuplicatesDialog::choose(int pair)
{
    m_list->setCurrentRow(pair);
}

void DuplicatesDialog::showCurrent()
{
    const int at = m_list->currentRow();
    const bool there = at >= 0 && at < m_pairs.size();
    const bool writing = there && !m_session.store().isReadOnly();
    for (QPushButton *button : {m_merge, m_two, m_later})
        button->setVisible(!m_pairs.isEmpty());
    m_two->setEnabled(writing);
    m_later->setEnabled(m_pairs.size() > 1);
    m_merge->setEnabled(false);
    if (!there)
        return m_view->clear();
    const DuplicatePair &pair = m_pairs.at(at);
    m_reasons->setText(whyWords(pair));
    const auto plan = planMerge(m_session.store(), shape(), pair.first, pair.second, m_session.locale());
    if (!plan)
        return m_view->clear(plan.sentence);
    m_view->setPlan(*plan);
    m_merge->setEnabled(writing);
}

void DuplicatesDialog::tell(const QString &done)
{
    m_told->say(done, Tone::Good);
    ++m_done;
    m_undo->show();
}

// What was the other is this one now, in the pairs that are left too.
void DuplicatesDialog::followMerge(qint64 keep, qint64 lose)
{
    const auto record = m_session.store().get(shape(), keep);
    const QString title = record ? record->title() : QString();
    QList<DuplicatePair> left;
    for (DuplicatePair pair : std::as_const(m_pairs)) {
        for (auto [id, name] :
            {std::pair(&pair.first, &pair.firstTitle), {&pair.second, &pair.secondTitle}}) {
            if (*id == lose)
                *id = keep;
            if (*id == keep)
                *name = title;
        }
        const IdPair ids = idPair(pair.first, pair.second);
        const bool known = std::any_of(left.begin(), left.end(),
            [&](const DuplicatePair &other) { return idPair(other.first, other.second) == ids; });
        if (pair.first != pair.second && !known)
            left += pair;
    }
    m_pairs = left;
}

void DuplicatesDialog::merge()
{
    if (!m_view->hasPlan() || m_session.store().isReadOnly())
        return;
    const MergePlan plan = m_view->plan();
    const int at = m_list->currentRow();
    const EditOutcome outcome = saveMerge(m_session, plan);
    if (!outcome)
        return m_told->say(outcome.sentence, Tone::Bad);
    followMerge(plan.keep, plan.lose);
    tell(tr("Merged %1 and %2.").arg(plan.firstTitle, plan.secondTitle));
    fillList(at);
}

void DuplicatesDialog::takeOut(int pair)
{
    m_pairs.removeAt(pair);
    fillList(pair);
}

void DuplicatesDialog::sayNotTheSame()
{
    const int at = m_list->currentRow();
    if (at < 0 || m_session.store().isReadOnly())
        return;
    const DuplicatePair pair = m_pairs.at(at);
    const EditOutcome outcome = m_session.edit(
        tr("%1 and %2 are not the same").arg(pair.firstTitle, pair.secondTitle),
        [&](Edit &edit) { rememberNotSame(edit, m_session.store(), pair.table, pair.first, pair.second); });
    if (!outcome)
        return m_told->say(outcome.sentence, Tone::Bad);
    tell(tr("%1 and %2 will not be shown as duplicates again.").arg(pair.firstTitle, pair.secondTitle));
    takeOut(at);
}

void DuplicatesDialog::leaveForLater()
{
    const int at = m_list->currentRow();
    if (at >= 0 && m_pairs.size() > 1)
        m_list->setCurrentRow((at + 1) % int(m_pairs.size()));
}

void DuplicatesDialog::undo()
{
    if (m_done == 0)
        return;
    const EditOutcome outcome = m_session.undo();
    if (!outcome)
        return m_told->say(outcome.sentence, Tone::Bad);
    --m_done;
    m_told->say(tr("Undone: all is as it was before."), Tone::Neutral);
    find();
    if (m_stopped)
        return reject();
    m_undo->setVisible(m_done > 0);
    m_list->setFocus();
}

void showDuplicates(Session &session, const QString &table, QWidget *parent)
{
    DuplicatesDialog dialog(session, table, parent);
    if (!dialog.wasStopped())
        Ask::run(dialog);
}

} // namespace twinbook
