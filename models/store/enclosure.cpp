// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enclosure.h"

#include "dates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Enclosure)
};

QString titleOf(const Enclosure &enclosure)
{
    return enclosure.name;
}

// What stands in a book may come from another system: nothing of a path, and no sign that a file cannot bear.
QString plainName(const QString &name)
{
    QString plain = name;
    for (QChar &letter : plain)
        if (letter < u' ' || u"/\\:*?\"<>|"_s.contains(letter))
            letter = u'_';
    plain = plain.trimmed();
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    return plain.isEmpty() ? Words::tr("file") : plain;
}

QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name);
    const QFileInfo info(name);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    for (int n = 2; QFile::exists(path); ++n)
        path = folder.filePath(u"%1 (%2)%3"_s.arg(info.completeBaseName(), QString::number(n), suffix));
    return path;
}

} // namespace

template <>
const Record<Enclosure> &recordOf<Enclosure>()
{
    using E = Enclosure;
    static const Record<Enclosure> record =
        Record<Enclosure>("enclosure", "Enclosure", QT_TRANSLATE_NOOP("Enclosure", "Attached file"),
            QT_TRANSLATE_NOOP("Enclosure", "Attached files"))
            .text("of_table", &E::ofTable, QT_TRANSLATE_NOOP("Enclosure", "List"))
            .integer("of_id", &E::ofId, QT_TRANSLATE_NOOP("Enclosure", "Entry"))
            .text("name", &E::name, QT_TRANSLATE_NOOP("Enclosure", "Name of the file"))
            .searched()
            .text("media_type", &E::mediaType, QT_TRANSLATE_NOOP("Enclosure", "Kind of file"))
            .integer("size", &E::size, QT_TRANSLATE_NOOP("Enclosure", "Size in bytes"))
            .text("sha256", &E::sha256, QT_TRANSLATE_NOOP("Enclosure", "Known again by"))
            .date("added_on", &E::addedOn, QT_TRANSLATE_NOOP("Enclosure", "Attached on"))
            .text("notes", &E::notes, QT_TRANSLATE_NOOP("Enclosure", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &E::removed, QT_TRANSLATE_NOOP("Enclosure", "Removed"))
            .titled(titleOf)
            .sortedBy(titleOf);
    return record;
}

Result<FoundFile> readEnclosure(const QString &path)
{
    using R = Result<FoundFile>;
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return R::refused(Words::tr("There is no file %1. It may have been moved or renamed.").arg(path));
    if (info.isDir())
        return R::refused(
            Words::tr("%1 is a folder. Attach the files in it one by one, or pack them into one.").arg(name));
    if (info.size() == 0)
        return R::refused(Words::tr("%1 is empty: there is nothing in it to keep.").arg(name));
    if (info.size() > largestEnclosure)
        return R::refused(Words::tr("%1 is too large: the book takes files of up to 25 MB. Make the picture "
                                    "smaller, or keep the file beside the book and write down where it lies.")
                              .arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return R::refused(
            Words::tr("%1 cannot be read. Another program may have it open, or you may not read it.")
                .arg(name));
    FoundFile found{name, {}, file.read(largestEnclosure + 1)};
    if (file.error() != QFileDevice::NoError || found.bytes.isEmpty())
        return R::refused(
            Words::tr("%1 cannot be read. Another program may have it open, or you may not read it.")
                .arg(name));
    found.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, found.bytes).name();
    return found;
}

Enclosure enclose(Edit &edit, const FoundFile &file, const QString &table, qint64 id, QDate day)
{
    Enclosure enclosure;
    enclosure.ofTable = table;
    enclosure.ofId = id;
    enclosure.name = file.name;
    enclosure.mediaType = file.mediaType;
    enclosure.size = file.bytes.size();
    enclosure.sha256 = edit.attach(file.bytes, file.mediaType);
    enclosure.addedOn = day;
    edit.save(enclosure);
    return enclosure;
}

QList<Enclosure> enclosuresOf(const Store &store, const QString &table, qint64 id)
{
    return store.all<Enclosure>(u"of_id=? AND of_table=? AND removed=0"_s, {id, table});
}

std::optional<QByteArray> bytesOf(const Store &store, const Enclosure &enclosure)
{
    const QList<Store::Row> rows =
        store.select(u"SELECT bytes FROM attachment WHERE sha256=?"_s, {enclosure.sha256});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first().first().toByteArray());
}

