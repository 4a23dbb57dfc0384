// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct SavingWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Result<QString> saved(const QByteArray &bytes, const QString &path)
{
    const Result<bool> done = writeFile(path, bytes);
    return done ? Result<QString>(path) : Result<QString>::refused(done.sentence);
}

} // namespace

QString cannotWrite(const QString &path)
{
    constexpr qint64 noRoom = 64 * 1024; // bytes
    const qint64 room = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    if (room >= 0 && room < noRoom) {
        return SavingWords::tr("%1 cannot be written, because the disk is full. Free some space, or choose "
                               "another place.")
            .arg(QDir::toNativeSeparators(path));
    }
    return SavingWords::tr(
        "%1 cannot be written. Choose another folder, or close the program that has it open.")
        .arg(QDir::toNativeSeparators(path));
}

Result<QString> saveReport(const Report &report, const QString &path, const QLocale &locale)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx"_s)
        return toXlsx(report, path, locale);
    if (suffix == u"csv"_s)
        return saved(toCsv(report, locale), path);
    if (suffix == u"html"_s || suffix == u"htm"_s)
        return saved(toHtml(report, locale).toUtf8(), path);
    if (suffix == u"txt"_s)
        return saved(toText(report, locale).toUtf8(), path);
    return Result<QString>::refused(
        SavingWords::tr("A report can be saved as .pdf, .xlsx, .csv, .html or .txt; %1 is none of them.")
            .arg(QFileInfo(path).fileName()));
}

QString proposedFileName(const Report &report, const QString &suffix)
{
    const QString day = report.day.isValid() ? u'-' + report.day.toString(Qt::ISODate) : QString();
    return (report.fileStem.isEmpty() ? u"report"_s : report.fileStem) + day + u'.' + suffix;
}

Result<bool> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // commit() alone would not notice that the last bytes found no room.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return true;
    return Result<bool>::refused(cannotWrite(path));
}

} // namespace twinbook
