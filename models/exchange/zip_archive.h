// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace twinbook {

// The members of a zip file, read whole and never more than 200 MB of them together: a bomb is refused.
class ZipArchive
{
public:
    static Result<ZipArchive> open(const QString &path);

    bool contains(const QString &member) const;
    // Empty where there is no such member; refused where it is damaged, encrypted or too large.
    Result<QByteArray> read(const QString &member);

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    std::shared_ptr<zip> m_archive;
    qint64 m_left = 200LL << 20;
};

} // namespace twinbook
