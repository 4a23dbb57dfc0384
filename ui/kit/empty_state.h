// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace twinbook {

// What stands where there is nothing yet: what this place is for, and buttons to begin.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName = {}, QWidget *parent = nullptr);

    void setIcon(const QString &iconName);
    void setTexts(const QString &title, const QString &sentence);
    void setActions(const QList<QAction *> &actions); // the first is the main one

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPicture();

    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
    QList<QWidget *> m_made;
};

} // namespace twinbook
