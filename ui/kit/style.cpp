// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "style_paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace twinbook {

namespace {

bool isFollowed(const QWidget *widget) // repainted as the pointer or the focus comes and goes
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractScrollArea *>(widget);
}

} // namespace

Style::Style(const Look &look, qreal emPixels)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_look(look)
    , m_em(emPixels)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (!isFollowed(widget))
        return;
    widget->installEventFilter(this);
    if (!qobject_cast<QAbstractScrollArea *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget *widget)
{
    if (isFollowed(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

namespace {

// Enter presses the button that has the keys, as the space bar does, in a dialog and outside.
bool isPress(const QObject *watched, const QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !qobject_cast<const QAbstractButton *>(watched)
        || qobject_cast<const QCheckBox *>(watched) || qobject_cast<const QRadioButton *>(watched))
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()
        && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

// The frame of a list is not repainted by itself when the focus comes.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        if (auto *area = qobject_cast<QAbstractScrollArea *>(watched))
            area->update();
    if (isPress(watched, event)) {
        static_cast<QAbstractButton *>(watched)->click(); // this style may be gone after it
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

QPalette Style::standardPalette() const
{
    return paletteFor(m_look.scheme);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    using namespace stylepaint;
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *f = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (f && f->lineWidth > 0)
            field(painter, option, option->rect, option->palette.color(QPalette::Base), m_em);
        return; // inside a choice or a number the part around it paints
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        frame(painter, option, widget, m_em);
        return;
    case PE_PanelButtonCommand:
        buttonPanel(painter, option, widget, m_em);
        return;
    case PE_PanelButtonTool:
        toolPanel(painter, option, m_em);
        return;
    case PE_IndicatorCheckBox:
        checkBox(painter, option, m_em);
        return;
    case PE_IndicatorRadioButton:
        radioButton(painter, option, m_em);
        return;
    case PE_FrameFocusRect:
        focusRing(painter, option, m_em);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *h = qstyleoption_cast<const QStyleOptionHeader *>(option))
            chevron(painter, h->rect,
                h->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow,
                h->palette.color(QPalette::Text), m_em);
        return;
    case PE_IndicatorArrowDown:
        chevron(painter, option->rect, Qt::DownArrow, option->palette.color(QPalette::ButtonText), m_em);
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    using namespace stylepaint;
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonLabel(painter, button, widget, m_em);
    } else if (element == CE_PushButton) {
        drawControl(CE_PushButtonBevel, option, painter, widget);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    } else if (element == CE_PushButtonBevel) {
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    } else if (element == CE_ProgressBarGroove) {
        return field(painter, option, option->rect, option->palette.color(QPalette::Base), m_em);
    } else if (element == CE_MenuItem) { // Fusion leaves the icon dark on the dark line under the pointer
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && (item->state & State_Selected) && (item->state & State_Enabled) && !item->icon.isNull()) {
            QStyleOptionMenuItem lit(*item);
            const int side = pixelMetric(PM_SmallIconSize, option, widget);
            lit.icon = QIcon(item->icon.pixmap(
                QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
            return QProxyStyle::drawControl(element, &lit, painter, widget);
        }
    } else if (element == CE_Header) { // the common style asks nobody where the arrow stands
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeader part(*header);
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            return;
        }
    } else if (element == CE_HeaderSection) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerSection(painter, header, m_em);
    } else if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabShape(painter, tab, m_em);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return stylepaint::comboBox(
                painter, box, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), m_em);
    } else if (control == CC_ToolButton) {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool plain = tool
            && !(tool->features & (QStyleOptionToolButton::Arrow | QStyleOptionToolButton::MenuButtonPopup))
            && (tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon
                || (tool->features & QStyleOptionToolButton::HasMenu));
        if (plain && tool->toolButtonStyle != Qt::ToolButtonTextUnderIcon)
            return stylepaint::toolButton(painter, tool, widget, m_em);
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return stylepaint::scrollBar(painter, bar, option->rect,
                proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), m_em);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return stylepaint::spinBox(painter, spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                subControlRect(control, option, SC_SpinBoxDown, widget), m_em);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace twinbook
