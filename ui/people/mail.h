// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail_batches.h"

#include <QList>
#include <QStringList>

namespace twinbook {

class Store;

struct MailList
{
    QStringList addresses; // each once
    QStringList without; // names of those who have none
    QList<qint64> withoutIds;
};
MailList mailListOf(const Store &store, const QList<qint64> &persons);

// Opens the mail program with each of them, in several mails where one is too long, and says how that went;
// false when none was opened.
bool openMails(Session &session, const QList<MailBatch> &mails, const QString &more = {});

// Asks first about those who have not agreed to a newsletter. Opens the mail program with all of them as
// blind copies, in several mails where they are very many. Those who have no e-mail are named, and letters or
// labels are offered for them.
void writeMail(Session &session, const QList<qint64> &persons);

} // namespace twinbook
