// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail_view.h"

#include "flow_layout.h"
#include "icons.h"
#include "labels.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleOptionFocusRect>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qreal tightBelow = 27; // ems of width under which labels stand above their values
constexpr qreal pictureSide = 12; // ems
constexpr qreal leastTitle = 7; // ems of a name beside the buttons

} // namespace

// A text browser that draws the shapes of the states itself and opens no link.
class DetailText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    DetailView::Pictures pictures;

protected:
    // The tab key comes straight to the first link, or to the last; where there is none the frame is seen.
    void focusInEvent(QFocusEvent *event) override
    {
        QTextBrowser::focusInEvent(event);
        const bool on = event->reason() == Qt::TabFocusReason;
        if ((on || event->reason() == Qt::BacktabFocusReason) && hasLinks() && !textCursor().hasSelection())
            focusNextPrevChild(on);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QTextBrowser::paintEvent(event);
        if (!hasFocus() || textCursor().hasSelection())
            return;
        QPainter p(viewport());
        QStyleOptionFocusRect frame;
        frame.initFrom(viewport());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &p, this);
    }

    bool hasLinks() const
    {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            for (auto at = block.begin(); !at.atEnd(); ++at)
                if (at.fragment().charFormat().isAnchor())
                    return true;
        return false;
    }

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (name.scheme() == u"picture")
            return pictures ? pictures(name.path(), emPx(this, pictureSide)) : QImage();
        if (name.scheme() != u"tone")
            return QTextBrowser::loadResource(type, name);
        const Tone tone = name.path() == u"good" ? Tone::Good
            : name.path() == u"warning"          ? Tone::Warning
                                                 : Tone::Bad;
        const int side = emPx(this, 1);
        return icon(toneLook(tone, palette()).icon, tone).pixmap(QSize(side, side));
    }
};

DetailView::DetailView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_hint(quietParagraph({}, this))
    , m_title(new HeadingLabel({}, 1, this))
    , m_subtitle(quietParagraph({}, this))
    , m_states(new QHBoxLayout)
    , m_buttons(new FlowLayout)
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_text(new DetailText(this))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter); // names of every script
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setMinimumHeight(emPx(this, 2)); // a long name comes first, the rest scrolls
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(emPx(this, 0.8), 0, 0, 0);
    m_top->addWidget(m_title, 1);
    m_top->addLayout(m_buttons);
    column->addLayout(m_top);
    column->addWidget(m_subtitle);
    column->addLayout(m_states);
    column->addSpacing(emPx(this, 0.3));
    column->addWidget(m_text, 1);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto taken = m_links.value(url.scheme()))
            taken(url.path());
        else
            Q_EMIT linkActivated(url.toString());
    });
}

void DetailView::setPictures(const Pictures &pictures)
{
    m_text->pictures = pictures;
}

void DetailView::takeLinks(const QString &scheme, const std::function<void(const QString &)> &taken)
{
    m_links.insert(scheme, taken);
}

void DetailView::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setAutoDefault(false);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            button->setToolTip(keys.isEmpty() ? QString() : tr("Keys: %1").arg(keys));
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
}

void DetailView::setHint(const QString &sentence)
{
    m_hint->setText(sentence);
}

void DetailView::showDetail(const Detail &detail)
{
    const bool same = m_stack->currentIndex() == 1 && m_detail.title == detail.title;
    const int place = same ? m_text->verticalScrollBar()->value() : 0;
    m_detail = detail;
    m_title->setText(detail.title);
    m_subtitle->setText(detail.subtitle);
    m_subtitle->setVisible(!detail.subtitle.isEmpty());
    m_text->setAccessibleName(tr("Everything about %1").arg(detail.title));
    showStates();
    fill();
    m_text->verticalScrollBar()->setValue(place);
    m_stack->setCurrentIndex(1);
}

void DetailView::clear()
{
    m_detail = {};
    m_stack->setCurrentIndex(0);
}

void DetailView::showStates()
{
    while (QLayoutItem *item = m_states->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DetailState &state : std::as_const(m_detail.states))
        m_states->addWidget(new Pill(state.word, state.tone, this));
    if (!m_detail.states.isEmpty())
        m_states->addStretch(1);
}

bool DetailView::isTight() const
{
    return width() < tightBelow * em(this);
}

bool DetailView::isTopTight() const
{
    return isTight() || m_buttons->sizeHint().width() + leastTitle * em(this) > width();
}

void DetailView::fill()
{
    m_stacked = isTight();
    m_topStacked = isTopTight();
    m_top->setDirection(m_topStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_text->setHtml(detailHtml(m_detail, palette(), emPx(this, 1), m_stacked));
}

void DetailView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        fill();
}

void DetailView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isTight() != m_stacked || isTopTight() != m_topStacked)
        fill();
}

void DetailView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isTight() != m_stacked || isTopTight() != m_topStacked)
        fill();
}

} // namespace twinbook
