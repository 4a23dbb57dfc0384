// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_conditions.h"

#include "dates.h"
#include "languages.h"
#include "money.h"
#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListConditions)
};

struct TestName
{
    ListTest test;
    const char16_t *name; // in files and on the command line; the longer before what it begins with
};

constexpr std::array testNames{TestName{ListTest::Filled, u"is not empty"},
    TestName{ListTest::Empty, u"is empty"}, TestName{ListTest::IsNot, u"is not"},
    TestName{ListTest::Is, u"is"}, TestName{ListTest::Lacks, u"does not contain"},
    TestName{ListTest::Contains, u"contains"}, TestName{ListTest::Before, u"before"},
    TestName{ListTest::After, u"after"}, TestName{ListTest::AtLeast, u"at least"},
    TestName{ListTest::AtMost, u"at most"}};

QString nameOf(ListTest test)
{
    for (const TestName &known : testNames)
        if (known.test == test)
            return QString::fromUtf16(known.name);
    return {};
}

const QString &testedSql(const ListColumn &column)
{
    return column.testSql.isEmpty() ? column.sql : column.testSql;
}

// The letters that one letter stands for, so that "orleans" finds Orléans: what lower() of SQLite cannot.
QString classOf(QChar letter)
{
    static const QList<std::pair<QChar, QString>> accents{{u'a', u"àáâãäåā"_s}, {u'c', u"çćč"_s},
        {u'e', u"èéêëēę"_s}, {u'i', u"ìíîïī"_s}, {u'n', u"ñń"_s}, {u'o', u"òóôõöøō"_s}, {u's', u"śš"_s},
        {u'u', u"ùúûüū"_s}, {u'y', u"ýÿ"_s}, {u'z', u"źżž"_s}};
    if (letter == u'\'' || letter == u'’')
        return u"['’]"_s;
    if (letter == u' ' || letter == u'-')
        return u"[ -]"_s;
    const QChar plain = letter.toLower();
    if (!plain.isLetter())
        return letter == u'*' || letter == u'?' || letter == u'[' ? u'[' + QString(letter) + u']'
                                                                  : QString(letter);
    QString all = plain;
    for (const auto &[base, marked] : accents)
        if (plain == base || marked.contains(plain))
            all = base + marked;
    return u'[' + all + all.toUpper() + u']';
}

QString globOf(const QString &text, bool anywhere)
{
    QString glob;
    for (const QChar letter : text)
        glob += classOf(letter);
    return anywhere ? u'*' + glob + u'*' : glob;
}

// "today+30" as a day.
QString dayOf(const QString &value, const QDate &today)
{
    if (!value.startsWith(u"today"))
        return value;
    return today.addDays(value.mid(5).toInt()).toString(Qt::ISODate);
}

bool isText(Kind kind)
{
    return kind == Kind::Text || kind == Kind::LongText || kind == Kind::Email || kind == Kind::Phone;
}

SqlCondition textSql(const QString &tested, const ListCondition &condition, Kind kind)
{
    const bool not_ = condition.test == ListTest::IsNot || condition.test == ListTest::Lacks;
    const bool anywhere = condition.test == ListTest::Contains || condition.test == ListTest::Lacks;
    QString sql = tested;
    QString value = condition.value.trimmed();
    if (kind == Kind::Phone) { // whatever stands between the digits
        for (const QString &between : {u" "_s, u"-"_s, u"("_s, u")"_s, u"/"_s})
            sql = u"replace(%1,'%2','')"_s.arg(sql, between);
        value.remove(QRegularExpression(u"[ ()/-]"_s));
    }
    return {u"coalesce(%1,'') %2GLOB ?"_s.arg(sql, not_ ? u"NOT "_s : QString()), {globOf(value, anywhere)}};
}

SqlCondition languageSql(const QString &tested, const ListCondition &condition)
{
    const bool lacks = condition.test == ListTest::Lacks || condition.test == ListTest::IsNot;
    return {u"(', '||replace(coalesce(%1,''),',',' ,')||' ') %2LIKE ?"_s.arg(
                tested, lacks ? u"NOT "_s : QString()),
        {u"%, "_s + condition.value.section(u' ', 0, 0) + u" %"_s}};
}

