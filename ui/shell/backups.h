// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QString>

#include <memory>

class QThread;

namespace twinbook {

// Backs up the open book by itself, a little after the window stands, in a thread of its own.
class Backups : public QObject
{
    Q_OBJECT

public:
    Backups(const QString &book, QDate today, QObject *parent = nullptr);
    ~Backups() override; // waits for a backup that is being written

    void start();
    void wait() const; // for a backup that is being written

Q_SIGNALS:
    void finished(const QString &copy); // empty when nothing had changed since the last one
    void failed(const QString &sentence);

private:
    QString m_book;
    QDate m_today;
    std::unique_ptr<QThread> m_thread;
};

} // namespace twinbook
