// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting_reports.h"

#include "dates.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostingReports)
};

Report begun(const Store &store, const VisitBook &book, QDate today, const QLocale &locale)
{
    Report report;
    report.association = store.setting(u"association"_s);
    report.day = today;
    report.subtitle = book.visit.name;
    if (book.visit.fromOn.isValid() && book.visit.untilOn.isValid())
        report.subtitle = Words::tr("%1, %2 to %3")
                              .arg(book.visit.name, showDate(book.visit.fromOn, locale),
                                  showDate(book.visit.untilOn, locale));
    return report;
}

QStringList guestNames(const VisitBook &book, const VisitParty &party)
{
    QStringList names;
    for (const Traveller &traveller : book.coming(party.id)) {
        const int age = book.ageOf(traveller);
        names += book.isMinor(traveller) && age >= 0
            ? Words::tr("%1 (aged %2)").arg(book.nameOf(traveller), QString::number(age))
            : book.nameOf(traveller);
    }
    return names;
}

// What the hosts must know: diets, allergies, access, and the note written for them.
QStringList toKnow(const VisitBook &book, const VisitParty &party)
{
    QStringList lines;
    const RecordShape &shape = recordOf<Person>();
    for (const Traveller &traveller : book.coming(party.id)) {
        const Person person = book.persons.value(traveller.person.value);
        QStringList own;
        if (!person.diet.isEmpty())
            own += shape.choiceLabel(*shape.find(u"diet"_s), person.diet);
        for (const QString &text : {person.dietNotes, person.allergies, person.accessNeeds})
            if (!text.isEmpty())
                own += text;
        if (person.smoker)
            own += Words::tr("smokes");
        if (!own.isEmpty())
            lines += u"%1: %2"_s.arg(person.givenName, own.join(u"; "_s));
    }
    if (!party.hostNote.isEmpty())
        lines += party.hostNote;
    return lines;
}

} // namespace

Report hostListReport(const Store &store, Id<Visit> visit, QDate today, const QLocale &locale)
{
    const VisitBook book = visitBook(store, visit);
    Report report = begun(store, book, today, locale);
    report.title = Words::tr("Hosts and their guests");
    report.fileStem = u"host-list"_s;
    report.landscape = true;
    ReportTable table;
    table.columns = {{Words::tr("Host"), ColumnKind::Text, 1.6},
        {Words::tr("Address"), ColumnKind::Text, 1.6}, {Words::tr("Telephone"), ColumnKind::Text, 1.1},
        {Words::tr("Guests"), ColumnKind::Text, 1.8}, {Words::tr("To know"), ColumnKind::Text, 2}};
    int guests = 0;
    QStringList spare;
    for (const HostOffer &offer : book.offers) {
        const Household home = book.households.value(offer.household.value);
        QStringList names;
        QStringList notes;
        for (const VisitParty &party : book.parties) {
            if (party.host != offer.id)
                continue;
            names += guestNames(book, party);
            notes += toKnow(book, party);
        }
        if (names.isEmpty() && (offer.status == u"reserve" || !offer.isOffered())) {
            if (offer.isOffered())
                spare += book.nameOf(offer);
            continue;
        }
        guests += int(names.size());
        QString phone = home.phone;
        for (const Person &person : book.adultsOf(offer))
            if (phone.isEmpty())
                phone = person.mobile.isEmpty() ? person.phone : person.mobile;
        table.rows += QList<Cell>{book.nameOf(offer), Cell::list(addressLines(home)), phone,
            names.isEmpty() ? Cell(Words::tr("no guests yet")) : Cell::list(names), Cell::list(notes)};
    }
    report.blocks += Paragraph{Words::tr("%n guests are placed.", nullptr, guests)};
    report.blocks += table;
    if (!spare.isEmpty())
        report.blocks += Paragraph{Words::tr("In reserve, without guests: %1.").arg(spare.join(u"; "_s))};
    return report;
}

Report guestListReport(const Store &store, Id<Visit> visit, QDate today, const QLocale &locale)
{
    const VisitBook book = visitBook(store, visit);
    Report report = begun(store, book, today, locale);
    report.title = Words::tr("Guests and their hosts");
    report.fileStem = u"guest-list"_s;
    ReportTable table;
    table.columns = {{Words::tr("Guest"), ColumnKind::Text, 1.6}, {Words::tr("Party"), ColumnKind::Text, 1.3},
        {Words::tr("Host"), ColumnKind::Text, 1.6}, {Words::tr("Address"), ColumnKind::Text, 2}};
    QList<std::pair<QString, QList<Cell>>> rows;
    for (const Traveller &traveller : book.travellers) {
        if (!traveller.isComing())
            continue;
        const VisitParty *party = book.party(traveller.party);
        const HostOffer *offer = party ? book.offer(party->host) : nullptr;
        const Person person = book.persons.value(traveller.person.value);
        const QString host = offer         ? book.nameOf(*offer)
            : party && party->leftUnplaced ? Words::tr("needs no host")
                                           : Words::tr("not placed yet");
        rows += {sortKey(person.familyName + u' ' + person.givenName),
            QList<Cell>{book.nameOf(traveller), party ? party->name : QString(), host,
                offer ? Cell::list(addressLines(book.households.value(offer->household.value))) : Cell()}};
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, row] : rows)
        table.rows += row;
    report.blocks += Paragraph{Words::tr("%n guests are coming.", nullptr, int(rows.size()))};
    report.blocks += table;
    return report;
}

} // namespace twinbook
