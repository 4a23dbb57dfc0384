// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>
#include <QString>

namespace twinbook {

// One line of a ChoiceBox.
struct ChoiceItem
{
    QString key;
    QString label;
};

// Chooses one of a list; with more than ten lines it can be typed into and finds the words anywhere.
// The wheel does not change it unless it has the focus, so that scrolling a form never changes an answer.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void setItems(const QList<ChoiceItem> &items); // keeps the chosen key if it is still there
    QString key() const;
    void setKey(
        const QString &key); // an unknown key is added as it stands, so that nothing is lost by looking

Q_SIGNALS:
    void keyChanged(const QString &key);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settleTyped();
    void showBeginning();

    QString m_last;
};

} // namespace twinbook
