// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vcard_lines.h"

#include <algorithm>

namespace twinbook {

namespace {

// The physical lines, ended by LF, CRLF or CR; also by CR CR LF, which a careless copy makes of CRLF.
QList<VCardLine> physicalLines(const QByteArray &bytes)
{
    QList<VCardLine> lines;
    int number = 1;
    qsizetype start = 0;
    while (start < bytes.size()) {
        qsizetype end = start;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        lines.append({bytes.mid(start, end - start), number++});
        const QByteArrayView rest = QByteArrayView(bytes).sliced(end);
        start = end + (rest.startsWith("\r\r\n") ? 3 : rest.startsWith("\r\n") ? 2 : 1);
    }
    return lines;
}

bool isBoundary(const QByteArray &line)
{
    const QByteArray start = line.left(6).toUpper();
    return start == "BEGIN:" || start.startsWith("END:");
}

// How the value of a line is encoded. Only what stands before the colon tells: values may say such words too.
enum class Encoded { Unknown, Plain, QuotedPrintable, Base64 };

Encoded encodingOf(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return Encoded::Unknown;
    const QByteArray head = line.left(colon).toUpper();
    if (head.contains("QUOTED-PRINTABLE"))
        return Encoded::QuotedPrintable;
    return head.contains("BASE64") || head.contains("ENCODING=B") ? Encoded::Base64 : Encoded::Plain;
}

bool isBareBase64(const QByteArray &line)
{
    return !line.isEmpty() && std::all_of(line.cbegin(), line.cend(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
            || c == '/' || c == '=';
    });
}

QByteArray unquoted(QByteArray value)
{
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    value.replace("^n", "\n").replace("^'", "\"").replace("^^", "^"); // RFC 6868
    return value;
}

// Splits where `at` stands outside of double quotes.
QList<QByteArray> splitOutsideQuotes(const QByteArray &text, char at)
{
    QList<QByteArray> parts;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        if (text[i] == at && !quoted) {
            parts.append(text.mid(start, i - start));
            start = i + 1;
        }
    }
    parts.append(text.mid(start));
    return parts;
}

qsizetype colonOutsideQuotes(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        if (line[i] == ':' && !quoted)
            return i;
    }
    return line.indexOf(':');
}

// Names of properties, parameters and groups. More than the standard allows: "X-messaging/gadu-All" is about.
bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return c > ' ' && c < 127 && !QByteArrayView(";:,=\"^").contains(c);
    });
}

bool hasParameter(const VCardLineParts &parts, const QByteArray &value)
{
    return std::any_of(parts.parameters.cbegin(), parts.parameters.cend(), [&value](const auto &parameter) {
        return parameter.first == "ENCODING" && parameter.second.toUpper() == value;
    });
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

QList<VCardLine> unfoldVCard(const QByteArray &bytes)
{
    const QList<VCardLine> lines = physicalLines(bytes);
    QList<VCardLine> out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        VCardLine whole = lines[i];
        Encoded encoded = encodingOf(whole.bytes);
        while (i + 1 < lines.size()) {
            const QByteArray &next = lines[i + 1].bytes;
            const bool folded = next.startsWith(' ') || next.startsWith('\t');
            if (encoded == Encoded::QuotedPrintable && whole.bytes.endsWith('=') && !isBoundary(next)) {
                whole.bytes.chop(1);
                whole.bytes += next;
            } else if (folded) {
                whole.bytes += QByteArrayView(next).sliced(1);
                if (encoded == Encoded::Unknown && next.contains(':')) // its parameters were folded
                    encoded = encodingOf(whole.bytes);
            } else if (encoded == Encoded::Base64 && isBareBase64(next)) {
                whole.bytes += next;
            } else {
                break;
            }
            ++i;
        }
        if (!whole.bytes.trimmed().isEmpty())
            out.append(std::move(whole));
    }
    return out;
}

std::optional<VCardLineParts> splitVCardLine(const QByteArray &line)
{
    const qsizetype colon = colonOutsideQuotes(line);
    if (colon <= 0)
        return std::nullopt;
    QList<QByteArray> left = splitOutsideQuotes(line.left(colon), ';');
    VCardLineParts parts;
    parts.value = line.mid(colon + 1);
    const QByteArray name = left.takeFirst().trimmed();
    const qsizetype dot = name.lastIndexOf('.');
    parts.group = dot > 0 ? name.left(dot) : QByteArray();
    parts.name = name.mid(dot + 1).toUpper();
    if (!isToken(parts.name))
        return std::nullopt;
    if (!isToken(parts.group))
        parts.group.clear();
    for (const QByteArray &parameter : std::as_const(left)) {
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray bare = parameter.trimmed().toUpper();
        const QByteArray key = parameter.left(equals).trimmed().toUpper();
        if (equals > 0 && isToken(key)) {
            for (const QByteArray &value : splitOutsideQuotes(parameter.mid(equals + 1), ',')) {
                // 4.0 allows TYPE="work,fax": one pair of quotes about several types
                const bool several = key == "TYPE" && value.startsWith('"');
                for (const QByteArray &one :
                    several ? value.mid(1, value.size() - 2).split(',') : QList{value})
                    parts.parameters.append({key, unquoted(one.trimmed())});
            }
        } else if (bare == "QUOTED-PRINTABLE" || bare == "BASE64" || bare == "8BIT" || bare == "7BIT") {
            parts.parameters.append({"ENCODING", bare});
        } else if (equals < 0 && !bare.isEmpty()) {
            parts.parameters.append({"TYPE", parameter.trimmed()});
        }
    }
    return parts;
}

bool isQuotedPrintable(const VCardLineParts &parts)
{
    return hasParameter(parts, "QUOTED-PRINTABLE");
}

bool isBase64(const VCardLineParts &parts)
{
    return hasParameter(parts, "BASE64") || hasParameter(parts, "B");
}

QByteArray decodeQuotedPrintable(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            out += char(high * 16 + low);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace twinbook
