// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_reader.h"

#include "footer_lines.h"
#include "heading_index.h"
#include "import_draft.h"
#include "tags.h"

#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

// Days are set without going through text: a list holds hundreds of thousands of them.
QDate Person::*dayOf(const QString &column)
{
    for (const auto &[name, member] : {std::pair("born", &Person::born), std::pair("joined", &Person::joined),
             std::pair("paid_until", &Person::paidUntil), std::pair("left_on", &Person::leftOn),
             std::pair("passport_issued", &Person::passportIssued),
             std::pair("passport_expires", &Person::passportExpires),
             std::pair("health_card_expires", &Person::healthCardExpires)}) {
        if (column == QLatin1String(name))
            return member;
    }
    throw std::logic_error("a day of the person that the import does not know");
}

DayUse useOf(const QString &column)
{
    if (column == u"born"_s)
        return DayUse::Birth;
    const bool end = column == u"paid_until"_s || column.endsWith(u"_expires"_s);
    return end ? DayUse::End : DayUse::Beginning;
}

// As the household's own check sees it.
bool isPossible(const Column &column, qint64 number)
{
    Household only;
    only.name = u"-"_s;
    if (!recordOf<Household>().find(column.name))
        return true;
    column.set(&only, qlonglong(number));
    const Problems problems = check(only);
    return std::none_of(problems.begin(), problems.end(),
        [&](const Problem &problem) { return problem.field == column.name; });
}

// A number all the same, though not one that can be counted with: "3.5" rooms, twenty figures.
bool isLongNumber(const QString &text)
{
    static const QRegularExpression form(u"^[+-]?\\d[\\d.,' ]*$"_s);
    return form.match(text).hasMatch();
}

// Of Google's "Address 1 - Formatted", "Adresse 1 – Straße".
bool isWholeAddress(const QString &part)
{
    static const QStringList words{
        u"formatted"_s, u"formatiert"_s, u"mise en forme"_s, u"format"_s, u"formate"_s, u"formatee"_s};
    return words.contains(fold(part));
}

bool isStreet(const QString &part)
{
    static const QStringList words{u"street"_s, u"rue"_s, u"strasse"_s};
    return words.contains(foldUmlauts(fold(part)));
}

} // namespace

ImportReader::ImportReader(const Table &table, const QList<PeopleField> &fields, const ColumnRoles &roles,
    const ImportChoices &choices)
    : m_table(table)
    , m_fields(fields)
    , m_today(choices.today)
    , m_locale(choices.locale)
    , m_chosen(!choices.map.isEmpty())
    , m_cells(choices.today, choices.locale)
{
    for (int i = 0; i < roles.roles.size(); ++i) {
        const ColumnRole &role = roles.roles.at(i);
        if (role.field < 0)
            continue;
        Source source;
        source.column = i;
        source.field = fields.at(role.field);
        source.role = role;
        m_hasSecond = m_hasSecond || role.ofSecond;
        if (source.field.owner != PeopleField::Part)
            source.target = &source.field.of(shapeOf(source.field));
        if (source.target && source.target->kind == Kind::Date) {
            source.day = dayOf(source.target->name);
            source.use = useOf(source.target->name);
            m_ofAdults = m_ofAdults && !(source.use == DayUse::Birth && holdsChildren(source));
        }
        // Google gives an address once as it is written and once in its parts.
        static const QRegularExpression formatted(
            u"^((?:Address|Adresse) (\\d+))\\s*[-\u2013\u2014]\\s*(.+)$"_s);
        const QRegularExpressionMatch part = formatted.match(table.headings.at(i));
        if (source.field.special == PeopleField::Keep && part.hasMatch()) {
            const bool first = part.captured(2) == u"1"_s;
            const bool whole = isWholeAddress(part.captured(3));
            source.unlessColumn = -1;
            for (int other = 0; other < table.headings.size() && (whole == first); ++other) {
                const QRegularExpressionMatch beside = formatted.match(table.headings.at(other));
                const bool wanted = first ? isStreet(beside.captured(3)) : isWholeAddress(beside.captured(3));
                if (other != i && beside.captured(1) == part.captured(1) && wanted)
                    source.unlessColumn = other;
            }
        }
        m_sources += source;
    }
}

