// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <bit>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

// The 32 places where Windows-1252 is not Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QChar fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? QChar(windows1252[byte - 0x80u]) : QChar(char16_t(byte));
}

// Length of the well-formed UTF-8 sequence at `p`, 0 where there is none. Only for bytes over 0x7F.
qsizetype sequenceLength(const uchar *p, const uchar *end)
{
    const int length = std::countl_one(*p);
    if (length < 2 || length > 4 || end - p < length || *p < 0xC2 || *p > 0xF4)
        return 0;
    if (!std::all_of(p + 1, p + length, [](uchar byte) { return (byte & 0xC0) == 0x80; }))
        return 0;
    const bool wrong = (*p == 0xE0 && p[1] < 0xA0) || (*p == 0xED && p[1] > 0x9F)
        || (*p == 0xF0 && p[1] < 0x90) || (*p == 0xF4 && p[1] > 0x8F);
    return wrong ? 0 : length;
}

struct Utf8Census
{
    qsizetype characters = 0; // well-formed beyond ASCII
    qsizetype strays = 0; // bytes that belong to none
};

Utf8Census census(const QByteArray &bytes)
{
    Utf8Census found;
    const auto *p = reinterpret_cast<const uchar *>(bytes.cbegin());
    for (const auto *end = p + bytes.size(); p < end;) {
        const qsizetype length = *p < 0x80 ? 1 : sequenceLength(p, end);
        found.characters += length > 1;
        found.strays += length == 0;
        p += std::max<qsizetype>(length, 1);
    }
    return found;
}

QString decodeMixed(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    const auto *p = reinterpret_cast<const uchar *>(bytes.cbegin());
    for (const auto *end = p + bytes.size(); p < end;) {
        const auto *start = p;
        qsizetype length = 1;
        while (p < end && (length = *p < 0x80 ? 1 : sequenceLength(p, end)) > 0)
            p += length;
        text += QString::fromUtf8(reinterpret_cast<const char *>(start), p - start);
        if (p < end)
            text += fromWindows1252(*p++);
    }
    return text;
}

QString decodeWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(
        bytes.cbegin(), bytes.cend(), text.begin(), [](char c) { return fromWindows1252(uchar(c)); });
    return text;
}

enum class Utf16 { No, Little, Big };

Utf16 utf16Order(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return Utf16::Little;
    if (bytes.startsWith("\xFE\xFF"))
        return Utf16::Big;
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == '\0';
    const qsizetype many = size * 3 / 10; // of size / 2 characters: more than half are Latin
    if (size >= 4 && zeros[1] > many && zeros[0] < zeros[1] / 10 + 1)
        return Utf16::Little;
    if (size >= 4 && zeros[0] > many && zeros[1] < zeros[0] / 10 + 1)
        return Utf16::Big;
    return Utf16::No;
}

} // namespace

bool looksLikeUtf16(const QByteArray &bytes)
{
    return utf16Order(bytes) != Utf16::No;
}

DecodedText decodeText(const QByteArray &bytes)
{
    if (const Utf16 order = utf16Order(bytes); order != Utf16::No) {
        QStringDecoder decoder(order == Utf16::Little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        return {decoder(bytes), u"UTF-16"_s};
    }
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArray body = marked ? QByteArray::fromRawData(bytes.constData() + 3, bytes.size() - 3) : bytes;
    if (body.isValidUtf8())
        return {QString::fromUtf8(body), u"UTF-8"_s};
    const Utf8Census found = census(body);
    if (marked || found.characters > found.strays * 2)
        return {decodeMixed(body), u"UTF-8"_s};
    return {decodeWindows1252(body), u"Windows-1252"_s};
}

} // namespace twinbook
