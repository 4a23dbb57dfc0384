// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qsizetype foldAt = 75; // octets in one line, its end not counted

} // namespace

QString escapedText(const QString &text)
{
    QString out = text;
    out.replace(u'\\', "\\\\"_L1).replace(u',', "\\,"_L1).replace(u';', "\\;"_L1);
    return out.replace("\r\n"_L1, "\\n"_L1).replace(u'\n', "\\n"_L1).replace(u'\r', "\\n"_L1);
}

QByteArray foldedLine(const QByteArray &line)
{
    QByteArray out;
    qsizetype start = 0;
    while (start < line.size()) {
        const qsizetype room = start == 0 ? foldAt : foldAt - 1;
        qsizetype end = std::min(start + room, line.size());
        while (end < line.size() && end > start + 1 && (uchar(line[end]) & 0xC0) == 0x80)
            --end;
        if (start > 0)
            out += ' ';
        out += QByteArrayView(line).sliced(start, end - start);
        out += "\r\n";
        start = end;
    }
    return out;
}

} // namespace twinbook
