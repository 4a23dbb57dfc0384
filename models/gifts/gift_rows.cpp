// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_rows.h"

#include "gift_amounts.h"
#include "gift_cells.h"
#include "gift_headings.h"
#include "gift_rows_said.h"
#include "table_layout.h"
#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsImport)
};

} // namespace

GiftRows::GiftRows(const GiftTable &table, const ImportChoices &choices, Currency home)
    : m_table(table)
    , m_choices(choices)
    , m_home(home)
    , m_days(choices.today, table.locale)
    , m_cells(choices.today, choices.locale)
{
    m_usual.emplace(m_table, m_days);
    const int holder = m_table.column(u"holder"_s);
    const int what = std::max({m_table.column(u"description"_s), m_table.column(u"gift_and_donor"_s),
        m_table.column(u"gift_and_value"_s)});
    int blank = 0;
    int doubled = 0;
    int alone = 0;
    QString before;
    bool first = false;
    for (const QStringList &row : m_table.table.rows) {
        const QString name = row.value(holder).trimmed();
        const bool filled = what >= 0 && !row.value(what).trimmed().isEmpty();
        first = first || (holder >= 0 && !name.isEmpty());
        alone += holder >= 0 && !name.isEmpty() && !filled;
        blank += first && filled && name.isEmpty();
        doubled += filled && !name.isEmpty() && name == before;
        if (filled)
            before = name;
    }
    for (const QStringList &row : m_table.table.rows) {
        const QString mark = filledCells(row) == 1 ? giftwords::footnoteMark(row.join(QString())) : QString();
        if (!mark.isEmpty())
            m_marks.insert(mark);
    }
    static const QRegularExpression ofMore(
        u"\\b(?:total\\w*|cumul\\w*|aggregate|limit|threshold|year|gesamt\\w*|reimburs\\w*|paid|reason)\\b"_s);
    for (int i = 0; i < m_table.fields.size(); ++i) {
        const QString &heading = m_table.table.headings.at(i);
        if (m_table.fields.at(i) == u"notes" && giftFieldOf(heading) == u"value"
            && !ofMore.match(fold(heading)).hasMatch() && !isOfOneItem(heading)
            && !choices.map.contains(u"value"_s))
            m_otherValues += {i, currencyIn(heading).value_or(m_table.currency)};
    }
    m_carries = holder >= 0 && blank > 0 && doubled == 0;
    const int reference = m_table.column(u"reference"_s);
    QSet<QString> seen;
    m_hasReferences = reference >= 0;
    for (const QStringList &row : m_table.table.rows) {
        const QString text = row.value(reference).trimmed();
        if (!m_hasReferences || text.isEmpty())
            continue;
        m_hasReferences = !seen.contains(text);
        seen.insert(text);
    }
    m_hasReferences = m_hasReferences && !seen.isEmpty();
}

// Nothing is declared, and no gift is named either.
bool GiftRows::isNil(const Said &said) const
{
    bool nil = false;
    for (const char16_t *field : {u"description", u"gift_and_donor", u"gift_and_value", u"donor",
             u"donor_person", u"donor_organisation", u"value"}) {
        const QString text = said.raw(field);
        if (giftwords::isNil(text))
            nil = true;
        else if (!text.isEmpty() && !giftwords::isNothing(text))
            return false;
    }
    for (int i = 0; i < said.cells.size() && !nil; ++i)
        nil = m_table.fields.at(i) != u"guest" && giftwords::isNil(said.cells.at(i).trimmed());
    // "Cllr Smith, N/A, N/A": said of the gift itself
    const bool nothing = !said.raw(u"description").isEmpty() && giftwords::isNothing(said.raw(u"description"))
        && !said.raw(u"holder").isEmpty() && said.peek(u"received_on").isEmpty()
        && said.peek(u"reason").isEmpty();
    return nil || nothing;
}

