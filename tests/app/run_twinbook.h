// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace twinbook {

// What a run of the binary left behind.
struct Ran
{
    int code = -1; // -1: crashed or never ended
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray jsonList() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    // Nothing but one line on stderr.
    bool isOneSentence() const { return out.isEmpty() && err.count(u'\n') == 1 && err.trimmed().size() > 10; }
};

// A folder of its own in which the binary is run as a user types, on a machine without display and locale.
class Terminal
{
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
        return written ? name : QString();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString binary() { return QCoreApplication::applicationDirPath() + QStringLiteral("/twinbook"); }

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
            {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE", "XDG_RUNTIME_DIR"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        environment.insert(QStringLiteral("HOME"), m_folder.filePath(QStringLiteral("home")));
        environment.insert(
            QStringLiteral("TWINBOOK_SETTINGS"), m_folder.filePath(QStringLiteral("settings.ini")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
    }
    Ran run(const QStringList &arguments) const
    {
        QProcess process;
        prepare(process);
        process.start(binary(), arguments);
        const bool ended = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    // One line as typed: words between spaces, quotation marks around names with spaces.
    Ran type(const QString &line) const { return run(QProcess::splitCommand(line)); }

private:
    QTemporaryDir m_folder;
};

} // namespace twinbook
