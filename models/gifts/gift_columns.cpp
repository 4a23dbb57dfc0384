// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_columns.h"

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

constexpr int sampleSize = 300;

QStringList samplesOf(const GiftTable &table, int column)
{
    QStringList samples = columnSamples(table.table, column, sampleSize);
    samples.removeIf([](const QString &s) { return giftwords::isNil(s) || giftwords::isNothing(s); });
    return samples;
}

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

void findCurrency(GiftTable &table, const QString &language, Currency home)
{
    if (table.column(u"currency"_s) >= 0) { // each line says its own
        table.currency = home;
        table.currencyIsSaid =
            std::none_of(table.table.rows.begin(), table.table.rows.end(), [&](const QStringList &row) {
                const QString value = table.cell(row, u"value"_s);
                if (value.trimmed().isEmpty() || !table.cell(row, u"currency"_s).trimmed().isEmpty())
                    return false;
                const AmountsInText found = findAmounts(value, table.locale, home);
                return std::any_of(
                    found.amounts.begin(), found.amounts.end(), [](const auto &a) { return !a.named; });
            });
        return;
    }
    for (const char16_t *field : {u"value", u"value_to", u"gift_and_value"}) {
        const int at = table.column(QString::fromUtf16(field));
        if (at < 0)
            continue;
        if (const auto named = currencyIn(table.table.headings.at(at))) {
            table.currency = *named;
            return;
        }
    }
    QHash<QString, int> counts;
    int unnamed = 0; // amounts without a currency
    bool numbers = false;
    for (const char16_t *field : {u"value", u"gift_and_value", u"description"}) {
        const int at = table.column(QString::fromUtf16(field));
        for (const QString &text :
            at < 0 || (!counts.isEmpty() && field[0] == u'd') ? QStringList() : samplesOf(table, at)) {
            const AmountsInText found = findAmounts(text, table.locale, home);
            for (const auto &amount : found.amounts) {
                if (amount.named && amount.money)
                    ++counts[amount.money->currency.text()];
                else
                    unnamed += field[0] == u'v';
            }
            numbers = numbers || (field[0] == u'v' && !found.amounts.isEmpty());
        }
    }
    int most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() == home.text())) {
            most = it.value();
            table.currency = *Currency::fromCode(it.key());
        }
    }
    const bool isForeign = table.currency != home && language == u"en";
    if (most > 0 && (!isForeign || most > unnamed)) // one gift in euros does not make a register of them
        return;
    table.currency = language != u"en" && home.text() != u"CHF" ? *Currency::fromCode(u"EUR") : home;
    table.currencyIsSaid = !numbers || unnamed == 0;
}

void findOrder(GiftTable &table, const ImportChoices &choices, const QString &language)
{
    QStringList figures;
    for (const char16_t *field : {u"received_on", u"registered_on", u"offered_on"}) {
        const int at = table.column(QString::fromUtf16(field));
        for (const QString &text : at < 0 ? QStringList() : samplesOf(table, at)) {
            if (text.size() < 5 || !text.at(4).isPunct() || !text.at(0).isDigit() || !text.at(3).isDigit())
                figures += text;
        }
    }
    const DateOrder usual = language != u"en"                     ? DateOrder::DayMonthYear
        : table.currency.text() == u"USD" && table.currencyIsSaid ? DateOrder::MonthDayYear
                                                                  : dateOrder(choices.locale);
    table.order = choices.dateOrder.value_or(
        guessDateOrder(figures, usual == DateOrder::YearMonthDay ? DateOrder::DayMonthYear : usual));
}

void findKind(GiftTable &table)
{
    QString headings;
    bool both = false;
    for (int i = 0; i < table.fields.size(); ++i) {
        const QString &field = table.fields.at(i);
        const QString &heading = table.table.headings.at(i);
        both = both || field == u"kind" || namesBoth(heading); // each line says it, or its words do
        if (field != u"register" && field != u"outcome" && field != u"notes")
            headings += heading + u" . "_s;
    }
    // "Gift" is said of everything; hospitality is said of nothing else.
    static const QRegularExpression presents(
        u"\\b(?:gifts?|presents?|cadeaux?|geschenke?s?|rhodd(?:ion)?)\\b"_s);
    const auto judge = [](const QString &said) {
        const bool gifts = presents.match(headingKey(QString(said).replace(u'_', u' '))).hasMatch();
        const bool hospitality = speaksOfHospitality(said);
        return gifts && hospitality ? u"both"_s
            : gifts                 ? u"gift"_s
            : hospitality           ? u"hospitality"_s
                                    : QString();
    };
    const QString byName = judge(table.name);
    const QString byHeadings = both ? u"both"_s : judge(headings);
    const QString byTitle = judge(table.title);
    const bool ofBoth = byHeadings == u"gift" && !byTitle.isEmpty() && byTitle != u"gift";
    for (const QString &said : {byName, ofBoth ? u"both"_s : byHeadings, byTitle}) {
        if (said.isEmpty())
            continue;
        table.kind = said == u"both" ? QString() : said;
        return;
    }
}

