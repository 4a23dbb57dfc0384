// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who gave to whom, where columns, ticks or lines of their own say it.
#include "gift_sides.h"

#include "gift_cells.h"
#include "heading_index.h"
#include "table_layout.h"
#include "text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

enum class Tick { None, Yes, No, Words };

Tick tickOf(const QString &cell)
{
    static const QSet<QString> yes{
        u"x"_s, u"yes"_s, u"y"_s, u"oui"_s, u"o"_s, u"ja"_s, u"j"_s, u"true"_s, u"1"_s};
    static const QSet<QString> no{u"no"_s, u"n"_s, u"non"_s, u"nein"_s, u"false"_s, u"0"_s};
    const QString text = cell.trimmed();
    static const QSet<QString> signs{u"✓"_s, u"✔"_s, u"☑"_s, u"☒"_s, u"✗"_s, u"✘"_s, u"×"_s, u"X"_s};
    if (signs.contains(text) || yes.contains(fold(text)))
        return Tick::Yes;
    if (no.contains(fold(text)) || text == u"☐")
        return Tick::No;
    return fold(text).isEmpty() ? Tick::None : Tick::Words;
}

int headed(const GiftTable &table, const QRegularExpression &words)
{
    for (int i = 0; i < table.table.headings.size(); ++i) {
        if (words.match(headingKey(table.table.headings.at(i))).hasMatch())
            return i;
    }
    return -1;
}

} // namespace

void joinTicks(GiftTable &table)
{
    static const QRegularExpression accepts(
        u"^(?:was it |offer |gift )?(?:accepted|acceptee?|angenommen|derbyniwyd)(?: y n| yes no)?$"_s);
    static const QRegularExpression declines(
        u"^(?:was it |offer |gift )?(?:declined|refused|rejected|refusee?|declinee?|abgelehnt|gwrthodwyd)(?: y n| yes no)?$"_s);
    const int accepted = headed(table, accepts);
    const int declined = headed(table, declines);
    if (accepted < 0 || declined < 0)
        return;
    auto &rows = table.table.rows;
    const auto ticks = [&](int column) {
        return std::count_if(rows.begin(), rows.end(), [&](const QStringList &row) {
            const Tick tick = tickOf(row.value(column));
            return tick == Tick::Yes || tick == Tick::No;
        });
    };
    if (ticks(accepted) + ticks(declined) == 0)
        return;
    for (QStringList &row : rows) {
        const Tick yes = tickOf(row.value(accepted));
        const Tick no = tickOf(row.value(declined));
        if (yes == Tick::Words || no == Tick::Words || (yes == Tick::Yes && no == Tick::Yes)
            || std::max(accepted, declined) >= row.size())
            continue; // both, or a reason: kept as they are
        if (yes == Tick::Yes || (no == Tick::No && yes == Tick::None))
            row[accepted] = table.table.headings.at(accepted);
        else if (no == Tick::Yes || yes == Tick::No)
            row[accepted] = table.table.headings.at(declined);
        else
            continue;
        row[declined].clear();
    }
}

void partDirections(GiftTable &table)
{
    static const QRegularExpression toUs(
        u"^(?:gifts?|presents?|items?|hospitality|cadeaux?|geschenke?) (?:(?:presented|given|made) to (?:the |us\\b)|received(?: by| from)?\\b|recus?\\b|erhalten\\w*\\b)"_s);
    static const QRegularExpression byUs(
        u"^(?:gifts?|presents?|items?|hospitality|cadeaux?|geschenke?) (?:(?:presented|given|made|offerts?|remis)\\b(?! to (?:the mayor|us)\\b| received)|uberreicht\\w*|vergeben\\w*)"_s);
    const int ours = headed(table, toUs);
    int theirs = headed(table, byUs);
    if (ours < 0 || theirs < 0 || ours == theirs)
        return;
    static const QRegularExpression other(u"\\b(?:date|value|day|cost|from|y n|yes no|whom)\\b"_s);
    for (const int at : {ours, theirs}) {
        if (other.match(headingKey(table.table.headings.at(at))).hasMatch())
            return;
    }
    QList<QStringList> rows;
    const QList<int> lines = table.table.lines;
    QList<int> outLines;
    const auto isText = [](const QString &cell) {
        return tickOf(cell) == Tick::Words && giftwords::direction(cell).isEmpty();
    };
    const auto all = table.table.rows;
    const bool texts = std::any_of(
        all.begin(), all.end(), [&](const QStringList &row) { return isText(row.value(theirs)); });
    if (!texts)
        return;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QStringList row = all.at(i);
        const QString given = row.value(theirs).trimmed();
        if (std::max(ours, theirs) >= row.size() || filledCells(row) < 2 || !isText(given)) {
            rows += row;
            outLines += lines.value(i);
            continue;
        }
        if (!row.at(ours).trimmed().isEmpty()) {
            QStringList received = row;
            received[theirs] = u"Received"_s;
            rows += received;
            outLines += lines.value(i);
        }
        row[ours] = given;
        row[theirs] = u"Given"_s;
        rows += row;
        outLines += lines.value(i);
    }
    table.table.rows = rows;
    table.table.lines = outLines;
}

