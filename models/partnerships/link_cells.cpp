// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_cells.h"

#include "text.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Meaning
{
    const char *key;
    const char *begins; // folded words, one of which begins a word of the cell
};

template <size_t N>
std::optional<QString> keyOf(
    const QString &cell, const Meaning (&meanings)[N], const QHash<QString, QString> &codes)
{
    const QString text = fold(cell);
    if (text.isEmpty())
        return QString();
    if (const auto code = codes.constFind(text); code != codes.constEnd())
        return *code;
    for (const Meaning &meaning : meanings) {
        for (const QString &begin : QString::fromUtf8(meaning.begins).split(u' ')) {
            if (text.startsWith(begin) || text.contains(u' ' + begin))
                return QString::fromLatin1(meaning.key);
        }
    }
    return std::nullopt;
}

constexpr double million = 1e6;

} // namespace

SinceSaid readSince(const QString &cell, const DateReading &reading)
{
    SinceSaid said;
    const QString text = cell.simplified();
    static const QRegularExpression years(u"(?<!\\d)((?:1\\d|20)\\d\\d)(?!\\d)"_s);
    static const QRegularExpression range(
        u"^((?:1\\d|20)\\d\\d)\\s*(?:[–-]|to|bis|until|à|jusqu'en)\\s*((?:1\\d|20)\\d\\d)$"_s);
    static const QRegularExpression bare(
        u"^(?:since|seit|depuis|est\\.?)?\\s*((?:1\\d|20)\\d\\d)(?:\\.0+)?\\s*[–-]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression figures(u"\\d+"_s);
    if (const auto match = range.match(text); match.hasMatch()) {
        said.year = match.captured(1).toLongLong();
        said.until = match.captured(2).toLongLong();
        return said;
    }
    if (const auto match = bare.match(text); match.hasMatch()) {
        said.year = match.captured(1).toLongLong();
        return said;
    }
    int groups = 0;
    for (auto it = figures.globalMatch(text); it.hasNext(); it.next())
        ++groups;
    const bool words = text.contains(QRegularExpression(u"\\p{L}{3,}"_s));
    QString bareDay = text;
    bareDay.remove(QRegularExpression(
        u"^(since|seit dem|seit|depuis le|depuis)\\s+"_s, QRegularExpression::CaseInsensitiveOption));
    if (groups >= 3 || (groups == 2 && words) || (groups == 1 && text.size() == 8)) {
        if (const auto day = readDate(bareDay, reading); day && text.contains(QString::number(day->year()))) {
            said.day = *day;
            said.year = day->year();
            return said;
        }
        if (const auto day = readDate(bareDay, reading);
            day && groups >= 3 && !years.match(text).hasMatch()) {
            said.day = *day; // "12.05.67"
            said.year = day->year();
            return said;
        }
    }
    if (const auto match = years.match(text); match.hasMatch()) {
        said.year = match.captured(1).toLongLong();
        said.more = true;
    }
    return said;
}

std::optional<QString> readLinkKind(const QString &cell)
{
    static const QHash<QString, QString> codes{{u"p"_s, u"charter"_s}, {u"f"_s, u"friendship"_s},
        {u"k"_s, u"contact"_s}, {u"j"_s, u"charter"_s}, {u"v"_s, u"informal"_s}, {u"mou"_s, u"memorandum"_s},
        {u"accord"_s, u"friendship"_s}, {u"other"_s, QString()}, {u"-"_s, QString()}};
    static constexpr Meaning meanings[] = {
        {"friendship", "friend freund stadtefreund amitie damitie amical amicizia amistad vriendschap"},
        {"project", "projekt project projet"},
        {"memorandum",
            "memorandum mou protokoll protocole letter of intent absichtserklarung kooperationsv cooperation "
            "agreement kooperation cooperation"},
        {"contact", "contact kontakt"}, {"informal", "informal informell informel loose lose private privat"},
        {"charter",
            "charter charte twin partnerschaft stadtepartnerschaft jumel sister gemell herman zuster "
            "partnerstadt patenschaft vertrag oath partnership partenariat stedenband"}};
    return keyOf(cell, meanings, codes);
}

std::optional<QString> readLinkStatus(const QString &cell)
{
    static const QHash<QString, QString> codes{{u"a"_s, u"active"_s}, {u"-"_s, QString()},
        {u"yes"_s, u"active"_s}, {u"ja"_s, u"active"_s}, {u"oui"_s, u"active"_s}, {u"true"_s, u"active"_s},
        {u"1"_s, u"active"_s}, {u"no"_s, u"dormant"_s}, {u"nein"_s, u"dormant"_s}, {u"non"_s, u"dormant"_s},
        {u"false"_s, u"dormant"_s}, {u"0"_s, u"dormant"_s}};
    static constexpr Meaning meanings[] = {
        {"dormant", "dormant inaktiv inactive inactif ruhend ruht sommeil schlafend sleeping passiv"},
        {"suspended", "suspend ausgesetzt gelé gele pausiert on hold"},
        {"ended",
            "end beendet aufgelost termine dissolved rompu former ehemalig ancien gekundigt resili lapsed"},
        {"exploring",
            "explor anbahnung geplant planned planning en projet prevu proposed interess in vorbereitung"},
        {"active", "activ aktiv actif live current en cours laufend bestehend ongoing"}};
    return keyOf(cell, meanings, codes);
}

std::optional<QString> readLinkSubject(const QString &cell)
{
    static const QHash<QString, QString> codes{{u"all"_s, u"town"_s}};
    static constexpr Meaning meanings[] = {{"school", "school schul ecole college lycee gymnasium"},
        {"club", "club verein association sport choir chor"},
        {"hospital", "hospital krankenhaus klinik hopital"}, {"fire", "fire feuerwehr pompier sapeur"},
        {"church", "church kirche eglise paroisse kirchengemeinde parish"},
        {"town", "town city stadt gemeinde commune ville kreis village county community municipal the whole"},
        {"other", "other andere autre sonstige"}};
    return keyOf(cell, meanings, codes);
}

std::optional<QString> readYesNo(const QString &cell)
{
    static const QHash<QString, QString> codes{{u"x"_s, u"yes"_s}, {u"y"_s, u"yes"_s}, {u"j"_s, u"yes"_s},
        {u"o"_s, u"yes"_s}, {u"1"_s, u"yes"_s}, {u"0"_s, u"no"_s}, {u"n"_s, u"no"_s}, {u"ja"_s, u"yes"_s},
        {u"yes"_s, u"yes"_s}, {u"oui"_s, u"yes"_s}, {u"no"_s, u"no"_s}, {u"non"_s, u"no"_s},
        {u"nein"_s, u"no"_s}, {u"true"_s, u"yes"_s}, {u"false"_s, u"no"_s}};
    static constexpr Meaning meanings[] = {{"no", "not nicht unofficial inoffiziell"},
        {"yes", "official offiziell officiel recogni reconnu anerkannt"}};
    return keyOf(cell, meanings, codes);
}

std::optional<QString> readLetterLanguage(const QString &cell)
{
    static const QHash<QString, QString> codes{{u"en"_s, u"en"_s}, {u"fr"_s, u"fr"_s}, {u"de"_s, u"de"_s},
        {u"it"_s, u"it"_s}, {u"es"_s, u"es"_s}, {u"nl"_s, u"nl"_s}, {u"pl"_s, u"pl"_s}, {u"cs"_s, u"cs"_s},
        {u"hu"_s, u"hu"_s}};
    static constexpr Meaning meanings[] = {{"en", "engl anglais"}, {"fr", "french franz francais"},
        {"de", "german deutsch allemand"}, {"it", "ital"}, {"es", "span espagnol espan"},
        {"nl", "dutch nieder neerland"}, {"pl", "pol"}, {"cs", "czech tschech tcheq"},
        {"hu", "hung ungar hongr"}, {"other", "other ander autre"}};
    return keyOf(cell, meanings, codes);
}

std::optional<qint64> readDegrees(const QString &cell)
{
    static const QRegularExpression decimal(
        u"^([+-]?\\d{1,3}(?:[.,]\\d+)?)\\s*°?\\s*([NSEWO])?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parts(
        u"^(\\d{1,3})\\s*°\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’]?\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|″|”|'')?)?\\s*([NSEWO])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto number = [](QString text) { return text.replace(u',', u'.').toDouble(); };
    const QString text = cell.trimmed();
    double degrees = 0;
    QString side;
    if (const auto match = decimal.match(text); match.hasMatch()) {
        degrees = number(match.captured(1));
        side = match.captured(2).toUpper();
    } else if (const auto dms = parts.match(text); dms.hasMatch()) {
        constexpr double sixty = 60;
        degrees = number(dms.captured(1)) + number(dms.captured(2)) / sixty
            + number(dms.captured(3)) / sixty / sixty;
        side = dms.captured(4).toUpper();
    } else {
        return std::nullopt;
    }
    return std::llround((side == u"S" || side == u"W" ? -degrees : degrees) * million); // O: Ost
}

std::optional<Degrees> readPlace(const QString &latitude, const QString &longitude)
{
    constexpr qint64 pole = 90'000'000;
    const auto north = readDegrees(latitude);
    const auto east = readDegrees(longitude);
    if (!north || !east || (*north == 0 && *east == 0) || qAbs(*north) > pole || qAbs(*east) > 2 * pole)
        return std::nullopt;
    return Degrees{*north, *east};
}

QList<Degrees> readGeometry(const QString &cell)
{
    static const QRegularExpression number(u"[+-]?\\d{1,3}(?:\\.\\d+)?"_s);
    static const QRegularExpression wkt(
        u"^(?:SRID=\\d+;)?\\s*(POINT|LINESTRING|MULTIPOINT)\\s*Z?\\s*\\((.*)\\)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = wkt.match(cell.trimmed());
    const bool eastFirst = match.hasMatch() || cell.contains(u';');
    const QString text = match.hasMatch() ? match.captured(2) : cell;
    QStringList numbers;
    for (auto it = number.globalMatch(text); it.hasNext();)
        numbers += it.next().captured();
    QList<Degrees> points;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        const auto point = eastFirst ? readPlace(numbers.at(i + 1), numbers.at(i))
                                     : readPlace(numbers.at(i), numbers.at(i + 1));
        if (point)
            points += *point;
    }
    return points;
}

qint64 kilometresBetween(const Degrees &a, const Degrees &b)
{
    constexpr double earth = 6371.0088;
    constexpr double half = 180;
    const auto radians = [](qint64 e6) { return double(e6) / million * M_PI / half; };
    const double north = (radians(b.latitudeE6) - radians(a.latitudeE6)) / 2;
    const double east = (radians(b.longitudeE6) - radians(a.longitudeE6)) / 2;
    const double square = std::sin(north) * std::sin(north)
        + std::cos(radians(a.latitudeE6)) * std::cos(radians(b.latitudeE6)) * std::sin(east) * std::sin(east);
    return std::llround(2 * earth * std::asin(std::min(1.0, std::sqrt(square))));
}

} // namespace twinbook
