// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection_tables.h"

#include "consent.h"
#include "data_clocks.h"
#include "former_pupil.h"
#include "people_queries.h"
#include "people_table.h"
#include "retention_rule.h"
#include "safeguarding_check.h"

#include "dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionTables)
};

constexpr int checkMonths = 3; // a new DBS check takes weeks

// A list of records that hang on a person, whose name comes first.
template <class T>
ListQuery ofPersons()
{
    const QString table = recordOf<T>().table;
    ListQuery query;
    query.from = u"%1_find f LEFT JOIN %1 c ON c.id=f.id LEFT JOIN person p ON p.id=c.person"
                 " LEFT JOIN person_find pf ON pf.id=c.person"_s.arg(table);
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s, u"coalesce(pf.search,'')"_s};
    query.table = table;
    query.alsoFrom = {u"person"_s};
    query.columns = {
        {u"name"_s, Lists::tr("Name"), Kind::Text, personNameSql(), u"coalesce(pf.sort,'')"_s, {}}};
    return query;
}

template <class T>
void addColumns(ListQuery &query, std::initializer_list<const char *> names, const QLocale &locale)
{
    for (const char *name : names)
        query.columns += plainColumn(recordOf<T>(), u"c"_s, QString::fromLatin1(name), locale);
}

// How a consent stands, as near as SQL can tell: 0 in force, 1 withdrawn, 2 expired, 3 of age since, 4 no
// guardian.
QString consentStandingSql(const QString &alias, QDate today)
{
    // Of age on a day: born 18 years before it at the latest.
    const QString adult = sqlDay(today.addYears(-18));
    QString sql = u"CASE WHEN c.withdrawn_on<=%1 THEN 1 WHEN c.expires_on<%1 THEN 2"
                  " WHEN p.born>%2 AND c.given_by IS NULL AND c.given_by_name='' THEN 4"
                  " WHEN p.born<=%2 AND (CAST(replace(c.given_on,'-','') AS "
                  "INTEGER)-CAST(replace(p.born,'-','') AS INTEGER))<180000"
                  " THEN 3 ELSE 0 END"_s.arg(sqlDay(today), adult);
    return sql.replace(u"c."_s, alias + u'.');
}

QString consentStandingWord(const QVariant &stored)
{
    switch (stored.toInt()) {
    case 1:
        return Lists::tr("withdrawn");
    case 2:
        return Lists::tr("expired");
    case 3:
        return Lists::tr("18 since: ask them");
    case 4:
        return Lists::tr("guardian has to agree");
    default:
        return Lists::tr("in force");
    }
}

QString ofKind(const QString &kind, QDate today)
{
    return u"EXISTS (SELECT 1 FROM consent c WHERE c.person=p.id AND c.removed=0 AND c.purpose='%1' AND %2=0)"_s
        .arg(kind, consentStandingSql(u"c"_s, today));
}

} // namespace

ListQuery consentsQuery(QDate today, const QLocale &locale)
{
    ListQuery query = ofPersons<Consent>();
    addColumns<Consent>(query, {"purpose"}, locale);
    query.columns += {u"standing"_s, Lists::tr("How it stands"), Kind::Text,
        consentStandingSql(u"c"_s, today), {}, consentStandingWord};
    addColumns<Consent>(query,
        {"given_on", "how", "expires_on", "withdrawn_on", "given_by_name", "evidence", "purpose_words",
            "notes"},
        locale);
    return query;
}

ListQuery checksQuery(QDate today, const QLocale &locale)
{
    Q_UNUSED(today)
    ListQuery query = ofPersons<SafeguardingCheck>();
    addColumns<SafeguardingCheck>(query,
        {"kind", "expires_on", "decision", "number", "issued_on", "seen_by", "kind_words", "notes"}, locale);
    return query;
}

ListQuery requestsQuery(QDate today, const QLocale &locale)
{
    Q_UNUSED(today)
    ListQuery query = ofPersons<DataRequest>();
    query.columns.first().sql = u"coalesce(%1,nullif(c.name,''))"_s.arg(personNameSql());
    query.columns.first().orderSql = u"coalesce(pf.sort,c.name)"_s;
    addColumns<DataRequest>(query,
        {"kind", "received_on", "answered_on", "acknowledged_on", "identity_on", "asked_on", "clarified_on",
            "extended", "done", "notes"},
        locale);
    return query;
}

ListQuery retentionQuery(QDate today, const QLocale &locale)
{
    Q_UNUSED(today)
    ListQuery query;
    query.from = u"retention_rule_find f LEFT JOIN retention_rule c ON c.id=f.id"_s;
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s};
    query.table = u"retention_rule"_s;
    addColumns<RetentionRule>(query, {"kind", "months", "counted_from", "notes"}, locale);
    query.columns.first().orderSql = u"f.sort"_s;
    return query;
}

