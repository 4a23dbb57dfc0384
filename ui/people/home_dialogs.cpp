// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home_dialogs.h"

#include "home_forms.h"
#include "homes.h"
#include "mnemonics.h"
#include "people_records.h"
#include "session.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString goesPrefix = u"goes_"_s;

// The fields of an address, and what each question needs besides.
RecordShape addressShape(const QList<Column> &more = {})
{
    RecordShape shape;
    shape.table = u"household"_s;
    shape.context = recordOf<Household>().context;
    shape.columns = more;
    for (const QString &name : addressColumns())
        shape.columns.append(*recordOf<Household>().find(name));
    return shape;
}

Column column(const QString &name, Kind kind)
{
    Column made;
    made.name = name;
    made.kind = kind;
    return made;
}

QList<FormSection> addressSections(const QString &title, const QString &note = {})
{
    return {{title, {u"street"_s, u"town"_s, u"postcode"_s, u"phone"_s}, false, note},
        {HomeDialog::tr("More about the address"), {u"neighbourhood"_s, u"region"_s, u"country"_s}, true,
            {}}};
}

FormExtras addressExtras(const Store &store)
{
    FormExtras extras;
    for (const QString &name : {u"town"_s, u"neighbourhood"_s, u"region"_s, u"country"_s})
        extras.suggestions.insert(name, valuesInUse(store, recordOf<Household>(), name));
    return extras;
}

// Where no country is named it is the one they lived in before.
Household addressIn(const QVariantMap &values, const Home &before)
{
    Household at;
    for (const QString &name : addressColumns())
        recordOf<Household>().find(name)->set(&at, values.value(name));
    if (at.country.isEmpty())
        at.country = before.household.country;
    return at;
}

bool isAddress(const Household &at)
{
    return !(at.street + at.town + at.postcode).isEmpty();
}

// Forms keep a reference: one shape a home, for as long as the program runs, would pile up, so the dialog
// owns it.
class OwningHomeDialog : public HomeDialog
{
public:
    OwningHomeDialog(Session &session, std::unique_ptr<RecordShape> shape, const QList<FormSection> &sections,
        const FormExtras &extras, const QString &title, const QString &doLabel, Planner planner,
        QWidget *parent)
        : HomeDialog(session, *shape, sections, extras, title, doLabel, std::move(planner), parent)
        , m_shape(std::move(shape))
    {
    }
    ~OwningHomeDialog() override { delete form(); } // it reads the shape

private:
    std::unique_ptr<RecordShape> m_shape;
};

bool hosts(const Household &home)
{
    return home.hosting == u"yes"_s || home.hosting == u"reserve"_s;
}

QString waysOf(const Home &home)
{
    return recordOf<Household>().title(&home.household);
}

} // namespace

HomeDialog::HomeDialog(Session &session, const RecordShape &shape, const QList<FormSection> &sections,
    const FormExtras &extras, const QString &title, const QString &doLabel, Planner planner, QWidget *parent)
    : FormDialog(new Form(shape, sections, session.setting(), extras), title, doLabel, parent)
    , m_session(session)
    , m_planner(std::move(planner))
{
    setSaver([this](const QVariantMap &values) { return save(values); });
    connect(form(), &Form::changed, this, &HomeDialog::preview);
    giveMnemonics(this);
}

void HomeDialog::start(const QVariantMap &values)
{
    form()->setValues(values);
    preview();
}

void HomeDialog::preview()
{
    const Result<HomePlan> plan = m_planner(form()->values());
    setHelp(plan ? plan->sentences.join(u' ') : plan.sentence);
}

QString HomeDialog::save(const QVariantMap &values)
{
    const Result<HomePlan> plan = m_planner(values);
    if (!plan)
        return plan.sentence;
    const EditOutcome outcome = m_session.edit(
        plan->label, [&](Edit &edit) { writeMoves(edit, *plan); }, plan->sentences.value(0));
    if (!outcome)
        return outcome.sentence;
    m_shown = m_whenSaved;
    return {};
}

HomeDialog *makeSplitDialog(Session &session, Id<Household> id, QWidget *parent)
{
    const Home home = homeOf(session.store(), id);
    if (home.persons.size() < 2)
        return nullptr;
    QList<Column> more;
    QStringList flags;
    FormExtras extras = addressExtras(session.store());
    for (const Person &person : home.persons) {
        const QString name = goesPrefix + QString::number(person.id.value);
        more += column(name, Kind::Flag);
        flags += name;
        const int age = ageOn(person.born, session.today());
        extras.labels.insert(
            name, age < 0 ? displayName(person) : u"%1 (%2)"_s.arg(displayName(person)).arg(age));
    }
    QList<FormSection> sections{{HomeDialog::tr("Who moves out?"), flags, false,
        HomeDialog::tr("Tick those who will have a household of their own.")}};
    if (hosts(home.household)) {
        const QString along = u"hosting_along"_s;
        more += column(along, Kind::Flag);
        extras.labels.insert(along, HomeDialog::tr("They take the offer to host visitors with them"));
        sections.first().fields += along;
    }
    sections += addressSections(
        HomeDialog::tr("Their new address"), HomeDialog::tr("Leave it empty if it is not known yet."));
    auto shape = std::make_unique<RecordShape>(addressShape(more));
    const auto planner = [home](const QVariantMap &values) {
        QSet<Id<Person>> going;
        for (const Person &person : home.persons)
            if (values.value(goesPrefix + QString::number(person.id.value)).toLongLong() != 0)
                going.insert(person.id);
        const bool along = values.value(u"hosting_along"_s).toLongLong() != 0;
        return planSplit(
            home, going, addressIn(values, home), along ? HostingOffer::GoesAlong : HostingOffer::StaysHere);
    };
    auto *dialog = new OwningHomeDialog(session, std::move(shape), sections, extras,
        HomeDialog::tr("Split the household %1").arg(waysOf(home)), HomeDialog::tr("Split the household"),
        planner, parent);
    dialog->start({});
    dialog->setShown(id.value);
    return dialog;
}

