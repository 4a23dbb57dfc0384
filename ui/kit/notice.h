// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace twinbook {

class ElidedLabel;

// The status line: what was just done, with Undo; stays until the next. Read out by screen readers.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    // action: offered as a button after the sentence ("Undo"); nullptr for none. Its text may change later.
    void say(const QString &sentence, Tone tone = Tone::Neutral, QAction *action = nullptr);
    void clear();
    QString sentence() const;
    Tone tone() const { return m_tone; }
    QPushButton *button() const { return m_button; } // hidden without an action

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintShape();

    QLabel *m_shape;
    ElidedLabel *m_text;
    QPushButton *m_button;
    QPointer<QAction> m_action;
    QString m_sentence;
    Tone m_tone = Tone::Neutral;
};

} // namespace twinbook