// What stands above the list says it, unless a column does: "Register of gifts 2024", not "Updated on 1 May".
QString GiftRows::registerOf(const Said &said) const
{
    const QString own = said.peek(u"register");
    if (!own.isEmpty())
        return own;
    static const QRegularExpression dated(
        u"\\b(?:updated|printed|published|as at|as of|stand|mis a jour|page|redacted)\\b"_s);
    constexpr qsizetype longest = 160;
    for (const QString &title : m_table.title.split(u" . "_s, Qt::SkipEmptyParts)) {
        if (title.size() <= longest && !dated.match(fold(title)).hasMatch())
            return title;
    }
    return m_table.table.format == u"JSON" ? QString() : m_table.name;
}

void GiftRows::readNil(const Said &said, GiftLine &line, const QString &above) const
{
    line.what = GiftLine::Nil;
    NilReturn &nil = line.nil;
    nil.holder = said.peek(u"holder");
    if (nil.holder.isEmpty())
        nil.holder = (said.peek(u"holder_first") + u' ' + said.peek(u"holder_last")).trimmed();
    if (giftwords::isNil(nil.holder))
        nil.holder.clear();
    if (nil.holder.isEmpty())
        nil.holder = above;
    nil.kind = m_table.kind;
    const QString kind = giftwords::kind(said.peek(u"kind"));
    if (!kind.isEmpty())
        nil.kind = kind;
    nil.registerName = registerOf(said);
    const QString day = said.peek(u"received_on");
    QStringList places{said.peek(u"period"), said.peek(u"register"), said.peek(u"year"),
        giftwords::isNil(day) ? QString() : day, m_table.name, nil.registerName};
    places += m_table.title.split(u" . "_s);
    for (const QString &text : std::as_const(places)) {
        const auto period = readGiftPeriod(text, m_table.locale);
        if (!period || nil.fromOn.isValid())
            continue;
        nil.fromOn = period->from;
        nil.untilOn = period->until;
        nil.periodWords = text.contains(u':') ? text.mid(text.lastIndexOf(u':') + 1).trimmed() : text;
    }
    QStringList notes;
    for (int i = 0; i < said.cells.size(); ++i) {
        const QString text = said.cells.at(i).trimmed();
        const QString &field = m_table.fields.at(i);
        const bool told = field.startsWith(u"holder") || field == u"register" || field == u"period"
            || field == u"kind" || field == u"reference";
        if (!text.isEmpty() && !giftwords::isNothing(text) && !giftwords::isNil(text) && !told)
            notes += u"%1: %2"_s.arg(m_table.table.headings.at(i), text);
    }
    notes += said.left;
    nil.notes = notes.join(u'\n');
}

void GiftRows::readDays(Said &said, GiftLine &line) const
{
    Gift &gift = line.gift;
    const QString text = said.get(u"received_on");
    const GiftDay day = m_days.read(text, m_table.order);
    gift.receivedOn = day.day;
    gift.dayWords = day.words;
    if (day.unreadable)
        line.problems += {u"received_on"_s,
            Words::tr("“%1” is no day. It is kept as it is written.").arg(beginning(text)), 0};
    if (day.fromNumber)
        line.problems += {u"received_on"_s,
            Words::tr("The number %1 was taken for the day %2, as spreadsheets count days.")
                .arg(text, m_choices.locale.toString(day.day, QLocale::ShortFormat)),
            0};
    const QString year = said.get(u"year");
    const QString period = said.peek(u"period");
    if (!gift.receivedOn.isValid() && gift.dayWords.isEmpty())
        gift.dayWords = !year.isEmpty() ? year : m_table.column(u"received_on"_s) < 0 ? period : QString();
    else if (!year.isEmpty() && !gift.receivedOn.toString(Qt::ISODate).startsWith(year.left(4)))
        said.keep(u"year");
    if (!period.isEmpty() && gift.dayWords == period)
        said.get(u"period");
    const auto other = [&](const char16_t *field, QDate Gift::*into) {
        const QString written = said.get(field);
        const GiftDay read = m_days.read(written, m_table.order);
        gift.*into = read.day;
        if (!written.isEmpty() && (!read.day.isValid() || !read.words.isEmpty()))
            said.keep(field);
    };
    other(u"offered_on", &Gift::offeredOn);
    other(u"registered_on", &Gift::registeredOn);
    other(u"approved_on", &Gift::approvedOn);
}

