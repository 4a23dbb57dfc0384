// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_rows.h"

#include "countries.h"
#include "table_layout.h"
#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinksImport)
};

// "#VALUE!", "NA" and the like say nothing.
QString said(const QString &cell)
{
    const QString text = cell.trimmed();
    static const QStringList nothing{u"NA"_s, u"N/A"_s, u"n/a"_s, u"NULL"_s, u"null"_s, u"None"_s, u"nan"_s,
        u"NaN"_s, u"-"_s, u"–"_s, u"—"_s, u"?"_s, u"k.A."_s, u"k. A."_s, u"unknown"_s, u"unbekannt"_s,
        u"inconnu"_s};
    static const QRegularExpression broken(
        u"^#(VALUE!|REF!|N/A|NAME\\?|DIV/0!|NUM!|WERT!|BEZUG!|NV|VALEUR!)$"_s);
    return nothing.contains(text) || broken.match(text).hasMatch() ? QString() : text;
}

qint64 numberOf(const QString &text)
{
    QString digits = text;
    digits.remove(QRegularExpression(u"[.,'’\\s](?=\\d{3}\\b)"_s));
    static const QRegularExpression whole(u"^(\\d{1,10})"_s);
    return whole.match(digits.trimmed()).captured(1).toLongLong();
}

// "Aachen, 52062, Nordrhein-Westfalen, Germany"
QString countryOfPlace(const QString &place)
{
    return place.isEmpty() ? QString() : countryNamed(place.section(u',', -1)).value_or(QString());
}

void addNote(QString &notes, const QString &label, const QString &text)
{
    if (text.isEmpty() || notes.contains(text))
        return;
    if (!notes.isEmpty())
        notes += u'\n';
    notes += u"%1: %2"_s.arg(label, text);
}

} // namespace

LinkRows::LinkRows(const NamedTable &table, const ImportChoices &choices)
    : m_table(table)
    , m_layout(linkLayout(table.table, choices))
    , m_reading{choices.today, choices.locale, choices.dateOrder, true}
    , m_today(choices.today)
{
    // Where every geocoded home lies in one country, those without a place lie there too.
    const int place = m_layout.home.column(u"place"_s);
    QString one;
    for (const QStringList &row : m_table.table.rows) {
        const QString country = countryOfPlace(said(row.value(place)));
        if (country.isEmpty())
            continue;
        if (!one.isEmpty() && one != country) {
            one.clear();
            break;
        }
        one = country;
    }
    m_homeCountry = one;
}

QString LinkRows::cell(const QStringList &cells, int column) const
{
    return column < 0 ? QString() : said(cells.value(column));
}

QString LinkRows::ofLink(const QStringList &cells, const PartnerColumns &partner, const QString &what) const
{
    return cell(cells, partner.link.value(what, m_layout.link.value(what, -1)));
}

QString LinkRows::countryOf(
    const QStringList &cells, const TownColumns &columns, const TownSaid &said, Problems &problems) const
{
    const QString typed = cell(cells, columns.column(u"country"_s));
    const QString second = cell(cells, columns.second);
    const auto first = countryCode(typed);
    const auto other = countryCode(second);
    if (first && other && *first != *other)
        problems += {u"partner_country"_s,
            Words::tr("This line names two countries, %1 and %2; %1 was taken.").arg(typed, second)};
    if (first || other)
        return first.value_or(other.value_or(QString()));
    const QString words = typed.isEmpty() ? second : typed;
    if (!words.isEmpty()) {
        problems += {u"partner_country"_s,
            Words::tr("No country is known to be called “%1”; it is kept as it is written.").arg(words)};
        return words;
    }
    if (!said.country.isEmpty())
        return said.country;
    const QString placed = countryOfPlace(cell(cells, columns.column(u"place"_s)));
    return placed.isEmpty() ? columns.country : placed;
}

Community LinkRows::side(
    const QStringList &cells, const TownColumns &columns, const TownSaid &said, Problems &problems) const
{
    Community town;
    town.country = countryOf(cells, columns, said, problems);
    town.name = said.name;
    town.region = cell(cells, columns.column(u"region"_s));
    town.district = cell(cells, columns.column(u"district"_s));
    town.postcode = cell(cells, columns.column(u"postcode"_s));
    town.website = cell(cells, columns.column(u"website"_s));
    town.population = numberOf(cell(cells, columns.column(u"population"_s)));
    town.alsoKnown = cell(cells, columns.column(u"also_known"_s));
    town.alsoKnown.replace(u"; "_s, u"\n"_s);
    return town;
}

