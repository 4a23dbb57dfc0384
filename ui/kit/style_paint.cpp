// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style_paint.h"

#include "theme.h"

#include <QAbstractScrollArea>
#include <QIcon>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace twinbook::stylepaint {

namespace {

constexpr qreal corner = 0.28; // radius of corners, in ems

// A painter as it was found, whatever is done to it meanwhile.
struct Saved
{
    explicit Saved(QPainter *painter)
        : p(painter)
    {
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { p->restore(); }
    Q_DISABLE_COPY(Saved)
    QPainter *p;
};

void panel(QPainter *p, QRectF rect, const QColor &fill, const QColor &edge, qreal width, qreal em)
{
    const Saved saved(p);
    rect.adjust(width / 2, width / 2, -width / 2, -width / 2);
    p->setBrush(fill);
    p->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    p->drawRoundedRect(rect, corner * em, corner * em);
}

bool on(const QStyleOption *o, QStyle::StateFlag flag)
{
    return o->state & flag;
}

qreal thin(qreal em)
{
    return std::max<qreal>(1, qRound(em * 0.07));
}

qreal thick(qreal em)
{
    return std::max<qreal>(2, qRound(em * 0.14));
}

QColor accent(const QStyleOption *o)
{
    return o->palette.color(QPalette::Active, QPalette::Link);
}

QColor edgeOf(const QStyleOption *o)
{
    const QColor edge = edgeColor(o->palette);
    return on(o, QStyle::State_Enabled) ? edge : mix(edge, o->palette.color(QPalette::Window), 0.45);
}

QColor fillOf(ButtonLook look, const QStyleOption *o)
{
    if (look == ButtonLook::Primary)
        return o->palette.color(QPalette::Active, QPalette::Highlight);
    return o->palette.color(QPalette::Button);
}

} // namespace

QColor mix(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](qreal x, qreal y) { return float(x * (1 - share) + y * share); };
    return QColor::fromRgbF(
        part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

ButtonLook buttonLook(const QStyleOption *option, const QWidget *widget)
{
    const QString look = widget ? widget->property("look").toString() : QString();
    if (look == QLatin1String("danger"))
        return ButtonLook::Danger;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    return look == QLatin1String("primary") || (isDefault && look.isEmpty()) ? ButtonLook::Primary
                                                                             : ButtonLook::Plain;
}

void field(QPainter *p, const QStyleOption *o, const QRectF &rect, const QColor &fill, qreal em)
{
    const bool focus = on(o, QStyle::State_HasFocus);
    const QColor ground = on(o, QStyle::State_Enabled) ? fill : o->palette.color(QPalette::Window);
    panel(p, rect, ground, focus ? accent(o) : edgeOf(o), focus ? thick(em) : thin(em), em);
}

void frame(QPainter *p, const QStyleOption *o, const QWidget *widget, qreal em)
{
    const auto *f = qstyleoption_cast<const QStyleOptionFrame *>(o);
    if (f && f->lineWidth <= 0)
        return;
    const bool area = qobject_cast<const QAbstractScrollArea *>(widget);
    const bool focus = area && widget->hasFocus();
    const Saved saved(p);
    p->setRenderHint(QPainter::Antialiasing, false);
    const qreal width = focus ? thick(em) : thin(em);
    QColor edge = edgeOf(o);
    // Lists are seen by what is in them; fields need a full edge.
    if (!widget || !(widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")))
        edge = mix(edge, o->palette.color(QPalette::Window), 0.35);
    p->setPen(QPen(focus ? accent(o) : edge, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    p->setBrush(Qt::NoBrush);
    p->drawRect(QRectF(o->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void buttonPanel(QPainter *p, const QStyleOption *o, const QWidget *widget, qreal em)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(o);
    const ButtonLook look = buttonLook(o, widget);
    const bool enabled = on(o, QStyle::State_Enabled);
    const bool pressed = on(o, QStyle::State_Sunken) || on(o, QStyle::State_On);
    const bool hover = enabled && on(o, QStyle::State_MouseOver);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool focus = on(o, QStyle::State_HasFocus);
    QColor fill = enabled ? fillOf(look, o) : o->palette.color(QPalette::Window);
    const QColor shade =
        look == ButtonLook::Primary ? QColor(Qt::black) : o->palette.color(QPalette::ButtonText);
    if (pressed || hover)
        fill = mix(fill, shade, pressed ? 0.18 : 0.08);
    QColor edge = look == ButtonLook::Primary && enabled ? fill : edgeOf(o);
    if (look == ButtonLook::Danger && enabled)
        edge = toneLook(Tone::Bad, o->palette).edge;
    if (!flat || pressed || hover)
        panel(p, o->rect, fill, edge, thin(em), em);
    if (!focus)
        return;
    // A ring at the rim; on the filled button a second one inside, since the rim has the fill's own colour.
    panel(p, o->rect, Qt::transparent, accent(o), thick(em), em);
    if (look == ButtonLook::Primary) {
        const qreal in = thick(em);
        panel(p, QRectF(o->rect).adjusted(in, in, -in, -in), Qt::transparent,
            o->palette.color(QPalette::Active, QPalette::HighlightedText), thin(em), em);
    }
}

void buttonLabel(QPainter *p, const QStyleOptionButton *o, const QWidget *widget, qreal em)
{
    const ButtonLook look = buttonLook(o, widget);
    const bool enabled = on(o, QStyle::State_Enabled);
    const bool filled = look == ButtonLook::Primary && enabled;
    QColor colour = o->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (filled)
        colour = o->palette.color(QPalette::Active, QPalette::HighlightedText);
    else if (look == ButtonLook::Danger && enabled)
        colour = toneLook(Tone::Bad, o->palette).text;
    const bool menu = o->features & QStyleOptionButton::HasMenu;
    QRect rect = o->rect.adjusted(qRound(em * 0.4), 0, -qRound(em * (menu ? 1.8 : 0.4)), 0);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic;
    const int textWidth = o->fontMetrics.size(Qt::TextShowMnemonic, o->text).width();
    const int iconWidth = o->icon.isNull() ? 0 : o->iconSize.width();
    const int gap = iconWidth && !o->text.isEmpty() ? qRound(em * 0.45) : 0;
    const int width = std::min(rect.width(), iconWidth + gap + textWidth);
    QRect at(rect.left() + (rect.width() - width) / 2, rect.top(), width, rect.height());
    if (widget && widget->property("textAtStart").toBool())
        at.moveLeft(rect.left());
    at = QStyle::visualRect(o->direction, o->rect, at);
    if (iconWidth) {
        QRect place(
            at.left(), at.top() + (at.height() - o->iconSize.height()) / 2, iconWidth, o->iconSize.height());
        place = QStyle::visualRect(o->direction, at, place);
        o->icon.paint(p, place, Qt::AlignCenter,
            filled        ? QIcon::Selected
                : enabled ? QIcon::Normal
                          : QIcon::Disabled);
    }
    QRect words = at.adjusted(iconWidth + gap, 0, 0, 0);
    words = QStyle::visualRect(o->direction, at, words);
    p->setPen(colour);
    p->drawText(words, flags | int(QStyle::visualAlignment(o->direction, Qt::AlignLeft)), o->text);
    if (menu) {
        const QRect arrow(
            o->rect.right() - qRound(em * 1.7), o->rect.top(), qRound(em * 1.2), o->rect.height());
        chevron(p, QStyle::visualRect(o->direction, o->rect, arrow), Qt::DownArrow, colour, em);
    }
}

// Icon and word side by side, and where it opens a menu an arrow: painted as a button is.
void toolButton(QPainter *p, const QStyleOptionToolButton *o, const QWidget *widget, qreal em)
{
    toolPanel(p, o, em);
    QStyleOptionButton label;
    label.QStyleOption::operator=(*o);
    label.text = o->toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : o->text;
    label.icon = o->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : o->icon;
    label.iconSize = o->iconSize;
    label.features = o->features & QStyleOptionToolButton::HasMenu ? QStyleOptionButton::HasMenu
                                                                   : QStyleOptionButton::None;
    p->save();
    p->setFont(o->font);
    label.fontMetrics = QFontMetrics(o->font);
    buttonLabel(p, &label, widget, em);
    p->restore();
}

void toolPanel(QPainter *p, const QStyleOption *o, qreal em)
{
    const bool enabled = on(o, QStyle::State_Enabled);
    const bool checked = on(o, QStyle::State_On);
    const bool pressed = on(o, QStyle::State_Sunken);
    const bool hover = enabled && on(o, QStyle::State_MouseOver);
    const bool raised = !on(o, QStyle::State_AutoRaise);
    const bool focus = on(o, QStyle::State_HasFocus);
    QColor fill = raised ? o->palette.color(QPalette::Button) : QColor(Qt::transparent);
    if (checked)
        fill = mix(o->palette.color(QPalette::Button), accent(o), 0.16);
    else if (pressed || hover)
        fill = mix(o->palette.color(QPalette::Button), o->palette.color(QPalette::ButtonText),
            pressed ? 0.18 : 0.06);
    const QColor edge = checked ? accent(o) : raised || hover || pressed ? edgeOf(o) : QColor();
    panel(p, o->rect, fill, edge, thin(em), em);
    if (focus)
        panel(p, o->rect, Qt::transparent, accent(o), thick(em), em);
}

void focusRing(QPainter *p, const QStyleOption *o, qreal em)
{
    const bool selected = on(o, QStyle::State_Selected);
    const QPalette::ColorGroup group = on(o, QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    panel(p, o->rect, Qt::transparent,
        selected ? o->palette.color(group, QPalette::HighlightedText) : accent(o),
        selected ? thin(em) : thick(em), em);
}

void chevron(QPainter *p, const QRectF &rect, Qt::ArrowType type, const QColor &color, qreal em)
{
    const Saved saved(p);
    const qreal half = std::min({em * 0.3, rect.width() / 2 - 1, rect.height() / 2 - 1});
    p->translate(rect.center());
    p->rotate(type == Qt::UpArrow ? 180 : type == Qt::LeftArrow ? 90 : type == Qt::RightArrow ? -90 : 0);
    p->setPen(QPen(color, std::max<qreal>(1.5, em * 0.12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p->drawPolyline(QPolygonF{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)});
}

} // namespace twinbook::stylepaint
