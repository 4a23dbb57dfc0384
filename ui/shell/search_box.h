// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace twinbook {

class MainWindow;

// Searches everything as you type: what is found drops down below, grouped by area; the arrows choose, Enter
// goes there, Esc closes.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    SearchBox(MainWindow &window, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QListView *list() const { return m_list; }
    bool isOpen() const;
    void begin(); // takes the keys, selects what stands in it
    void search(); // at once

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHint();
    void build();
    void open();
    void close();
    void step(int by);
    void chooseRow(int row);
    void tellChosen();
    void go();
    void place();
    bool isHit(int row) const;

    MainWindow &m_window;
    QLineEdit *m_edit;
    QFrame *m_drop;
    QListView *m_list;
    QLabel *m_nothing;
    QStandardItemModel *m_found;
    QList<Place> m_places; // by row; headings have none
    QTimer m_typing;
};

} // namespace twinbook
