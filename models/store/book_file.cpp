// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_file.h"

#include "schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace twinbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BookFile)
};

} // namespace

BookFile lookAt(const QString &path)
{
    BookFile seen;
    const QFileInfo info(path);
    if (!info.exists()) {
        seen.sentence = Words::tr("There is no file called %1.").arg(path);
        return seen;
    }
    if (info.isDir()) {
        seen.sentence = Words::tr("%1 is a folder, not a book.").arg(path);
        return seen;
    }
    seen.writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    if (info.size() == 0)
        return seen; // a new book, made by Store::create
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        seen.sentence = Words::tr("You may not read %1.").arg(path);
        return seen;
    }
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16))) {
        seen.sentence = Words::tr("%1 is not a Twinbook book. To bring in a list of people use Import instead.")
                            .arg(info.fileName());
        return seen;
    }
    const auto word = [&head](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    if (word(68) != quint32(schema::applicationId)) {
        seen.sentence = Words::tr("%1 is a database of another program, not a Twinbook book.").arg(info.fileName());
        return seen;
    }
    const quint32 page = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = page == 1 ? 65536 : qint64(page);
    const bool counted = word(24) == word(92); // the page count in the header holds
    if (counted && word(28) > 0 && info.size() < qint64(word(28)) * pageSize) {
        seen.sentence = Words::tr("%1 has been cut off: part of the file is missing, perhaps by a copy that did not "
                           "finish. Copy it again or restore the last backup.")
                            .arg(info.fileName());
    }
    return seen;
}

} // namespace twinbook
