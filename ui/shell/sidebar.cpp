// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidebar.h"

#include "icons.h"
#include "theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int smallest = 32; // pixels
constexpr qreal usualLine = 2.3; // ems
constexpr qreal tightLine = 1.5;
constexpr qreal edge = 0.4;

// One page in the sidebar. The page shown is told by a bar, by weight and by ground, not by colour alone.
class SidebarButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    bool isTight = false; // lines are closer together

    QSize sizeHint() const override
    {
        QFont strong = font();
        strong.setBold(true);
        const int text = QFontMetrics(strong).horizontalAdvance(this->text());
        return {text + iconSize().width() + emPx(this, 2.4),
            std::max(smallest, emPx(this, isTight ? tightLine : usualLine))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        const qreal round = emPx(this, 0.4);
        const QColor accent = palette().color(QPalette::Active, QPalette::Link);
        QColor ground = accent;
        ground.setAlphaF(isChecked() ? 0.16F : underMouse() ? 0.08F : 0);
        p.setPen(hasFocus() ? QPen(accent, std::max(2.0, em(this) * 0.14)) : QPen(Qt::NoPen));
        p.setBrush(ground);
        p.drawRoundedRect(box, round, round);
        const QRect line = rect();
        const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), line, r); };
        if (isChecked()) {
            p.setPen(Qt::NoPen);
            p.setBrush(accent);
            const int bar = emPx(this, 0.25);
            p.drawRoundedRect(mirrored({emPx(this, 0.2), line.height() / 5, bar, line.height() * 3 / 5}),
                bar / 2.0, bar / 2.0);
        }
        const QSize side = iconSize();
        const QRect picture(
            emPx(this, 0.8), (line.height() - side.height()) / 2, side.width(), side.height());
        icon().paint(&p, mirrored(picture), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
            isChecked() ? QIcon::On : QIcon::Off);
        QFont words = font();
        words.setBold(isChecked());
        p.setFont(words);
        p.setPen(palette().color(QPalette::WindowText));
        p.drawText(mirrored(line.adjusted(picture.right() + emPx(this, 0.6), 0, 0, 0)),
            Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
    }
};

} // namespace

Sidebar::Sidebar(const PageKinds &kinds, QWidget *parent)
    : QScrollArea(parent)
    , m_buttons(new QButtonGroup(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QWidget(this);
    column->setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(0);
    for (int i = 0; i < kinds.size(); ++i) {
        if (i > 0 && kinds[i].group != kinds[i - 1].group)
            layout->addStretch(1);
        auto *button = new SidebarButton(column);
        button->setText(kinds[i].title);
        button->setIcon(icon(kinds[i].icon));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (i < 9)
            button->setToolTip(
                tr("Keys: %1")
                    .arg(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText)));
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    if (!kinds.isEmpty() && kinds.last().group == PageKind::Areas)
        layout->addStretch(1);
    setWidget(column);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Sidebar::chosen);
    measure();
}

void Sidebar::setCurrent(int page)
{
    if (QAbstractButton *button = m_buttons->button(page)) {
        if (m_buttons->checkedButton() && m_buttons->checkedButton()->hasFocus())
            button->setFocus(Qt::OtherFocusReason);
        button->setChecked(true);
        ensureWidgetVisible(button);
    }
}

void Sidebar::focusCurrent()
{
    if (QAbstractButton *button = m_buttons->checkedButton())
        button->setFocus(Qt::ShortcutFocusReason);
}

QSize Sidebar::sizeHint() const
{
    const QSize all = widget()->sizeHint();
    const int bar = height() < all.height() ? verticalScrollBar()->sizeHint().width() : 0;
    return {all.width() + bar + 2 * frameWidth(), all.height()};
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // On a low screen the lines move together before they scroll.
    int whole = 2 * emPx(this, edge);
    for (const QAbstractButton *button : m_buttons->buttons())
        whole += std::max(smallest, emPx(button, usualLine));
    for (QAbstractButton *button : m_buttons->buttons()) {
        static_cast<SidebarButton *>(button)->isTight = height() < whole;
        button->updateGeometry();
    }
    updateGeometry();
}

void Sidebar::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void Sidebar::measure()
{
    if (!widget())
        return;
    const int gap = emPx(this, edge);
    widget()->layout()->setContentsMargins(gap, gap, gap, gap);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIconSize({emPx(this, 1.3), emPx(this, 1.3)});
    updateGeometry();
}

} // namespace twinbook
