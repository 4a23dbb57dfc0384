// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_reading.h"

#include "date_words.h"
#include "languages.h"
#include "text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u'|');
    return {list.begin(), list.end()};
}

// Other words for the answers of a choice; folded.
struct AnswerWords
{
    const char16_t *column;
    const char16_t *key;
    const char16_t *words;
};

constexpr std::array answers{
    AnswerWords{u"gender", u"f", u"f|female|w|weiblich|frau|femme|feminin|woman|girl"},
    AnswerWords{u"gender", u"m", u"m|male|h|homme|mannlich|mann|masculin|man|boy"},
    AnswerWords{u"gender", u"x", u"x|d|other|divers|autre|non binary"},
    AnswerWords{u"hosting", u"yes", u"yes|oui|ja|y|o|j|x|1|true"},
    AnswerWords{u"hosting", u"reserve", u"reserve|maybe|perhaps|possibly|peut etre|vielleicht|en reserve"},
    AnswerWords{u"hosting", u"no", u"no|non|nein|n|0|false"},
    AnswerWords{u"smoking", u"yes", u"yes|oui|ja|smoker|smokers|fumeur|fumeurs|raucher"},
    AnswerWords{u"smoking", u"outside", u"outside|dehors|draussen|garden"},
    AnswerWords{u"smoking", u"no", u"no|non|nein|non smoker|non smokers|non smoking|non fumeur|nichtraucher"},
    AnswerWords{u"letter_language", u"en", u"en|english|anglais|englisch"},
    AnswerWords{u"letter_language", u"fr", u"fr|french|francais|franzosisch"},
    AnswerWords{u"letter_language", u"de", u"de|german|allemand|deutsch"},
    AnswerWords{
        u"diet", u"vegetarian", u"vegetarian|vegetarien|vegetarienne|vegetarisch|vegetarier|veggie|veg"},
    AnswerWords{u"diet", u"vegan", u"vegan|vegane|vegetalien|vegetalienne"},
    AnswerWords{u"diet", u"fish", u"pescatarian|pescetarian|pescetarien|fish|poisson"},
    AnswerWords{u"diet", u"kosher", u"kosher|casher|koscher"},
    AnswerWords{u"diet", u"glutenfree", u"gluten free|coeliac|celiac|sans gluten|glutenfrei"},
    AnswerWords{u"diet", u"", u"normal|all|everything|no restrictions|tout|alles|omnivore"},
    AnswerWords{u"age_band", u"under18", u"u18|0 17|under 18s|junior|child"},
    AnswerWords{u"age_band", u"65plus", u"65|65 plus|over 65|65 and over"},
};

