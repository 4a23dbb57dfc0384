// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

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

// Asks what the mail is about where some have not agreed to a newsletter, and gives those to write to;
// nothing when the user changed his mind.
std::optional<QList<qint64>> askWhomToWrite(Session &session, const QList<qint64> &persons);

// Opens the mail program with all of them as blind copies, in several mails where they are very many. Those
// who have no e-mail are named, and letters or labels are offered for them.
void writeMail(Session &session, const QList<qint64> &persons);

} // namespace twinbook
