// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "record_table.h"
#include "store.h"

#include <QByteArray>
#include <QDate>
#include <QLocale>

namespace twinbook {

// A file that belongs to an entry of any list: a photograph, a letter. Its bytes lie in the book once,
// however many entries they belong to.
struct Enclosure
{
    Id<Enclosure> id;
    QString ofTable; // "gift"
    qint64 ofId = 0;
    QString name; // of the file
    QString mediaType; // "image/jpeg"
    qint64 size = 0; // in bytes
    QString sha256;
    QDate addedOn;
    QString notes;
    bool removed = false;

    bool isImage() const { return mediaType.startsWith(QLatin1String("image/")); }
    bool operator==(const Enclosure &) const = default;
};

template <>
const Record<Enclosure> &recordOf<Enclosure>();

// A file as it was found, fit to be kept.
struct FoundFile
{
    QString name;
    QString mediaType;
    QByteArray bytes;
};

constexpr qint64 largestEnclosure = 25 * 1024 * 1024; // bytes

Result<FoundFile> readEnclosure(const QString &path); // or why it cannot be kept
Enclosure enclose(Edit &edit, const FoundFile &file, const QString &table, qint64 id, QDate day);

QList<Enclosure> enclosuresOf(const Store &store, const QString &table, qint64 id); // in the order they came
std::optional<QByteArray> bytesOf(const Store &store, const Enclosure &enclosure); // nothing: they are gone
// Writes the file into the folder, under another name where its own is taken there; gives the path.
Result<QString> saveEnclosure(const Store &store, const Enclosure &enclosure, const QString &folder);

ListQuery enclosuresQuery(const QLocale &locale); // for the command line
// Files whose bytes are not, or not wholly, in the book.
Problems checkEnclosures(const Store &store);

// Those of these entries whose bytes belong to nothing else: their SHA-256, for Forgetting::attachments.
QStringList bytesOnlyOf(const Store &store, const QList<Enclosure> &enclosures);

QString sizeInWords(qint64 bytes, const QLocale &locale); // "340 kB", "2.1 MB"

} // namespace twinbook
