// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_area.h"

#include "address_labels.h"
#include "gift_aid_schedule.h"
#include "handing_out.h"
#include "household.h"
#include "membership_category.h"
#include "membership_charts.h"
#include "membership_rules.h"
#include "organisation.h"
#include "organisation_import.h"
#include "payment.h"
#include "payment_columns.h"
#include "payments_import.h"
#include "payments_query.h"
#include "people_charts.h"
#include "people_doubts.h"
#include "people_due.h"
#include "people_entries.h"
#include "people_export.h"
#include "people_fields.h"
#include "people_import.h"
#include "people_queries.h"
#include "people_reports.h"
#include "people_sample.h"
#include "people_sample_contacts.h"
#include "people_sample_lists.h"
#include "people_sample_membership.h"
#include "people_search.h"
#include "people_shapes.h"
#include "people_table.h"
#include "person.h"
#include "protection.h"
#include "receipts.h"
#include "reminders.h"
#include "renewals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleArea)
};

Exporter recordExporter(const QString &kind, const RecordShape &shape, const QString &consent = {})
{
    return {kind, shape.manyLabel(), {u"csv"_s, u"xlsx"_s}, {},
        [&shape](const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked) {
            return exportRecords(store, shape, path, ids, asked.locale);
        },
        consent};
}

QList<Exporter> exporters()
{
    const Exporter people{u"people"_s, recordOf<Person>().manyLabel(), {u"csv"_s, u"xlsx"_s, u"vcf"_s},
        {{u"vcf"_s,
            Words::tr(
                "An address book carries names, addresses, telephones, e-mails, birthdays, languages and "
                "memberships; hosting, diet, travel and emergency details stay in the book.")}},
        [](const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked) {
            return exportPeople(store, path, ids, asked.locale);
        },
        u"list"_s};
    const Exporter giftAid{u"giftaid"_s, Words::tr("Gift Aid schedule"), {u"ods"_s, u"csv"_s}, {},
        [](const Store &store, const QString &path, const QList<qint64> &, const Asked &asked) {
            const GiftAidWish wish{{}, asked.switches.contains(u"aggregate"_s)};
            return exportGiftAid(store, path, wish, asked.today, asked.locale);
        },
        {},
        {{u"aggregate"_s, Words::tr("small gifts stand together in one line of a Gift Aid schedule")},
            {u"claimed"_s, Words::tr("the Gift Aid schedule is sent: the next one leaves these gifts out"),
                [](Store &store, const Asked &asked) {
                    return rememberClaim(store, asked.today, asked.today, asked.locale);
                }}}};
    return {people, giftAid, recordExporter(u"households"_s, recordOf<Household>(), u"list"_s),
        recordExporter(u"organisations"_s, recordOf<Organisation>()),
        recordExporter(u"payments"_s, recordOf<Payment>()),
        recordExporter(u"categories"_s, recordOf<MembershipCategory>())};
}

QHash<QString, std::function<ListQuery(const Store &, const Asked &)>> lists()
{
    return {{u"people"_s,
                [](const Store &store, const Asked &asked) {
                    return peopleQuery(standingRules(store, asked.today), asked.locale);
                }},
        {u"households"_s,
            [](const Store &, const Asked &asked) { return householdsQuery(asked.today, asked.locale); }},
        {u"organisations"_s,
            [](const Store &store, const Asked &asked) {
                return organisationsQuery(standingRules(store, asked.today), asked.locale);
            }},
        {u"contacts"_s,
            [](const Store &, const Asked &asked) { return contactsQuery(asked.today, asked.locale); }},
        {u"payments"_s,
            [](const Store &store, const Asked &asked) { return paymentsQuery(store, asked.locale); }},
        {u"categories"_s,
            [](const Store &store, const Asked &asked) { return categoriesQuery(store, asked.locale); }},
        {u"declarations"_s,
            [](const Store &, const Asked &asked) { return declarationsQuery(asked.locale); }}};
}

// A report that asks for a day and a language alone.
ReportKind kindOf(const char *name, const QString &title, const QString &sentence,
    Report (*make)(const Store &, QDate, const QLocale &))
{
    return {QString::fromLatin1(name), title, sentence,
        [make](const Store &store, const Asked &asked) { return make(store, asked.today, asked.locale); }};
}

ReportKind membersToHandOut()
{
    return {u"member-list"_s, Words::tr("Member list"),
        Words::tr("Every member by name, with address, telephone, e-mail and subscription."),
        [](const Store &store, const Asked &asked) {
            return memberList(store, asked.today, asked.locale, asked.leftOut);
        },
        {u"list"_s,
            [](const Store &store, const Asked &asked) { return listedMembers(store, asked.today); }}};
}

ReportKind hostsToHandOut()
{
    return {u"hosts"_s, Words::tr("Hosts"), Words::tr("The households that host visitors, with their beds."),
        [](const Store &store, const Asked &asked) {
            return hostList(store, asked.today, asked.locale, asked.leftOut);
        },
        {u"sharing"_s, [](const Store &store, const Asked &) { return listedHosts(store); }}};
}

