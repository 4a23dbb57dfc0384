// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders.h"

#include "corporate_reader.h"
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

LetterWish reminderWish(const Store &store, const AmountDue &amountDue = {})
{
    return {letterKind(store, u"reminder"_s).value_or(LetterKind()), true, amountDue};
}

LetterReader readerOf(const Store &store, const Renewal &renewal, QDate today)
{
    LetterReader reader = corporateReader(store, *renewal.organisation, today);
    if (renewal.fee.owed() > 0)
        reader.amountDue =
            Money{renewal.fee.owed(), Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{})};
    return reader;
}

// Whose language and address count.
QList<Person> personsOf(const ToRemind &one)
{
    return one.organisation ? QList<Person>{one.organisation->person} : one.renewal.readers;
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
        QDate &day = last[{reminder.person.isValid() ? reminder.person.value : reminder.organisation.value,
            reminder.paidUntil}];
        if (!day.isValid() || day < reminder.sentOn)
            day = reminder.sentOn;
    }
    return last;
}

QDate lastReminder(const QHash<std::pair<qint64, QDate>, QDate> &reminders, const Renewal &renewal)
{
    QDate last = reminders.value({renewal.payer(), renewal.fee.paidUntil});
    for (const Id<Person> id : renewal.fee.persons) {
        const QDate day = reminders.value({id.value, renewal.fee.paidUntil});
        if (!last.isValid() || (day.isValid() && day > last))
            last = day;
    }
    return last;
}

QList<ToRemind> toRemind(const Store &store, QDate today, RemindWhom whom, QDate notSince)
{
    const QHash<std::pair<qint64, QDate>, QDate> last = lastReminders(store);
    QList<ToRemind> all;
    for (const Renewal &renewal : renewals(store, today)) {
        ToRemind one{renewal, {}, {}, false, lastReminder(last, renewal)};
        if (renewal.organisation)
            one.organisation = readerOf(store, renewal, today);
        bool paper = false;
        for (const Person &reader : personsOf(one)) {
            if (!one.organisation)
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

Letters writeReminders(const Store &store, const QList<ToRemind> &all, QDate today, const QLocale &locale)
{
    QList<LetterReader> readers = letterReaders(store, readersOf(all));
    for (const ToRemind &one : all)
        if (one.organisation)
            readers += *one.organisation;
    return writeLetters(
        reminderWish(store, amountsDue(store, today)), readers, letterHead(store, locale), today);
}

Report reminderLettersTo(const Store &store, const QList<ToRemind> &all, QDate today, const QLocale &locale)
{
    return lettersReport(
        writeReminders(store, all, today, locale), reminderWish(store), letterHead(store, locale), today);
}

AddressLabels reminderLabels(const Store &store, const QList<ToRemind> &all)
{
    AddressLabels made = addressLabels(store, readersOf(all), true);
    const QString country = store.setting(u"country"_s);
    for (const ToRemind &one : all) {
        if (!one.organisation)
            continue;
        if (const QStringList lines = envelopeOf(*one.organisation, country); !lines.isEmpty())
            made.labels.append({lines});
        else
            made.without += one.organisation->organisation;
    }
    return made;
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
        for (const Person &reader : personsOf(one)) {
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
        const Renewal &renewal = one.renewal;
        Reminder reminder{{}, renewal.person.id,
            renewal.organisation ? renewal.organisation->id : Id<Organisation>(), today, how,
            renewal.fee.owed(), renewal.fee.paidUntil, false};
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
