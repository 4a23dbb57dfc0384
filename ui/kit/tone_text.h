// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QLabel;

namespace twinbook {

// A wrapped sentence with the shape and colour of its tone: what is wrong with a field, why something was
// refused. Hidden while it has nothing to say; read out by screen readers when it speaks.
class ToneText : public QWidget
{
    Q_OBJECT

public:
    explicit ToneText(QWidget *parent = nullptr);

    void say(const QString &sentence, Tone tone);
    QString sentence() const { return m_sentence; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintShape();

    QLabel *m_shape;
    QLabel *m_text;
    QString m_sentence;
    Tone m_tone = Tone::Neutral;
};

} // namespace twinbook