QList<ReportKind> reports()
{
    return {membersToHandOut(),
        kindOf("age-profile", Words::tr("Age profile"),
            Words::tr("How old the members are, as a picture and in figures."), ageReport),
        kindOf("membership", Words::tr("The membership in pictures"),
            Words::tr("Categories, joiners and leavers, subscriptions, places and ages."), membershipReport),
        hostsToHandOut(),
        kindOf("consents", Words::tr("Consents and checks"),
            Words::tr("Who has agreed to what, and whose checks expire when."), consentReport),
        kindOf("young-people", Words::tr("Young people"),
            Words::tr("Former exchange pupils and junior members, and where they went."), youngPeopleReport),
        kindOf("subscriptions", Words::tr("Subscriptions to be paid"),
            Words::tr("Whose subscription is due or overdue, and how to reach them."), subscriptionList),
        kindOf("renewals", Words::tr("Subscriptions to renew"),
            Words::tr("Who has to pay how much, one line for each fee."), renewalsReport),
        {u"reminders"_s, Words::tr("Reminders"),
            Words::tr("A letter to each household or organisation that owes a subscription, in its own "
                      "language."),
            [](const Store &store, const Asked &asked) {
                return remindersReport(store, asked.today, asked.locale);
            },
            {},
            [](Store &store, const Asked &asked) {
                return rememberReminders(store, toRemind(store, asked.today), u"letter"_s, asked.today);
            }},
        kindOf("lapsed", Words::tr("Lapsed memberships"),
            Words::tr("Members who have not paid for so long that their membership has lapsed."),
            lapsedReport),
        kindOf("receipts", Words::tr("Receipts of this year"),
            Words::tr("A receipt for each payment, to be signed."), receiptsOfTheYear),
        kindOf("gift-aid", Words::tr("Gift Aid"),
            Words::tr("What can be claimed back from HMRC, what not and why."), giftAidReport)};
}

} // namespace

Area peopleArea()
{
    Area area;
    area.name = u"people"_s;
    area.title = Words::tr("People");
    area.records = peopleShapes();
    area.kinds = {{u"people"_s, u"person"_s}, {u"households"_s, u"household"_s},
        {u"organisations"_s, u"organisation"_s}, {u"contacts"_s, u"organisation_contact"_s},
        {u"payments"_s, u"payment"_s}, {u"categories"_s, u"membership_category"_s},
        {u"declarations"_s, u"gift_aid_declaration"_s}};
    area.kinds.insert(protectionKinds());
    area.due = [](const Store &store, const Asked &asked) {
        return peopleDue(store, asked.today, asked.locale);
    };
    area.search = searchPeople;
    area.charts = [](const Store &store, const Asked &asked) {
        return QList<ReportChart>{ageChart(store, asked.today), standingChart(store, asked.today)};
    };
    area.reports = reports();
    area.sample = [](Edit &edit, const Asked &asked) {
        addSamplePeople(edit, asked.today);
        addSampleMembership(edit, asked.today);
        addSampleProtection(edit, asked.today);
        addSampleLists(edit);
        addSampleContacts(edit, asked.today);
    };
    area.checks = [](const Store &store, const Asked &asked) { return peopleDoubts(store, asked.today); };
    const auto fields = [] {
        QList<ImportField> all;
        for (const PeopleField &field : peopleFields())
            all += {field.name, field.label};
        return all;
    };
    area.importers = {
        {u"people"_s, Words::tr("A list of people"),
            Words::tr(
                "Members, their families and addresses from a spreadsheet, a CSV file or an address book "
                "(.vcf)."),
            planPeopleFile, fields},
        {u"payments"_s, Words::tr("A list of payments"),
            Words::tr(
                "Subscriptions and gifts that came in, from the treasurer's sheet or the bank's list: who, "
                "how much, when."),
            planPaymentsFile, paymentFields},
        {u"organisations"_s, Words::tr("A list of organisations"),
            Words::tr("Schools, clubs, firms and councils from a spreadsheet or a CSV file."),
            planOrganisationFile, organisationFields}};
    area.entries = peopleEntries();
    area.exporters = exporters();
    for (const ProtectionList &list : protectionLists())
        area.exporters += recordExporter(list.kind, *list.shape);
    area.lists = lists();
    for (const ProtectionList &list : protectionLists())
        area.lists.insert(list.kind, [query = list.query](const Store &, const Asked &asked) {
            return query(asked.today, asked.locale);
        });
    area.choices = {{u"people"_s,
                        [](const Store &store, const Asked &asked) {
                            return peopleChoices(standingRules(store, asked.today))
                                + protectionChoices(asked.today);
                        }},
        {u"households"_s, [](const Store &, const Asked &) { return householdChoices(); }},
        {u"organisations"_s, [](const Store &, const Asked &) { return organisationChoices(); }},
        {u"payments"_s, [](const Store &, const Asked &asked) { return paymentChoices(asked.today); }}};
    for (const ProtectionList &list : protectionLists()) {
        if (list.choices)
            area.choices.insert(list.kind,
                [choices = list.choices](const Store &, const Asked &asked) { return choices(asked.today); });
    }
    const Audience readers{u"newsletter"_s,
        [](const Store &store, const Asked &asked) { return memberIds(store, asked.today); }};
    area.labels = {{u"labels"_s, Words::tr("Labels"),
                       [](const Store &store, const Asked &asked) {
                           return addressLabels(
                               store, withoutPersons(memberIds(store, asked.today), asked.leftOut), true)
                               .labels;
                       },
                       readers},
        {u"reminder-labels"_s, Words::tr("Labels for reminders"), [](const Store &store, const Asked &asked) {
             return reminderLabels(store, toRemind(store, asked.today)).labels;
         }}};
    return area;
}

} // namespace twinbook
