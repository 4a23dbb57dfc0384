// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders.h"

#include "letter_fields.h"
#include "letter_figures.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

QString emailOf(const Person &person)
{
    return person.email.isEmpty() ? person.email2 : person.email;
}

bool isWanted(const ToRemind &one, RemindWhom whom, QDate notSince)
{
    if (notSince.isValid() && one.reminded.isValid() && one.reminded >= notSince)
        return false;
    return whom == RemindWhom::Everybody || (whom == RemindWhom::OnPaper) == one.onPaper;
}

// resources/samples/mail_reminder_en.txt: the subject, an empty line, the text.
ReminderMail mailIn(const QString &language, const LetterHead &head)
{
    ReminderMail mail;
    mail.language = language;
    QFile file(u":/resources/samples/mail_reminder_%1.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return mail;
    const QString text = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values{
        {u"association"_s, head.association}, {u"signature"_s, head.signature}};
    mail.subject = text.section(u'\n', 0, 0).trimmed();
    mail.body = fillFields(text.section(u'\n', 1).trimmed(), values).text;
    return mail;
}

} // namespace

QHash<std::pair<qint64, QDate>, QDate> lastReminders(const Store &store)
{
    QHash<std::pair<qint64, QDate>, QDate> last;
    for (const Reminder &reminder : store.all<Reminder>()) {
        QDate &day = last[{reminder.person.value, reminder.paidUntil}];
        if (!day.isValid() || day < reminder.sentOn)
            day = reminder.sentOn;
    }
    return last;
}

QList<ToRemind> toRemind(const Store &store, QDate today, RemindWhom whom, QDate notSince)
{
    const QHash<std::pair<qint64, QDate>, QDate> last = lastReminders(store);
    QList<ToRemind> all;
    for (const Renewal &renewal : renewals(store, today)) {
        ToRemind one{renewal, {}, {}, false, last.value({renewal.person.id.value, renewal.fee.paidUntil})};
        bool paper = false;
        for (const Person &reader : renewal.readers) {
            one.readers += reader.id.value;
            paper = paper || reader.paperPost;
            if (one.email.isEmpty())
                one.email = emailOf(reader);
        }
        one.onPaper = paper || one.email.isEmpty();
        if (isWanted(one, whom, notSince))
            all += one;
    }
    return all;
}

QList<qint64> readersOf(const QList<ToRemind> &all)
{
    QList<qint64> readers;
    for (const ToRemind &one : all)
        readers += one.readers;
    return readers;
}

Report reminderLettersTo(const Store &store, const QList<ToRemind> &all, QDate today, const QLocale &locale)
{
    return reminderLetters(store, readersOf(all), today, amountsDue(store, today), locale);
}

AddressLabels reminderLabels(const Store &store, const QList<ToRemind> &all)
{
    return addressLabels(store, readersOf(all), true);
}

QList<ReminderMail> reminderMails(const Store &store, const QList<ToRemind> &all, const QLocale &locale)
{
    const LetterHead head = letterHead(store, locale);
    QList<ReminderMail> mails;
    for (const QString &language : letterLanguages())
        mails += mailIn(language, head);
    for (const ToRemind &one : all) {
        if (one.email.isEmpty())
            continue;
        QString language = head.language;
        for (const Person &reader : one.renewal.readers) {
            if (letterLanguages().contains(reader.letterLanguage)) {
                language = reader.letterLanguage;
                break;
            }
        }
        const qsizetype at = std::max<qsizetype>(0, letterLanguages().indexOf(language));
        if (!mails.at(at).addresses.contains(one.email, Qt::CaseInsensitive))
            mails[at].addresses += one.email;
    }
    mails.removeIf([](const ReminderMail &mail) { return mail.addresses.isEmpty(); });
    return mails;
}

void remember(Edit &edit, const QList<ToRemind> &all, const QString &how, QDate today)
{
    for (const ToRemind &one : all) {
        Reminder reminder{
            {}, one.renewal.person.id, today, how, one.renewal.fee.owed(), one.renewal.fee.paidUntil, false};
        edit.save(reminder);
    }
}

EditOutcome rememberReminders(Store &store, const QList<ToRemind> &all, const QString &how, QDate today)
{
    return store.edit(Words::tr("Remember %n reminders", nullptr, int(all.size())),
        [&](Edit &edit) { remember(edit, all, how, today); });
}

Report remindersReport(const Store &store, QDate today, const QLocale &locale)
{
    Report report = reminderLettersTo(store, toRemind(store, today), today, locale);
    report.fileStem = u"reminders"_s;
    if (report.blocks.isEmpty())
        report.blocks += Paragraph{Words::tr("No subscription is due: there is nobody to remind."), false};
    return report;
}

} // namespace twinbook
