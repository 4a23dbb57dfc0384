// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "big_button.h"

#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace twinbook {

BigButton::BigButton(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_sentence(sentence)
{
    setText(title);
    setIcon(twinbook::icon(iconName, QPalette::Link));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont BigButton::titleFont() const
{
    QFont font = this->font();
    font.setBold(true);
    return font;
}

QRect BigButton::words(int width) const
{
    const int gap = emPx(this, 0.7);
    const int left = gap + emPx(this, 2) + gap;
    return {left, gap, std::max(emPx(this, 4), width - left - gap), 0};
}

int BigButton::titleHeight(int width) const
{
    return QFontMetrics(titleFont())
        .boundingRect(0, 0, words(width).width(), 10000, Qt::TextWordWrap, text())
        .height();
}

int BigButton::heightForWidth(int width) const
{
    const QRect room = words(width);
    const int sentence = m_sentence.isEmpty()
        ? 0
        : fontMetrics().boundingRect(0, 0, room.width(), 10000, Qt::TextWordWrap, m_sentence).height();
    return std::max(emPx(this, 2) + 2 * room.top(), 2 * room.top() + titleHeight(width) + sentence);
}

QSize BigButton::sizeHint() const
{
    const int width = emPx(this, 24);
    return {width, heightForWidth(width)};
}

QSize BigButton::minimumSizeHint() const
{
    return {emPx(this, 14), emPx(this, 2) + 2 * words(0).top()}; // the height follows the width
}

void BigButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Active, QPalette::Link);
    const bool warm = isEnabled() && (underMouse() || isDown());
    p.setBrush(palette().color(QPalette::Base));
    const qreal line = hasFocus() ? std::max(2.0, em(this) * 0.14) : std::max(1.0, em(this) * 0.07);
    p.setPen(QPen(hasFocus() || warm ? accent : edgeColor(palette()), line));
    const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const qreal round = em(this) * 0.4;
    p.drawRoundedRect(box, round, round);
    if (warm) {
        QColor veil = accent;
        veil.setAlphaF(isDown() ? 0.16F : 0.07F);
        p.setBrush(veil);
        p.drawRoundedRect(box, round, round);
    }
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    QRect room = words(width());
    const int side = emPx(this, 2);
    icon().paint(&p, mirrored({room.top(), room.top(), side, side}), Qt::AlignCenter,
        isEnabled() ? QIcon::Normal : QIcon::Disabled);
    p.setPen(palette().color(QPalette::Text));
    p.setFont(titleFont());
    room.setHeight(titleHeight(width()));
    const int flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
    p.drawText(mirrored(room), flags, text());
    p.setFont(font());
    p.setPen(quietText(palette()));
    p.drawText(mirrored({room.left(), room.bottom() + 1, room.width(), height() - room.bottom() - 1}), flags,
        m_sentence);
}

void BigButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace twinbook
