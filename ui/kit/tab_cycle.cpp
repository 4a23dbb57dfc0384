// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text_fits.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QWidget>

namespace twinbook {

namespace {

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString words = !widget->accessibleName().isEmpty() ? widget->accessibleName()
        : button                                              ? button->text()
                                                              : widget->objectName();
    return QStringLiteral("%1 “%2”").arg(
        QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1), words);
}

// What the tab key should come by: everything shown that takes it; of a group of exclusive buttons only the
// chosen.
QList<QWidget *> expectedIn(QWidget *page)
{
    QList<QWidget *> expected;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible()
            && widget->isEnabled() && !widget->focusProxy() && widget->window() == page->window();
        if (!takes || qobject_cast<QScrollBar *>(widget))
            continue;
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        if (radio && radio->autoExclusive() && !radio->isChecked())
            continue;
        expected.append(widget);
    }
    return expected;
}

void pressTab(QWidget *window)
{
    QWidget *at = window->focusWidget() ? window->focusWidget() : window;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent tab(type, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
        QApplication::sendEvent(at, &tab);
    }
}

} // namespace

// With real tab keys, since focusNextPrevChild and key handlers decide where the focus really goes.
QStringList tabCycleProblems(QWidget *page)
{
    const QList<QWidget *> expected = expectedIn(page);
    if (expected.size() < 2)
        return {}; // nowhere to go
    QWidget *window = page->window();
    QWidget *before = window->focusWidget();
    QStringList found;
    QList<QWidget *> visited;
    expected.first()->setFocus(Qt::TabFocusReason);
    QWidget *first = window->focusWidget();
    if (!first)
        return {QStringLiteral("%1 does not take the focus").arg(nameOf(expected.first()))};
    QWidget *at = first;
    const int most = int(window->findChildren<QWidget *>().size()) + 10;
    for (int i = 0; i < most; ++i) {
        if (page->isAncestorOf(at) && visited.contains(at)) {
            found.append(QStringLiteral("The tab key comes twice by %1").arg(nameOf(at)));
            break;
        }
        visited.append(at);
        pressTab(window);
        // In a text the key goes from link to link before it leaves.
        constexpr int mostLinks = 500;
        for (int link = 0; link < mostLinks && window->focusWidget() == at
             && (qobject_cast<QTextBrowser *>(at) || qobject_cast<QLabel *>(at));
             ++link)
            pressTab(window);
        QWidget *next = window->focusWidget();
        if (next == at) {
            found.append(QStringLiteral("The tab key does not leave %1").arg(nameOf(at)));
            break;
        }
        at = next;
        if (!at || at == first)
            break;
    }
    for (QWidget *widget : expected)
        if (!visited.contains(widget))
            found.append(QStringLiteral("The tab key never comes by %1").arg(nameOf(widget)));
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    return found;
}

} // namespace twinbook
