// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links_import.h"

#include "column_contents.h"
#include "countries.h"
#include "known_links.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinksImport)
};

constexpr int progressStep = 512;
constexpr int samples = 3;

QString noList()
{
    return Words::tr(
        "No list in this file is known to be one of links: none of its headings speaks of a town, a "
        "partner or a twin.");
}

// What one row of the plan stands for.
struct Aim
{
    int link = -1;
    QList<int> towns; // that must be there or were filled in
    LinkContact contact;
    qint64 parent = 0;
};

class LinksImport
{
public:
    LinksImport(const QString &source, const ImportChoices &choices, const Store &store)
        : m_source(source)
        , m_choices(choices)
        , m_known(store)
    {
        for (const LinkContact &contact : store.all<LinkContact>())
            m_contacts.insert(contactKey(contact.link.value, contact));
    }

    bool plan(ImportPlan &plan, QList<LinkRows> &lists)
    {
        qsizetype all = 0;
        for (const LinkRows &rows : lists)
            all += rows.table().rows.size();
        qsizetype done = 0;
        for (LinkRows &rows : lists) {
            for (int i = 0; i < rows.table().rows.size(); ++i, ++done) {
                if (done % progressStep == 0 && m_choices.progress
                    && !m_choices.progress(double(done) / double(std::max<qsizetype>(1, all))))
                    return false;
                addLine(plan, rows.read(i), rows.table().lines.value(i));
            }
        }
        plan.figures = {{u"communities"_s, m_newTowns}, {u"withoutKind"_s, m_withoutKind},
            {u"withoutYear"_s, m_withoutYear}, {u"withoutCountry"_s, m_withoutCountry},
            {u"turned"_s, m_turned}};
        return !m_choices.progress || m_choices.progress(1);
    }

    void write(Edit &edit, int row)
    {
        const Aim &aim = m_aims.at(row);
        for (const int at : aim.towns) {
            KnownLinks::Town &town = m_known.town(at);
            if (!town.written || town.filled)
                save(edit, town.community, town.inBook || town.written);
            town.written = true;
            town.filled = false;
        }
        KnownLinks::Link &known = m_known.link(aim.link);
        TownLink &link = known.link;
        link.home = known.home < 0 ? Id<Community>() : m_known.town(known.home).community.id;
        link.partner = m_known.town(known.partner).community.id;
        if (aim.parent > 0) {
            const int parent = m_known.linkNumbered(aim.parent);
            if (parent >= 0 && (m_known.link(parent).inBook || m_written.contains(aim.parent)))
                link.parent = Id<TownLink>(aim.parent);
            else
                m_waiting[aim.parent] += aim.link;
        }
        save(edit, link, known.inBook || m_written.contains(link.id.value));
        m_written.insert(link.id.value);
        for (const int child : m_waiting.take(link.id.value)) {
            m_known.link(child).link.parent = link.id;
            edit.save(m_known.link(child).link);
        }
        if (!aim.contact.name.isEmpty() || !aim.contact.email.isEmpty()) {
            LinkContact contact = aim.contact;
            contact.id = Id<LinkContact>();
            contact.link = link.id;
            edit.save(contact);
        }
    }

private:
    template <class T>
    static void save(Edit &edit, T &record, bool there)
    {
        if (there)
            edit.save(record);
        else
            edit.add(record);
    }
    static QString contactKey(qint64 link, const LinkContact &contact)
    {
        return QString::number(link) + u'|' + contact.name.toCaseFolded() + u'|'
            + contact.email.toCaseFolded();
    }

    void addLine(ImportPlan &plan, const LinkLine &line, int number)
    {
        for (const LinkDraft &draft : line.links)
            addLink(plan, draft, number);
        if (!line.links.isEmpty() || line.sentence.isEmpty())
            return;
        ImportRow row;
        row.line = number;
        row.action = ImportRow::Skip;
        row.wanted = false;
        row.title = line.title;
        row.problems += {QString(), line.sentence, number};
        plan.rows += row;
        m_aims += Aim();
    }

    int townOf(const Community &draft, int other, bool asPartner, Aim &aim, QList<FieldChange> &changes)
    {
        int town = m_known.find(draft, other, asPartner);
        if (town < 0) {
            town = m_known.add(draft);
            ++m_newTowns;
        } else {
            changes += m_known.fill(town, draft);
        }
        aim.towns += town;
        return town;
    }

    QString nameOf(int town) { return town < 0 ? QString() : m_known.town(town).community.name; }

