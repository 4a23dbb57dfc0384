// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups.h"

#include "backup.h"

#include <QThread>

#include <exception>

namespace twinbook {

Backups::Backups(const QString &book, QDate today, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_today(today)
{
}

Backups::~Backups()
{
    wait();
}

void Backups::wait() const
{
    if (m_thread)
        m_thread->wait();
}

void Backups::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this, book = m_book, today = m_today] {
        try {
            const Result<QString> copy = backup::make(book, backup::Opening);
            if (copy) {
                backup::prune(book, today);
                Q_EMIT finished(*copy);
            } else {
                Q_EMIT failed(copy.sentence);
            }
        } catch (const std::exception &broken) {
            Q_EMIT failed(QString::fromUtf8(broken.what()));
        }
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace twinbook
