// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_aid_schedule.h"

#include "csv.h"
#include "ods.h"
#include "renderers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int titleLetters = 4; // HMRC's schedule spreadsheet
constexpr int nameLetters = 35;
constexpr int houseLetters = 40;

// A space for a hyphen, no other marks, no more than so many letters.
QString schedulable(QString text, int most)
{
    text.replace(u'-', u' ').remove(u'.');
    return text.simplified().left(most).trimmed();
}

// How much of a line is "12", "12A", "12 bis", "Flat 3b 12"; 0 for "Rose Cottage" and "5th Avenue".
qsizetype numberedBeginning(const QString &line)
{
    static const QRegularExpression number(
        u"(?<![^ ])\\d(?!\\d*(st|nd|rd|th)\\b)[^ ]*( (bis|ter|quater|[a-z])(?![^ ]))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype end = 0;
    for (auto it = number.globalMatch(line); it.hasNext();)
        end = it.next().capturedEnd();
    return end;
}

bool isAbroad(const Household &home, const QString &homeCountry)
{
    static const QStringList kingdom{u"united kingdom"_s, u"uk"_s, u"gb"_s, u"great britain"_s, u"england"_s,
        u"scotland"_s, u"wales"_s, u"northern ireland"_s};
    const QString country = home.country.trimmed();
    return !country.isEmpty() && country.compare(homeCountry, Qt::CaseInsensitive) != 0
        && !kingdom.contains(country.toLower());
}

} // namespace

QString scheduleHouse(const QString &street)
{
    static const QRegularExpression apart(u"[\\n,]"_s);
    QStringList house;
    for (const QString &part : street.split(apart, Qt::SkipEmptyParts)) {
        const QString line = part.simplified();
        const qsizetype numbered = numberedBeginning(line);
        if (numbered > 0)
            house += line.left(numbered);
        else if (house.isEmpty())
            house += line; // the name of a house, or of a flat before its number
        else
            break; // the street
        if (numbered > 0 && (numbered < line.size() || line.at(0).isDigit()))
            break;
    }
    return house.join(u' ').left(houseLetters).trimmed();
}

QString schedulePostcode(const Household &home, const QString &homeCountry)
{
    if (isAbroad(home, homeCountry))
        return u"X"_s;
    QString code = home.postcode.toUpper().simplified().remove(u' ');
    constexpr int inward = 3;
    if (code.size() > inward)
        code.insert(code.size() - inward, u' ');
    return code;
}

bool isUnitedKingdomPostcode(const QString &code)
{
    static const QRegularExpression form(u"^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$"_s);
    return form.match(code).hasMatch();
}

GiftAidLine scheduleLine(const GiftAidDonation &donation, const QString &homeCountry)
{
    GiftAidLine line;
    line.title = schedulable(donation.donor.title, titleLetters);
    line.firstName = schedulable(donation.donor.givenName, nameLetters);
    line.lastName = schedulable(donation.donor.familyName, nameLetters);
    line.house = scheduleHouse(donation.home.street);
    line.postcode = schedulePostcode(donation.home, homeCountry);
    line.day = donation.day;
    line.amount = donation.amount;
    line.donor = donation.donor.id;
    return line;
}

QList<GiftAidLine> aggregatedLines(
    const QList<GiftAidDonation> &donations, const GiftAidFigures &figures, const QString &description)
{
    QList<GiftAidLine> lines;
    int gifts = 0;
    QDate period;
    const auto close = [&] {
        if (gifts > 0)
            lines.last().aggregated = schedulable(
                u"%1 %2 %3"_s.arg(gifts).arg(gifts == 1 ? u"gift"_s : u"gifts"_s, description), nameLetters);
        gifts = 0;
    };
    for (const GiftAidDonation &donation : donations) {
        if (donation.amount > figures.aggregateEach)
            continue;
        if (gifts == 0 || donation.periodEnd != period
            || lines.last().amount + donation.amount > figures.aggregateLine) {
            close();
            lines += GiftAidLine();
        }
        period = donation.periodEnd;
        ++gifts;
        lines.last().amount += donation.amount;
        lines.last().day = std::max(lines.last().day, donation.day);
    }
    close();
    return lines;
}

Sheet giftAidSheet(const QList<GiftAidLine> &lines)
{
    Sheet sheet;
    sheet.name = u"R68GAD_V1_00_0_EN"_s; // as HMRC's own spreadsheet calls it
    // The headings of HMRC's schedule, which is in English wherever the program speaks another language.
    for (const QString &heading :
        {u"Item"_s, u"Title"_s, u"First name"_s, u"Last name"_s, u"House name or number"_s, u"Postcode"_s,
            u"Aggregated donations"_s, u"Sponsored event"_s, u"Donation date"_s, u"Amount"_s})
        sheet.columns += SheetColumn{heading};
    for (int i = 0; i < lines.size(); ++i) {
        const GiftAidLine &line = lines.at(i);
        sheet.rows += {QString::number(i + 1), line.title, line.firstName, line.lastName, line.house,
            line.postcode, line.aggregated, QString(), line.day.toString(u"dd/MM/yy"_s),
            QString::number(line.amount / 100) + u'.'
                + QString::number(line.amount % 100).rightJustified(2, u'0')};
    }
    return sheet;
}

Result<int> exportGiftAid(
    const Store &store, const QString &path, const GiftAidWish &wish, QDate today, const QLocale &locale)
{
    const QDate until = wish.until.isValid() ? wish.until : today;
    const QList<GiftAidDonation> donations = giftAidClaimOf(store, until, today, locale).donations;
    const GiftAidFigures figures = giftAidFigures(store, until);
    const QString country = store.setting(u"country"_s);
    QList<GiftAidLine> lines;
    for (const GiftAidDonation &donation : donations) {
        if (!wish.aggregate || donation.amount > figures.aggregateEach)
            lines += scheduleLine(donation, country);
    }
    if (wish.aggregate)
        lines += aggregatedLines(donations, figures, {});
    const Sheet sheet = giftAidSheet(lines);
    const bool ods = path.endsWith(u".ods"_s, Qt::CaseInsensitive);
    Table table;
    for (const SheetColumn &column : sheet.columns)
        table.headings += column.heading;
    for (const QList<QVariant> &row : sheet.rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells += cell.toString();
        table.rows += cells;
    }
    const Result<bool> done = ods ? writeOds(path, {sheet}) : writeFile(path, writeCsv(table, {u',', true}));
    return done ? Result<int>(int(lines.size())) : Result<int>::refused(done.sentence);
}

} // namespace twinbook
