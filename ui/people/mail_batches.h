// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace twinbook {

class Session;

// One mail as the mail program is asked for it.
struct MailBatch
{
    QStringList addresses;
    QString subject = {}; // empty: the user writes it, and the body
    QString body = {};
    QString language = {}; // its name, where that tells one mail from another: "German"
};

// As many mails as it takes: each with so few addresses that mail programs and their post offices take it.
QList<QStringList> mailBatches(const QStringList &addresses);
QList<MailBatch> mailsOf(const MailBatch &whole);
// One is written to, several are blind copies; with a text nobody is told of the others.
QUrl mailLink(const MailBatch &mail);

// One button a mail, so that none of many is forgotten.
class MailBatchesDialog : public QDialog
{
    Q_OBJECT

public:
    MailBatchesDialog(const QList<MailBatch> &batches, QWidget *parent = nullptr);

    int opened() const { return m_opened; }

private:
    int m_opened = 0;
};

// What can be done for those who have no e-mail: letters, labels, or nothing now.
void offerPaper(Session &session, const QList<qint64> &persons, const QStringList &names);

} // namespace twinbook
