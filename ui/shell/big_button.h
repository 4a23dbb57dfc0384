// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace twinbook {

// A way to begin: a picture, what it does, and a sentence about it.
class BigButton : public QAbstractButton
{
    Q_OBJECT

public:
    BigButton(
        const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    const QString &sentence() const { return m_sentence; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont titleFont() const;
    QRect words(int width) const; // where the words stand; the height is as wanted
    int titleHeight(int width) const;

    QString m_sentence;
};

} // namespace twinbook
