// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"

#include <QSet>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace twinbook {

class ChoiceBox;

// Shows what each column of the file was taken for, with its first values, and lets it be said otherwise.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    void clear(); // nothing chosen by hand
    void setPlan(const ImportPlan &plan);
    ImportChoices choices() const; // map, headings and order of dates
    ChoiceBox *boxOf(const QString &heading) const; // nullptr when there is no such column

private:
    struct Line
    {
        ImportColumn column; // as the reader took it at first
        ChoiceBox *box = nullptr;
    };

    void fill(const QList<ImportColumn> &columns, const QList<ImportField> &fields);
    void taken(ChoiceBox *by);
    void count();

    QList<Line> m_lines;
    QMap<QString, QString> m_map; // by hand: field -> headings
    QSet<QString> m_shared; // fields for which several columns may stand
    QLabel *m_counted;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    ChoiceBox *m_headings;
    ChoiceBox *m_order;
};

} // namespace twinbook
