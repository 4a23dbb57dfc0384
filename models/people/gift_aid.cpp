// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_aid.h"

#include "figures.h"
#include "membership_rules.h"

#include "csv.h"
#include "dates.h"
#include "ods.h"
#include "renderers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftAid)
};

const QString claimedSetting = u"giftaid_claimed_until"_s;
constexpr int titleLetters = 4; // HMRC's schedule spreadsheet
constexpr int nameLetters = 35;

// Half up, of what is not negative.
qint64 percentOf(qint64 amount, qint64 percent)
{
    return (amount * percent + 50) / 100;
}

// A space for a hyphen, no other marks, no more than so many letters.
QString schedulable(QString text, int most)
{
    text.replace(u'-', u' ').remove(u'.');
    return text.simplified().left(most).trimmed();
}

bool isFlatOrHouse(const QString &word)
{
    return !word.isEmpty() && word.at(0).isDigit();
}

// "12" of "12 Mill Lane", "12A", "Flat 3" of a line that begins so; else the name of the house.
QString houseOf(const QString &street)
{
    const QString line = street.section(u'\n', 0, 0).section(u',', 0, 0).simplified();
    const QStringList words = line.split(u' ');
    for (const QString &word : words) {
        if (isFlatOrHouse(word))
            return word;
    }
    return line;
}

bool isAbroad(const Household &home, const QString &homeCountry)
{
    return !home.country.isEmpty() && home.country.compare(homeCountry, Qt::CaseInsensitive) != 0;
}

QString postcodeOf(const Household &home, const QString &homeCountry)
{
    if (isAbroad(home, homeCountry))
        return u"X"_s;
    QString code = home.postcode.toUpper().remove(u' ');
    constexpr int inward = 3;
    if (code.size() > inward)
        code.insert(code.size() - inward, u' ');
    return code;
}

QDate dayOf(const QVariant &stored)
{
    return QDate::fromString(stored.toString(), Qt::ISODate);
}

} // namespace

GiftAidFigures giftAidFigures(const Store &store, QDate day)
{
    const auto number = [&](const char *name) { return numberOn(store, QString::fromLatin1(name), day); };
    const auto amount = [&](const char *name) {
        return amountOn(store, QString::fromLatin1(name), day).minor;
    };
    GiftAidFigures figures;
    figures.ratePercent = number("giftaid_rate_percent");
    figures.aggregateEach = amount("giftaid_aggregate_each");
    figures.aggregateLine = amount("giftaid_aggregate_line");
    figures.smallEach = amount("gasds_each");
    figures.smallMost = amount("gasds_most");
    figures.smallMultiple = number("gasds_multiple");
    figures.benefitPercentFirst = number("giftaid_benefit_percent_first");
    figures.benefitFirst = amount("giftaid_benefit_first");
    figures.benefitPercentRest = number("giftaid_benefit_percent_rest");
    figures.benefitMost = amount("giftaid_benefit_most");
    return figures;
}

qint64 giftAidClaim(qint64 donations, const GiftAidFigures &figures)
{
    return percentOf(donations, figures.ratePercent);
}

qint64 benefitAllowed(qint64 donation, const GiftAidFigures &figures)
{
    const qint64 first = std::min(donation, figures.benefitFirst);
    const qint64 allowed =
        (first * figures.benefitPercentFirst + (donation - first) * figures.benefitPercentRest) / 100;
    return std::min(allowed, figures.benefitMost);
}

qint64 smallDonationsCap(qint64 giftAidDonations, const GiftAidFigures &figures)
{
    return std::min(figures.smallMost, figures.smallMultiple * giftAidDonations);
}

qint64 smallDonationsTopUp(qint64 smallDonations, qint64 giftAidDonations, const GiftAidFigures &figures)
{
    const qint64 cap = smallDonationsCap(giftAidDonations, figures);
    return percentOf(std::min(smallDonations, cap), figures.ratePercent);
}

qint64 GiftAidClaim::total() const
{
    qint64 sum = 0;
    for (const GiftAidDonation &donation : donations)
        sum += donation.amount;
    return sum;
}

