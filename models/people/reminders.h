// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address_labels.h"
#include "letters.h"
#include "reminder.h"
#include "renewals.h"

namespace twinbook {

// A fee that is owed, and who is told of it: those grown up whom it covers, together, or an organisation.
struct ToRemind
{
    Renewal renewal;
    QList<qint64> readers;
    QString email; // of the first of them who has one
    bool onPaper = false; // without e-mail, or with the wish for letters on paper
    QDate reminded; // of this fee, the last time; none: not yet
    std::optional<LetterReader> organisation = {}; // then without `readers`
};

enum class RemindWhom { Everybody, ByEmail, OnPaper };

// In the order of renewals(); one for each fee, so that a family that pays together is told once. notSince:
// without those who were reminded on that day or later.
QList<ToRemind> toRemind(
    const Store &store, QDate today, RemindWhom whom = RemindWhom::Everybody, QDate notSince = {});
QList<qint64> readersOf(const QList<ToRemind> &all); // the persons
// When each fee of renewals() was last reminded of, by the person or organisation written to and the end of
// its year.
QHash<std::pair<qint64, QDate>, QDate> lastReminders(const Store &store);

// That of one fee, to whomever of those it covers.
QDate lastReminder(const QHash<std::pair<qint64, QDate>, QDate> &reminders, const Renewal &renewal);

// A letter for each household and organisation, with all that it owes; labels in the order of the letters.
Letters writeReminders(const Store &store, const QList<ToRemind> &all, QDate today, const QLocale &locale);
Report reminderLettersTo(const Store &store, const QList<ToRemind> &all, QDate today, const QLocale &locale);
AddressLabels reminderLabels(const Store &store, const QList<ToRemind> &all);

// An e-mail to several, who do not see one another: nothing in it is about one of them alone.
struct ReminderMail
{
    QString language; // "en", "fr", "de"
    QString subject;
    QString body;
    QStringList addresses; // each once
};
// One for each language in which those who have an e-mail address get their letters.
QList<ReminderMail> reminderMails(const Store &store, const QList<ToRemind> &all, const QLocale &locale);

// Writes down that they were reminded; how: as in Reminder.
void remember(Edit &edit, const QList<ToRemind> &all, const QString &how, QDate today);
EditOutcome rememberReminders(Store &store, const QList<ToRemind> &all, const QString &how, QDate today);

// For those who owe, as a report and as labels.
Report remindersReport(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook
