// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_settings.h"

#include "typed_day.h"

#include "dates.h"
#include "membership_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookSettings)
};

constexpr int mostMonths = 60;
constexpr int ageBands = 6;

Result<QString> text(const QString &typed, const Asked &)
{
    return typed.trimmed();
}

Result<QString> currency(const QString &typed, const Asked &)
{
    const auto code = Currency::fromCode(typed.trimmed().toUpper());
    return code
        ? Result<QString>(code->text())
        : Result<QString>::refused(Words::tr("“%1” is no currency; write it as GBP or EUR.").arg(typed));
}

Result<QString> yearKind(const QString &typed, const Asked &)
{
    const QStringList kinds{u"fixed"_s, u"anniversary"_s, u"agm"_s};
    return kinds.contains(typed)
        ? Result<QString>(typed)
        : Result<QString>::refused(Words::tr("The membership year is one of %1.").arg(kinds.join(u", "_s)));
}

Result<QString> day(const QString &typed, const Asked &asked)
{
    if (typed.trimmed().isEmpty())
        return QString();
    const Result<QDate> read = readTypedDay(typed, asked);
    return read ? Result<QString>(read->toString(Qt::ISODate)) : Result<QString>::refused(read.sentence);
}

Result<QString> dayOfYear(const QString &typed, const Asked &asked)
{
    Result<QString> read = day(typed, asked);
    if (read)
        *read = read->mid(5); // only the month and the day count
    return read;
}

Result<QString> days(const QString &typed, const Asked &asked)
{
    QStringList all;
    for (const QString &one : typed.split(u';', Qt::SkipEmptyParts)) {
        const Result<QString> read = day(one, asked);
        if (!read)
            return read;
        all += *read;
    }
    std::sort(all.begin(), all.end());
    return all.join(u' ');
}

Result<QString> months(const QString &typed, const Asked &)
{
    bool number = false;
    const int count = typed.trimmed().toInt(&number);
    return number && count >= 0 && count <= mostMonths
        ? Result<QString>(QString::number(count))
        : Result<QString>::refused(Words::tr("Write a number of months from 0 to %1.").arg(mostMonths));
}

Result<QString> ages(const QString &typed, const Asked &)
{
    static const QRegularExpression apart(u"[;,\\s]+"_s);
    const QStringList numbers = typed.split(apart, Qt::SkipEmptyParts);
    const bool good = std::all_of(numbers.begin(), numbers.end(), [](const QString &one) {
        bool number = false;
        return one.toLongLong(&number) >= 0 && number;
    });
    if (!numbers.isEmpty() && (numbers.size() != ageBands || !good))
        return Result<QString>::refused(
            Words::tr("Write six numbers: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 and over."));
    return numbers.join(u';');
}

} // namespace

QList<BookSetting> bookSettings()
{
    return {{u"association"_s, Words::tr("The name of the association."), text},
        {u"association_short"_s, Words::tr("Its short name, where room is scarce."), text},
        {u"address"_s, Words::tr("Its postal address."), text}, {u"town"_s, Words::tr("Its town."), text},
        {u"country"_s, Words::tr("Its country."), text},
        {u"currency"_s, Words::tr("The currency of the book, such as GBP or EUR."), currency},
        {u"email"_s, Words::tr("Its e-mail address."), text}, {u"website"_s, Words::tr("Its website."), text},
        {u"partners"_s, Words::tr("The twin towns."), text},
        {u"letter_footer"_s, Words::tr("What stands at the foot of letters."), text},
        {u"membership_year"_s,
            Words::tr("How membership years run: fixed, anniversary (of joining) or agm (from one annual "
                      "general meeting to the next)."),
            yearKind},
        {u"membership_year_from"_s, Words::tr("The first day of a fixed year, such as 1 April."), dayOfYear},
        {u"financial_year_end"_s, Words::tr("The last day of the financial year, such as 31 March."),
            dayOfYear},
        {u"membership_late_from"_s,
            Words::tr("Who joins from this day has paid for the next year too, such as 1 October."),
            dayOfYear},
        {u"membership_agms"_s,
            Words::tr("The days of the annual general meetings, with semicolons between them."), days},
        {u"membership_due_months"_s, Words::tr("After how many months a subscription is overdue."), months},
        {u"membership_grace_months"_s, Words::tr("After how many months a membership has lapsed."), months},
        {u"community_ages"_s,
            Words::tr(
                "How many people live in the town: under 18, 18 to 24, 25 to 44, 45 to 64, 65 to 74, 75 "
                "and over."),
            ages},
        {u"community_ages_source"_s, Words::tr("Who says so, such as Census 2021."), text},
        {u"giftaid_claimed_until"_s,
            Words::tr("Until which day all gifts count as claimed by Gift Aid, when the book does not know "
                      "it of each."),
            day}};
}

EditOutcome setBookSetting(Store &store, const QString &name, const QString &typed, const Asked &asked)
{
    const QList<BookSetting> all = bookSettings();
    const auto setting =
        std::find_if(all.begin(), all.end(), [&](const BookSetting &one) { return one.name == name; });
    if (setting == all.end())
        return EditOutcome{
            EditOutcome::Refused, 0, Words::tr("There is no setting called “%1”.").arg(name), {}};
    const Result<QString> value = setting->read(typed, asked);
    if (!value)
        return EditOutcome{EditOutcome::Refused, 0, value.sentence, {}};
    const auto then = [&](const QString &key) { return key == name ? *value : store.setting(key); };
    for (const Problem &problem : check(membershipYear(then)))
        return EditOutcome{EditOutcome::Refused, 0, problem.sentence, {}};
    return store.setSettings(Words::tr("Change the setting “%1”").arg(name), {{name, *value}});
}

} // namespace twinbook
