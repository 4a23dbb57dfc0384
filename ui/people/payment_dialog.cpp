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

#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// A cell is a line to type in, which offers names and ways to pay.
class CellEditor : public QStyledItemDelegate
{
public:
    // ended: what Enter does when the cell has taken what was typed.
    CellEditor(const PaymentGrid &grid, std::function<void()> ended, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_grid(grid)
        , m_ended(std::move(ended))
    {
    }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setAccessibleName(
            m_grid.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        const bool who = index.column() == PaymentGrid::Who;
        if (who || index.column() == PaymentGrid::How) {
            auto *offer = new QCompleter(who ? m_grid.names() : m_grid.methods(), edit);
            offer->setCaseSensitivity(Qt::CaseInsensitive);
            offer->setFilterMode(Qt::MatchContains);
            offer->setMaxVisibleItems(8);
            edit->setCompleter(offer);
        }
        // Also while the names are offered, when Enter would only put them away.
        connect(edit, &QLineEdit::returnPressed, edit, m_ended);
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *edit = qobject_cast<QLineEdit *>(editor);
        edit->setText(index.data(Qt::EditRole).toString());
        edit->selectAll();
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *edit = qobject_cast<QLineEdit *>(editor);
        QString text = edit->text().trimmed();
        // The only one offered is meant, though the name was not typed to its end.
        if (edit->completer() && !text.isEmpty()) {
            edit->completer()->setCompletionPrefix(text);
            if (edit->completer()->completionCount() == 1)
                text = edit->completer()->currentCompletion();
        }
        model->setData(index, text);
    }

private:
    const PaymentGrid &m_grid;
    std::function<void()> m_ended;
};

} // namespace

PaymentDialog::PaymentDialog(Session &session, const QList<qint64> &owing, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_grid(new PaymentGrid(session.store(), session.today(), session.locale(), this))
    , m_table(new QTableView(this))
    , m_line(paragraph({}, this))
    , m_total(new ToneText(this))
    , m_save(new QPushButton(icon(u"save"_s), tr("Save the payments"), this))
    , m_remove(new QPushButton(icon(u"remove"_s), tr("Remove this line"), this))
{
    setWindowTitle(tr("Enter payments"));
    m_goOn.setSingleShot(true);
    m_goOn.setInterval(0); // once for every Enter, whichever way it comes
    connect(&m_goOn, &QTimer::timeout, this, &PaymentDialog::goOn);
    buildTable();
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
    connect(m_remove, &QPushButton::clicked, this, &PaymentDialog::removeLine);
    connect(m_grid, &PaymentGrid::counted, this, &PaymentDialog::showTotal);
    if (!owing.isEmpty())
        m_grid->offer(owing);
    giveMnemonics(this);
    showTotal();
    resize(QSize(emPx(this, 76), emPx(this, 38)).boundedTo(screen()->availableSize()));
}

void PaymentDialog::buildTable()
{
    m_table->setModel(m_grid);
    m_table->setAccessibleName(tr("Payments"));
    m_table->setItemDelegate(new CellEditor(
        *m_grid, [this] { m_goOn.start(); }, m_table));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->setDefaultSectionSize(emPx(this, 2.1));
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PaymentDialog::showTotal);
}

void PaymentDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    arrangeColumns();
    m_table->setFocus();
    m_table->setCurrentIndex(m_grid->index(m_grid->rowCount() - 1, PaymentGrid::Who));
}

// The last column has what is left; with large letters the sheet is wider than the window and scrolls.
void PaymentDialog::arrangeColumns()
{
    constexpr qreal least = 12; // of the last column
    QHeaderView *header = m_table->horizontalHeader();
    const QList<qreal> widths{11.5, 5.5, 7.2, 7, 6};
    int left = m_table->viewport()->width();
    for (int i = 0; i < widths.size(); ++i) {
        header->resizeSection(i, std::max(emPx(this, widths.at(i)), header->sectionSizeHint(i)));
        left -= header->sectionSize(i);
    }
    header->setStretchLastSection(false);
    header->resizeSection(PaymentGrid::For, std::max(left, emPx(this, least)));
}

void PaymentDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrangeColumns();
}

// Enter ends a cell and goes on: from the name to the amount, from anywhere else to the next line.
bool PaymentDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex at = m_table->currentIndex();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            accept();
        else
            m_goOn.start();
        return true;
    case Qt::Key_Delete:
        if (at.isValid() && at.column() != PaymentGrid::For)
            m_grid->setData(at, QString());
        return true;
    default:
        return false;
    }
}

void PaymentDialog::goOn()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    if (auto *open = qobject_cast<QLineEdit *>(m_table->focusProxy() ? m_table->focusProxy() : focusWidget());
        open && m_table->viewport()->isAncestorOf(open))
        m_table->itemDelegate()->setModelData(open, m_grid, at);
    const bool named =
        at.column() == PaymentGrid::Who && !m_grid->index(at.row(), 0).data().toString().isEmpty();
    const int row = named ? at.row() : std::min(at.row() + 1, m_grid->rowCount() - 1);
    m_table->setCurrentIndex(m_grid->index(row, named ? PaymentGrid::Amount : PaymentGrid::Who));
    m_table->setFocus(); // also when the names that were offered had the keys
}

void PaymentDialog::removeLine()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        m_grid->removeRows(row, 1);
    m_table->setFocus();
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