// An amount is kept with a point, whatever the language: "12.50".
qlonglong minorOf(const QString &value)
{
    const std::optional<Money> money = readMoney(value, QLocale::c());
    return money ? money->minor : 0;
}

SqlCondition numberSql(const QString &tested, const ListCondition &condition, Kind kind)
{
    const QVariant number = kind == Kind::Money ? minorOf(condition.value) : condition.value.toLongLong();
    switch (condition.test) {
    case ListTest::IsNot:
        return {u"coalesce(%1,0)<>?"_s.arg(tested), {number}};
    case ListTest::AtLeast:
        return {tested + u">=?"_s, {number}};
    case ListTest::AtMost:
        return {tested + u"<=?"_s, {number}};
    default:
        return {tested + u"=?"_s, {number}};
    }
}

SqlCondition sqlOf(const ListCondition &condition, const ListColumn &column, const QDate &today)
{
    const QString tested = u'(' + testedSql(column) + u')';
    const bool number =
        column.kind == Kind::Integer || column.kind == Kind::Money || column.kind == Kind::Link;
    if (condition.test == ListTest::Empty || condition.test == ListTest::Filled) {
        const QString none = number ? u"0"_s : u"''"_s;
        return {
            u"coalesce(%1,%2)%3%2"_s.arg(tested, none, condition.test == ListTest::Empty ? u"="_s : u"<>"_s),
            {}};
    }
    if (column.kind == Kind::Date) {
        const QString sign = condition.test == ListTest::Before ? u"<"_s
            : condition.test == ListTest::After                 ? u">"_s
                                                                : u"="_s;
        return {u"nullif(%1,'')%2?"_s.arg(tested, sign), {dayOf(condition.value, today)}};
    }
    if (column.kind == Kind::Languages)
        return languageSql(tested, condition);
    if (column.kind == Kind::Choice)
        return {u"coalesce(%1,'')%2?"_s.arg(tested, condition.test == ListTest::IsNot ? u"<>"_s : u"="_s),
            {condition.value}};
    if (column.kind == Kind::Flag)
        return {u"coalesce(%1,0)=?"_s.arg(tested), {condition.value == u"yes" ? 1 : 0}};
    return number ? numberSql(tested, condition, column.kind) : textSql(tested, condition, column.kind);
}

Result<QString> readDay(const QString &typed, const QDate &today, const QLocale &locale)
{
    static const QRegularExpression relative(u"^today\\s*([+-]\\s*\\d{1,5})?$"_s);
    if (const auto match = relative.match(typed.toLower()); match.hasMatch())
        return u"today"_s + match.captured(1).remove(u' ');
    const std::optional<QDate> day = readDate(typed, {today, locale, {}, false});
    if (day)
        return day->toString(Qt::ISODate);
    return Result<QString>::refused(
        Words::tr("“%1” cannot be understood as a day. Write it like %2, or “today”.")
            .arg(typed, shortDate(today, locale)));
}

Result<QString> readAnswer(const ListColumn &column, const QString &typed)
{
    QStringList labels;
    for (const ListAnswer &answer : column.answers) {
        if (answer.key == typed || fold(answer.label) == fold(typed))
            return answer.key;
        if (!answer.key.isEmpty())
            labels += answer.key;
    }
    return Result<QString>::refused(Words::tr("“%1” is no answer that %2 can have. There are: %3.")
                                        .arg(typed, column.label, labels.join(u", "_s)));
}

} // namespace

QList<ListTest> testsFor(const ListColumn &column)
{
    using T = ListTest;
    switch (column.kind) {
    case Kind::Date:
        return {T::Before, T::After, T::Is, T::Empty, T::Filled};
    case Kind::Integer:
    case Kind::Money:
        return {T::AtLeast, T::AtMost, T::Is, T::IsNot, T::Empty, T::Filled};
    case Kind::Flag:
        return {T::Is};
    case Kind::Choice:
        return {T::Is, T::IsNot};
    case Kind::Languages:
        return {T::Contains, T::Lacks, T::Empty, T::Filled};
    case Kind::Link:
        return {T::Filled, T::Empty};
    default:
        return {T::Contains, T::Lacks, T::Is, T::IsNot, T::Empty, T::Filled};
    }
}

