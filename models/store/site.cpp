// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "id.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace twinbook {

qint64 siteOf(const QString &settingsFile, const QString &bookId, const QString &copyId, const QString &path)
{
    const QString file = !settingsFile.isEmpty()
        ? settingsFile
        : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sites.ini"_s;
    const QByteArray what = (bookId + u'|' + copyId + u'|' + QFileInfo(path).absoluteFilePath()).toUtf8();
    const QString key = QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha1).toHex());
    QSettings sites(file, QSettings::IniFormat);
    qint64 site = sites.value(key).toLongLong();
    if (site == 0) {
        site = freshId();
        sites.setValue(key, site);
    }
    return site;
}

} // namespace twinbook
