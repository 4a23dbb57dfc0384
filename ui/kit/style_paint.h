// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QStyleOption>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

// How the single parts of the style are painted; em is the font's size in pixels.
namespace twinbook::stylepaint {

QColor mix(const QColor &a, const QColor &b, qreal share); // share of b
// What a button is for: the property "look" of the widget ("primary", "danger"), or the default of a dialog.
enum class ButtonLook { Plain, Primary, Danger };
ButtonLook buttonLook(const QStyleOption *option, const QWidget *widget);

void field(QPainter *p, const QStyleOption *o, const QRectF &rect, const QColor &fill, qreal em);
void frame(QPainter *p, const QStyleOption *o, const QWidget *widget, qreal em);
void buttonPanel(QPainter *p, const QStyleOption *o, const QWidget *widget, qreal em);
void buttonLabel(QPainter *p, const QStyleOptionButton *o, const QWidget *widget, qreal em);
void toolButton(QPainter *p, const QStyleOptionToolButton *o, const QWidget *widget, qreal em);
void toolPanel(QPainter *p, const QStyleOption *o, qreal em);
void checkBox(QPainter *p, const QStyleOption *o, qreal em);
void radioButton(QPainter *p, const QStyleOption *o, qreal em);
void focusRing(QPainter *p, const QStyleOption *o, qreal em);
void chevron(QPainter *p, const QRectF &rect, Qt::ArrowType type, const QColor &color, qreal em);
void headerSection(QPainter *p, const QStyleOptionHeader *o, qreal em);
void tabShape(QPainter *p, const QStyleOptionTab *o, qreal em);
void comboBox(QPainter *p, const QStyleOptionComboBox *o, const QRectF &arrow, qreal em);
void spinBox(QPainter *p, const QStyleOptionSpinBox *o, const QRectF &up, const QRectF &down, qreal em);
void scrollBar(
    QPainter *p, const QStyleOptionSlider *o, const QRectF &groove, const QRectF &slider, qreal em);

} // namespace twinbook::stylepaint
