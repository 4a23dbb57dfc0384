// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace twinbook {

// A date as people type it, with what was understood shown below and a calendar beside.
class DateEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DateEdit(const DateReading &reading, QWidget *parent = nullptr);

    QDate date() const; // invalid when empty or not understood
    void setDate(QDate date);
    QString text() const; // as typed
    void setText(const QString &text);
    QString problem() const; // a sentence when what is typed is no date; empty for a date and for nothing
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void dateChanged(QDate date); // also with an invalid date

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void chooseFromCalendar();
    void nudge(int days);
    bool eventFilter(QObject *watched, QEvent *event) override;

    DateReading m_reading;
    QDate m_date;
    QLineEdit *m_edit;
    QLabel *m_understood;
    QToolButton *m_button;
};

} // namespace twinbook
