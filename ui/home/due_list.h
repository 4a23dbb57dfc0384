// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"

#include <QListWidget>
#include <QLocale>

namespace twinbook {

// What is to be done, the most pressing first, under headings; a click or Enter goes there. As high as its
// lines.
class DueList : public QListWidget
{
    Q_OBJECT

public:
    explicit DueList(QWidget *parent = nullptr);

    void setDues(const QList<Due> &dues, const QLocale &locale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void wanted(const twinbook::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addHeading(const QString &text);
    void follow(const QListWidgetItem *item);

    QList<Due> m_dues;
    QLocale m_locale;
    bool m_all = false; // also what is not pressing
};

// The most pressing first, and by day among those.
QList<Due> inOrder(QList<Due> dues);
QString wordOf(Due::Pain pain); // "Overdue", "Now or within a fortnight", "Later"

} // namespace twinbook
