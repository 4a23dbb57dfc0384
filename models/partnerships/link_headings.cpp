// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_headings.h"

#include "link_heading_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinksImport)
};

// Those of linkFields(), as our own export writes them.
bool isOwnField(const QString &name)
{
    static const QStringList names = [] {
        QStringList all;
        for (const ImportField &field : linkFields())
            all += field.name;
        all.removeOne(u"name"_s); // elsewhere that of a town
        return all;
    }();
    return names.contains(name);
}

// Gives every column its place: on which side, with which partner.
class Sorting
{
public:
    Sorting(const Table &table, const ImportChoices &choices)
        : m_table(table)
    {
        for (const QString &heading : table.headings)
            m_said += readExactly(heading);
        if (table.format == u"JSON")
            readNested();
        choose(choices);
    }

    LinkLayout sorted()
    {
        sideOfTowns();
        m_layout.fields = QStringList(m_said.size());
        for (int i = 0; i < m_said.size(); ++i) {
            if (m_said.at(i).what == u"town")
                placeTown(i);
        }
        // What says its side goes first: a bare column takes what is left.
        for (const bool explicitly : {true, false}) {
            for (int i = 0; i < m_said.size(); ++i) {
                const HeadingSaid &said = m_said.at(i);
                if (said.isOfTown() && said.what != u"town"
                    && explicitly == (said.side != HeadingSaid::Neutral || said.number > 0))
                    placePart(i);
            }
        }
        for (int i = 0; i < m_said.size(); ++i) {
            if (!m_said.at(i).what.isEmpty() && !m_said.at(i).isOfTown())
                placeOfLink(i);
        }
        return m_layout;
    }

private:
    static HeadingSaid readExactly(const QString &heading)
    {
        const QString name = heading.trimmed();
        if (isOwnField(name))
            return named(name);
        if (name == u"link_name")
            return named(u"name"_s);
        const QString last = name.section(u'.', -1); // "properties.town"
        return readLinkHeading(last == u"coordinates" || name.startsWith(u"properties.") ? last : name);
    }
    // {"town": "Aachen", "partners": [{"name": "Reims"}]}: the inner object stands first, and what both call
    // the same has the outer one's list before it, ".country".
    void readNested()
    {
        int name = -1;
        for (int i = 0; i < m_said.size(); ++i) {
            const QString heading = m_table.headings.at(i);
            if ((heading == u"type" || heading == u"geometry.type")
                && m_table.headings.contains(u"geometry.coordinates"_s))
                m_said[i] = {}; // "Feature"
            const bool outer = heading.contains(u'.') && m_table.headings.contains(heading.section(u'.', -1));
            if (outer && !heading.startsWith(u"properties.")) {
                m_said[i] = readLinkHeading(heading.section(u'.', -1));
                m_said[i].side = HeadingSaid::Home;
            }
            if (m_said.at(i).what != u"town")
                continue;
            if (m_said.at(i).weak && name < 0)
                name = i;
            else if (name >= 0 && m_said.at(name).side == HeadingSaid::Neutral
                && m_said.at(i).side != HeadingSaid::Partner) {
                m_said[name].side = HeadingSaid::Partner;
                m_said[i].side = HeadingSaid::Home;
            }
        }
    }
    void choose(const ImportChoices &choices)
    {
        for (auto it = choices.map.begin(); it != choices.map.end(); ++it) {
            const QStringList headings = it->split(u'\n', Qt::SkipEmptyParts);
            for (int i = 0; i < m_said.size(); ++i) {
                if (headings.contains(m_table.headings.at(i)))
                    m_said[i] = named(it.key());
                else if (fieldOf(m_said.at(i)) == it.key())
                    m_said[i] = {};
            }
        }
    }
    static QString fieldOf(const HeadingSaid &said)
    {
        if (!said.isOfTown())
            return said.what;
        const QString side = said.side == HeadingSaid::Home ? u"home"_s : u"partner"_s;
        return said.what == u"town" ? side : side + u'_' + said.what;
    }
    static HeadingSaid named(const QString &field)
    {
        HeadingSaid said;
        const QString side = field.section(u'_', 0, 0);
        if (side != u"home" && side != u"partner") {
            said.what = field;
            return said;
        }
        said.side = side == u"home" ? HeadingSaid::Home : HeadingSaid::Partner;
        said.what = field.contains(u'_') ? field.section(u'_', 1) : u"town"_s;
        return said;
    }

    QList<int> towns(HeadingSaid::Side side) const
    {
        QList<int> all;
        for (int i = 0; i < m_said.size(); ++i) {
            if (m_said.at(i).what == u"town" && m_said.at(i).side == side)
                all += i;
        }
        return all;
    }
    void drop(int column) { m_said[column] = {}; }