ReadLine ImportReader::read(int row)
{
    const QStringList &cells = m_table.rows.at(row);
    if (isFooter(cells, !m_chosen) || repeatsHeadings(cells, m_table.headings)) {
        ReadLine footer;
        footer.isFooter = true;
        return footer;
    }
    ImportDraft draft;
    ImportDraft second;
    draft.cells = second.cells = &cells;
    for (const Source &source : m_sources) {
        const QString value = cellValue(cells.at(source.column));
        const bool covered =
            source.unlessColumn >= 0 && !cells.value(source.unlessColumn).trimmed().isEmpty();
        if (!value.isEmpty() && !covered)
            readCell(source, value, source.role.ofSecond ? second : draft);
    }
    if (draft.isFirm) {
        ReadLine firm;
        firm.firm = draft.firm.isEmpty() ? draft.full : draft.firm;
        if (!firm.firm.isEmpty())
            return firm;
    }
    settle(draft, m_today);
    if (m_hasSecond)
        join(draft, second, m_today);
    ReadPerson &read = draft.read;

    ReadLine line;
    line.problems = draft.problems;
    line.remarks = draft.remarks;
    const Person &p = read.person;
    const bool somebody = !p.givenName.isEmpty() || !p.familyName.isEmpty() || !p.knownAs.isEmpty()
        || !p.email.isEmpty() || !p.mobile.isEmpty() || !p.phone.isEmpty() || !p.workPhone.isEmpty();
    if (!somebody)
        return line;
    for (Problem &problem : check(p, m_today))
        line.problems += problem;
    for (const ReadPerson &partner : std::as_const(draft.partners)) {
        for (Problem &problem : check(partner.person, m_today)) {
            if (m_hasSecond && !line.problems.contains(problem))
                line.problems += problem;
        }
    }
    line.persons = {std::move(read)};
    line.persons += draft.partners;
    return line;
}

void ImportReader::readCell(const Source &source, const QString &value, ImportDraft &draft)
{
    if (!source.target) {
        readPart(source, value, draft);
        return;
    }
    const bool ofPerson = source.field.owner == PeopleField::OfPerson;
    const auto set = [&](const QVariant &v) {
        void *record = ofPerson ? static_cast<void *>(&draft.read.person) : &draft.read.household;
        source.target->set(record, v);
        (ofPerson ? draft.read.personGiven : draft.read.householdGiven).set(size_t(source.field.column));
    };
    const Kind kind = source.target->kind;
    const bool ofDigits = kind == Kind::Phone || source.field.name == u"member_number"_s;
    if (ofDigits && isShortened(value)) {
        keepShortened(source, value, draft);
        return;
    }
    if (kind != Kind::Text && kind != Kind::LongText && kind != Kind::Flag && saysNothing(value))
        return;
    switch (kind) {
    case Kind::Date:
        readDay(source, value, draft);
        return;
    case Kind::Flag:
        if (const auto flag = m_cells.flag(value))
            set(qlonglong(*flag ? 1 : 0));
        else
            fail(source, value, draft);
        return;
    case Kind::Integer:
    case Kind::Money:
        if (const auto number = numberIn(source, value); number && isPossible(*source.target, *number))
            set(qlonglong(*number));
        else if (number || isLongNumber(value))
            keepImpossible(source, value, draft);
        else
            fail(source, value, draft);
        return;
    case Kind::Choice:
        if (const auto key = m_cells.choice(shapeOf(source.field), *source.target, value))
            set(*key);
        else
            fail(source, value, draft);
        return;
    case Kind::Languages:
        if (const auto languages = m_cells.languages(value))
            set(*languages);
        else
            fail(source, value, draft);
        return;
    case Kind::Email: {
        const QStringList all = splitEmails(value);
        set(all.first());
        for (const QString &other : all.sliced(1))
            draft.emails += {other, noteHeading(source, *draft.cells), {}};
        return;
    }
    case Kind::Phone: {
        const QStringList all = splitPhones(value);
        set(all.first());
        for (const QString &other : all.sliced(1))
            draft.phones += {other, noteHeading(source, *draft.cells), {}};
        return;
    }
    case Kind::Text:
    case Kind::LongText:
    case Kind::Link:
        set(source.field.name == u"family_name"_s || source.field.name == u"given_name"_s ? tidiedName(value)
                                                                                          : value);
        return;
    }
}

void ImportReader::readPart(const Source &source, const QString &value, ImportDraft &draft)
{
    const QString kind = source.role.kindColumn < 0 ? QString() : draft.cells->value(source.role.kindColumn);
    switch (source.field.special) {
    case PeopleField::FullName:
        draft.full = value;
        draft.fullHeading = m_table.headings.at(source.column);
        return;
    case PeopleField::MiddleName:
        draft.middle = value;
        return;
    case PeopleField::HouseholdKey:
        draft.read.householdKey = value.trimmed();
        return;
    case PeopleField::BirthYear:
        draft.birthYear = value;
        return;
    case PeopleField::BirthMonth:
        draft.birthMonth = value;
        return;
    case PeopleField::BirthDay:
        draft.birthDay = value;
        return;
    case PeopleField::Age:
        draft.age = value;
        return;
    case PeopleField::SecondStreet:
        draft.streets += value;
        return;
    case PeopleField::HouseNumber:
        draft.houseNumber = value;
        draft.houseHeading = m_table.headings.at(source.column);
        return;
    case PeopleField::Initials:
        draft.initials = value;
        draft.initialsHeading = m_table.headings.at(source.column);
        return;
    case PeopleField::Status:
    case PeopleField::Deceased:
        readStatus(source, value, draft);
        return;
    case PeopleField::OtherEmail:
        for (const QString &one : splitEmails(value))
            draft.emails += {one, noteHeading(source, *draft.cells), kind};
        return;
    case PeopleField::OtherPhone:
        if (isShortened(value)) {
            keepShortened(source, value, draft);
            return;
        }
        for (const QString &one : splitPhones(value))
            draft.phones += {one, noteHeading(source, *draft.cells), kind};
        return;
    case PeopleField::Tags:
        draft.read.tags += splitTags(QString(value).replace(u';', u',').replace(u'\n', u','));
        return;
    case PeopleField::Keep:
        if (m_cells.flag(value) == std::optional(false))
            return; // "Firma: nein" is no note
        if (keepsFirm(source, value, draft) || value == u"* myContacts"_s)
            return;
        draft.read.noteLines +=
            noteHeading(source, *draft.cells) + u": "_s + QString(value).replace(u'\n', u", "_s);
        return;
    case PeopleField::None:
        return;
    }
}