void GiftRows::readSides(Said &said, GiftLine &line, const QString &above) const
{
    Gift &gift = line.gift;
    const QString names = (said.get(u"holder_first") + u' ' + said.get(u"holder_last")).trimmed();
    gift.holder = said.get(u"holder");
    if (gift.holder.isEmpty())
        gift.holder = names;
    else if (!names.isEmpty() && m_table.column(u"holder_first"_s) >= 0)
        said.keep(u"holder_first");
    line.namesNobody = gift.holder.isEmpty();
    if (gift.holder.isEmpty())
        gift.holder = above;
    gift.capacity = giftwords::capacity(said.peek(u"role"));
    readDonor(said, line);
}

void GiftRows::readDonor(Said &said, GiftLine &line) const
{
    Gift &gift = line.gift;
    gift.donorPerson = said.get(u"donor_person");
    gift.donorOrganisation = said.get(u"donor_organisation");
    QString donor = said.get(u"donor");
    const QString both = said.get(u"gift_and_donor");
    if (!both.isEmpty()) {
        if (gift.description.isEmpty())
            gift.description = both;
        else if (gift.description != both)
            said.keep(u"gift_and_donor");
        static const QRegularExpression from(
            u"^.*\\b(?:from|given by|provided by|donated by|courtesy of|offered by|presented by|hosted by|von|überreicht durch|de la part de|offerte?s? par|donnée?s? par|remise?s? par)\\s+(.+)$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption
                | QRegularExpression::DotMatchesEverythingOption);
        const auto match = from.match(both);
        if (donor.isEmpty() && match.hasMatch())
            donor = match.captured(1).trimmed();
    }
    static const QRegularExpression toThem(
        u"^(?:(?:gifts? )?(?:given|presented|handed) to|offert(?:e|s|es)? à|remise?s? à|donnée?s? à|(?:überreicht|übergeben|verschenkt) an)\\s+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression toUs(
        u"^(?:(?:gifts? )?received from|reçue?s? (?:de|par)|(?:erhalten|empfangen) von)\\s+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QRegularExpression &way : {toThem, toUs}) { // "Given to Stadt Gotha"
        if (const auto match = way.match(donor); match.hasMatch()) {
            donor.remove(0, match.capturedEnd());
            gift.direction = way == toThem ? u"given"_s : u"received"_s;
        }
    }
    gift.donorKind = giftwords::donorKind(said.peek(u"donor_kind"));
    if (!donor.isEmpty()) {
        const bool told = !gift.donorKind.isEmpty() && gift.donorKind != u"individual"; // "Company"
        const bool body = told || remembered(m_bodies, donor, giftwords::soundsLikeOrganisation);
        QString &first = body ? gift.donorOrganisation : gift.donorPerson;
        QString &second = body ? gift.donorPerson : gift.donorOrganisation;
        if (first.isEmpty())
            first = donor;
        else if (second.isEmpty())
            second = donor;
        else
            said.keep(u"donor");
    }
    gift.donorCountry = said.get(u"donor_country");
    gift.donorAddress = said.get(u"donor_address");
}

// "Recipient" and "Donor" say who got and who gave a thing, whichever of them is ours.
bool GiftRows::turnsRound() const
{
    static const QRegularExpression receiver(
        u"\\b(?:recipients?|receivers?|given to|to whom|beneficiaires?|destinataires?|beschenkte\\w*|empfanger\\w*)\\b"_s);
    static const QRegularExpression giver(
        u"\\b(?:givers?|donors?|given by|by whom|donateurs?|geber\\w*|schenk\\w*)\\b"_s);
    const int holder = m_table.column(u"holder"_s);
    const int donor = m_table.column(u"donor"_s);
    return holder >= 0 && donor >= 0 && receiver.match(fold(m_table.table.headings.at(holder))).hasMatch()
        && giver.match(fold(m_table.table.headings.at(donor))).hasMatch();
}