// "Gifts given by the Mayor" above a list, or as the name of a sheet.
void findDirection(GiftTable &table)
{
    if (!table.direction.isEmpty())
        return; // a line above said it
    static const QRegularExpression given(
        u"\\b(?:given|presented|made|offerts|remis|donnes|uberreicht\\w*|vergeben\\w*|verschenkt\\w*)\\b"_s);
    static const QRegularExpression received(
        u"\\b(?:received|accepted|receipt|recus?|erhalten\\w*|angenommen\\w*)\\b"_s);
    static const QRegularExpression declined(
        u"\\b(?:declined|refused|not accepted|refuses|abgelehnt\\w*)\\b"_s);
    for (const QString &said : {fold(table.name), fold(table.title)}) {
        const bool isGiven = given.match(said).hasMatch();
        const bool isReceived = received.match(said).hasMatch();
        const bool isDeclined = declined.match(said).hasMatch();
        if (int(isGiven) + int(isReceived) + int(isDeclined) == 1) {
            table.direction = isGiven ? u"given"_s : isDeclined ? u"declined"_s : QString();
            return;
        }
    }
}

} // namespace

std::optional<Currency> currencyIn(const QString &heading)
{
    static const QList<std::pair<QString, const char *>> signs{
        {u"£|\\bgbp\\b|\\bpounds?\\b|sterling"_s, "GBP"}, {u"€|\\beur\\b|\\beuros?\\b"_s, "EUR"},
        {u"\\bchf\\b|\\bfranken\\b|\\bsfr\\b|francs suisses|\\bfr\\."_s, "CHF"}, {u"\\bcad\\b|c\\$"_s, "CAD"},
        {u"\\baud\\b|a\\$"_s, "AUD"}, {u"\\bnzd\\b|nz\\$"_s, "NZD"},
        {u"us\\$|\\busd\\b|\\bus dollars?\\b"_s, "USD"}, {u"\\$|\\bdollars?\\b"_s, "USD"},
        {u"\\bsek\\b"_s, "SEK"}, {u"\\bnok\\b"_s, "NOK"}, {u"\\bdkk\\b"_s, "DKK"}, {u"\\bpln\\b|zł"_s, "PLN"},
        {u"\\bczk\\b"_s, "CZK"}};
    const QString low = heading.toLower().replace(u'_', u' ');
    for (const auto &[words, code] : signs) {
        if (QRegularExpression(words, QRegularExpression::UseUnicodePropertiesOption).match(low).hasMatch())
            return Currency::fromCode(QString::fromLatin1(code));
    }
    return {};
}

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
    findDescription(table);
    findOurs(table);
    for (int i = int(table.fields.size()) - 1; i >= 0; --i)
        table.columns.insert(table.fields.at(i), i);
    findCurrency(table, language, home);
    findOrder(table, choices, language);
    findKind(table);
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

QList<GiftTable> giftTables(const NamedTable &raw, const ImportChoices &choices, Currency home)
{
    QList<GiftTable> all;
    const auto finish = [&](GiftTable &one) {
        if (choices.map.isEmpty())
            partDirections(one);
        takeColumns(one, choices, home);
        if (isRegister(one) || (!choices.map.isEmpty() && !one.columns.isEmpty()))
            all += one;
    };
    GiftTable one;
    one.name = raw.name;
    one.table.format = raw.table.format;
    one.table.problems = raw.table.problems; // a quotation mark that is never closed
    if (raw.table.headingLine > 0 || choices.hasHeadings == false) { // of a JSON file, or nobody's
        one.table = raw.table;
        finish(one);
        return all;
    }
    auto found = findGiftHeadings(raw.table, 0, deepestGiftHeading);
    if (!found)
        return all;
    QStringList titles;
    for (qsizetype i = 0; i < found->first; ++i)
        titles += raw.table.rows.at(i).join(u' ').simplified();
    while (found) {
        one.title = titles.join(u" . "_s);
        one.table.headings = found->headings;
        for (qsizetype i = 0; i < one.table.headings.size(); ++i) {
            if (one.table.headings.at(i).isEmpty())
                one.table.headings[i] = raw.table.headings.at(i);
        }
        one.table.headingLine = raw.table.lines.value(found->last);
        one.table.rows.clear();
        one.table.lines.clear();
        qsizetype i = found->last + 1;
        found.reset();
        titles.clear();
        for (; i < raw.table.rows.size() && !found; ++i) {
            const QStringList &row = raw.table.rows.at(i);
            if (repeatsHeadings(row, one.table.headings))
                continue;
            if (const QString section = directionOfSection(row); !section.isEmpty()
                && i + 1 < raw.table.rows.size()
                && filledCells(raw.table.rows.at(i + 1)) > 1) { // the same list, the other way round
                if (!one.table.rows.isEmpty())
                    finish(one);
                one.direction = section;
                one.table.rows.clear();
                one.table.lines.clear();
                continue;
            }
            // A further list below: headings of their own after a gap or a title.
            const bool alone = filledCells(raw.table.rows.at(i - 1)) == 1;
            const bool gap = raw.table.lines.value(i) - raw.table.lines.value(i - 1) > 1;
            if (alone || gap) {
                const auto next = findGiftHeadings(raw.table, i, 1);
                const bool all4 = next && filledCells(row) >= 3
                    && std::none_of(row.begin(), row.end(), [](const QString &cell) {
                           return !cell.trimmed().isEmpty() && giftFieldOf(cell).isEmpty();
                       });
                if (all4) {
                    found = next;
                    if (alone) // its line says what it is, even where it was a section of its own
                        titles = {raw.table.rows.at(i - 1).join(u' ').simplified()};
                    if (alone && !one.table.rows.isEmpty()) {
                        one.table.rows.removeLast();
                        one.table.lines.removeLast();
                    }
                    break;
                }
            }
            one.table.rows += row;
            one.table.lines += raw.table.lines.value(i);
        }
        finish(one);
        one = GiftTable{raw.name, {}, {}, {}, {}, {}, {}, {}, {}, {}, true, false, {}};
        one.table.format = raw.table.format;
    }
    return all;
}

} // namespace twinbook