// "1956-03-14", "14/03/1956", "14.3.1956" without the full reader: most dates of a list look like this.
std::optional<QDate> readQuickly(const QString &text, DateOrder order)
{
    int part[3] = {0, 0, 0};
    int digits[3] = {0, 0, 0};
    int at = 0;
    for (QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9') {
            part[at] = part[at] * 10 + (u - u'0');
            if (++digits[at] > 4)
                return std::nullopt;
        } else if (digits[at] > 0 && at < 2 && (u == u'/' || u == u'.' || u == u'-')) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    if (at != 2 || digits[1] > 2)
        return std::nullopt;
    QDate day;
    if (digits[0] == 4 && digits[2] <= 2)
        day = QDate(part[0], part[1], part[2]);
    else if (digits[0] <= 2 && digits[2] == 4)
        day = order == DateOrder::MonthDayYear ? QDate(part[2], part[0], part[1])
                                               : QDate(part[2], part[1], part[0]);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QDate dayWithin(int year, int month, DayUse use)
{
    const QDate first(year, month == 0 ? 1 : month, 1);
    return use == DayUse::End ? (month == 0 ? first.addYears(1) : first.addMonths(1)).addDays(-1) : first;
}

// "1998", "06/2026", "sept. 1999": enough for the day of joining, not for a birthday.
std::optional<QDate> readPartly(const QString &text, DayUse use)
{
    constexpr int earliest = 1900;
    constexpr int latest = 2200;
    static const QRegularExpression worded(
        u"^(\\p{L}+)\\.?\\s+(\\d{4})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (!text.isEmpty() && text.at(0).isLetter() && use != DayUse::Birth) {
        const QRegularExpressionMatch match = worded.match(text);
        const int named =
            match.hasMatch() ? datewords::month(fold(match.captured(1)), QLocale::c()).value_or(0) : 0;
        const int told = match.captured(2).toInt();
        return named > 0 && told > earliest && told < latest ? std::optional(dayWithin(told, named, use))
                                                             : std::nullopt;
    }
    const QStringList parts = QString(text).replace(u'.', u'/').replace(u'-', u'/').split(u'/');
    const int year = parts.last().size() == 4 ? parts.last().toInt() : 0;
    const int month = parts.size() == 2 ? parts.first().toInt() : 0;
    const bool sound = year > earliest && year < latest
        && (parts.size() == 1 || (parts.size() == 2 && month >= 1 && month <= 12));
    return sound && use != DayUse::Birth ? std::optional(dayWithin(year, month, use)) : std::nullopt;
}

// Control characters and the marks that turn the direction of writing, which make a name look like another.
// What joins letters in some scripts stays.
bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x20)
        return u != u'\n' && u != u'\t' && u != u'\r';
    return (u >= 0x7f && u < 0xa0) || u == 0xad || u == 0x200b || u == 0x200e || u == 0x200f
        || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2069) || u == 0xfeff;
}

} // namespace

CellReader::CellReader(QDate today, const QLocale &locale)
    : m_today(today)
    , m_locale(locale)
    , m_yes(setOf(
          u"yes|y|oui|o|ja|j|x|1|true|vrai|wahr|on|si|paid|paid up|paye|payee|a jour|regle|reglee|bezahlt|gezahlt|✓|✔|☑|checked|post|papier|paper"_s))
    , m_no(setOf(
          u"no|n|non|nein|0|false|faux|falsch|off|unpaid|not paid|not yet|impaye|impayee|pas encore|non paye|unbezahlt|offen|nicht bezahlt|noch nicht|☐|✗|✘"_s))
{
    for (const QString &word : m_languages.all(u"RecordShape"_s, "yes"))
        m_yes.insert(fold(word));
    for (const QString &word : m_languages.all(u"RecordShape"_s, "no"))
        m_no.insert(fold(word));
}

std::optional<QDate> CellReader::date(const QString &text, DateOrder order, DayUse use)
{
    if (const auto quick = readQuickly(text, order))
        return quick;
    const QString key = text + QChar(char16_t(u'a' + int(order) * 3 + int(use)));
    const auto it = m_dates.constFind(key);
    if (it != m_dates.constEnd())
        return *it;
    return *m_dates.insert(key, readSlowly(text, order, use));
}

std::optional<QDate> CellReader::readSlowly(const QString &text, DateOrder order, DayUse use) const
{
    if (const auto part = readPartly(text, use))
        return part;
    return readDate(text, {m_today, m_locale, order, use == DayUse::Birth});
}

std::optional<bool> CellReader::flag(const QString &text) const
{
    const QString folded = fold(text);
    if (m_yes.contains(folded) || m_yes.contains(text))
        return true;
    if (m_no.contains(folded) || m_no.contains(text) || folded.isEmpty())
        return false;
    return std::nullopt;
}

std::optional<qint64> CellReader::number(const QString &text) const
{
    bool ok = false;
    const qint64 plain = text.toLongLong(&ok);
    if (ok)
        return plain;
    const qint64 local = m_locale.toLongLong(text, &ok);
    return ok ? std::optional(local) : std::nullopt;
}