void GiftRows::turnRound(Gift &gift) const
{
    const QString ours = gift.donorPerson.isEmpty() ? gift.donorOrganisation : gift.donorPerson;
    if (ours.isEmpty() || gift.holder.isEmpty()
        || (!gift.donorPerson.isEmpty() && !gift.donorOrganisation.isEmpty())) // theirs, by person and body
        return;
    const QString theirs = gift.holder;
    gift.holder = ours;
    gift.donorPerson.clear();
    gift.donorOrganisation.clear();
    (giftwords::soundsLikeOrganisation(theirs) ? gift.donorOrganisation : gift.donorPerson) = theirs;
}

void GiftRows::readDirection(Said &said, GiftLine &line) const
{
    Gift &gift = line.gift;
    const QString bySide = gift.direction; // "Given to ..."
    gift.direction = !bySide.isEmpty() ? bySide
        : m_table.direction.isEmpty()  ? u"received"_s
                                       : m_table.direction;
    const QString text = said.get(u"direction");
    QString told = remembered(m_directions, text, giftwords::direction);
    const int at = m_table.column(u"direction"_s);
    if (told.isEmpty() && !text.isEmpty()) { // a column of yes and no: what its heading says
        const QString heading = giftwords::direction(m_table.table.headings.at(at));
        const bool both =
            fold(m_table.table.headings.at(at)).contains(QRegularExpression(u"declin|refus|abgelehnt"_s));
        const auto flag = m_cells.flag(text);
        if (flag && heading == u"declined" && !fold(m_table.table.headings.at(at)).contains(u"accept"_s))
            told = *flag ? u"declined"_s : QString();
        else if (flag && (heading == u"received" || both))
            told = *flag ? u"received"_s : u"declined"_s;
        if (!flag)
            said.keep(u"direction");
    } else if (giftwords::saysMore(text)) {
        said.keep(u"direction");
    }
    const QString kind = said.peek(u"kind");
    if (told.isEmpty() && text.isEmpty() && m_table.direction.isEmpty() && bySide.isEmpty()
        && giftwords::direction(kind) == u"given")
        told = u"given"_s; // "Geschenk übergeben"
    if (told == u"received" && m_table.direction == u"given")
        told.clear(); // "accepted" by the other side
    if (told == u"given" && m_table.direction.isEmpty() && turnsRound())
        turnRound(gift);
    if (!told.isEmpty())
        gift.direction = told;
    const QString &donor = gift.donorPerson.isEmpty() ? gift.donorOrganisation : gift.donorPerson;
    if (gift.direction == u"received" && m_table.ours.contains(fold(donor)) && !gift.holder.isEmpty()
        && !m_table.ours.contains(fold(gift.holder))) { // ours is the giver
        const QString recipient = gift.holder;
        gift.holder = donor;
        gift.donorPerson.clear();
        gift.donorOrganisation = recipient;
        gift.direction = u"given"_s;
    }
}

// "25*" and "5000 (2)" beneath which a footnote stands.
void GiftRows::readOutcome(Said &said, GiftLine &line) const
{
    Gift &gift = line.gift;
    gift.outcomeWords = said.get(u"outcome");
    gift.outcome = remembered(m_outcomes, gift.outcomeWords, giftwords::outcome);
    if (gift.outcomeWords.isEmpty())
        return;
    const QString told = remembered(m_directions, gift.outcomeWords, giftwords::direction);
    const bool settled = gift.direction == u"received" || gift.direction.isEmpty();
    static const QRegularExpression refused(
        u"^(?:offer |gift |hospitality |was |politely )*(?:declined|refused|not accepted|rejected|refusee?|abgelehnt|nicht angenommen|declinee?)\\b"_s);
    if (settled && told == u"declined" && refused.match(fold(gift.outcomeWords)).hasMatch())
        gift.direction = u"declined"_s;
    else if (settled && gift.outcome == u"returned")
        gift.direction = u"returned"_s;
}

