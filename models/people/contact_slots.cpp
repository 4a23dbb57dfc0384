// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact_slots.h"

#include "heading_index.h"

#include "text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Slot
{
    const char *column;
    QString Person::*member;
};

constexpr Slot emailSlots[] = {{"email", &Person::email}, {"email2", &Person::email2}};
constexpr Slot phoneSlots[] = {
    {"phone", &Person::phone}, {"mobile", &Person::mobile}, {"work_phone", &Person::workPhone}};

int columnOf(const Slot &slot)
{
    return recordOf<Person>().indexOf(QString::fromLatin1(slot.column));
}

} // namespace

int emailSlot(const Person &person, const FurtherContact &email)
{
    for (const Slot &slot : emailSlots) {
        if ((person.*slot.member).compare(email.value, Qt::CaseInsensitive) == 0)
            return notAgain;
    }
    for (const Slot &slot : emailSlots) {
        if ((person.*slot.member).isEmpty())
            return columnOf(slot);
    }
    return noRoom;
}

int phoneSlot(const Person &person, const FurtherContact &phone)
{
    for (const Slot &slot : phoneSlots) {
        const QString &other = person.*slot.member;
        if (!other.isEmpty() && (other == phone.value || samePhone(other, phone.value)))
            return notAgain;
    }
    const QString said = phone.kind.isEmpty() ? phone.heading : u"phone "_s + phone.kind;
    QString wanted = fieldFromWords(headingKey(said).split(u' ', Qt::SkipEmptyParts));
    if (wanted == u"keep"_s)
        return noRoom;
    if ((wanted.isEmpty() || wanted == u"phone"_s || wanted == u"other_phone"_s) && looksMobile(phone.value)
        && person.mobile.isEmpty())
        wanted = u"mobile"_s;
    for (const Slot &slot : phoneSlots) {
        const bool right = wanted == QLatin1String(slot.column)
            || ((wanted.isEmpty() || wanted == u"other_phone"_s) && slot.member == &Person::phone);
        if (right && (person.*slot.member).isEmpty())
            return columnOf(slot);
    }
    return noRoom;
}

QStringList splitEmails(const QString &cell)
{
    QString text = cell;
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = text.sliced(7);
    if (looksLikeEmail(text))
        return {text};
    QStringList found;
    static const QRegularExpression gaps(u"[\\s;,<>()|/]+"_s);
    for (const QString &part : text.split(gaps, Qt::SkipEmptyParts)) {
        if (looksLikeEmail(part))
            found += part;
    }
    found.removeDuplicates();
    return found.isEmpty() ? QStringList{cell.simplified()} : found;
}

QStringList splitPhones(const QString &cell)
{
    constexpr int fewestDigits = 7;
    const bool plain = std::all_of(
        cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || u" +-().\u00a0"_s.contains(c); });
    if (plain)
        return {cell.simplified()};
    static const QRegularExpression gaps(u"\\s*(?:[;|\\n]|/|,|\\bor\\b|\\bou\\b|\\boder\\b)\\s*"_s);
    const QStringList parts = cell.split(gaps, Qt::SkipEmptyParts);
    const bool several = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return digitsOnly(part).size() >= fewestDigits
            && (part.startsWith(u'0') || part.startsWith(u'+') || part.startsWith(u'('));
    });
    return several ? parts : QStringList{cell.simplified()};
}

bool looksMobile(const QString &number)
{
    constexpr qsizetype frenchDigits = 10;
    static const QRegularExpression germanCode(u"^\\s*\\(?016[0-9]\\b"_s); // 01632 is a town in Britain
    QString digits = digitsOnly(number);
    const bool abroad = number.trimmed().startsWith(u'+') || digits.startsWith(u"00"_s);
    if (!abroad)
        return digits.startsWith(u"07"_s) || (digits.startsWith(u"06"_s) && digits.size() == frenchDigits)
            || digits.startsWith(u"015"_s) || digits.startsWith(u"017"_s)
            || germanCode.match(number).hasMatch();
    if (digits.startsWith(u"00"_s))
        digits.remove(0, 2);
    for (const QString &beginning : {u"447"_s, u"336"_s, u"337"_s, u"4915"_s, u"4916"_s, u"4917"_s}) {
        if (digits.startsWith(beginning))
            return true;
    }
    return false;
}

} // namespace twinbook
