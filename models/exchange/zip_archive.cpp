// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_archive.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

namespace twinbook {

namespace {

struct Zip
{
    Q_DECLARE_TR_FUNCTIONS(Zip)
};

QString damaged()
{
    return Zip::tr(
        "This workbook is damaged or cut off. Open it in your spreadsheet program and save it again.");
}

} // namespace

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int error = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &error);
    if (!archive)
        return Result<ZipArchive>::refused(damaged());
    ZipArchive out;
    out.m_archive = std::shared_ptr<zip>(archive, Close());
    return out;
}

bool ZipArchive::contains(const QString &member) const
{
    return zip_name_locate(m_archive.get(), member.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString &member)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), member.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return QByteArray();
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return Result<QByteArray>::refused(damaged());
    if (stat.size > zip_uint64_t(m_left))
        return Result<QByteArray>::refused(
            Zip::tr("This workbook unpacks to more than 200 MB, which is not a list. "
                    "Copy the list alone to a new workbook."));
    zip_file_t *file = zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0);
    if (!file)
        return Result<QByteArray>::refused(damaged());
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_fread(file, bytes.data(), stat.size);
    const int closed = zip_fclose(file); // tells a wrong checksum
    if (got != zip_int64_t(stat.size) || closed != 0)
        return Result<QByteArray>::refused(damaged());
    m_left -= bytes.size();
    return bytes;
}

} // namespace twinbook