HomeDialog *makeMoveHouseDialog(Session &session, Id<Household> id, QWidget *parent)
{
    const Home home = homeOf(session.store(), id);
    QList<FormSection> sections = addressSections(HomeDialog::tr("The new address"));
    FormExtras extras = addressExtras(session.store());
    QList<Column> more;
    if (hosts(home.household)) {
        const QString again = u"host_again"_s;
        more += column(again, Kind::Flag);
        extras.labels.insert(
            again, HomeDialog::tr("They host visitors there as before, with the same rooms"));
        sections.append(FormSection{HomeDialog::tr("Hosting visitors"), {again}, false, {}});
    }
    auto shape = std::make_unique<RecordShape>(addressShape(more));
    const auto planner = [home](const QVariantMap &values) {
        const Household at = addressIn(values, home);
        if (!isAddress(at))
            return Result<HomePlan>::refused(HomeDialog::tr("Please write down the new address."));
        return Result<HomePlan>(planMoveHouse(home, at, values.value(u"host_again"_s).toLongLong() != 0));
    };
    auto *dialog = new OwningHomeDialog(session, std::move(shape), sections, extras,
        HomeDialog::tr("Move house: %1").arg(waysOf(home)), HomeDialog::tr("Save the new address"), planner,
        parent);
    dialog->start({{u"phone"_s, home.household.phone}});
    dialog->setShown(id.value);
    return dialog;
}

HomeDialog *makeMoveInDialog(Session &session, Id<Household> id, QWidget *parent)
{
    const Home home = homeOf(session.store(), id);
    const Store &store = session.store();
    auto shape = std::make_unique<RecordShape>();
    shape->context = recordOf<Household>().context;
    Column who = column(u"person"_s, Kind::Link);
    who.linkTable = u"person"_s;
    shape->columns = {who};
    FormExtras extras;
    extras.labels.insert(who.name, HomeDialog::tr("Who moves in?"));
    extras.hints.insert(who.name,
        HomeDialog::tr(
            "Type part of a name. Somebody who is not in the book yet is added with “Add a person to "
            "this home”."));
    extras.searches.insert(who.name, personSearch(store));
    extras.linkLabels.insert(who.name, personLabel(store));
    const auto planner = [home, &store](const QVariantMap &values) {
        const auto person = store.get(Id<Person>(values.value(u"person"_s).toLongLong()));
        if (!person)
            return Result<HomePlan>::refused(HomeDialog::tr("Please say who it is."));
        if (person->household == home.household.id)
            return Result<HomePlan>::refused(
                HomeDialog::tr("%1 lives here already.").arg(displayName(*person)));
        const std::optional<Home> from =
            person->household.isValid() ? std::optional(homeOf(store, person->household)) : std::nullopt;
        return Result<HomePlan>(planMoveIn(*person, from, home));
    };
    auto *dialog = new OwningHomeDialog(session, std::move(shape), {{{}, {u"person"_s}, false, {}}}, extras,
        HomeDialog::tr("Somebody moves in: %1").arg(waysOf(home)), HomeDialog::tr("Move in"), planner,
        parent);
    dialog->start({});
    dialog->setShown(id.value);
    return dialog;
}

HomeDialog *makeMoveOutDialog(Session &session, Id<Person> id, QWidget *parent)
{
    const std::optional<Person> person = session.store().get(id);
    if (!person || !person->household.isValid())
        return nullptr;
    const Home home = homeOf(session.store(), person->household);
    auto shape = std::make_unique<RecordShape>(addressShape());
    const auto planner = [home, person = *person](const QVariantMap &values) {
        return Result<HomePlan>(planMoveOut(person, home, addressIn(values, home)));
    };
    auto *dialog = new OwningHomeDialog(session, std::move(shape),
        addressSections(
            HomeDialog::tr("Their new address"), HomeDialog::tr("Leave it empty if it is not known yet.")),
        addressExtras(session.store()), HomeDialog::tr("%1 moves out").arg(displayName(*person)),
        HomeDialog::tr("Move out"), planner, parent);
    dialog->start({});
    dialog->setShown(id.value);
    return dialog;
}

} // namespace twinbook