    // Which of two bare columns of towns is home: the one named after a country, else the left one.
    void sideOfTowns()
    {
        QList<int> bare = towns(HeadingSaid::Neutral);
        const bool strong = std::any_of(bare.begin(), bare.end(), [&](int i) { return !m_said.at(i).weak; });
        for (const int i : std::as_const(bare)) {
            if (m_said.at(i).weak && (strong || !towns(HeadingSaid::Partner).isEmpty())
                && (strong || !towns(HeadingSaid::Home).isEmpty()))
                drop(i);
        }
        bare = towns(HeadingSaid::Neutral);
        const auto coded =
            std::find_if(bare.begin(), bare.end(), [&](int i) { return !m_said.at(i).country.isEmpty(); });
        const bool partnered = !towns(HeadingSaid::Partner).isEmpty();
        bool homed = !towns(HeadingSaid::Home).isEmpty();
        if (!homed && (partnered || bare.size() > 1) && !bare.isEmpty()) {
            const int home = coded == bare.end() ? bare.first() : *coded;
            becomes(home, HeadingSaid::Home);
            bare.removeOne(home);
            homed = true;
        }
        for (int i = 0; i < bare.size(); ++i) {
            if (!partnered && (i == 0 || m_said.at(bare.at(i)).number > 0))
                becomes(bare.at(i), HeadingSaid::Partner);
            else
                drop(bare.at(i));
        }
    }
    // All columns that name the same country go with it.
    void becomes(int column, HeadingSaid::Side side)
    {
        m_said[column].side = side;
        const QString country = m_said.at(column).country;
        for (HeadingSaid &said : m_said) {
            if (!country.isEmpty() && said.country == country && said.side == HeadingSaid::Neutral)
                said.side = side;
        }
    }

    void placeTown(int column)
    {
        const HeadingSaid &said = m_said.at(column);
        if (said.side == HeadingSaid::Home) {
            if (m_layout.home.column(u"town"_s) >= 0)
                return;
            m_layout.home.columns.insert(u"town"_s, column);
            m_layout.home.country = said.country;
            m_homeAt = column;
        } else {
            PartnerColumns partner;
            partner.town.columns.insert(u"town"_s, column);
            partner.town.country = said.country;
            m_layout.partners += partner;
            m_partnerAt += column;
        }
        m_layout.fields[column] = fieldOf(said);
    }

    bool put(TownColumns *town, const QString &what, int column)
    {
        if (!town)
            return false;
        if (town->column(what) < 0) {
            town->columns.insert(what, column);
            return true;
        }
        if (what != u"country" || town->second >= 0)
            return false;
        town->second = column;
        // The one that is called so goes before "land".
        if (m_table.headings.at(column).endsWith(u"country"_s, Qt::CaseInsensitive)
            && !m_table.headings.at(town->column(what)).endsWith(u"country"_s, Qt::CaseInsensitive))
            std::swap(town->second, town->columns[what]);
        return true;
    }
    void placePart(int column)
    {
        const HeadingSaid &said = m_said.at(column);
        TownColumns *home = m_homeAt >= 0 ? &m_layout.home : nullptr;
        TownColumns *partner = partnerNear(column, said.number);
        bool toHome = said.side == HeadingSaid::Home;
        if (said.side == HeadingSaid::Neutral && home)
            toHome = belongsHome(column, said);
        TownColumns *first = toHome ? home : partner;
        TownColumns *other = said.side != HeadingSaid::Neutral ? nullptr : toHome ? partner : home;
        // A second column that says the country is no reason to go over to the other side.
        const bool placed = put(first, said.what, column);
        if (!placed && !put(other, said.what, column))
            return;
        HeadingSaid told = said;
        told.side = (placed ? first : other) == home && home ? HeadingSaid::Home : HeadingSaid::Partner;
        m_layout.fields[column] = fieldOf(told);
    }
    bool belongsHome(int column, const HeadingSaid &said) const
    {
        const int partner = m_partnerAt.isEmpty() ? int(m_said.size()) : m_partnerAt.first();
        if (said.number > 0)
            return false;
        if (said.what == u"country" && m_homeAt < column && column < partner)
            return saysOneThing(column);
        if ((said.what == u"population" || said.what == u"postcode") && column > partner
            && followsHome(column))
            return true;
        const int nearest = m_homeAt < partner ? partner : m_homeAt; // the later of the two
        if (column > nearest)
            return nearest == m_homeAt;
        return std::min(m_homeAt, partner) == m_homeAt;
    }
    // Says the same for every line of a home with several.
    bool followsHome(int column) const
    {
        QHash<QString, QString> first;
        bool repeated = false;
        for (const QStringList &row : m_table.rows) {
            const QString home = row.value(m_homeAt).trimmed();
            const QString cell = row.value(column).trimmed();
            if (home.isEmpty() || cell.isEmpty())
                continue;
            if (first.contains(home) && first.value(home) != cell)
                return false;
            repeated = repeated || first.contains(home);
            first.insert(home, cell);
        }
        return repeated;
    }
    bool saysOneThing(int column) const
    {
        QString first;
        for (const QStringList &row : m_table.rows) {
            const QString cell = row.value(column).trimmed();
            if (!cell.isEmpty() && !first.isEmpty() && cell != first)
                return false;
            first = cell.isEmpty() ? first : cell;
        }
        return true;
    }
    TownColumns *partnerNear(int column, int number)
    {
        if (m_layout.partners.isEmpty())
            return nullptr;
        int at = 0;
        for (int i = 0; i < m_partnerAt.size(); ++i) {
            const int itsNumber = m_said.at(m_partnerAt.at(i)).number;
            if (number > 0 && itsNumber == number)
                return &m_layout.partners[i].town;
            if (m_partnerAt.at(i) < column)
                at = i;
        }
        return &m_layout.partners[at].town;
    }

