// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forget_plan.h"

#include "forget_names.h"
#include "homes.h"
#include "law_keeps.h"
#include "people_records.h"

#include "dates.h"
#include "enclosure.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ForgetPlan)
};

// Makes the plan for several persons at once, so that a home of which all are forgotten goes too.
class Planner
{
public:
    Planner(const Store &store, const QList<qint64> &persons, QDate today, const QLocale &locale)
        : m_store(store)
        , m_today(today)
        , m_locale(locale)
        , m_ids(persons.begin(), persons.end())
    {
    }
    ForgetPlan plan()
    {
        m_plan.forgetting.inPlace = forgottenWord();
        QSet<qint64> homes;
        for (const Person &person : personsById(m_store, QList<qint64>(m_ids.begin(), m_ids.end()))) {
            m_plan.names += displayName(person);
            addPerson(person);
            if (person.household.isValid())
                homes.insert(person.household.value);
        }
        for (const qint64 home : std::as_const(homes))
            addHome(Id<Household>(home));
        addParties();
        addEnclosures();
        m_plan.forgetting.label = Words::tr("Forget %n people", nullptr, int(m_plan.names.size()));
        return m_plan;
    }

private:
    // Every column as it is in an empty record, but for those given.
    static ForgetRow emptied(
        const RecordShape &shape, qint64 id, const QStringList &keep, const QVariantMap &instead)
    {
        const AnyRecord empty(shape);
        ForgetRow row{shape.table, id, shape.values(empty.data())};
        for (const QString &column : keep)
            row.instead.remove(column);
        if (shape.find(u"removed"_s))
            row.instead.insert(u"removed"_s, 1);
        for (auto it = instead.begin(); it != instead.end(); ++it)
            row.instead.insert(it.key(), *it);
        return row;
    }
    // Parties of visits are called by the people in them: when all of these are forgotten, they are too.
    void addParties()
    {
        const RecordShape *shape = m_store.shape(u"visit_party"_s);
        if (!shape)
            return;
        QHash<qint64, bool> allGone;
        for (const Store::Row &row :
            m_store.select(u"SELECT party,person FROM traveller WHERE party IS NOT NULL"_s)) {
            const qint64 party = row.at(0).toLongLong();
            allGone.insert(party, allGone.value(party, true) && m_ids.contains(row.at(1).toLongLong()));
        }
        for (auto it = allGone.cbegin(); it != allGone.cend(); ++it) {
            if (!*it)
                continue;
            QVariantMap instead{{u"name"_s, forgottenWord()}};
            for (const Column &column : shape->columns)
                if (column.name != u"name" && (column.kind == Kind::Text || column.kind == Kind::LongText))
                    instead.insert(column.name, QString(u""_s));
            m_plan.forgetting.rows += ForgetRow{shape->table, it.key(), instead};
        }
    }
    // "“BIRCH SUBS”, “Birch and sons” and 3 more"
    static QString someOf(const QStringList &texts)
    {
        constexpr qsizetype most = 5;
        QStringList quoted;
        for (const QString &text : texts.first(std::min(most, texts.size())))
            quoted += u'“' + text.simplified() + u'”';
        const int more = int(texts.size() - quoted.size());
        const QString some = quoted.join(u", "_s);
        return more > 0 ? Words::tr("%1 and %n more", nullptr, more).arg(some) : some;
    }
    static QStringList links(const RecordShape &shape)
    {
        QStringList names;
        for (const Column &column : shape.columns) {
            if (column.kind == Kind::Link)
                names += column.name;
        }
        return names;
    }