void findOurs(GiftTable &table)
{
    const int donor = int(table.fields.indexOf(u"donor"_s));
    const int holder = int(table.fields.indexOf(u"holder"_s));
    table.ours.clear();
    if (donor < 0 || holder < 0 || table.fields.contains(u"direction"_s) || !table.direction.isEmpty())
        return;
    static const QRegularExpression receiver(
        u"^(?:name of )?(?:the )?(?:receivers?|recipients?|given to|to whom|to|who for|beneficiaires?|empfanger\\w*)$"_s);
    static const QRegularExpression giver(
        u"^(?:name of )?(?:the )?(?:givers?|donors?|given by|by whom|from|who from|from whom|donateurs?|geber\\w*|schenk\\w*)$"_s);
    if (!receiver.match(headingKey(table.table.headings.at(holder))).hasMatch()
        || !giver.match(headingKey(table.table.headings.at(donor))).hasMatch())
        return;
    QSet<QString> receivers;
    for (const QStringList &row : std::as_const(table.table.rows))
        receivers.insert(fold(row.value(holder)));
    for (const QStringList &row : std::as_const(table.table.rows)) {
        const QString name = row.value(donor).trimmed();
        const QString other = row.value(holder).trimmed();
        // a councillor of ours who receives elsewhere gives to a body here
        if (!name.isEmpty() && receivers.contains(fold(name)) && !giftwords::capacity(name).isEmpty()
            && giftwords::capacity(other).isEmpty() && giftwords::soundsLikeOrganisation(other))
            table.ours.insert(fold(name));
    }
}

QString directionOfSection(const QStringList &row)
{
    constexpr qsizetype longest = 60;
    const QString text = row.join(u' ').simplified();
    if (filledCells(row) != 1 || text.size() > longest)
        return {};
    static const QString things =
        u"(?:gifts?|presents?|hospitality|items?|offers?|what|things|cadeaux?|dons|invitations?|geschenke?|bewirtung(?:en)?|and|or|et|ou|und|oder|all|that|which|were|was|have|been|have been) "_s;
    static const QRegularExpression given(
        u"^(?:%1)*(?:(?:we|nous|wir) )?(?:have |avons |haben )?(?:gave|given|presented|offerts?|remis|donnes?|verschenkt\\w*|vergeben\\w*|uberreicht\\w*)(?: by us| away| by the (?:mayor|council|committee|association))?$"_s
            .arg(things));
    static const QRegularExpression received(
        u"^(?:%1)*(?:(?:we|nous|wir) )?(?:have |avons |haben )?(?:received|got|were given|recus?|erhalten\\w*|bekommen\\w*)(?: by us| by the (?:mayor|council|committee|association))?$"_s
            .arg(things));
    static const QRegularExpression declined(
        u"^(?:%1)*(?:(?:we|nous|wir) )?(?:have |avons |haben )?(?:declined|refused|turned down|not accepted|refuses?|abgelehnt\\w*)$"_s
            .arg(things));
    const QString folded = fold(text);
    return received.match(folded).hasMatch() ? u"received"_s
        : given.match(folded).hasMatch()     ? u"given"_s
        : declined.match(folded).hasMatch()  ? u"declined"_s
                                             : QString();
}

} // namespace twinbook
