// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_day.h"

#include "settings.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString key = u"sample/made"_s;

} // namespace

void noteSampleDay(QDate today)
{
    openSettings()->setValue(key, today.toString(Qt::ISODate));
}

bool setSampleAside(const QString &path, QDate today)
{
    const QString made = openSettings()->value(key).toString();
    // What lies beside an open book, or one that was not closed, belongs to it.
    const bool inUse = QFileInfo::exists(path + u".lock"_s) || QFileInfo::exists(path + u"-wal"_s);
    if (inUse || made == today.toString(Qt::ISODate))
        return false;
    const QFileInfo file(path);
    const QString day = made.isEmpty() ? file.lastModified().date().toString(Qt::ISODate) : made;
    const QString aside = u"%1/%2 %3.%4"_s.arg(file.path(), file.completeBaseName(), day, file.suffix());
    return (!QFileInfo::exists(aside) || QFile::remove(aside)) && QFile::rename(path, aside);
}

} // namespace twinbook
