// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "record_dialog.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace twinbook {

class Session;
class ToneText;

// The rates and limits that rules need, as they hold from which day to which and who says so. The program
// brings them along; a book may have values of its own, which go before.
class RatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RatesDialog(Session &session, QWidget *parent = nullptr);

    void choose(const QString &name); // the value that holds today
    void add();
    void edit();
    void remove();

private:
    struct Line // of the list
    {
        QString name;
        DatedFigure figure;
        bool own = false;
    };
    void layOut();
    void fill();
    void addLines(const QString &name);
    void showCurrent();
    const Line *current() const;

    Session &m_session;
    QList<Line> m_lines;
    QListWidget *m_list;
    QLabel *m_source;
    ToneText *m_told;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

RecordDialogKind rateDialogKind(const QString &name, QDate today);
void showRates(Session &session, QWidget *parent);

} // namespace twinbook
