// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labels.h"

#include "icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace twinbook {

namespace {

// A heading is larger than the program's text, whatever size that has.
QFont headingFont(int level)
{
    QFont font;
    static constexpr double scale[] = {1.4, 1.15, 1.0};
    const double factor = scale[std::clamp(level, 1, 3) - 1];
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    return font;
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

HeadingLabel::HeadingLabel(const QString &text, int level, QWidget *parent)
    : QLabel(text, parent)
    , m_level(level)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(headingFont(level));
}

void HeadingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type()
        == QEvent::StyleChange) // comes with every change of the look; a font set here gets no other
        setFont(headingFont(m_level));
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    return wrapped(new QLabel(text, parent));
}

QLabel *quietParagraph(const QString &text, QWidget *parent)
{
    QLabel *label = wrapped(new QLabel(text, parent));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {emPx(this, 4), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setPen(palette().color(foregroundRole()));
    const int flags = int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    p.drawText(rect(), flags, shown);
    if (const QString tip = shown == text() ? QString() : text(); tip != toolTip())
        setToolTip(tip);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    update();
}

Pill::Pill(const QString &word, Tone tone, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(word, tone);
}

void Pill::setState(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_word) + emPx(this, 2.5),
        std::max(fontMetrics().height() + emPx(this, 0.2), emPx(this, 1.6))};
}

void Pill::paintEvent(QPaintEvent *)
{
    const ToneLook look = toneLook(m_tone, palette());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(look.ground);
    p.setPen(QPen(look.edge, 1));
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    p.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    const int side = emPx(this, 1);
    const int pad = emPx(this, 0.6);
    QRect shape(pad, (height() - side) / 2, side, side);
    QRect words(pad + side + emPx(this, 0.3), 0, width() - side - 2 * pad, height());
    shape = QStyle::visualRect(layoutDirection(), rect(), shape);
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    icon(look.icon, m_tone).paint(&p, shape);
    p.setPen(look.text);
    p.drawText(
        words, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), m_word);
}

void Pill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace twinbook