// Where both lie: two columns each, or points one after the other in one.
void LinkRows::place(
    const QStringList &cells, LinkDraft &draft, const PartnerColumns &partner, Problems &problems) const
{
    const auto put = [](Community &town, const Degrees &at) {
        town.placed = true;
        town.latitudeE6 = at.latitudeE6;
        town.longitudeE6 = at.longitudeE6;
    };
    const auto fromColumns = [&](Community &town, const TownColumns &columns) {
        const QString north = cell(cells, columns.column(u"latitude"_s));
        const QString east = cell(cells, columns.column(u"longitude"_s));
        if (north.isEmpty() && east.isEmpty())
            return;
        if (const auto at = readPlace(north, east))
            put(town, *at);
        else if (readDegrees(north) != 0 || readDegrees(east) != 0)
            problems += {u"partner_latitude"_s,
                Words::tr("“%1” and “%2” are no latitude and longitude, so the place of %3 stays open.")
                    .arg(north, east, town.name)};
    };
    fromColumns(draft.home, m_layout.home);
    fromColumns(draft.partner, partner.town);
    const int ofHome = m_layout.home.column(u"geometry"_s);
    const int ofPartner = partner.town.column(u"geometry"_s);
    const QList<Degrees> points = readGeometry(cell(cells, ofPartner < 0 ? ofHome : ofPartner));
    const bool both =
        points.size() > 1 && (ofHome < 0 || ofPartner < 0) && m_layout.home.column(u"town"_s) >= 0;
    if (both && !draft.home.placed)
        put(draft.home, points.first());
    if (both && !draft.partner.placed)
        put(draft.partner, points.last());
    if (!both && ofPartner >= 0 && !draft.partner.placed && !points.isEmpty())
        put(draft.partner, points.first());
    const QList<Degrees> homes = both ? QList<Degrees>() : readGeometry(cell(cells, ofHome));
    if (!homes.isEmpty() && !draft.home.placed)
        put(draft.home, homes.first());
}

void LinkRows::takeKey(const QString &typed, const std::optional<QString> &key, QString TownLink::*member,
    const char *column, LinkDraft &draft) const
{
    if (key) {
        draft.link.*member = *key;
        return;
    }
    const RecordShape &shape = recordOf<TownLink>();
    const QString name = QString::fromLatin1(column);
    const QString label = shape.label(*shape.find(name));
    addNote(draft.link.notes, label, typed);
    draft.problems +=
        {name, Words::tr("“%1” is kept in the notes, as it is no answer that is known here.").arg(typed)};
}

void LinkRows::readLink(
    const QStringList &cells, const PartnerColumns &partner, const QString &since, LinkDraft &draft) const
{
    TownLink &link = draft.link;
    const auto told = [&](const QString &what) { return ofLink(cells, partner, what); };
    link.name = told(u"name"_s);
    link.notes = told(u"notes"_s);
    takeKey(told(u"kind"_s), readLinkKind(told(u"kind"_s)), &TownLink::kind, "kind", draft);
    takeKey(told(u"status"_s), readLinkStatus(told(u"status"_s)), &TownLink::status, "status", draft);
    takeKey(told(u"what"_s), readLinkSubject(told(u"what"_s)), &TownLink::what, "what", draft);
    takeKey(
        told(u"recognised"_s), readYesNo(told(u"recognised"_s)), &TownLink::recognised, "recognised", draft);
    takeKey(told(u"letter_language"_s), readLetterLanguage(told(u"letter_language"_s)),
        &TownLink::letterLanguage, "letter_language", draft);
    link.statusWhy = told(u"status_why"_s);
    link.source = told(u"source"_s);
    link.checkedOn = readSince(told(u"checked_on"_s), m_reading).day;
    draft.number = told(u"link_id"_s).toLongLong();
    draft.parent = told(u"parent_link_id"_s).toLongLong();

    const SinceSaid began = readSince(since, m_reading);
    link.sinceYear = began.year;
    link.sinceOn = began.day;
    if (began.until > 0)
        link.untilOn = QDate(int(began.until), 12, 31);
    if (began.more || (began.year == 0 && !since.isEmpty()))
        addNote(link.notes, Words::tr("Since"), since);
    if (began.year == 0 && !since.isEmpty())
        draft.problems +=
            {u"since"_s, Words::tr("“%1” is no year or day, so it is kept in the notes.").arg(since)};
    const QString until = told(u"until"_s);
    const SinceSaid ended = readSince(until, m_reading);
    if (ended.day.isValid())
        link.untilOn = ended.day;
    else if (ended.year > 0)
        link.untilOn = QDate(int(ended.year), 12, 31);
    else if (!until.isEmpty())
        addNote(link.notes, Words::tr("Until"), until);
}