    QString titleOf(const KnownLinks::Link &link)
    {
        const Community &partner = m_known.town(link.partner).community;
        const QString country = countryName(partner.country, m_choices.locale);
        const QString there = country.isEmpty() ? partner.name : u"%1 (%2)"_s.arg(partner.name, country);
        return link.home < 0 ? there : u"%1 – %2"_s.arg(nameOf(link.home), there);
    }

    void addLink(ImportPlan &plan, LinkDraft draft, int line)
    {
        ImportRow row;
        row.line = line;
        row.problems = draft.problems;
        for (Problem &problem : row.problems)
            problem.line = line;
        Aim aim;
        aim.contact = draft.contact;
        aim.parent = draft.parent;
        const int numbered = draft.number > 0 ? m_known.linkNumbered(draft.number) : -1;
        KnownLinks::Link link{draft.link, m_known.ours(), -1, line, false};
        if (!draft.home.name.isEmpty())
            link.home = numbered >= 0 && sameName(m_known.link(numbered).home, draft.home)
                ? m_known.link(numbered).home
                : homeOf(draft);
        if (link.home >= 0)
            takeTown(link.home, draft.home, aim, row.changes);
        else if (!draft.home.name.isEmpty())
            link.home = townOf(draft.home, -1, false, aim, row.changes);
        link.partner = townOf(draft.partner, link.home, true, aim, row.changes);
        if (link.partner == m_known.ours() && link.home != link.partner) {
            std::swap(link.home, link.partner);
            row.note = Words::tr("Turned round, as %1 is our own community.").arg(nameOf(link.home));
            ++m_turned;
        }
        row.title = titleOf(link);
        int found = numbered >= 0 ? numbered : m_known.findLink(link.home, link.partner, link.link);
        // In one list a link is repeated where it is written the same; otherwise a person has to look.
        const bool listed = found >= 0 && !m_known.link(found).inBook && numbered < 0;
        if (listed && draft.number > 0) {
            found = -1; // its own number says that it is another
        } else if (const auto same = m_writtenAt.constFind(draft.written);
                   same != m_writtenAt.constEnd() && listed) {
            found = *same;
        } else if (listed) {
            row.problems += {u"partner"_s,
                Words::tr("This looks like the link of line %1, written differently; please check whether it "
                          "is one.")
                    .arg(m_known.link(found).line),
                line};
            found = -1;
        }
        if (found >= 0)
            recognise(row, found, link, numbered >= 0);
        else
            found = enter(row, link, draft);
        if (!m_writtenAt.contains(draft.written))
            m_writtenAt.insert(draft.written, found);
        aim.link = found;
        addContact(row, aim, found);
        plan.rows += row;
        m_aims += aim;
    }

    bool sameName(int town, const Community &draft)
    {
        return town >= 0 && m_known.town(town).community.name.compare(draft.name, Qt::CaseInsensitive) == 0;
    }
    // Of several that may be meant, the one that has a link with this partner.
    int homeOf(const LinkDraft &draft)
    {
        return m_known.find(draft.home, m_known.find(draft.partner), false);
    }
    void takeTown(int town, const Community &draft, Aim &aim, QList<FieldChange> &changes)
    {
        aim.towns += town;
        if (!draft.name.isEmpty())
            changes += m_known.fill(town, draft);
    }

    void recognise(ImportRow &row, int found, const KnownLinks::Link &link, bool numbered)
    {
        const KnownLinks::Link &known = m_known.link(found);
        const qint64 since = known.link.sinceYear;
        if (!known.inBook) {
            row.note = Words::tr("Stands in line %1 already.").arg(known.line);
        } else if (!numbered && since != 0 && link.link.sinceYear != 0 && since != link.link.sinceYear) {
            row.note = Words::tr("The book says since %1, this line says since %2; the book stays as it is.")
                           .arg(since)
                           .arg(link.link.sinceYear);
        }
        row.changes += m_known.fillLink(found, link.link, numbered && known.inBook);
        row.action = row.changes.isEmpty() ? ImportRow::Same : ImportRow::Change;
    }

    int enter(ImportRow &row, KnownLinks::Link &link, const LinkDraft &draft)
    {
        if (!draft.saysSource)
            link.link.source = m_source;
        for (const Problem &problem : check(link.link, m_choices.today)) {
            if (problem.field != u"partner")
                row.problems += {problem.field, problem.sentence, row.line};
        }
        if (link.home == link.partner)
            row.problems += {u"partner"_s, Words::tr("This line links a community with itself."), row.line};
        if (link.link.name.isEmpty())
            link.link.name = link.home == m_known.ours() || link.home < 0
                ? nameOf(link.partner)
                : u"%1 – %2"_s.arg(nameOf(link.home), nameOf(link.partner));
        m_withoutKind += link.link.kind.isEmpty();
        m_withoutYear += link.link.sinceYear == 0;
        m_withoutCountry += m_known.town(link.partner).community.country.isEmpty();
        if (m_known.findLink(link.partner, link.home, link.link) >= 0)
            row.note = Words::tr("The same link is known the other way round.");
        link.link.id = draft.number > 0 ? Id<TownLink>(draft.number) : Id<TownLink>::fresh();
        row.action = ImportRow::Add;
        return m_known.addLink(link);
    }