bool needsValue(ListTest test)
{
    return test != ListTest::Empty && test != ListTest::Filled;
}

QString testWords(ListTest test, Kind kind)
{
    switch (test) {
    case ListTest::Is:
        return Words::tr("is");
    case ListTest::IsNot:
        return Words::tr("is not");
    case ListTest::Contains:
        return kind == Kind::Languages ? Words::tr("include", "languages spoken") : Words::tr("contains");
    case ListTest::Lacks:
        return kind == Kind::Languages ? Words::tr("do not include", "languages spoken")
                                       : Words::tr("does not contain");
    case ListTest::Empty:
        return Words::tr("is not filled in");
    case ListTest::Filled:
        return Words::tr("is filled in");
    case ListTest::Before:
        return Words::tr("is before");
    case ListTest::After:
        return Words::tr("is after");
    case ListTest::AtLeast:
        return Words::tr("is at least");
    case ListTest::AtMost:
        return Words::tr("is at most");
    }
    return {};
}

const ListColumn *columnOf(const ListQuery &query, const QString &field)
{
    const auto found = std::find_if(query.columns.begin(), query.columns.end(),
        [&](const ListColumn &column) { return column.name == field; });
    return found == query.columns.end() ? nullptr : &*found;
}

Result<QString> readValue(
    const ListColumn &column, const QString &typed, const QDate &today, const QLocale &locale)
{
    const QString text = typed.simplified();
    if (column.kind == Kind::Choice)
        return readAnswer(column, text);
    if (column.kind == Kind::Flag) {
        const QString word = fold(text);
        if (QStringList{u"yes"_s, u"1"_s, u"true"_s, fold(Words::tr("yes"))}.contains(word))
            return u"yes"_s;
        if (QStringList{u"no"_s, u"0"_s, u"false"_s, fold(Words::tr("no"))}.contains(word))
            return u"no"_s;
        return Result<QString>::refused(Words::tr("%1 is either “yes” or “no”.").arg(column.label));
    }
    if (text.isEmpty())
        return Result<QString>::refused(Words::tr("Please say what is to be looked for."));
    if (column.kind == Kind::Date)
        return readDay(text, today, locale);
    if (column.kind == Kind::Languages) {
        const Result<QString> read = readLanguages(text);
        return read ? Result<QString>(read->section(u',', 0, 0).section(u' ', 0, 0)) : read;
    }
    if (column.kind == Kind::Money) {
        const std::optional<Money> money = readMoney(text, locale, {});
        return money
            ? Result<QString>(moneyNumber(*money, QLocale::c()))
            : Result<QString>::refused(Words::tr("“%1” cannot be understood as an amount.").arg(text));
    }
    if (column.kind == Kind::Integer) {
        bool fine = false;
        const qlonglong number = locale.toLongLong(text, &fine);
        return fine ? Result<QString>(QString::number(number))
                    : Result<QString>::refused(Words::tr("“%1” is no whole number.").arg(text));
    }
    return text;
}

QString showValue(const ListColumn &column, const QString &value, const QLocale &locale)
{
    if (column.kind == Kind::Date) {
        if (!value.startsWith(u"today"))
            return shortDate(QDate::fromString(value, Qt::ISODate), locale);
        const int days = value.mid(5).toInt();
        return days == 0 ? Words::tr("today")
            : days > 0   ? Words::tr("in %n days", nullptr, days)
                         : Words::tr("%n days ago", nullptr, -days);
    }
    if (column.kind == Kind::Languages)
        return showLanguages(value);
    if (column.kind == Kind::Flag)
        return value == u"yes" ? Words::tr("yes") : Words::tr("no");
    if (column.kind == Kind::Money)
        return moneyNumber({minorOf(value), {}}, locale);
    for (const ListAnswer &answer : column.answers)
        if (answer.key == value)
            return answer.label;
    return value;
}