void LinkRows::readContact(const QStringList &cells, LinkDraft &draft) const
{
    const auto told = [&](const QString &what) { return cell(cells, m_layout.link.value(what, -1)); };
    draft.contact.name = told(u"contact_name"_s);
    draft.contact.role = told(u"contact_role"_s);
    draft.contact.email = told(u"contact_email"_s);
    draft.contact.phone = told(u"contact_phone"_s);
}

// "|---|---|" below the headings.
bool LinkRows::isRule(const QStringList &cells) const
{
    const QString all = cells.join(QString()).trimmed();
    return std::all_of(all.begin(), all.end(), [](QChar c) { return u"-:=_|+ "_s.contains(c); });
}

LinkLine LinkRows::read(int row)
{
    LinkLine line;
    const QStringList cells = m_table.table.rows.at(row);
    if (isRule(cells))
        return line;
    static const QRegularExpression total(u"^(total|summe|gesamt|insgesamt|somme|anzahl|ensemble)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString alone = filledCells(cells) == 1 ? cells.join(QString()).simplified() : QString();
    line.title = cells.join(u' ').simplified().left(80);
    if (const auto country = countryNamed(alone); country && m_layout.partners.size() == 1) {
        m_partnerCountry = *country;
        return {}; // a heading above the lines of one country
    }
    const int homeColumn = m_layout.home.column(u"town"_s);
    QString home = cell(cells, homeColumn);
    QStringList homeCells = cells;
    const bool partnered =
        std::any_of(m_layout.partners.begin(), m_layout.partners.end(), [&](const PartnerColumns &partner) {
            return !cell(cells, partner.town.column(u"town"_s)).isEmpty();
        });
    if (homeColumn >= 0 && home.isEmpty() && partnered) {
        home = m_above;
        homeCells = m_aboveCells;
    } else if (!home.isEmpty()) {
        m_above = home;
        m_aboveCells = cells;
    }
    if (total.match(home.isEmpty() ? line.title : home).hasMatch() && filledCells(cells) <= 3
        && line.title.contains(QRegularExpression(u"\\d"_s))) {
        line.sentence = Words::tr("“%1” is no link, so this line is left out.").arg(line.title);
        return line;
    }
    for (const PartnerColumns &partner : m_layout.partners) {
        const QStringList towns = townsOfCell(cell(cells, partner.town.column(u"town"_s)));
        const QString sinceCell = ofLink(cells, partner, u"since"_s);
        const QStringList sinces = townsOfCell(sinceCell);
        const QStringList countries = townsOfCell(cell(cells, partner.town.column(u"country"_s)));
        for (qsizetype i = 0; i < towns.size(); ++i) {
            LinkDraft draft;
            QStringList own = cells;
            const bool apart = towns.size() > 1;
            if (apart && countries.size() == towns.size())
                own[partner.town.column(u"country"_s)] = countries.at(i);
            TownSaid saidOfTown = readTown(said(towns.at(i)));
            if (saidOfTown.name.isEmpty())
                continue;
            if (!home.isEmpty()) {
                draft.home = side(homeCells, m_layout.home, readTown(home), draft.problems);
                if (draft.home.country.isEmpty())
                    draft.home.country = m_homeCountry;
            }
            draft.partner = side(own, partner.town, saidOfTown, draft.problems);
            if (draft.partner.country.isEmpty())
                draft.partner.country = m_partnerCountry;
            // "Georgia" may be either; a column that says so decides.
            const QString tail = u", Georgia"_s;
            if (draft.partner.country == u"GE" && draft.partner.name.endsWith(tail))
                draft.partner.name.chop(tail.size());
            place(own, draft, partner, draft.problems);
            const QString since = apart && sinces.size() == towns.size() ? sinces.at(i)
                : apart && !saidOfTown.since.isEmpty()                   ? saidOfTown.since
                                                                         : sinceCell;
            readLink(own, partner, since.isEmpty() ? saidOfTown.since : since, draft);
            readContact(own, draft);
            draft.saysSource = m_layout.link.contains(u"source"_s);
            draft.written = QStringList{draft.home.name, draft.home.postcode, draft.partner.name,
                storedCountry(cell(own, partner.town.column(u"country"_s))), draft.link.what, draft.link.name}
                                .join(u'|');
            line.links += draft;
        }
    }
    if (line.links.isEmpty() && !line.title.isEmpty())
        line.sentence = Words::tr("This line names no partner community, so there is no link to enter.");
    return line;
}

} // namespace twinbook
