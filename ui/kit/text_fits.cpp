// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text_fits.h"

#include "theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>
#include <QWidget>

namespace twinbook {

namespace {

QString plain(QString text) // without the marks of mnemonics
{
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

QString describe(const QWidget *widget)
{
    QString words = widget->accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words = button->text();
    QString where;
    for (const QWidget *w = widget->parentWidget(); w && where.isEmpty(); w = w->parentWidget())
        where = w->objectName().startsWith(QLatin1String("qt_")) ? QString() : w->objectName();
    return QStringLiteral("%1 “%2”%3")
        .arg(QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1),
            plain(words).left(60), where.isEmpty() ? QString() : QStringLiteral(" in ") + where);
}

QList<QWidget *> shownIn(const QWidget *page)
{
    QList<QWidget *> shown;
    for (QWidget *widget : page->findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == page->window() && !widget->inherits("QSizeGrip"))
            shown.append(widget);
    return shown;
}

// Text that Qt cuts by its own choice, with the whole of it in a tip, was meant so.
bool isElidedOnPurpose(const QWidget *widget)
{
    return !widget->toolTip().isEmpty();
}

bool labelFits(const QLabel *label)
{
    if (label->text().isEmpty() || isElidedOnPurpose(label))
        return true;
    const QSize room = label->contentsRect().size();
    if (label->textFormat() == Qt::RichText
        || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text())))
        return label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                 : label->sizeHint().width() <= label->width() + 1;
    const int flags = label->wordWrap() ? int(Qt::TextWordWrap) : 0;
    const QRect needed =
        label->fontMetrics().boundingRect(QRect(0, 0, room.width(), 1000000), flags, plain(label->text()));
    return needed.width() <= room.width() + 1 && needed.height() <= room.height() + 1;
}

bool buttonFits(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const bool iconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
    if (button->text().isEmpty() || iconOnly)
        return true;
    const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    const int iconWidth = button->icon().isNull() ? 0 : button->iconSize().width();
    const bool under = tool && tool->toolButtonStyle() == Qt::ToolButtonTextUnderIcon;
    const int needed = under ? text.width() : text.width() + iconWidth;
    return needed <= button->width() && text.height() <= button->height();
}

bool comboFits(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect field =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    // What the user has named may be longer than the room; then the whole is in the tip.
    const bool told = !box->currentText().isEmpty() && box->toolTip().contains(box->currentText());
    return (told || box->fontMetrics().horizontalAdvance(box->currentText()) <= field.width())
        && box->fontMetrics().height() <= field.height();
}

bool isInsideView(const QWidget *widget) // parts that Qt makes for itself
{
    for (const QWidget *w = widget; w; w = w->parentWidget())
        if (w->inherits("QCalendarWidget") || qobject_cast<const QScrollBar *>(w))
            return true;
    return false;
}

// What forces its surroundings to be wide: of the shown widgets the one that wants most.
const QWidget *widest(const QWidget *in)
{
    const QWidget *most = in;
    int width = 0;
    for (const QWidget *w : in->findChildren<QWidget *>()) {
        const int least = std::max(w->minimumWidth(), w->minimumSizeHint().width());
        if (w->isVisible() && w->findChildren<QWidget *>().isEmpty() && least > width) {
            width = least;
            most = w;
        }
    }
    return most;
}

} // namespace

QStringList cutOffTexts(const QWidget *page)
{
    QStringList found;
    const auto note = [&found](const QString &what) { found.append(QStringLiteral("Cut off: ") + what); };
    for (const QWidget *widget : shownIn(page)) {
        if (isInsideView(widget))
            continue;
        bool fits = true;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            fits = labelFits(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            fits = buttonFits(button);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            fits = comboFits(box);
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            fits = edit->fontMetrics().height() <= edit->height()
                && (!edit->text().isEmpty() || isElidedOnPurpose(edit)
                    || edit->fontMetrics().horizontalAdvance(edit->placeholderText()) <= edit->width());
        if (!fits)
            note(describe(widget));
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget()
            && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            note(QStringLiteral("the side of %1 px in %2 px, with no way to scroll there: %3")
                     .arg(area->widget()->width())
                     .arg(area->viewport()->width())
                     .arg(describe(widest(area->widget()))));
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->isTabVisible(i)
                    && (tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width()
                        > tabs->tabRect(i).width()
                        || (!tabs->usesScrollButtons() && tabs->tabRect(i).right() > tabs->width())))
                    note(QStringLiteral("tab “%1”").arg(plain(tabs->tabText(i))));
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            for (int i = 0; i < header->count(); ++i) {
                if (header->isSectionHidden(i) || header->orientation() == Qt::Vertical)
                    continue;
                const QString text = header->model()->headerData(i, header->orientation()).toString();
                if (header->fontMetrics().horizontalAdvance(text) > header->sectionSize(i))
                    note(QStringLiteral("heading “%1”").arg(text));
            }
    }
    return found;
}

QStringList unnamedWidgets(const QWidget *page)
{
    QStringList found;
    QHash<QString, QString> mnemonics;
    for (QWidget *widget : shownIn(page)) {
        if (isInsideView(widget))
            continue;
        QString words;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words = button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            words = label->buddy() && label->textFormat() != Qt::PlainText ? label->text() : QString();
        const QKeySequence key = QKeySequence::mnemonic(words);
        if (!key.isEmpty()) {
            const QString other = mnemonics.value(key.toString());
            if (!other.isEmpty())
                found.append(QStringLiteral("The mnemonic %1 is used by “%2” and “%3”")
                                 .arg(key.toString(), other, plain(words)));
            mnemonics.insert(key.toString(), plain(words));
        }
        const bool takesFocus =
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled();
        if (!takesFocus)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QStringLiteral("Without a name: ") + describe(widget));
    }
    return found;
}

QStringList smallTargets(const QWidget *page)
{
    QStringList found;
    const int least = qRound(em(page) * 2.1);
    for (const QWidget *widget : shownIn(page)) {
        const bool target = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || (qobject_cast<const QLineEdit *>(widget)
                && !qobject_cast<const QComboBox *>(widget->parentWidget())
                && !widget->parentWidget()->inherits("QAbstractSpinBox"));
        if (!target || isInsideView(widget) || qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        if (widget->height() < least)
            found.append(QStringLiteral("Only %1 px high: %2").arg(widget->height()).arg(describe(widget)));
    }
    return found;
}

} // namespace twinbook