std::optional<qint64> CellReader::kilometres(const QString &text) const
{
    if (const auto whole = number(text))
        return whole;
    static const QRegularExpression form(u"^([+-]?\\d{1,12})(?:[.,](\\d+))?\\s*(\\p{L}*)\\.?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    constexpr double mile = 1.609344;
    static const QHash<QString, double> units{{QString(), 1}, {u"km"_s, 1}, {u"kms"_s, 1},
        {u"kilometre"_s, 1}, {u"kilometres"_s, 1}, {u"kilometer"_s, 1}, {u"kilometers"_s, 1}, {u"m"_s, 0.001},
        {u"mi"_s, mile}, {u"mile"_s, mile}, {u"miles"_s, mile}, {u"meile"_s, mile}, {u"meilen"_s, mile}};
    const auto unit = units.constFind(fold(match.captured(3)));
    if (unit == units.constEnd())
        return std::nullopt;
    const double told = (match.captured(1) + u'.' + match.captured(2) + u'0').toDouble();
    return qRound64(told * *unit);
}

std::optional<QString> CellReader::languages(const QString &text)
{
    auto it = m_spoken.constFind(text);
    if (it == m_spoken.constEnd())
        it = m_spoken.insert(text, readLanguages(text).value);
    return *it;
}

std::optional<QString> CellReader::choice(const RecordShape &shape, const Column &column, const QString &text)
{
    QHash<QString, QString> &known = m_choices[&column];
    if (known.isEmpty()) {
        for (const Choice &answer : column.choices) {
            known.insert(fold(answer.key), answer.key);
            for (const QString &label : m_languages.all(shape.context, answer.label))
                known.insert(fold(label), answer.key);
        }
        for (const AnswerWords &other : answers) {
            if (column.name != QStringView(other.column))
                continue;
            for (QStringView word : QStringView(other.words).split(u'|'))
                known.insert(word.toString(), QString::fromUtf16(other.key));
        }
    }
    const auto it = known.constFind(fold(text));
    return it == known.constEnd() ? std::nullopt : std::optional(*it);
}

int readBirthYear(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:(?:c|ca|circa|about|um|vers|~)\\.?\\s*)?(?:(\\d{1,2})[/.-]|([\\p{L}.]+)\\s+)?((?:19|20)\\d\\d)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text.simplified());
    constexpr int months = 12;
    const bool month = match.captured(1).toInt() <= months
        && (match.captured(2).isEmpty() || datewords::month(fold(match.captured(2)), QLocale::c()));
    return match.hasMatch() && month ? match.captured(3).toInt() : 0;
}

bool hasShortYear(const QString &text)
{
    qsizetype digits = 0;
    for (QChar c : text) {
        digits = c.isDigit() ? digits + 1 : 0;
        if (digits > 2)
            return false;
    }
    return true;
}

bool isShortened(const QString &text)
{
    if (!text.contains(u'+') || !text.contains(u'E', Qt::CaseInsensitive))
        return false;
    static const QRegularExpression form(u"^\\d([.,]\\d+)?[eE]\\+\\d+$"_s);
    return form.match(text).hasMatch();
}

bool saysNothing(const QString &text)
{
    constexpr qsizetype longest = 10;
    if (text.size() > longest)
        return false;
    bool noughts = true;
    bool letters = false;
    for (QChar c : text) {
        noughts = noughts && (c == u'0' || !c.isLetterOrNumber());
        letters = letters || c.isLetter();
    }
    if (noughts && text.size() != 1)
        return true; // "--", "00/00/0000"
    if (!letters)
        return text != u"0"_s && noughts;
    static const QSet<QString> words = setOf(
        u"n a|na|none|nil|unknown|not known|null|aucun|aucune|neant|inconnu|keine|keiner|unbekannt|k a"_s);
    return words.contains(fold(text));
}

QString cellValue(const QString &cell)
{
    QString value = cell.trimmed();
    if (std::any_of(value.cbegin(), value.cend(), isHidden)) {
        value.removeIf(isHidden);
        value = value.trimmed();
    }
    const bool guarded = value.size() > 1 && value.at(0) == u'\'' && u"=+-@"_s.contains(value.at(1));
    return guarded ? value.sliced(1) : value;
}

} // namespace twinbook