    void placeOfLink(int column)
    {
        const HeadingSaid &said = m_said.at(column);
        QHash<QString, int> *into = &m_layout.link;
        if (m_layout.partners.size() > 1 && said.what != u"notes" && said.what != u"source") {
            const TownColumns *near = partnerNear(column, said.number);
            const bool repeated = std::count_if(m_said.begin(), m_said.end(), [&](const HeadingSaid &other) {
                return other.what == said.what;
            }) > 1;
            if (repeated || said.number > 0) {
                for (PartnerColumns &partner : m_layout.partners) {
                    if (&partner.town == near)
                        into = &partner.link;
                }
            }
        }
        if (into->contains(said.what))
            return;
        into->insert(said.what, column);
        m_layout.fields[column] = said.what;
    }

    const Table &m_table;
    QList<HeadingSaid> m_said;
    LinkLayout m_layout;
    int m_homeAt = -1;
    QList<int> m_partnerAt;
};

} // namespace

QList<ImportField> linkFields()
{
    const QList<ImportField> sides{{u""_s, Words::tr("Community")}, {u"_country"_s, Words::tr("Country")},
        {u"_region"_s, Words::tr("Region")}, {u"_district"_s, Words::tr("District")},
        {u"_postcode"_s, Words::tr("Postcode")}, {u"_latitude"_s, Words::tr("Latitude")},
        {u"_longitude"_s, Words::tr("Longitude")}, {u"_geometry"_s, Words::tr("Coordinates")},
        {u"_population"_s, Words::tr("Inhabitants")}, {u"_website"_s, Words::tr("Website")},
        {u"_place"_s, Words::tr("Place with its country")}, {u"_also_known"_s, Words::tr("Other names")}};
    QList<ImportField> fields;
    for (const ImportField &field : sides)
        fields += {u"home"_s + field.name, Words::tr("Home: %1").arg(field.label)};
    for (const ImportField &field : sides)
        fields += {u"partner"_s + field.name, Words::tr("Partner: %1").arg(field.label), true};
    fields += {{u"since"_s, Words::tr("Since")}, {u"until"_s, Words::tr("Until")},
        {u"kind"_s, Words::tr("Kind of link")}, {u"what"_s, Words::tr("Who is linked")},
        {u"status"_s, Words::tr("Status")}, {u"status_why"_s, Words::tr("Why it stands so")},
        {u"recognised"_s, Words::tr("Recognised by the council")}, {u"name"_s, Words::tr("Name of the link")},
        {u"source"_s, Words::tr("Where this is known from")}, {u"checked_on"_s, Words::tr("Last checked on")},
        {u"letter_language"_s, Words::tr("Language of letters")}, {u"notes"_s, Words::tr("Notes")},
        {u"contact_name"_s, Words::tr("Contact: name")}, {u"contact_role"_s, Words::tr("Contact: post")},
        {u"contact_email"_s, Words::tr("Contact: e-mail")},
        {u"contact_phone"_s, Words::tr("Contact: telephone")},
        {u"link_id"_s, Words::tr("Number of the link")},
        {u"parent_link_id"_s, Words::tr("Number of the link it grew out of")}};
    return fields;
}

LinkLayout linkLayout(const Table &table, const ImportChoices &choices)
{
    return Sorting(table, choices).sorted();
}

} // namespace twinbook
