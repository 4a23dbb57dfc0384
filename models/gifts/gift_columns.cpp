// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_column_facts.h"

#include "column_contents.h"
#include "footer_lines.h"
#include "gift_amounts.h"
#include "gift_cells.h"
#include "gift_headings.h"
#include "gift_sides.h"
#include "heading_index.h"
#include "table_layout.h"
#include "text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

template <class Test>
bool mostly(const QStringList &samples, int percent, Test test)
{
    const auto count = std::count_if(samples.begin(), samples.end(), test);
    return !samples.isEmpty() && count * 100 >= samples.size() * percent;
}

bool isYesOrNo(const QString &text)
{
    static const QSet<QString> words{u"yes"_s, u"no"_s, u"y"_s, u"n"_s, u"oui"_s, u"non"_s, u"ja"_s,
        u"nein"_s, u"true"_s, u"false"_s, u"x"_s, u"1"_s, u"0"_s, u"j"_s, u"o"_s};
    return words.contains(fold(text)) || text == u"✓" || text == u"✔";
}

// The field by heading, once what stands below it has been looked at.
QString judged(const GiftTable &table, int column, const QString &field, const DateReading &reading)
{
    const QStringList samples = samplesOf(table, column);
    GiftDays days(reading.today, reading.locale);
    const auto isDay = [&](const QString &s) {
        return days.isDay(s, DateOrder::DayMonthYear) || days.isDay(s, DateOrder::MonthDayYear);
    };
    if ((field.startsWith(u"donor") || field == u"description") && mostly(samples, 100, [](const QString &s) {
            return !giftwords::direction(s).isEmpty() && !giftwords::saysMore(s);
        }))
        return u"direction"_s; // "Gift presented by the Mayor": given, received
    static const QRegularExpression amount(u"^\\W*\\d[\\d.,' ]*\\W*$"_s);
    if ((field.startsWith(u"holder") || (field.startsWith(u"donor") && field != u"donor_address"))
        && mostly(samples, 60, [](const QString &s) { return amount.match(s).hasMatch(); }))
        return u"notes"_s; // nobody is called £30
    if (field == u"direction" && !samples.isEmpty()) {
        if (mostly(samples, 60, isDay))
            return u"received_on"_s;
        return mostly(samples, 50,
                   [](const QString &s) { return isYesOrNo(s) || !giftwords::direction(s).isEmpty(); })
            ? field
            : u"description?"_s;
    }
    if (field == u"kind")
        return mostly(samples, 70,
                   [](const QString &s) { return giftwords::saysBoth(s) || !giftwords::kind(s).isEmpty(); })
            ? field
            : u"description?"_s;
    if (field == u"register" && fold(table.table.headings.at(column)) == u"source") {
        static const QRegularExpression ofRegister(
            u"register|registre|http|\\.(?:pdf|csv|xlsx?|ods)|\\b20\\d\\d\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        return mostly(samples, 50, [](const QString &s) { return ofRegister.match(s).hasMatch(); })
                || samples.isEmpty()
            ? field
            : u"donor"_s;
    }
    if (field == u"outcome" && mostly(samples, 90, [](const QString &s) {
            return !giftwords::direction(s).isEmpty() && !giftwords::saysMore(s)
                && giftwords::outcome(s).isEmpty();
        }))
        return u"direction"_s;
    if (field == u"received_on" && samples.size() > 2 && !mostly(samples, 10, [&](const QString &s) {
            return isDay(s) || !days.read(s, DateOrder::DayMonthYear).unreadable;
        }))
        return u"notes"_s;
    return field;
}

// Among several for one field: what its heading says best.
int preference(const QString &field, const QString &heading)
{
    const QString key = headingKey(heading);
    if (field == u"value" && isOfOneItem(heading))
        return -1;
    static const QRegularExpression received(u"receiv|receipt|recu|recept|erhalt|empfang"_s);
    static const QRegularExpression ours(
        u"councillor|minister|member|officer|elue?\\b|elu\\b|mitglied|abgeordnet|employee|staff|\\bmp\\b|deput"_s);
    static const QRegularExpression what(u"descri|detail|nature|bezeichn|beschreib|particular"_s);
    const QRegularExpression *best = field == u"received_on" ? &received
        : field == u"holder"                                 ? &ours
        : field == u"description"                            ? &what
                                                             : nullptr;
    return best && best->match(key).hasMatch() ? 1 : 0;
}

void takeChoices(GiftTable &table, const ImportChoices &choices, QList<bool> &settled)
{
    for (auto it = choices.map.begin(); it != choices.map.end(); ++it) {
        for (const QString &heading : it.value().split(u'\n')) {
            const int at =
                heading.trimmed().isEmpty() ? -1 : int(table.table.headings.indexOf(heading.trimmed()));
            if (at < 0)
                continue;
            table.fields[at] = it.key();
            settled[at] = true;
        }
    }
}

// Each field goes to one column; the others are kept in the notes.
void settleDoubles(GiftTable &table, const QList<bool> &settled)
{
    QHash<QString, int> taken;
    for (int i = 0; i < table.fields.size(); ++i) {
        if (settled.at(i) && table.fields.at(i) != u"notes")
            taken.insert(table.fields.at(i), i);
    }
    for (int i = 0; i < table.fields.size(); ++i) {
        const QString field = table.fields.at(i);
        if (field == u"notes" || field.endsWith(u'?') || settled.at(i))
            continue;
        const int before = taken.value(field, -1);
        if (before < 0) {
            taken.insert(field, i);
        } else if (!settled.at(before)
            && preference(field, table.table.headings.at(i))
                > preference(field, table.table.headings.at(before))) {
            table.fields[before] = u"notes"_s;
            taken.insert(field, i);
        } else {
            table.fields[i] = u"notes"_s;
        }
    }
}

// What can stand for a description where no column is called so.
void findDescription(GiftTable &table)
{
    const auto has = [&](const char16_t *field) { return table.fields.contains(QString::fromUtf16(field)); };
    bool open = !has(u"description") && !has(u"gift_and_donor") && !has(u"gift_and_value");
    for (QString &field : table.fields) {
        if (field == u"description?") {
            field = open ? u"description"_s : u"notes"_s;
            open = false;
        }
    }
    const auto visit = table.fields.indexOf(u"visit"_s);
    if (open && visit >= 0)
        table.fields[visit] = u"description"_s;
}

// "Details of gift: description | approximate value": beside a description the other column has the value
// alone.
void settlePairs(GiftTable &table, const QList<bool> &settled)
{
    const auto has = [&](const char16_t *field) { return table.fields.contains(QString::fromUtf16(field)); };
    if (!has(u"description"))
        return;
    const bool donor = has(u"donor") || has(u"donor_person") || has(u"donor_organisation");
    const auto both = table.fields.indexOf(u"gift_and_value"_s);
    if (both >= 0 && !settled.at(both))
        table.fields[both] = has(u"value") ? u"notes"_s : u"value"_s;
    const auto given = table.fields.indexOf(u"gift_and_donor"_s);
    if (given >= 0 && !settled.at(given))
        table.fields[given] = donor ? u"notes"_s : u"donor"_s;
}

// First and last name in columns of their own: "Nom" and "Prénom". A recipient of what was given is no
// holder.
void settleHolders(GiftTable &table)
{
    const auto first = table.fields.indexOf(u"holder_first"_s);
    const auto holder = table.fields.indexOf(u"holder"_s);
    if (first >= 0 && holder >= 0 && !table.fields.contains(u"holder_last"_s)) {
        static const QRegularExpression last(u"^(?:nom|name|nachname)$"_s);
        if (last.match(fold(table.table.headings.at(holder))).hasMatch())
            table.fields[holder] = u"holder_last"_s;
    }
    const bool named = table.fields.contains(u"holder"_s) || table.fields.contains(u"holder_last"_s);
    for (int i = 0; i < table.fields.size(); ++i) {
        const QString key = fold(table.table.headings.at(i));
        static const QRegularExpression somebody(
            u"^(?:name of (?:the )?|nom de la |names? of )?(?:person|individual|personne|persons)(?: name)?$"_s);
        if (!named && table.fields.at(i).startsWith(u"donor") && somebody.match(key).hasMatch()) {
            table.fields[i] = u"holder"_s;
            break;
        }
    }
    const bool hasDonor = table.fields.contains(u"donor"_s) || table.fields.contains(u"donor_person"_s)
        || table.fields.contains(u"donor_organisation"_s) || table.fields.contains(u"gift_and_donor"_s);
    if (table.direction != u"given")
        return;
    for (int i = 0; i < table.fields.size(); ++i) { // "Gifts given: by whom, to whom"
        static const QRegularExpression by(
            u"\\b(?:given by|presented by|who from|donor|giver|offert par|remis par|uberreicht von|schenk\\w*|geber\\w*)\\b"_s);
        static const QRegularExpression to(
            u"\\b(?:recipients?|receivers?|who for|given to|presented to|received by|beneficiaires?|destinataires?|empfang\\w*)\\b"_s);
        const QString key = headingKey(table.table.headings.at(i));
        if (table.fields.at(i).startsWith(u"donor") && by.match(key).hasMatch() && !to.match(key).hasMatch())
            table.fields[i] = u"holder"_s;
        else if (table.fields.at(i) == u"holder" && to.match(key).hasMatch()
            && (!hasDonor || table.fields.count(u"holder"_s) > 0))
            table.fields[i] = u"donor"_s;
    }
}

} // namespace

