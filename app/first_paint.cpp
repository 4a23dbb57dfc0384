// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "first_paint.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace twinbook {

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && widget->isWindow()) {
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(
            qApp,
            [] {
                const auto now = std::chrono::duration_cast<std::chrono::microseconds>(
                    std::chrono::steady_clock::now().time_since_epoch());
                std::printf("%lld\n", static_cast<long long>(now.count()));
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace twinbook
