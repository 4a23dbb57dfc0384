// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settled_box.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace twinbook {

SettledBox::SettledBox(QWidget *parent)
    : ChoiceBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        if (!m_looking)
            settle();
    });
}

void SettledBox::showKey(const QString &key)
{
    m_settled = key;
    setKey(key);
}

void SettledBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        settle();
        return;
    }
    const QScopedValueRollback<bool> looking(m_looking, true);
    ChoiceBox::keyPressEvent(event);
}

void SettledBox::wheelEvent(QWheelEvent *event)
{
    const QScopedValueRollback<bool> looking(m_looking, true);
    ChoiceBox::wheelEvent(event);
}

void SettledBox::focusOutEvent(QFocusEvent *event)
{
    ChoiceBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

void SettledBox::settle()
{
    if (key() == m_settled)
        return;
    m_settled = key();
    Q_EMIT settled(m_settled);
}

} // namespace twinbook