void takeColumns(GiftTable &table, const ImportChoices &choices, Currency home)
{
    QList<bool> settled(table.table.headings.size(), false);
    const QString language = languageOfHeadings(table.table.headings);
    const bool french = language == u"fr";
    table.locale = language == u"de"                    ? QLocale(QLocale::German)
        : french                                        ? QLocale(QLocale::French)
        : choices.locale.language() == QLocale::English ? choices.locale
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
    table.columns.clear();
    table.kind.clear();
    table.currency = home;
    table.fields.fill(u"notes"_s, table.table.headings.size());
    findDirection(table);
    joinTicks(table);
    takeChoices(table, choices, settled);
    for (int i = 0; i < table.fields.size(); ++i) {
        const QString field = giftFieldOf(table.table.headings.at(i));
        if (!settled.at(i) && !field.isEmpty() && !choices.map.contains(field))
            table.fields[i] = judged(table, i, field, {choices.today, table.locale, {}, true});
    }
    const auto offered = table.fields.indexOf(u"offered_on"_s);
    if (offered >= 0 && !settled.at(offered) && !table.fields.contains(u"received_on"_s))
        table.fields[offered] = u"received_on"_s; // the only day there is
    settleHolders(table);
    settleDoubles(table, settled);
    settlePairs(table, settled);
    findDescription(table);
    findOurs(table);
    for (int i = int(table.fields.size()) - 1; i >= 0; --i)
        table.columns.insert(table.fields.at(i), i);
    findCurrency(table, language, home);
    findOrder(table, choices, language);
    findKind(table);
    findFigures(table);
    static const QRegularExpression dust(u"^\\d+\\.\\d{4,}$"_s);
    const QStringList values =
        columnSamples(table.table, table.column(u"value"_s), int(table.table.rows.size()));
    table.dusty =
        std::any_of(values.begin(), values.end(), [](const QString &v) { return dust.match(v).hasMatch(); });
}

bool isRegister(const GiftTable &table)
{
    const auto has = [&](const char16_t *field) { return table.column(QString::fromUtf16(field)) >= 0; };
    const bool what = has(u"description") || has(u"gift_and_donor") || has(u"gift_and_value");
    const bool donor =
        has(u"donor") || has(u"donor_person") || has(u"donor_organisation") || has(u"gift_and_donor");
    const bool holder = has(u"holder") || has(u"holder_last");
    QString said = table.name + u" . "_s + table.title;
    for (const QString &heading : table.table.headings)
        said += u" . "_s + heading;
    const bool ofGifts = speaksOfGifts(said) || speaksOfHospitality(said);
    if (looksLikeStatement(table.table) && !ofGifts && !donor)
        return false;
    const auto told = [&](const QString &s) { return speaksOfGifts(s) || speaksOfHospitality(s); };
    if (what && holder && mostly(samplesOf(table, table.column(u"description"_s)), 30, told))
        return true;
    return (what && (donor || ofGifts || (holder && has(u"value"))))
        || (donor && (has(u"value") || ofGifts) && (holder || has(u"received_on")));
}

} // namespace twinbook