GiftAidClaim giftAidClaimOf(const Store &store, QDate from, QDate to, const QLocale &locale)
{
    GiftAidClaim claim;
    QHash<qint64, QList<GiftAidDeclaration>> declared;
    for (const GiftAidDeclaration &declaration : store.all<GiftAidDeclaration>())
        declared[declaration.person.value] += declaration;
    const StandingRules rules = standingRules(store, to);
    const QString sql =
        u"SELECT p.paid_on,p.payer,s.purpose,s.person,s.category,s.amount,p.method FROM payment_share s"
        " JOIN payment p ON p.id=s.payment WHERE p.removed=0 AND s.amount>0 AND p.paid_on BETWEEN ? AND ?"
        " ORDER BY p.paid_on,p.id,s.id"_s;
    for (const Store::Row &row : store.select(sql, {from.toString(Qt::ISODate), to.toString(Qt::ISODate)})) {
        const QDate day = dayOf(row.at(0));
        const qint64 payer = row.at(1).toLongLong();
        const bool subscription = row.at(2).toString() == u"subscription"_s;
        const qint64 amount = row.at(5).toLongLong();
        const auto leave = [&](const QString &sentence) {
            claim.leftOut += sentence;
            claim.leftOutAmount += amount;
        };
        const std::optional<Person> donor = payer ? store.get(Id<Person>(payer)) : std::nullopt;
        if (!donor) {
            leave(Words::tr("%1: what an organisation pays is no gift of a taxpayer.")
                      .arg(shortDate(day, locale)));
            continue;
        }
        const QString who =
            Words::tr("%1, %2", "a day, a name").arg(shortDate(day, locale), displayName(*donor));
        const QList<GiftAidDeclaration> declarations = declared.value(payer);
        if (std::none_of(declarations.begin(), declarations.end(),
                [&](const GiftAidDeclaration &d) { return d.covers(day); })) {
            const GiftAidFigures figures = giftAidFigures(store, day);
            if (!subscription && row.at(6).toString() == u"cash"_s && amount <= figures.smallEach)
                claim.smallCash += amount;
            leave(Words::tr("%1: no declaration covers that day.").arg(who));
            continue;
        }
        const MembershipCategory *category = rules.category(row.at(4).toString());
        if (subscription && (!category || !category->giftAid)) {
            leave(
                Words::tr("%1: the fee of “%2” is not described as a gift.").arg(who, row.at(4).toString()));
            continue;
        }
        if (subscription && row.at(3).toLongLong() != payer && !category->coversHousehold()) {
            leave(Words::tr("%1: paid for somebody else, whose fee is not the payer's own gift.").arg(who));
            continue;
        }
        claim.donations += {*donor,
            donor->household.isValid() ? store.get(donor->household).value_or(Household()) : Household(), day,
            amount};
    }
    return claim;
}

GiftAidLine scheduleLine(const GiftAidDonation &donation, const QString &homeCountry)
{
    GiftAidLine line;
    line.title = schedulable(donation.donor.title, titleLetters);
    line.firstName = schedulable(donation.donor.givenName, nameLetters);
    line.lastName = schedulable(donation.donor.familyName, nameLetters);
    line.house = schedulable(houseOf(donation.home.street), nameLetters);
    line.postcode = postcodeOf(donation.home, homeCountry);
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
    const auto close = [&] {
        if (gifts > 0)
            lines.last().aggregated = schedulable(
                u"%1 %2 %3"_s.arg(gifts).arg(gifts == 1 ? u"gift"_s : u"gifts"_s, description), nameLetters);
        gifts = 0;
    };
    for (const GiftAidDonation &donation : donations) {
        if (donation.amount > figures.aggregateEach)
            continue;
        if (gifts == 0 || lines.last().amount + donation.amount > figures.aggregateLine) {
            close();
            lines += GiftAidLine();
        }
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
    const QDate to = wish.to.isValid() ? wish.to : today;
    const QDate from = wish.from.isValid() ? wish.from : giftAidFrom(store, to);
    const QList<GiftAidDonation> donations = giftAidClaimOf(store, from, to, locale).donations;
    const GiftAidFigures figures = giftAidFigures(store, to);
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

EditOutcome rememberClaim(Store &store, QDate until, const QLocale &locale)
{
    return store.setSettings(Words::tr("Gift Aid claimed until %1").arg(shortDate(until, locale)),
        {{claimedSetting, until.toString(Qt::ISODate)}});
}

QDate giftAidFrom(const Store &store, QDate to)
{
    const QDate claimed = QDate::fromString(store.setting(claimedSetting), Qt::ISODate);
    if (claimed.isValid())
        return claimed.addDays(1);
    return to.addYears(-int(numberOn(store, u"giftaid_claim_years"_s, to))).addDays(1);
}

} // namespace twinbook
