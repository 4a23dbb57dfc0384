// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace twinbook {

// A disk of three megabytes of its own, where this may be had (root on Linux): it can be filled and made
// read-only.
class SmallDisk
{
public:
    SmallDisk()
        : m_mounted(mount({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
            QStringLiteral("size=3m"), QStringLiteral("tmpfs"), m_folder.path()}))
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isThere() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool setReadOnly(bool on) const
    {
        return mount({QStringLiteral("-o"), on ? QStringLiteral("remount,ro") : QStringLiteral("remount,rw"),
            m_folder.path()});
    }
    // Takes all but `spare` bytes.
    void fill(qint64 spare = 0) const
    {
        QFile filler(path(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray page(4096, 'x');
        while (filler.write(page) == page.size()) { }
        filler.resize(qMax<qint64>(0, filler.size() - spare));
    }
    void empty() const { QFile::remove(path(QStringLiteral("filler"))); }

private:
    static bool mount(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("mount"), arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }
    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace twinbook
