// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_format.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

// The code of the first section without quoted text, escapes, fills and brackets, in lower case.
struct BareCode
{
    QString text;
    bool elapsed = false; // [h], [mm] or [s]
    QString before; // what is written around the digits
    QString behind;
    int decimals = 0;
};

bool isDigitPlace(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

BareCode bare(const QString &code)
{
    BareCode out;
    bool inDigits = false;
    bool scaled = false; // "0,": in thousands, and its words go with those
    const auto written = [&](QStringView words) { (inDigits ? out.behind : out.before) += words; };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype close = code.indexOf(u'"', i + 1);
            written(QStringView(code).mid(i + 1, close < 0 ? -1 : close - i - 1));
            i = close;
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i);
            const QStringView inside = QStringView(code).mid(i + 1, close - i - 1);
            out.elapsed |= !inside.isEmpty()
                && std::all_of(inside.begin(), inside.end(), [](QChar x) { return u"hmsHMS"_s.contains(x); });
            if (inside.startsWith(u'$')) // [$€-407]
                written(inside.mid(1, inside.lastIndexOf(u'-') > 0 ? inside.lastIndexOf(u'-') - 1 : -1));
            i = close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
            if (c == u'\\' && i < code.size())
                written(QStringView(code).mid(i, 1));
        } else {
            if (c == u' ' || c.category() == QChar::Symbol_Currency)
                written(QStringView(code).mid(i, 1));
            inDigits = inDigits || isDigitPlace(c);
            out.decimals += inDigits && isDigitPlace(c) && out.text.contains(u'.');
            scaled = isDigitPlace(c) ? false : scaled || (c == u',' && inDigits);
            out.text += c.toLower();
        }
        if (i < 0)
            break;
    }
    if (scaled)
        out.before = out.behind = QString();
    return out;
}

QDate dateOf(qint64 serial, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(serial);
    // Excel counts a 29 February 1900 that never was.
    return serial < 60 ? QDate(1899, 12, 31).addDays(serial) : QDate(1899, 12, 30).addDays(serial);
}

QString clock(qint64 seconds)
{
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QString dateText(double number, NumberFormat kind, bool from1904)
{
    double day = std::floor(number);
    qint64 seconds = std::llround((number - day) * 86400);
    if (seconds == 86400) {
        seconds = 0;
        ++day;
    }
    const QString date = dateOf(qint64(day), from1904).toString(Qt::ISODate);
    if (kind == NumberFormat::Time)
        return day < 1 ? clock(seconds) : date + u'T' + clock(seconds);
    return seconds == 0 ? date : date + u'T' + clock(seconds);
}

QString durationText(double number)
{
    const qint64 seconds = std::llround(number * 86400);
    return u"%1:%2"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
}

} // namespace

CellFormat builtInFormat(int id)
{
    if (id == 9 || id == 10)
        return {NumberFormat::Percent};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58))
        return {NumberFormat::Date};
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47)
        return {NumberFormat::Time};
    if (id == 22)
        return {NumberFormat::DateTime};
    if (id == 46)
        return {NumberFormat::Duration};
    return {};
}

CellFormat parseFormat(const QString &code)
{
    const BareCode found = bare(code);
    const QString &text = found.text;
    if (found.elapsed)
        return {NumberFormat::Duration};
    if (text == "general"_L1 || text == "standard"_L1 || text == "@"_L1)
        return {};
    const bool date = text.contains(u'd') || text.contains(u'y');
    const bool time = text.contains(u'h') || text.contains(u's');
    if (date && time)
        return {NumberFormat::DateTime};
    if (date || (text.contains(u'm') && !time))
        return {NumberFormat::Date};
    if (time)
        return {NumberFormat::Time};
    if (text.contains(u'%'))
        return {NumberFormat::Percent};
    if (text.size() > 1 && text.count(u'0') == text.size())
        return {NumberFormat::Plain, int(text.size())};
    const auto says = [](QChar c) { return c.isLetter() || c.category() == QChar::Symbol_Currency; };
    const QString words = found.before + found.behind;
    if (std::any_of(words.begin(), words.end(), says))
        return {NumberFormat::Plain, 0, found.before, found.behind, found.decimals};
    return {};
}

QString plainNumber(double number)
{
    const double size = std::fabs(number);
    if (!std::isfinite(number) || size >= 1e21 || (size > 0 && size < 1e-9))
        return QString::number(number, 'g', 15);
    const int before = size >= 1 ? int(std::floor(std::log10(size))) + 1 : 0;
    QString text = QString::number(number, 'f', std::clamp(15 - before, 0, 20));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == "-0"_L1 ? u"0"_s : text;
}

QString cellText(double number, CellFormat format, bool from1904)
{
    constexpr double lastDay = 2958466; // 1 January 10000
    const bool dated = std::isfinite(number) && number >= 0 && number < lastDay;
    switch (format.kind) {
    case NumberFormat::Percent:
        return plainNumber(number * 100) + u'%';
    case NumberFormat::Date:
    case NumberFormat::DateTime:
    case NumberFormat::Time:
        if (dated)
            return dateText(number, format.kind, from1904);
        break;
    case NumberFormat::Duration:
        if (dated)
            return durationText(number);
        break;
    case NumberFormat::Plain:
        break;
    }
    const QString text = plainNumber(number);
    const bool digits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return digits ? text.rightJustified(format.zeros, u'0') : text;
}

QString cellTextAsShown(double number, const CellFormat &format, bool from1904)
{
    QString text = cellText(number, format, from1904);
    if (format.before.isEmpty() && format.behind.isEmpty())
        return text;
    const qsizetype point = text.indexOf(u'.');
    const qsizetype missing = format.decimals - (point < 0 ? 0 : text.size() - point - 1);
    if (missing > 0 && !text.contains(u'e')) // "$12.50"; digits it does not show are kept
        text += (point < 0 ? u"."_s : QString()) + QString(missing, u'0');
    const bool negative = text.startsWith(u'-');
    return ((negative ? u"-"_s : QString()) + format.before + text.mid(negative) + format.behind).trimmed();
}

} // namespace twinbook
