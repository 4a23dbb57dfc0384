// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"

#include <QWidget>

class QToolButton;
class QLabel;
class QPushButton;
class QTableView;

namespace twinbook {

class ChoiceBox;
class ImportRowsModel;
class ToneText;

// Shows what an import would do, line by line, with tick boxes; what is wrong with a line, what it would
// change and what it looks like stand below.
class ImportPreviewStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewStep(QWidget *parent = nullptr);

    void setPlan(ImportPlan *plan); // kept by the caller
    int wanted() const; // lines that would be added or changed
    QTableView *table() const { return m_table; }
    ImportRowsModel *rows() const { return m_rows; }
    ChoiceBox *filter() const { return m_filter; }

Q_SIGNALS:
    void wantedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillFilter();
    void showCounts();
    void showDetail();
    void takeAll(bool wanted);
    void makeTicks();
    void fitRemarks();
    void toggleSelected();

    ImportPlan *m_plan = nullptr;
    ImportRowsModel *m_rows;
    QLabel *m_counts;
    ToneText *m_fileProblems;
    ChoiceBox *m_filter;
    QWidget *m_ticks; // a button each, and where it is low one menu for both
    QToolButton *m_ticksMenu;
    QTableView *m_table;
    QLabel *m_detail;
    QWidget *m_detailBox;
    int m_titleWidth = 0; // that the longest of the first titles needs
};

} // namespace twinbook
