// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice_box.h"

namespace twinbook {

// A choice that takes effect at once and for the whole window: walking over the lines with the arrows only
// looks; Enter, a line picked from the list, or leaving the box settles it.
class SettledBox : public ChoiceBox
{
    Q_OBJECT

public:
    explicit SettledBox(QWidget *parent = nullptr);

    void showKey(const QString &key); // what holds already

Q_SIGNALS:
    void settled(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();

    QString m_settled;
    bool m_looking = false; // within a key or a turn of the wheel
};

} // namespace twinbook