    void addPerson(const Person &person)
    {
        const QString name = displayName(person);
        const LawKeeps law = lawKeeps(m_store, person.id, m_today);
        const RecordShape &shape = recordOf<Person>();
        if (law.needsName) {
            m_plan.forgetting.rows += emptied(
                shape, person.id.value, {u"title"_s, u"given_name"_s, u"family_name"_s, u"household"_s}, {});
            m_homesKept.insert(person.household.value);
            m_plan.blanked += Words::tr("%1: everything but the name and the address.").arg(name);
            m_plan.kept +=
                Words::tr("%1: name and address until %2, because the tax office may ask who made the gifts "
                          "that tax was claimed back on.")
                    .arg(name, showDate(law.until, m_locale));
        } else {
            m_plan.forgetting.rows +=
                emptied(shape, person.id.value, {}, {{u"family_name"_s, forgottenWord()}});
            m_plan.blanked +=
                Words::tr("%1: name, addresses, telephones, dates, notes, everything written down.")
                    .arg(name);
            const NamesOf names = namesOf(m_store, person, m_ids);
            m_plan.forgetting.names += names.everywhere;
            m_plan.forgetting.ownNames += names.inOwnLabels;
            if (names.isShared)
                m_plan.open += Words::tr(
                    "Somebody else is called %1 too, so the name is left where it stands in notes and "
                    "in other entries: please look there yourself.")
                                   .arg(name);
            if (!names.remains.isEmpty())
                m_plan.open += Words::tr("These words of payments may still mean %1: %2. Please look there "
                                         "yourself and change them if they do.")
                                   .arg(name, someOf(names.remains));
            for (const qint64 row : formerRowsOf(m_store, person))
                m_plan.forgetting.rows += emptied(shape, row, {}, {{u"family_name"_s, forgottenWord()}});
        }
        if (law.payments > 0)
            m_plan.kept +=
                Words::tr("%n payments, because accounts must be kept until %1; they are then of “%2”.",
                    nullptr, law.payments)
                    .arg(showDate(law.until, m_locale), law.needsName ? name : forgottenWord());
        for (const RecordShape *other : m_store.shapes())
            addLinked(*other, person);
    }
    void addLinked(const RecordShape &shape, const Person &person)
    {
        const Column *owner = shape.find(u"person"_s);
        if (!owner || owner->kind != Kind::Link || owner->linkTable != u"person" || shape.law.kept)
            return;
        const QList<qint64> ids = m_store.selectIds(
            u"SELECT id FROM %1 WHERE person=? ORDER BY id"_s.arg(shape.table), {person.id.value});
        if (ids.isEmpty())
            return;
        if (shape.table == u"data_request") {
            for (const qint64 id : ids)
                m_plan.forgetting.rows +=
                    ForgetRow{shape.table, id, {{u"name"_s, u""_s}, {u"notes"_s, u""_s}}};
            m_plan.kept += Words::tr(
                "That a request about data was received and answered (%n entries), without the name.",
                nullptr, int(ids.size()));
            return;
        }
        for (const qint64 id : ids)
            m_plan.forgetting.rows += emptied(shape, id, links(shape), {});
        m_plan.blanked +=
            Words::tr("%1: %2", "kind of entry: how many").arg(shape.manyLabel()).arg(ids.size());
    }
    // A home of which nobody is left is forgotten too; else only what names those who are.
    void addHome(Id<Household> id)
    {
        const std::optional<Household> home = m_store.get(id);
        if (!home)
            return;
        QList<Person> left;
        for (const Person &person : personsOf(m_store, id)) {
            if (!m_ids.contains(person.id.value))
                left += person;
        }
        const QString name = recordOf<Household>().title(&*home);
        if (!m_homesKept.contains(id.value))
            m_plan.forgetting.ownNames << home->name << home->letterName;
        else if (!left.isEmpty())
            return;
        if (left.isEmpty() && m_homesKept.contains(id.value)) {
            m_plan.forgetting.rows += emptied(recordOf<Household>(), id.value,
                {u"name"_s, u"letter_name"_s, u"street"_s, u"town"_s, u"region"_s, u"postcode"_s,
                    u"country"_s, u"removed"_s},
                {});
            m_plan.forgetting.rows.last().instead.insert(u"removed"_s, home->removed ? 1 : 0);
            m_plan.blanked += Words::tr("The household %1: everything but the address.").arg(name);
            return;
        }
        if (left.isEmpty()) {
            m_plan.forgetting.rows +=
                emptied(recordOf<Household>(), id.value, {}, {{u"name"_s, forgottenWord()}});
            m_plan.blanked += Words::tr("The household %1, since nobody else lives there.").arg(name);
            return;
        }
        ForgetRow row{u"household"_s, id.value, {}};
        bool named = false;
        for (const Person &person : personsById(m_store, QList<qint64>(m_ids.begin(), m_ids.end()))) {
            if (person.household != id)
                continue;
            const bool shared = std::any_of(left.begin(), left.end(),
                [&](const Person &other) { return other.familyName == person.familyName; });
            if (!shared && !person.familyName.isEmpty() && home->name.contains(person.familyName))
                row.instead.insert(u"name"_s, homeNameFor(left.first(), *home));
            named = named || !home->letterName.isEmpty();
        }
        if (named && left.size() == 1)
            row.instead.insert(u"letter_name"_s, letterNameFor(left.first()));
        else if (named)
            m_plan.open +=
                Words::tr("The household %1 gets its letters as “%2”: please change that if it still names "
                          "somebody who is forgotten.")
                    .arg(name, home->letterName);
        if (!row.instead.isEmpty()) {
            m_plan.forgetting.rows += row;
            m_plan.blanked += Words::tr("The household %1 is renamed after those who stay.").arg(name);
        }
        m_plan.kept +=
            Words::tr("The household %1, because %2 lives there.").arg(name, displayName(left.first()));
    }

