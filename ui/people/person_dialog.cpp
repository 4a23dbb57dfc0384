// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person_dialog.h"

#include "homes.h"
#include "mnemonics.h"
#include "people_records.h"
#include "person_form.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int typingPause = 300; // ms between the last key and the look for people of that name

QStringList namesOf(const QList<Person> &people, Id<Person> but)
{
    QStringList names;
    for (const Person &person : people)
        if (person.id != but)
            names.append(person.givenName.isEmpty() ? displayName(person) : person.givenName);
    return names;
}

} // namespace

PersonDialog::PersonDialog(Session &session, Id<Person> id, Id<Household> home, QWidget *parent)
    : FormDialog(new Form(personFormShape(), personFormSections(), session.setting(),
                     personFormExtras(session.store())),
        id.isValid() ? tr("Edit person") : tr("Add person"),
        id.isValid() ? tr("Save changes") : tr("Add person"), parent)
    , m_session(session)
    , m_id(id)
{
    fill(home);
    form()->setChecker(
        [today = session.today()](const QVariantMap &values) { return checkPersonForm(values, today); });
    setSaver([this](const QVariantMap &) { return save(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &PersonDialog::remarkLikePeople);
    connect(form(), &Form::changed, this, &PersonDialog::follow);
    remarkHome();
    giveMnemonics(this);
}

void PersonDialog::fill(Id<Household> home)
{
    const Store &store = m_session.store();
    Person person;
    if (m_id.isValid())
        person = store.get(m_id).value_or(person);
    else
        person.household = home;
    const std::optional<Household> at =
        person.household.isValid() ? store.get(person.household) : std::nullopt;
    m_home = at && !at->removed ? at->id : Id<Household>();
    person.household = m_home;
    QVariantMap values = recordOf<Person>().values(&person);
    values.insert(homeValues(m_home.isValid() ? *at : Household()));
    form()->setValues(values);
    m_nameAsked = displayName(person);
}

Id<Household> PersonDialog::chosenHome() const
{
    return Id<Household>(form()->values().value(u"household"_s).toLongLong());
}

void PersonDialog::follow()
{
    if (chosenHome() != m_home)
        homeChanged();
    else if (!m_home.isValid())
        remarkHome();
    m_typing.start();
}

// Another home was chosen: its address takes the place of the one that stood there. An address that was typed
// for a home of their own stays while no other is chosen.
void PersonDialog::homeChanged()
{
    m_home = chosenHome();
    const std::optional<Household> home = m_home.isValid() ? m_session.store().get(m_home) : std::nullopt;
    form()->refill(homeValues(home.value_or(Household())));
    remarkHome();
}

void PersonDialog::remarkHome()
{
    if (!m_home.isValid()) {
        form()->setRemark(u"household"_s,
            holdsAddress(form()->values()) ? tr("A new household will be made from the address below.")
                                           : QString());
        return;
    }
    const QStringList others = namesOf(personsOf(m_session.store(), m_home), m_id);
    if (others.isEmpty())
        return form()->setRemark(u"household"_s, {});
    form()->setRemark(u"household"_s,
        tr("Shared with %1: a new address below is new for them as well.")
            .arg(m_session.locale().createSeparatedList(others)),
        tr("They have moved out"), [this] { leaveHome(); });
}

void PersonDialog::leaveHome()
{
    m_home = {};
    form()->refill(homeValues(Household()));
    form()->setValue(u"household"_s, 0);
    remarkHome();
    form()->focusField(u"home_street"_s);
}

void PersonDialog::remarkLikePeople()
{
    Person person = personIn(form()->values());
    person.id = m_id;
    const QString town = form()->values().value(u"home_town"_s).toString();
    const QString asked = displayName(person);
    if (asked + town == m_nameAsked)
        return;
    m_nameAsked = asked + town;
    const QList<LikeHit> hits = peopleLike(m_session.store(), person, town, 1);
    if (hits.isEmpty())
        return form()->setRemark(u"family_name"_s, {});
    const LikeHit &hit = hits.first();
    form()->setRemark(u"family_name"_s,
        hit.town.isEmpty() ? tr("%1 is in the book already.").arg(hit.name)
                           : tr("%1 of %2 is in the book already.").arg(hit.name, hit.town),
        tr("Open %1").arg(hit.name), [this, id = hit.id] { openInstead(id); });
}

void PersonDialog::openInstead(Id<Person> other)
{
    reject(); // asks about what was typed
    if (!isVisible())
        m_shown = other.value;
}

QString PersonDialog::save()
{
    const Store &store = m_session.store();
    const QVariantMap changed = form()->changedValues();
    const QVariantMap values = form()->values();
    Person person = m_id.isValid() ? store.get(m_id).value_or(Person()) : personIn(values);
    for (const Column &column : recordOf<Person>().columns)
        if (const auto it = changed.find(column.name); it != changed.end())
            column.set(&person, *it);
    person.household = chosenHome();
    std::optional<Household> home = person.household.isValid() ? store.get(person.household) : std::nullopt;
    if (!home && holdsAddress(values)) {
        home = Household();
        setHome(*home, values);
        home->name = homeNameFor(person, *home);
        home->letterName = letterNameFor(person);
    } else if (home) {
        setHome(*home, changed);
    }
    const QString name = displayName(person);
    const EditOutcome outcome = m_session.edit(
        m_id.isValid() ? tr("Change %1").arg(name) : tr("Add %1").arg(name),
        [&](Edit &edit) {
            if (home) {
                edit.save(*home);
                person.household = home->id;
            }
            edit.save(person);
        },
        m_id.isValid() ? QString() : tr("Added %1.").arg(name));
    if (!outcome)
        return outcome.sentence;
    m_shown = person.id.value;
    return {};
}

} // namespace twinbook