// Every cell that has no place of its own.
void GiftRows::keepRest(Said &said, GiftLine &line) const
{
    Gift &gift = line.gift;
    QStringList notes;
    const int own = m_table.column(u"notes"_s);
    for (int i = 0; i < said.cells.size(); ++i) {
        const QString text = said.cells.at(i).trimmed();
        if (said.used.at(i) || text.isEmpty() || giftwords::isNothing(text))
            continue;
        static const QRegularExpression plain(
            u"^(?:notes?|comments?|remarks?|bemerkung(?:en)?|anmerkung(?:en)?|remarques?|commentaires?|observations?)$"_s);
        const QString &heading = m_table.table.headings.at(i);
        notes += i == own && plain.match(fold(heading)).hasMatch() ? text : u"%1: %2"_s.arg(heading, text);
    }
    for (const QString &text : std::as_const(said.left))
        notes += Words::tr("Also in this line: %1").arg(text);
    gift.notes = notes.join(u'\n');
}

GiftLine GiftRows::read(int row, const QString &above) const
{
    GiftLine line;
    QStringList cells;
    for (const QString &cell : m_table.table.rows.at(row))
        cells += cellValue(cell);
    cells.resize(m_table.fields.size());
    if (readAside(cells, line))
        return line;
    const Realigned aligned = m_usual->realign(m_table, cells, m_days);
    line.realigned = aligned.by != 0;
    Said said{m_table, aligned.cells, QList<bool>(cells.size(), false), aligned.left};
    if (line.realigned)
        line.problems += {QString(),
            aligned.by > 0 ? Words::tr("The cells of this line had slipped to the right (%n columns) and "
                                       "were put back under their headings.",
                nullptr, aligned.by)
                           : Words::tr("The cells of this line had slipped to the left (%n columns) and were "
                                       "put back under their headings.",
                               nullptr, -aligned.by),
            0};
    if (aligned.unsure)
        line.problems += {QString(),
            Words::tr("An amount stands in this line where no amount belongs. Its cells are all kept in the "
                      "notes; please say what it was worth."),
            0};
    if (isNil(said)) {
        readNil(said, line, above);
        return line;
    }
    Gift &gift = line.gift;
    gift.reference = said.get(u"reference");
    gift.registerName = registerOf(said);
    said.get(u"register");
    gift.description = said.get(u"description");
    readDays(said, line);
    readSides(said, line, above);
    readDirection(said, line);
    readWorth(said, line);
    readOutcome(said, line);
    if (gift.direction == u"declined" && !gift.receivedOn.isValid() && gift.dayWords.isEmpty())
        gift.receivedOn = gift.offeredOn; // the day that decides
    gift.visit = said.get(u"visit");
    gift.reason = said.get(u"reason");
    gift.approvedBy = said.peek(u"approved_by");
    if (!gift.approvedBy.isEmpty() && m_cells.flag(gift.approvedBy))
        gift.approvedBy.clear(); // "yes": by whom stands nowhere
    else
        said.get(u"approved_by");
    gift.officerAction = said.get(u"officer_action");
    const QString kind = giftwords::kind(said.peek(u"kind"));
    gift.kind = !kind.isEmpty()                              ? kind
        : !m_table.kind.isEmpty()                            ? m_table.kind
        : giftwords::soundsLikeHospitality(gift.description) ? u"hospitality"_s
                                                             : u"gift"_s;
    if (!kind.isEmpty() && fold(said.peek(u"kind")).split(u' ').size() <= 2)
        said.get(u"kind");
    const QString guest = said.peek(u"guest");
    const auto flag = guest.isEmpty() ? std::nullopt : m_cells.flag(guest);
    if (flag) {
        gift.guest = *flag ? u"yes"_s : u"no"_s;
        said.get(u"guest");
    }
    keepRest(said, line);
    return line;
}

} // namespace twinbook