// hitobito's "Firma: ja" beside "Firmenname": no person stands in this line.
bool ImportReader::keepsFirm(const Source &source, const QString &value, ImportDraft &draft) const
{
    static const QStringList flags{u"firma"_s, u"company"_s, u"entreprise"_s, u"societe"_s};
    static const QStringList names{u"firmenname"_s, u"company name"_s, headingKey(u"Nom de l'entreprise"_s)};
    const QString heading = headingKey(m_table.headings.at(source.column));
    if (names.contains(heading))
        draft.firm = value;
    const bool isFlag = flags.contains(heading) && m_cells.flag(value) == std::optional(true);
    draft.isFirm = draft.isFirm || isFlag;
    return isFlag;
}

// The heading under which a value goes into the notes: "Phone (Pager)" for Google's "Phone 1 - Value".
QString ImportReader::noteHeading(const Source &source, const QStringList &cells) const
{
    const QString &heading = m_table.headings.at(source.column);
    QString kind = source.role.kindColumn < 0 ? QString() : cells.value(source.role.kindColumn);
    kind = kind.remove(u'*').trimmed();
    if (source.role.kindColumn < 0 && !heading.contains(u" - Value"_s))
        return heading;
    const QString thing = heading.section(u" - "_s, 0, 0);
    const QString part = heading.section(u" - "_s, 1);
    const bool whole = part == u"Value"_s || part == u"Formatted"_s || part == u"Name"_s;
    const QString stem = kind.isEmpty() ? thing : thing.section(u' ', 0, -2) + u" ("_s + kind + u')';
    return whole ? stem : stem + u" - "_s + part;
}

void ImportReader::keepShortened(const Source &source, const QString &value, ImportDraft &draft) const
{
    draft.read.noteLines += noteHeading(source, *draft.cells) + u": "_s + value;
    draft.problems += {source.field.name,
        Words::tr(
            "“%1” is what a spreadsheet has left of a long number. It is kept in the notes; the figures "
            "have to be written again.")
            .arg(value),
        0};
}

std::optional<qint64> ImportReader::numberIn(const Source &source, const QString &value) const
{
    return source.target->name == u"distance_km"_s ? m_cells.kilometres(value) : m_cells.number(value);
}

void ImportReader::keepImpossible(const Source &source, const QString &value, ImportDraft &draft) const
{
    draft.read.noteLines += noteHeading(source, *draft.cells) + u": "_s + value;
    draft.problems += {source.field.name,
        Words::tr("“%1” cannot be right for “%2”. It is kept in the notes.").arg(value, source.field.label),
        0};
}

void ImportReader::fail(const Source &source, const QString &value, ImportDraft &draft) const
{
    QString shown = value.simplified();
    constexpr qsizetype longest = 40;
    if (shown.size() > longest)
        shown = shown.first(longest) + u'…';
    const QString label = source.field.label;
    QString sentence;
    switch (source.target->kind) {
    case Kind::Date:
        sentence = Words::tr("“%1” is not a day in the calendar, so “%2” was left empty.").arg(shown, label);
        break;
    case Kind::Flag:
        sentence = Words::tr("“%1” is neither yes nor no, so “%2” was left empty.").arg(shown, label);
        break;
    case Kind::Integer:
    case Kind::Money:
        sentence = Words::tr("“%1” is not a number, so “%2” was left empty.").arg(shown, label);
        break;
    default:
        sentence = Words::tr("“%1” is none of the answers known for “%2”. It is kept in the notes.")
                       .arg(shown, label);
        draft.read.noteLines +=
            m_table.headings.at(source.column) + u": "_s + QString(value).replace(u'\n', u", "_s);
    }
    draft.problems += {source.field.name, sentence, 0};
}

} // namespace twinbook
