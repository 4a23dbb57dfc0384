// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people_lists.h"

#include "ask.h"
#include "home_forms.h"
#include "membership_category.h"
#include "membership_rules.h"
#include "organisation.h"
#include "people_details.h"
#include "people_queries.h"
#include "people_records.h"
#include "people_table.h"
#include "person_dialog.h"
#include "protection_tables.h"
#include "record_kind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeoplePage)
};

// A household goes; who lived there stays, without an address.
void removeHouseholds(Session &session, const QList<qint64> &ids)
{
    QStringList left;
    for (const qint64 id : ids)
        for (const Person &person : personsOf(session.store(), Id<Household>(id)))
            left.append(displayName(person));
    const auto first = session.store().get(Id<Household>(ids.first()));
    const QString name = first ? recordOf<Household>().title(&*first) : QString();
    const QString label = ids.size() == 1 ? Words::tr("Remove the household %1").arg(name)
                                          : Words::tr("Remove %n households", nullptr, int(ids.size()));
    QString done = ids.size() == 1 ? Words::tr("Removed the household %1.").arg(name)
                                   : Words::tr("Removed %n households.", nullptr, int(ids.size()));
    if (!left.isEmpty())
        done += u' '
            + (left.size() <= 4
                    ? Words::tr("Without an address now: %1.").arg(left.join(u", "_s))
                    : Words::tr("%n people are without an address now.", nullptr, int(left.size())));
    session.editEach(
        label, label, ids.size(),
        [&](Edit &edit, qsizetype at) {
            const Id<Household> home(ids.at(at));
            for (Person person : personsOf(session.store(), home)) {
                person.household = {};
                edit.save(person);
            }
            edit.remove(home);
        },
        done);
}

} // namespace

RecordListKind personsKind(Session &session)
{
    RecordListKind kind = recordListOf<Person>(session, u"persons"_s, {}, personDetail);
    const StandingRules rules = standingRules(session.store(), session.today());
    kind.query = peopleQuery(rules, session.locale());
    kind.choices = peopleChoices(rules) + protectionChoices(session.today());
    kind.shownAtFirst = 3;
    kind.icon = u"people"_s;
    kind.addWords = Words::tr("Add person");
    kind.choiceWords = Words::tr("Which people");
    kind.emptyTitle = Words::tr("Nobody is in the book yet");
    kind.emptySentence = Words::tr(
        "This is the place for everybody your association deals with: members, former members, guests and "
        "friends."
        " Begin with one person, or bring in the list that you have: a spreadsheet, or an address book.");
    kind.hint = Words::tr("Choose somebody in the list to see here all that the book knows.");
    kind.exporter = u"people"_s;
    kind.importer = u"people"_s;
    kind.consent = u"list"_s;
    kind.madeFrom += recordOf<MembershipCategory>().table;
    kind.figures = [&session] { return peopleFigures(session.store(), session.today()); };
    kind.edit = [&session](qint64 id, QWidget *parent) {
        PersonDialog dialog(session, Id<Person>(id), {}, parent);
        Ask::run(dialog);
        return dialog.shownId();
    };
    return kind;
}

RecordListKind householdsKind(Session &session)
{
    RecordListKind kind = recordListOf<Household>(
        session, u"households"_s, householdsQuery(session.today(), session.locale()), householdDetail);
    kind.choices = householdChoices();
    kind.shownAtFirst = 3;
    kind.icon = u"household"_s;
    kind.addWords = Words::tr("Add household");
    kind.choiceWords = Words::tr("Which households");
    kind.emptyTitle = Words::tr("No household is in the book yet");
    kind.emptySentence =
        Words::tr("A household is the home that people share: it gets the letters and hosts visitors."
                  " It is made by itself when you write down a person with an address.");
    kind.hint =
        Words::tr("Choose a household in the list to see here who lives there and whether they host.");
    kind.consent = u"list"_s;
    kind.figures = [&session] { return householdFigures(session.store()); };
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, householdDialogKind(session.store()), id, parent);
    };
    kind.remove = [&session](const QList<qint64> &ids) { removeHouseholds(session, ids); };
    return kind;
}

RecordListKind organisationsKind(Session &session)
{
    RecordListKind kind = recordListOf<Organisation>(session, u"organisations"_s,
        organisationsQuery(standingRules(session.store(), session.today()), session.locale()),
        organisationDetail);
    kind.choices = organisationChoices();
    kind.shownAtFirst = 2;
    kind.icon = u"organisation"_s;
    kind.addWords = Words::tr("Add organisation");
    kind.choiceWords = Words::tr("Which organisations");
    kind.emptyTitle = Words::tr("No organisation is in the book yet");
    kind.emptySentence = Words::tr("Schools, clubs, choirs, firms and councils that take part in the "
                                   "twinning, and whom to speak to there.");
    kind.exporter = u"organisations"_s;
    kind.importer = u"organisations"_s;
    kind.madeFrom += recordOf<MembershipCategory>().table;
    kind.hint = Words::tr("Choose an organisation in the list to see here whom to speak to.");
    kind.figures = [&session] { return organisationFigures(session.store()); };
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, organisationDialogKind(session.store()), id, parent);
    };
    return kind;
}

} // namespace twinbook
