// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace twinbook {

class Session;
class Store;

struct MailList
{
    QStringList addresses; // each once
    QStringList without; // names of those who have none
    QList<qint64> withoutIds;
};
MailList mailListOf(const Store &store, const QList<qint64> &persons);

// Asks first about those who have not agreed to a newsletter. Opens the mail program with all of them as
// blind copies, in several mails where they are very many. Those who have no e-mail are named, and letters or
// labels are offered for them.
void writeMail(Session &session, const QList<qint64> &persons);

} // namespace twinbook
