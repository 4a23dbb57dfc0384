// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "date_edit.h"

#include "calendar.h"
#include "icons.h"
#include "labels.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace twinbook {

DateEdit::DateEdit(const DateReading &reading, QWidget *parent)
    : QWidget(parent)
    , m_reading(reading)
    , m_edit(new QLineEdit(this))
    , m_understood(quietParagraph({}, this))
    , m_button(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(emPx(this, 0.2));
    auto *row = new QHBoxLayout;
    row->setSpacing(emPx(this, 0.3));
    row->addWidget(m_edit);
    row->addWidget(m_button);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_understood);
    m_edit->setFixedWidth(emPx(this, 13));
    m_edit->installEventFilter(this);
    m_button->setIcon(icon(QStringLiteral("calendar")));
    m_button->setAccessibleName(tr("Choose the date from a calendar"));
    m_button->setToolTip(tr("Choose the date from a calendar"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_understood->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &DateEdit::read);
    connect(m_button, &QToolButton::clicked, this, &DateEdit::chooseFromCalendar);
}

QDate DateEdit::date() const
{
    return m_date;
}

void DateEdit::setDate(QDate date)
{
    m_edit->setText(date.isValid() ? shortDate(date, m_reading.locale) : QString());
}

QString DateEdit::text() const
{
    return m_edit->text();
}

void DateEdit::setText(const QString &text)
{
    m_edit->setText(text);
}

QString DateEdit::problem() const
{
    if (m_date.isValid() || text().trimmed().isEmpty())
        return {};
    return tr("“%1” is not a date. Write it as %2.")
        .arg(text().trimmed(), shortDate(m_reading.today, m_reading.locale));
}

void DateEdit::read()
{
    const QDate before = m_date;
    m_date = readDate(m_edit->text(), m_reading).value_or(QDate());
    m_understood->setText(m_date.isValid() ? showDate(m_date, m_reading.locale) : QString());
    m_understood->setVisible(m_date.isValid());
    m_edit->setAccessibleDescription(m_understood->text());
    if (m_date != before)
        Q_EMIT dateChanged(m_date);
}

void DateEdit::chooseFromCalendar()
{
    QMenu menu(this);
    QCalendarWidget *calendar =
        makeCalendar(m_date.isValid() ? m_date : m_reading.today, m_reading.locale, &menu);
    auto *holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate date) {
        setDate(date);
        menu.close();
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [this, &menu](QDate date) {
        setDate(date);
        menu.close();
    });
    connect(&menu, &QMenu::aboutToShow, calendar, [calendar] { calendar->setFocus(); });
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
    m_edit->setFocus();
}

void DateEdit::nudge(int days)
{
    setDate(m_date.isValid() ? m_date.addDays(days) : m_reading.today);
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() & Qt::AltModifier;
        if (key->key() == Qt::Key_F4 || (alt && key->key() == Qt::Key_Down)) {
            chooseFromCalendar();
            return true;
        }
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            nudge(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_edit->setFixedWidth(emPx(this, 13));
}

} // namespace twinbook
