// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QVBoxLayout;

namespace twinbook {

class Desk;
class ToneText;

// The window while no book is open: what Twinbook is, the ways to begin, the books open before.
class StartWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit StartWindow(Desk &desk);

    void say(const QString &sentence); // why the book wanted is not open
    QWidget *recentList() const { return m_recent; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildWays(QVBoxLayout *column);
    void fillRecent();
    void buildMenus();
    void measure();

    Desk &m_desk;
    ToneText *m_sentence = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentColumn = nullptr;
    QWidget *m_middle = nullptr;
};

} // namespace twinbook
