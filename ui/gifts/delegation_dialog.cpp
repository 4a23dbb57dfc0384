// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegation_dialog.h"

#include "ask.h"
#include "form.h"
#include "gift_form.h"
#include "gift_grid.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "session.h"
#include "tone_text.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qreal lowScreen = 36; // ems
constexpr qreal narrowScreen = 64;

// With large letters: what does not fit scrolls.
bool isLow(const QWidget &widget)
{
    return widget.screen()->availableSize().height() < emPx(&widget, lowScreen);
}

// The sheet then goes without what is said of each line: that stands below it for the current one.
bool isNarrow(const QWidget &widget)
{
    return widget.screen()->availableSize().width() < emPx(&widget, narrowScreen);
}

SheetWays waysOf(const GiftGrid &grid, bool close)
{
    SheetWays ways;
    ways.offers = [&grid](int column) { return grid.offers(column); };
    // Who, what, value, and on to the next line; who of ours is that of the line above.
    ways.next = [](const QModelIndex &from) {
        const bool filled = !from.siblingAtColumn(GiftGrid::Who).data().toString().isEmpty();
        return filled && from.column() < GiftGrid::Value ? from.column() + 1 : -1;
    };
    ways.widths = close ? QList<qreal>{9, 11, 5.5} : QList<qreal>{12, 14, 7, 10};
    ways.leastLast = close ? 9 : 14;
    return ways;
}

} // namespace

DelegationDialog::DelegationDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_grid(new GiftGrid(session.store(), session.today(), session.locale(), this))
    , m_sheet(new EntrySheet(m_grid, waysOf(*m_grid, isLow(*this) || isNarrow(*this)), this))
    , m_line(paragraph({}, this))
    , m_summary(new ToneText(this))
    , m_save(new QPushButton(icon(u"save"_s), tr("Enter the gifts"), this))
    , m_remove(new QPushButton(icon(u"remove"_s), tr("Remove this line"), this))
{
    setWindowTitle(tr("Gifts of a whole delegation"));
    m_sheet->setAccessibleName(tr("Gifts"));
    auto *head = new QHBoxLayout;
    auto *column = new QVBoxLayout(this);
    auto *heading = new HeadingLabel(windowTitle(), 1, this);
    QLabel *about = paragraph(tr("Above, what all have in common. Below, one gift a line: who, what and its "
                                 "value, each with Enter; "
                                 "the same thing brings its value along."),
        this);
    column->addWidget(heading);
    column->addWidget(about);
    const bool low = isLow(*this);
    about->setVisible(!low);
    QVBoxLayout *body = low ? scrolling(column) : column;
    body->addLayout(head);
    body->addWidget(m_sheet, 1);
    body->addWidget(m_line);
    column->addWidget(m_summary);
    makeHead();
    for (Form *part : std::as_const(m_head))
        head->addWidget(part, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    if (m_scroll)
        m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width()
            + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + emPx(this, 0.5));
    QWidget *before = m_head.last()->editorOf(u"holder"_s);
    for (QWidget *next : {static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_remove),
             static_cast<QWidget *>(cancel), static_cast<QWidget *>(m_save)}) {
        setTabOrder(before, next);
        before = next;
    }
    for (QPushButton *button : {cancel, m_save, m_remove})
        button->setAutoDefault(false);
    m_sheet->setMinimumHeight(emPx(this, 7.6));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, m_sheet, &EntrySheet::removeLine);
    connect(m_sheet, &EntrySheet::saveWanted, this, &DelegationDialog::accept);
    connect(m_grid, &GiftGrid::counted, this, &DelegationDialog::tell);
    connect(m_sheet->selectionModel(), &QItemSelectionModel::currentChanged, this, &DelegationDialog::tell);
    giveMnemonics(this);
    tell();
    resize(QSize(emPx(this, 76), emPx(this, 44)).boundedTo(screen()->availableSize()));
}

// What does not fit on a low screen scrolls, between the heading and the buttons.
QVBoxLayout *DelegationDialog::scrolling(QVBoxLayout *column)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(m_scroll);
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(inner);
    column->addWidget(m_scroll, 1);
    return body;
}

