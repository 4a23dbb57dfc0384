// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLabel>

namespace twinbook {

// A heading of a page (level 1), of a part of it (2) or of a group (3); follows the text size.
class HeadingLabel : public QLabel
{
    Q_OBJECT

public:
    HeadingLabel(const QString &text, int level, QWidget *parent = nullptr);
    int level() const { return m_level; }

protected:
    void changeEvent(QEvent *event) override;

private:
    int m_level;
};

// Wrapped text, selectable; quiet: of lesser importance.
QLabel *paragraph(const QString &text, QWidget *parent = nullptr);
QLabel *quietParagraph(const QString &text, QWidget *parent = nullptr);

// One line that is shown from its beginning where there is no room; then the whole is in its tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

// A state in a shape, a word and a colour: (tick) Paid up.
class Pill : public QWidget
{
    Q_OBJECT

public:
    Pill(const QString &word, Tone tone, QWidget *parent = nullptr);

    void setState(const QString &word, Tone tone);
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_word;
    Tone m_tone;
};

} // namespace twinbook
