// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style_paint.h"

#include "theme.h"

#include <QStyle>

#include <algorithm>

// The lesser parts: boxes to tick, headings, tabs, choices, scroll bars.
namespace twinbook::stylepaint {

namespace {

bool on(const QStyleOption *o, QStyle::StateFlag flag)
{
    return o->state & flag;
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height()) - 2;
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

// Pen and brush of a box to tick.
void prepare(QPainter *p, const QStyleOption *o, qreal em, bool filled)
{
    const bool enabled = on(o, QStyle::State_Enabled);
    const QColor window = o->palette.color(QPalette::Window);
    const QColor accent = o->palette.color(QPalette::Active, QPalette::Link);
    QColor edge = on(o, QStyle::State_HasFocus) || filled ? accent : edgeColor(o->palette);
    QColor fill = filled ? accent : o->palette.color(QPalette::Base);
    if (enabled && on(o, QStyle::State_MouseOver) && !filled)
        fill = mix(fill, accent, 0.12);
    if (!enabled) {
        edge = mix(edge, window, 0.45);
        fill = filled ? edge : window;
    }
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(edge, std::max<qreal>(1.5, em * 0.1)));
    p->setBrush(fill);
}

} // namespace

void checkBox(QPainter *p, const QStyleOption *o, qreal em)
{
    const bool some = on(o, QStyle::State_NoChange);
    const bool filled = on(o, QStyle::State_On) || some;
    const QRectF box = squareIn(o->rect);
    p->save();
    prepare(p, o, em, filled);
    p->drawRoundedRect(box, em * 0.22, em * 0.22);
    if (filled) {
        p->setBrush(Qt::NoBrush);
        p->setPen(QPen(o->palette.color(QPalette::Base), box.width() * 0.13, Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (some)
            p->drawLine(at(0.27, 0.5), at(0.73, 0.5));
        else
            p->drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.76, 0.31)});
    }
    p->restore();
}

void radioButton(QPainter *p, const QStyleOption *o, qreal em)
{
    const QRectF box = squareIn(o->rect);
    const bool filled = on(o, QStyle::State_On);
    p->save();
    prepare(p, o, em, filled);
    p->drawEllipse(box);
    if (filled) {
        p->setPen(Qt::NoPen);
        p->setBrush(o->palette.color(QPalette::Base));
        const qreal in = box.width() * 0.3;
        p->drawEllipse(box.adjusted(in, in, -in, -in));
    }
    p->restore();
}

void headerSection(QPainter *p, const QStyleOptionHeader *o, qreal em)
{
    const QColor ground = o->palette.color(QPalette::Button);
    const QColor edge = edgeColor(o->palette);
    QColor fill = ground;
    if (on(o, QStyle::State_Sunken) || on(o, QStyle::State_MouseOver))
        fill = mix(ground, o->palette.color(QPalette::ButtonText), on(o, QStyle::State_Sunken) ? 0.16 : 0.07);
    p->fillRect(o->rect, fill);
    const int line = std::max(1, qRound(em * 0.07));
    p->fillRect(QRect(o->rect.left(), o->rect.bottom() - line + 1, o->rect.width(), line), edge);
    const bool last =
        o->position == QStyleOptionHeader::End || o->position == QStyleOptionHeader::OnlyOneSection;
    if (!last) {
        const QRect r = o->rect;
        const int x = o->direction == Qt::RightToLeft ? r.left() : r.right() - line + 1;
        p->fillRect(QRect(x, r.top() + r.height() / 4, line, r.height() / 2), mix(ground, edge, 0.6));
    }
}

void tabShape(QPainter *p, const QStyleOptionTab *o, qreal em)
{
    const bool selected = on(o, QStyle::State_Selected);
    const QColor accent = o->palette.color(QPalette::Active, QPalette::Link);
    const int bar = std::max(2, qRound(em * 0.2));
    const int line = std::max(1, qRound(em * 0.07));
    if (!selected && on(o, QStyle::State_MouseOver))
        p->fillRect(
            o->rect, mix(o->palette.color(QPalette::Window), o->palette.color(QPalette::WindowText), 0.06));
    const QRect r = o->rect;
    p->fillRect(QRect(r.left(), r.bottom() - line + 1, r.width(), line),
        mix(edgeColor(o->palette), o->palette.color(QPalette::Window), 0.35));
    if (selected)
        p->fillRect(QRect(r.left(), r.bottom() - bar + 1, r.width(), bar), accent);
    if (on(o, QStyle::State_HasFocus)) {
        QStyleOption ring(*o);
        ring.rect = r.adjusted(bar, bar, -bar, -bar);
        ring.state &= ~QStyle::State_Selected;
        focusRing(p, &ring, em);
    }
}

void comboBox(QPainter *p, const QStyleOptionComboBox *o, const QRectF &arrow, qreal em)
{
    QColor fill = o->palette.color(o->editable ? QPalette::Base : QPalette::Button);
    if (!o->editable && on(o, QStyle::State_Enabled) && on(o, QStyle::State_MouseOver))
        fill = mix(fill, o->palette.color(QPalette::ButtonText), 0.07);
    if (o->frame)
        field(p, o, o->rect, fill, em);
    else
        p->fillRect(o->rect, fill);
    const auto group = on(o, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    chevron(p, arrow, Qt::DownArrow, o->palette.color(group, QPalette::ButtonText), em);
}

void spinBox(QPainter *p, const QStyleOptionSpinBox *o, const QRectF &up, const QRectF &down, qreal em)
{
    field(p, o, o->rect, o->palette.color(QPalette::Base), em);
    const auto arrow = [&](const QRectF &rect, Qt::ArrowType type, QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = on(o, QStyle::State_Enabled) && (o->stepEnabled & step);
        const QColor ink =
            o->palette.color(can ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
        chevron(p, rect, type, ink, em * 0.8);
    };
    arrow(up, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void scrollBar(QPainter *p, const QStyleOptionSlider *o, const QRectF &groove, const QRectF &slider, qreal em)
{
    const QColor window = o->palette.color(QPalette::Window);
    p->fillRect(groove, mix(window, o->palette.color(QPalette::WindowText), 0.06));
    const bool upright = o->orientation == Qt::Vertical;
    const QColor edge = edgeColor(o->palette);
    if (o->maximum > o->minimum) {
        const bool held = on(o, QStyle::State_Sunken) && (o->activeSubControls & QStyle::SC_ScrollBarSlider);
        const bool hover =
            on(o, QStyle::State_MouseOver) && (o->activeSubControls & QStyle::SC_ScrollBarSlider);
        const qreal in = em * 0.2;
        const QRectF grip = upright ? slider.adjusted(in, 1, -in, -1) : slider.adjusted(1, in, -1, -in);
        const qreal round = std::min(grip.width(), grip.height()) / 2;
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        p->setPen(Qt::NoPen);
        p->setBrush(held || hover ? mix(edge, o->palette.color(QPalette::WindowText), 0.5) : edge);
        p->drawRoundedRect(grip, round, round);
        p->restore();
    }
    const qreal side = upright ? groove.width() : groove.height();
    const QRectF first(groove.topLeft(), QSizeF(side, side));
    QRectF last = first;
    last.moveBottomRight(groove.bottomRight());
    if (upright ? groove.height() > side * 3 : groove.width() > side * 3) {
        chevron(p, first, upright ? Qt::UpArrow : Qt::LeftArrow, edge, em * 0.8);
        chevron(p, last, upright ? Qt::DownArrow : Qt::RightArrow, edge, em * 0.8);
    }
}

} // namespace twinbook::stylepaint