void DelegationDialog::makeHead()
{
    FormExtras extras = giftFormExtras(m_session.store());
    extras.hints.clear();
    extras.required.clear();
    extras.labels.insert(u"holder"_s, tr("Who of us, to begin with"));
    const QList<QStringList> wide{{u"received_on"_s, u"direction"_s}, {u"donor_organisation"_s, u"partner"_s},
        {u"visit"_s, u"holder"_s}};
    const QList<QStringList> narrow{
        {u"received_on"_s, u"direction"_s, u"visit"_s}, {u"donor_organisation"_s, u"partner"_s, u"holder"_s}};
    const QList<QStringList> parts = m_scroll ? narrow : wide;
    const QVariantMap values = recordOf<Gift>().values(&m_grid->head());
    for (int i = 0; i < parts.size(); ++i) {
        auto *form =
            new Form(recordOf<Gift>(), {{{}, parts.at(i), false, {}}}, m_session.setting(), extras, this);
        form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        form->setValues(values);
        connect(form, &Form::changed, this, &DelegationDialog::takeHead);
        connect(form, &Form::saveWanted, this, [this, i] { goOnFrom(i); });
        connect(form, &Form::cancelWanted, this, &DelegationDialog::reject);
        m_head += form;
    }
}

void DelegationDialog::takeHead()
{
    Gift head = m_grid->head();
    for (const Form *form : std::as_const(m_head)) {
        const QVariantMap changed = form->changedValues();
        for (auto it = changed.begin(); it != changed.end(); ++it)
            recordOf<Gift>().find(it.key())->set(&head, *it);
    }
    m_grid->setHead(head);
}

// Enter in the last field of a part.
void DelegationDialog::goOnFrom(int part)
{
    if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier)
        accept();
    else if (part + 1 < m_head.size())
        m_head.at(part + 1)->focusFirst();
    else
        m_sheet->startAtEnd();
}

void DelegationDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_head.at(1)->focusFirst();
}

QString DelegationDialog::summary() const
{
    return m_summary->sentence();
}

void DelegationDialog::tell()
{
    const int wrong = m_grid->firstTrouble();
    m_save->setEnabled(m_grid->count() > 0);
    m_remove->setEnabled(m_grid->count() > 0);
    // In full, where the last column is too narrow.
    const QModelIndex at = m_sheet->currentIndex();
    if (m_scroll && m_sheet->hasFocus())
        QTimer::singleShot(0, m_scroll, [this] { m_scroll->ensureWidgetVisible(m_line, 0, 0); });
    int row = at.isValid() ? at.row() : m_grid->rowCount() - 1;
    const auto says = [this](int line) { return m_grid->index(line, GiftGrid::Says).data().toString(); };
    if (row > 0 && says(row).isEmpty()) // of the line that was just ended
        --row;
    const QString words = says(row);
    m_line->setText(words.isEmpty() ? QString(QChar::Nbsp) : tr("Line %1: %2").arg(row + 1).arg(words));
    if (m_grid->count() == 0)
        return m_summary->say(tr("Nothing is entered yet."), Tone::Neutral);
    if (wrong >= 0)
        return m_summary->say(
            tr("%1. Line %2: %3").arg(m_grid->countWords()).arg(wrong + 1).arg(m_grid->trouble(wrong)),
            Tone::Warning);
    m_summary->say(m_grid->summary(), Tone::Neutral);
}

void DelegationDialog::accept()
{
    if (m_grid->count() == 0)
        return;
    const int wrong = m_grid->firstTrouble();
    if (wrong >= 0) {
        m_sheet->setFocus();
        m_sheet->setCurrentIndex(m_grid->index(wrong, GiftGrid::Who));
        m_summary->say(
            tr("Line %1 cannot be saved: %2").arg(wrong + 1).arg(m_grid->trouble(wrong)), Tone::Bad);
        return;
    }
    const QString words = m_grid->countWords();
    const EditOutcome outcome = m_grid->save(m_session.store());
    if (!outcome)
        return m_summary->say(outcome.sentence, Tone::Bad);
    m_session.tell(outcome, tr("Entered %1.").arg(words));
    QDialog::accept();
}

void DelegationDialog::reject()
{
    if (m_grid->count() == 0
        || Ask::confirm(this, tr("Leave without saving?"),
            tr("%1 would not be saved.").arg(m_grid->countWords()), tr("Leave without saving")))
        QDialog::reject();
}

void enterDelegation(Session &session, QWidget *parent)
{
    DelegationDialog dialog(session, parent);
    Ask::run(dialog);
}

} // namespace twinbook