    // Photographs and letters of every entry that is removed with them; their bytes too, unless they belong
    // to something else as well.
    void addEnclosures()
    {
        QList<Enclosure> going;
        for (const ForgetRow &row : std::as_const(m_plan.forgetting.rows))
            if (row.instead.value(u"removed"_s).toInt() == 1 || row.table == u"person")
                going += m_store.all<Enclosure>(u"of_table=? AND of_id=?"_s, {row.table, row.id});
        if (going.isEmpty())
            return;
        m_plan.forgetting.attachments += bytesOnlyOf(m_store, going);
        for (const Enclosure &enclosure : std::as_const(going))
            m_plan.forgetting.rows += emptied(recordOf<Enclosure>(), enclosure.id.value, {}, {});
        m_plan.blanked += Words::tr("%1: %2", "kind of entry: how many")
                              .arg(recordOf<Enclosure>().manyLabel())
                              .arg(going.size());
    }

    const Store &m_store;
    QDate m_today;
    const QLocale &m_locale;
    QSet<qint64> m_ids;
    QSet<qint64> m_homesKept;
    ForgetPlan m_plan;
};

void addHealthPlan(ForgetPlan &plan, const KeptTooLong &one)
{
    ForgetRow row{u"person"_s, one.person, {}};
    for (const QString &column : healthColumns())
        row.instead.insert(column, u""_s);
    plan.forgetting.rows += row;
    plan.blanked += Words::tr("%1: allergies, access needs and notes on diet.").arg(one.name);
    plan.kept += Words::tr("%1: everything else.").arg(one.name);
}

void addCheckPlan(ForgetPlan &plan, const Store &store, const KeptTooLong &one)
{
    const RecordShape *shape = store.shape(u"safeguarding_check"_s);
    if (!shape)
        return;
    const AnyRecord empty(*shape);
    ForgetRow row{shape->table, one.record, shape->values(empty.data())};
    row.instead.remove(u"person"_s);
    row.instead.insert(u"removed"_s, 1);
    plan.forgetting.rows += row;
    plan.blanked += Words::tr("%1: %2.", "name: which check").arg(one.name, one.why);
}

} // namespace

QString forgottenWord()
{
    return Words::tr("(forgotten)");
}

ForgetPlan planForgetting(
    const Store &store, const QList<qint64> &persons, QDate today, const QLocale &locale)
{
    return Planner(store, persons, today, locale).plan();
}

ForgetPlan planForgettingKept(
    const Store &store, const QList<KeptTooLong> &kept, QDate today, const QLocale &locale)
{
    QList<qint64> persons;
    for (const KeptTooLong &one : kept) {
        if (one.what == KeptTooLong::Everything)
            persons += one.person;
    }
    ForgetPlan plan = planForgetting(store, persons, today, locale);
    for (const KeptTooLong &one : kept) {
        if (persons.contains(one.person))
            continue;
        plan.names += one.name;
        if (one.what == KeptTooLong::Health)
            addHealthPlan(plan, one);
        else
            addCheckPlan(plan, store, one);
    }
    plan.forgetting.label =
        Words::tr("Forget what was kept too long (%n people)", nullptr, int(plan.names.size()));
    return plan;
}

} // namespace twinbook
