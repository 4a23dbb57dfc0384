// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payment_dialog.h"

#include "ask.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "payment_grid.h"
#include "session.h"
#include "tone_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// A name brings the amount; Enter goes from it to the amount, from anywhere else to the next line.
SheetWays waysOf(const PaymentGrid &grid)
{
    SheetWays ways;
    ways.offers = [&grid](int column) {
        return column == PaymentGrid::Who ? grid.names()
            : column == PaymentGrid::How  ? grid.methods()
                                          : QStringList();
    };
    ways.next = [](const QModelIndex &from) {
        const bool named = from.column() == PaymentGrid::Who && !from.data().toString().isEmpty();
        return named ? int(PaymentGrid::Amount) : -1;
    };
    ways.widths = {11.5, 5.5, 7.2, 7, 6};
    return ways;
}

} // namespace

PaymentDialog::PaymentDialog(Session &session, const QList<qint64> &owing, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_grid(new PaymentGrid(session.store(), session.today(), session.locale(), this))
    , m_table(new EntrySheet(m_grid, waysOf(*m_grid), this))
    , m_line(paragraph({}, this))
    , m_total(new ToneText(this))
    , m_save(new QPushButton(icon(u"save"_s), tr("Save the payments"), this))
    , m_remove(new QPushButton(icon(u"remove"_s), tr("Remove this line"), this))
{
    setWindowTitle(tr("Enter payments"));
    m_table->setAccessibleName(tr("Payments"));
    connect(m_table, &EntrySheet::saveWanted, this, &PaymentDialog::accept);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PaymentDialog::showTotal);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(paragraph(
        tr("Type a part of the name, then Enter: the amount that is due comes by itself. Enter once more "
           "begins the next line. Day and way are those of the line above; the Tab key goes there."),
        this));
    column->addWidget(m_table, 1);
    column->addWidget(m_line);
    column->addWidget(m_total);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    for (QPushButton *button : {cancel, m_save, m_remove})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, m_table, &EntrySheet::removeLine);
    connect(m_grid, &PaymentGrid::counted, this, &PaymentDialog::showTotal);
    if (!owing.isEmpty())
        m_grid->offer(owing);
    giveMnemonics(this);
    showTotal();
    resize(QSize(emPx(this, 76), emPx(this, 38)).boundedTo(screen()->availableSize()));
}

void PaymentDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_table->startAtEnd();
}

void PaymentDialog::showTotal()
{
    const int wrong = m_grid->firstTrouble();
    m_save->setEnabled(m_grid->count() > 0);
    m_remove->setEnabled(m_grid->count() > 0);
    // In full, where the last column is too narrow.
    const QModelIndex at = m_table->currentIndex();
    const QString words =
        at.isValid() ? m_grid->index(at.row(), PaymentGrid::For).data().toString() : QString();
    m_line->setText(words.isEmpty() ? QString(QChar::Nbsp) : tr("Line %1: %2").arg(at.row() + 1).arg(words));
    if (m_grid->count() == 0)
        return m_total->say(tr("Nothing is entered yet."), Tone::Neutral);
    if (wrong >= 0)
        return m_total->say(
            tr("%1. Line %2: %3").arg(m_grid->totalWords()).arg(wrong + 1).arg(m_grid->trouble(wrong)),
            Tone::Warning);
    m_total->say(tr("%1.").arg(m_grid->totalWords()), Tone::Neutral);
}

void PaymentDialog::accept()
{
    if (m_grid->count() == 0)
        return;
    const int wrong = m_grid->firstTrouble();
    if (wrong >= 0) {
        m_table->setFocus();
        m_table->setCurrentIndex(m_grid->index(wrong, PaymentGrid::Who));
        m_total->say(tr("Line %1 cannot be saved: %2").arg(wrong + 1).arg(m_grid->trouble(wrong)), Tone::Bad);
        return;
    }
    const QString words = m_grid->totalWords();
    const EditOutcome outcome = m_grid->save(m_session.store());
    if (!outcome)
        return m_total->say(outcome.sentence, Tone::Bad);
    m_session.tell(outcome, tr("Entered %1.").arg(words));
    QDialog::accept();
}

void PaymentDialog::reject()
{
    if (m_grid->count() == 0
        || Ask::confirm(this, tr("Leave without saving?"),
            tr("%1 would not be saved.").arg(m_grid->totalWords()), tr("Leave without saving")))
        QDialog::reject();
}

void enterPayments(Session &session, const QList<qint64> &owing, QWidget *parent)
{
    PaymentDialog dialog(session, owing, parent);
    Ask::run(dialog);
}

} // namespace twinbook
