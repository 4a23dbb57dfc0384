// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "statement.h"

namespace twinbook {

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const StoreError &error) {
        Q_EMIT troubled(error.sentenceWhen(Doing::Reading));
    }
    return false;
}

} // namespace twinbook
