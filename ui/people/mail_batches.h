// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace twinbook {

class Session;

// As many mails as it takes: each with so few addresses that mail programs and their post offices take it.
QList<QStringList> mailBatches(const QStringList &addresses);
QUrl mailLink(const QStringList &addresses); // one is written to, several are blind copies

// One button a mail, so that none of many is forgotten.
class MailBatchesDialog : public QDialog
{
    Q_OBJECT

public:
    MailBatchesDialog(const QList<QStringList> &batches, QWidget *parent = nullptr);

    int opened() const { return m_opened; }

private:
    int m_opened = 0;
};

// What can be done for those who have no e-mail: letters, labels, or nothing now.
void offerPaper(Session &session, const QList<qint64> &persons, const QStringList &names);

} // namespace twinbook