    // Who answers for it, unless the book has them.
    void addContact(ImportRow &row, Aim &aim, int link)
    {
        LinkContact &contact = aim.contact;
        if (contact.name.isEmpty() && contact.email.isEmpty())
            return;
        if (contact.name.isEmpty())
            contact.name = contact.email;
        const QString key = contactKey(m_known.link(link).link.id.value, contact);
        if (m_contacts.contains(key)) {
            contact = {};
            return;
        }
        m_contacts.insert(key);
        if (row.action == ImportRow::Same) {
            row.action = ImportRow::Change;
            row.changes += {Words::tr("Contact"), QString(), contact.name};
        }
    }

    QString m_source;
    ImportChoices m_choices;
    KnownLinks m_known;
    QSet<QString> m_contacts;
    QList<Aim> m_aims;
    QHash<QString, int> m_writtenAt; // link by how its ends are written in the list
    QSet<qint64> m_written;
    QHash<qint64, QList<int>> m_waiting;
    int m_newTowns = 0;
    int m_withoutKind = 0;
    int m_withoutYear = 0;
    int m_withoutCountry = 0;
    int m_turned = 0;
};

void describe(ImportPlan &plan, const QList<LinkRows> &lists)
{
    QSet<QString> seen;
    for (const LinkRows &rows : lists) {
        const Table &table = rows.table();
        for (int i = 0; i < table.headings.size(); ++i) {
            if (!seen.contains(table.headings.at(i)))
                plan.columns +=
                    {table.headings.at(i), rows.layout().fields.value(i), columnSamples(table, i, samples)};
            seen.insert(table.headings.at(i));
        }
    }
}

} // namespace

Result<ImportPlan> planLinks(
    const QList<NamedTable> &tables, const QString &source, const ImportChoices &choices, const Store &store)
{
    using Planned = Result<ImportPlan>;
    QList<LinkRows> lists;
    QStringList left;
    for (const NamedTable &table : tables) {
        const LinkRows rows(table, choices);
        if (rows.isList())
            lists += rows;
        else
            left += u'“' + table.name + u'”';
    }
    ImportPlan plan;
    plan.kind = u"links"_s;
    plan.source = tables.isEmpty() ? source : u"%1 (%2)"_s.arg(source, tables.first().table.format);
    plan.fields = linkFields();
    if (lists.isEmpty()) {
        if (!choices.evenUnknown || tables.isEmpty())
            return Planned::refused(noList());
        describe(plan, {LinkRows(tables.first(), choices)});
        plan.problems = {{QString(), noList() + u' ' + Words::tr("Say of the columns what they hold."), 0}};
        plan.write = [](Edit &, int) {};
        return plan;
    }
    describe(plan, lists);
    if (!left.isEmpty())
        plan.problems +=
            {QString(), Words::tr("Left out, as they are no lists of links: %1.").arg(left.join(u", "_s)), 0};
    for (const NamedTable &table : tables)
        plan.problems += table.table.problems;
    const auto import = std::make_shared<LinksImport>(source, choices, store);
    if (!import->plan(plan, lists))
        return Planned::refused(Words::tr("The list was not read to its end, and nothing was changed."));
    if (plan.rows.isEmpty())
        return Planned::refused(
            Words::tr("This list has headings but no line beneath them, so there is nothing to take over."));
    plan.write = [import](Edit &edit, int row) { import->write(edit, row); };
    return plan;
}

Result<ImportPlan> planLinksFile(const QString &path, const ImportChoices &choices, const Store &store)
{
    TableReading reading;
    reading.hasHeadings = choices.hasHeadings;
    constexpr double share = 0.3; // of the reading
    ImportChoices planning = choices;
    if (choices.progress) {
        reading.progress = [&](double done) { return choices.progress(share * done); };
        planning.progress = [&](double done) { return choices.progress(share + (1 - share) * done); };
    }
    const auto tables = readTables(path, reading);
    return tables ? planLinks(*tables, QFileInfo(path).fileName(), planning, store)
                  : Result<ImportPlan>::refused(tables.sentence);
}

} // namespace twinbook
