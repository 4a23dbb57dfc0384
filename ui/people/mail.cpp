// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail.h"

#include "ask.h"
#include "handing_out_asking.h"
#include "mail_batches.h"
#include "people_records.h"
#include "session.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

} // namespace

MailList mailListOf(const Store &store, const QList<qint64> &persons)
{
    MailList list;
    for (const Person &person : personsById(store, persons)) {
        const QString address = person.email.isEmpty() ? person.email2 : person.email;
        if (address.isEmpty()) {
            list.without.append(displayName(person));
            list.withoutIds.append(person.id.value);
        } else if (!list.addresses.contains(address, Qt::CaseInsensitive))
            list.addresses.append(address);
    }
    return list;
}

bool openMails(Session &session, const QList<MailBatch> &mails, const QString &more)
{
    const Tone tone = more.isEmpty() ? Tone::Neutral : Tone::Warning;
    QList<MailBatch> batches;
    for (const MailBatch &mail : mails)
        batches += mailsOf(mail);
    if (batches.isEmpty())
        return false;
    if (batches.size() > 1) {
        MailBatchesDialog dialog(batches, QApplication::activeWindow());
        Ask::run(dialog);
        session.say(Words::tr("%n mails have been opened.", nullptr, dialog.opened()) + more, tone);
        return dialog.opened() > 0;
    }
    const QStringList &addresses = batches.first().addresses;
    if (QDesktopServices::openUrl(mailLink(batches.first()))) {
        session.say(Words::tr("Your mail program has been asked for a new mail to %n people.", nullptr,
                        int(addresses.size()))
                + more,
            tone);
        return true;
    }
    QGuiApplication::clipboard()->setText(addresses.join(u", "_s));
    session.say(
        Words::tr("%n e-mail addresses have been copied. Begin a new mail and paste them into its Bcc line.",
            nullptr, int(addresses.size()))
            + more,
        tone);
    return true;
}

void writeMail(Session &session, const QList<qint64> &chosen)
{
    const auto asked = askWhichGoOut(
        session, u"newsletter"_s, recordOf<Person>().table, chosen, QApplication::activeWindow());
    if (!asked)
        return;
    const QList<qint64> &persons = *asked;
    const MailList list = mailListOf(session.store(), persons);
    if (list.addresses.isEmpty()) {
        session.say(persons.size() == 1 ? Words::tr("No e-mail address is known for this person.")
                                        : Words::tr("No e-mail address is known for any of these people."),
            Tone::Warning);
        return offerPaper(session, list.withoutIds, list.without);
    }
    const QString left = list.without.isEmpty() ? QString()
                                                : u' '
            + (list.without.size() <= 3
                    ? Words::tr("Not reached, because no e-mail address is known: %1.")
                          .arg(list.without.join(u", "_s))
                    : Words::tr("Not reached, because no e-mail address is known: %n people.", nullptr,
                        int(list.without.size())));
    openMails(session, {MailBatch{list.addresses}}, left);
    offerPaper(session, list.withoutIds, list.without);
}

} // namespace twinbook
