// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"
#include "style.h"

#include <QAbstractScrollArea>
#include <QDialogButtonBox>
#include <QStyleOption>

#include <algorithm>

// How large everything is: multiples of the font's size. What it looks like is in style.cpp.
namespace twinbook {

namespace {

constexpr qreal target = 2.2; // height of what one clicks, in ems: 32 px at 11 pt

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(1.3);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(0.5);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
        return px(1.35);
    case PM_ToolBarIconSize:
        return px(1.6);
    case PM_MessageBoxIconSize:
    case PM_LargeIconSize:
    case PM_IconViewIconSize:
        return px(2.8);
    case PM_ScrollBarExtent:
        return px(1.1);
    case PM_ScrollBarSliderMin:
        return px(2.2);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_HeaderMargin:
        return px(0.4);
    case PM_HeaderMarkSize:
        return px(0.8);
    case PM_FocusFrameHMargin: // beside the text of a cell
        return px(0.4);
    case PM_FocusFrameVMargin:
        return px(0.15);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return px(widget && widget->isWindow() ? 1.0 : 0.75);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(0.55);
    case PM_SplitterWidth:
        return px(0.6);
    case PM_ButtonMargin:
        return px(0.9);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuButtonIndicator:
        return px(1.2);
    case PM_TabBarTabHSpace:
        return px(1.6);
    case PM_TabBarTabVSpace:
        return px(0.7);
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return px(1.4);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return px(0.25);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? std::max(2, px(0.12))
                                                                 : std::max(1, px(0.1));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon(QStringLiteral("cross"));
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // what is done stands right of Cancel, as in all our dialogs
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            s.setWidth(size.width() + px(1.6));
            if (button->features & QStyleOptionButton::HasMenu)
                s.rwidth() += px(1.4);
            if (!button->text.isEmpty())
                s.setWidth(std::max(s.width(), px(5)));
        }
        s.setHeight(std::max(size.height() + px(0.4), px(target)));
        break;
    case CT_ComboBox:
        s = QSize(size.width() + px(3.0), std::max(size.height() + px(0.4), px(target)));
        break;
    case CT_SpinBox:
        s = QSize(size.width() + px(2.2), std::max(size.height() + px(0.4), px(target)));
        break;
    case CT_LineEdit:
        s.setHeight(std::max(size.height() + px(0.4), px(target)));
        break;
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            int more = px(0.4);
            if (tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
                more += px(0.9);
            if (tool->features & QStyleOptionToolButton::HasMenu)
                more += px(tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon ? 0.6 : 1.6);
            s = QSize(std::max(s.width() + more, px(target)), std::max(s.height() + px(0.2), px(target)));
        }
        break;
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_MenuBarItem:
        s.setHeight(std::max(s.height(), px(target)));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            if (item->menuItemType != QStyleOptionMenuItem::Separator)
                s = QSize(s.width() + px(1), std::max(s.height(), px(target)));
        break;
    case CT_TabBarTab:
    case CT_HeaderSection:
        s.setHeight(std::max(s.height(), px(target)));
        break;
    case CT_ItemViewItem: // as a row of a menu in the list of a choice; tables set their own height
        s.setHeight(std::max(s.height(), px(1.9)));
        break;
    default:
        break;
    }
    return s;
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_SpinBox) {
        const int arrows = px(1.7);
        const QRect side(r.right() - arrows + 1, r.top(), arrows, r.height());
        if (sub == SC_SpinBoxUp)
            return visualRect(option->direction, r, side.adjusted(0, 0, 0, -r.height() / 2));
        if (sub == SC_SpinBoxDown)
            return visualRect(option->direction, r, side.adjusted(0, r.height() / 2, 0, 0));
        if (sub == SC_SpinBoxEditField)
            return visualRect(option->direction, r, r.adjusted(px(0.3), px(0.15), -arrows, -px(0.15)));
        return r;
    }
    if (control != CC_ComboBox)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const int arrow = px(2.0);
    QRect answer = r;
    if (sub == SC_ComboBoxArrow)
        answer = QRect(r.right() - arrow + 1, r.top(), arrow, r.height());
    else if (sub == SC_ComboBoxEditField)
        answer = r.adjusted(px(0.5), px(0.15), -arrow, -px(0.15));
    return visualRect(option->direction, r, answer);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect r = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return r.adjusted(px(0.3), 0, -px(0.3), 0);
    if (element == SE_HeaderArrow) {
        const QRect h = option->rect;
        const QRect arrow(h.right() - px(1.3), h.center().y() - px(0.4), px(0.9), px(0.8));
        return visualRect(option->direction, h, arrow);
    }
    return r;
}

} // namespace twinbook