Result<QString> saveEnclosure(const Store &store, const Enclosure &enclosure, const QString &folder)
{
    using R = Result<QString>;
    const std::optional<QByteArray> bytes = bytesOf(store, enclosure);
    if (!bytes)
        return R::refused(Words::tr("What was in %1 is no longer in the book.").arg(enclosure.name));
    if (!QDir().mkpath(folder))
        return R::refused(Words::tr("The folder %1 cannot be made.").arg(folder));
    const QString path = freePath(QDir(folder), plainName(enclosure.name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush())
        return R::refused(
            Words::tr("%1 cannot be written. Check that the disk has room and that you may write there.")
                .arg(path));
    return path;
}

ListQuery enclosuresQuery(const QLocale &locale)
{
    const RecordShape &shape = recordOf<Enclosure>();
    const auto own = [&](const QString &name) {
        const Column &column = *shape.find(name);
        return ListColumn{name, shape.label(column), column.kind, u"e."_s + name, {}, {}};
    };
    ListQuery query;
    query.from = u"enclosure_find f LEFT JOIN enclosure e ON e.id=f.id"_s;
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s};
    query.table = u"enclosure"_s;
    ListColumn name = own(u"name"_s);
    name.orderSql = u"f.sort"_s;
    ListColumn size = own(u"size"_s);
    size.show = [locale](const QVariant &stored) { return sizeInWords(stored.toLongLong(), locale); };
    ListColumn day = own(u"added_on"_s);
    day.show = [locale](const QVariant &stored) {
        return shortDate(QDate::fromString(stored.toString(), Qt::ISODate), locale);
    };
    query.columns = {
        name, own(u"of_table"_s), own(u"of_id"_s), size, own(u"media_type"_s), day, own(u"notes"_s)};
    return query;
}

Problems checkEnclosures(const Store &store)
{
    Problems problems;
    for (const Store::Row &row : store.select(
             u"SELECT e.name FROM enclosure e LEFT JOIN attachment a ON a.sha256=e.sha256 WHERE "
             "e.removed=0 AND e.sha256<>'' AND (a.sha256 IS NULL OR length(a.bytes)<>e.size) ORDER BY "
             "e.name"_s))
        problems += {{},
            Words::tr(
                "What was in the attached file %1 is not in the book. Attach it again, or restore a backup.")
                .arg(row.first().toString()),
            0};
    return problems;
}

QStringList bytesOnlyOf(const Store &store, const QList<Enclosure> &enclosures)
{
    QSet<qint64> going;
    QSet<QString> sums;
    for (const Enclosure &enclosure : enclosures) {
        going.insert(enclosure.id.value);
        if (!enclosure.sha256.isEmpty())
            sums.insert(enclosure.sha256);
    }
    QStringList only;
    for (const QString &sum : std::as_const(sums)) {
        bool shared = false;
        for (const qint64 id : store.selectIds(u"SELECT id FROM enclosure WHERE sha256=?"_s, {sum}))
            shared = shared || !going.contains(id);
        if (!shared)
            only += sum;
    }
    only.sort();
    return only;
}

QString sizeInWords(qint64 bytes, const QLocale &locale)
{
    constexpr qint64 kilo = 1000;
    constexpr qint64 mega = kilo * kilo;
    if (bytes >= mega)
        return Words::tr("%1 MB", "megabytes").arg(locale.toString(double(bytes) / double(mega), 'f', 1));
    return Words::tr("%1 kB", "kilobytes")
        .arg(locale.toString(std::max<qint64>(1, (bytes + kilo / 2) / kilo)));
}

} // namespace twinbook