ListQuery formerPupilsQuery(QDate today, const QLocale &locale)
{
    ListQuery query = ofPersons<FormerPupil>();
    query.columns += {u"age"_s, Lists::tr("Age"), Kind::Integer, u"p.born"_s,
        u"-CAST(replace(p.born,'-','') AS INTEGER)"_s, [today](const QVariant &stored) {
            const int age = ageOn(QDate::fromString(stored.toString(), Qt::ISODate), today);
            return age < 0 ? QString() : QString::number(age);
        }};
    addColumns<FormerPupil>(query, {"was"}, locale);
    query.columns += {u"year"_s, recordOf<FormerPupil>().label(*recordOf<FormerPupil>().find(u"year"_s)),
        Kind::Integer, u"c.year"_s, {}, [](const QVariant &stored) {
            return stored.toInt() == 0 ? QString() : stored.toString(); // a year has no thousands
        }};
    addColumns<FormerPupil>(query, {"partner", "went_to"}, locale);
    query.columns += {u"in_touch"_s, Lists::tr("Keep in touch"), Kind::Text,
        u"CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(ofKind(u"in-touch"_s, today)), {},
        [](const QVariant &stored) {
            return stored.toInt() ? Lists::tr("agreed") : Lists::tr("not agreed");
        }};
    query.alsoFrom += u"consent"_s;
    addColumns<FormerPupil>(query, {"last_contact", "notes"}, locale);
    return query;
}

QList<ListChoice> consentChoices(QDate today)
{
    const RecordShape &shape = recordOf<Consent>();
    const QString standing = consentStandingSql(u"c"_s, today);
    QList<ListChoice> choices{{u"all"_s, Lists::tr("All consents"), {}, {}},
        {u"in-force"_s, Lists::tr("In force"), standing + u"=0"_s, {}},
        {u"ended"_s, Lists::tr("Withdrawn or expired"), standing + u" IN (1,2)"_s, {}},
        {u"ask-again"_s, Lists::tr("To be asked again"), standing + u" IN (3,4)"_s, {}}};
    for (const QString &purpose : consentPurposes())
        choices +=
            {purpose, shape.choiceLabel(*shape.find(u"purpose"_s), purpose), u"c.purpose=?"_s, {purpose}};
    return choices;
}

QList<ListChoice> checkChoices(QDate today)
{
    const QVariantList soon{today.addMonths(checkMonths).toString(Qt::ISODate)};
    const QVariantList now{today.toString(Qt::ISODate)};
    return {{u"all"_s, Lists::tr("All checks"), {}, {}},
        {u"expiring"_s, Lists::tr("Expired or expiring soon"), u"c.expires_on<=?"_s, soon},
        {u"expired"_s, Lists::tr("Expired"), u"c.expires_on<?"_s, now},
        {u"pending"_s, Lists::tr("Not yet decided"), u"c.decision IN ('','pending')"_s, {}},
        {u"refused"_s, Lists::tr("Refused"), u"c.decision='refused'"_s, {}}};
}

QList<ListChoice> requestChoices()
{
    return {{u"all"_s, Lists::tr("All requests"), {}, {}},
        {u"open"_s, Lists::tr("Not yet answered"), u"c.answered_on IS NULL"_s, {}},
        {u"breaches"_s, Lists::tr("Breaches"), u"c.kind='breach'"_s, {}}};
}

QList<ListChoice> formerPupilChoices(QDate today)
{
    const QString adult = today.addYears(-18).toString(Qt::ISODate);
    const QString agreed = ofKind(u"in-touch"_s, today);
    return {{u"all"_s, Lists::tr("All the young"), {}, {}},
        {u"in-touch"_s, Lists::tr("Want to keep in touch"), agreed, {}},
        {u"to-ask"_s, Lists::tr("18 and not yet asked"), u"p.born<=? AND NOT "_s + agreed, {adult}},
        {u"under-18"_s, Lists::tr("Under 18"), u"p.born>?"_s, {adult}}};
}

QList<ListChoice> protectionChoices(QDate today)
{
    const QString soon = today.addMonths(checkMonths).toString(Qt::ISODate);
    return {{u"check-expiring"_s, Lists::tr("Check expired or expiring soon"),
                u"EXISTS (SELECT 1 FROM safeguarding_check k WHERE k.person=p.id AND k.removed=0 AND"
                " k.expires_on<=?)"_s,
                {soon}},
        {u"no-photographs"_s, Lists::tr("No consent to photographs"),
            u"NOT "_s + ofKind(u"photographs"_s, today), {}},
        {u"no-newsletter"_s, Lists::tr("No consent to the newsletter"),
            u"NOT "_s + ofKind(u"newsletter"_s, today), {}}};
}

} // namespace twinbook