Result<ListCondition> readCondition(
    const QString &line, const ListQuery &query, const QDate &today, const QLocale &locale)
{
    using R = Result<ListCondition>;
    const QString text = line.simplified();
    const QString field = text.section(u' ', 0, 0);
    const ListColumn *column = columnOf(query, field);
    if (!column) {
        QStringList names;
        for (const ListColumn &known : query.columns)
            names += known.name;
        return R::refused(
            Words::tr("This list has no column called “%1”. There are: %2.").arg(field, names.join(u", "_s)));
    }
    const QString rest = text.section(u' ', 1);
    for (const TestName &known : testNames) {
        const QString name = QString::fromUtf16(known.name);
        if (rest != name && !rest.startsWith(name + u' '))
            continue;
        const QList<ListTest> possible = testsFor(*column);
        if (!possible.contains(known.test)) {
            QStringList names;
            for (const ListTest test : possible)
                names += nameOf(test);
            return R::refused(Words::tr("%1 cannot be asked with “%2”. There are: %3.")
                                  .arg(field, name, names.join(u", "_s)));
        }
        ListCondition condition{field, known.test, {}};
        if (!needsValue(known.test))
            return condition;
        const Result<QString> value = readValue(*column, rest.mid(name.size()), today, locale);
        if (!value)
            return R::refused(value.sentence);
        condition.value = *value;
        return condition;
    }
    return R::refused(
        Words::tr("“%1” is no condition. Write it like “town is Harton” or “paid_until before 2026-01-01”.")
            .arg(text));
}

QString writeCondition(const ListCondition &condition)
{
    return (condition.field + u' ' + nameOf(condition.test) + u' ' + condition.value).trimmed();
}

QString conditionWords(const ListCondition &condition, const ListQuery &query, const QLocale &locale)
{
    const ListColumn *column = columnOf(query, condition.field);
    if (!column)
        return writeCondition(condition);
    const QString test = testWords(condition.test, column->kind);
    if (!needsValue(condition.test))
        return Words::tr("%1 %2", "column, test: 'Diet is filled in'").arg(column->label, test);
    const QString value = showValue(*column, condition.value, locale);
    return Words::tr("%1 %2 %3", "column, test, value: 'Town is Harton'")
        .arg(column->label, test, isText(column->kind) ? Words::tr("“%1”", "a value").arg(value) : value);
}

SqlCondition sqlOf(const ListConditions &conditions, const ListQuery &query, const QDate &today)
{
    QList<SqlCondition> parts;
    for (const ListCondition &condition : conditions)
        if (const ListColumn *column = columnOf(query, condition.field))
            parts += sqlOf(condition, *column, today);
    return allOf(parts);
}

SqlCondition allOf(const QList<SqlCondition> &parts)
{
    SqlCondition all;
    for (const SqlCondition &part : parts) {
        if (part.sql.isEmpty())
            continue;
        all.sql += (all.sql.isEmpty() ? u""_s : u" AND "_s) + u'(' + part.sql + u')';
        all.values += part.values;
    }
    return all;
}

int countOf(const Store &store, const ListQuery &query, const SqlCondition &condition)
{
    QStringList where{condition.sql, query.where};
    where.removeAll(QString());
    const QString sql = u"SELECT count(*) FROM %1%2"_s.arg(
        query.from, where.isEmpty() ? QString() : u" WHERE "_s + where.join(u" AND "_s));
    return store.select(sql, condition.values).first().first().toInt();
}

QStringList valuesIn(const Store &store, const ListQuery &query, const ListColumn &column, int most)
{
    const QString sql = u"SELECT DISTINCT %1 AS v FROM %2 ORDER BY v LIMIT %3"_s
                            .arg(column.testSql.isEmpty() ? column.sql : column.testSql, query.from)
                            .arg(most);
    QStringList values;
    for (const Store::Row &row : store.select(sql)) {
        if (const QString value = row.first().toString(); !value.isEmpty())
            values += value;
    }
    return values;
}

} // namespace twinbook
