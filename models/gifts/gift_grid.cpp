// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_grid.h"

#include "gift_entry.h"
#include "gift_presets.h"
#include "gift_words.h"
#include "gifts_query.h"

#include "dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

GiftGrid::GiftGrid(const Store &store, QDate today, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_today(today)
    , m_locale(locale)
    , m_head(giftAtFirst(store, today))
    , m_rules(giftRules(store))
{
}

void GiftGrid::setHead(const Gift &head)
{
    m_head = head;
    judge();
    Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, columns - 1));
}

int GiftGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int GiftGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant GiftGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::ToolTipRole)
        return line.trouble.isEmpty() ? line.judgement.why : line.trouble;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Who:
        return line.who;
    case What:
        return line.what;
    case Value:
        return line.value;
    case Ours:
        return line.ours;
    case Says:
        return line.trouble.isEmpty() ? line.judgement.why : line.trouble;
    default:
        return {};
    }
}

QVariant GiftGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Who:
        return m_head.direction == u"given" ? tr("Who got it") : tr("Who gave it");
    case What:
        return tr("What it was");
    case Value:
        return tr("Value");
    case Ours:
        return tr("On our side");
    case Says:
        return tr("What the rules say");
    default:
        return {};
    }
}

Qt::ItemFlags GiftGrid::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Says ? flags | Qt::ItemIsEditable : flags;
}

bool GiftGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == Says)
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    Line &line = m_lines[index.row()];
    const bool wasEmpty = line.isEmpty();
    QString *const fields[] = {&line.who, &line.what, &line.value, &line.ours};
    *fields[index.column()] = text;
    if (wasEmpty && line.ours.isEmpty())
        line.ours = index.row() > 0 ? m_lines.at(index.row() - 1).ours : m_head.holder;
    if (index.column() == What && line.value.isEmpty())
        fillFrom(index.row());
    keepEmptyLine();
    judge();
    Q_EMIT dataChanged(this->index(0, 0), this->index(int(m_lines.size()) - 1, columns - 1));
    return true;
}

// The same thing is worth the same: from a line above, else from the last such entry of the book.
void GiftGrid::fillFrom(int row)
{
    Line &line = m_lines[row];
    for (int above = row - 1; above >= 0; --above)
        if (m_lines.at(above).what == line.what && !m_lines.at(above).value.isEmpty()) {
            line.value = m_lines.at(above).value;
            return;
        }
    const QList<Store::Row> rows = m_store.select(
        u"SELECT value_words FROM gift WHERE removed=0 AND description=? AND value_words<>'' ORDER BY id DESC LIMIT 1"_s,
        {line.what});
    if (!rows.isEmpty() && !line.what.isEmpty())
        line.value = rows.first().first().toString();
}

// Each line among all others and what is in the book already.
void GiftGrid::judge()
{
    const QString whom = sourceKey(m_head, false) + u'\n' + sourceKey(m_head, true);
    if (whom != m_aroundWhom) {
        m_aroundWhom = whom;
        m_around = entriesAround(m_store, m_head);
    }
    QList<Gift> all = m_around;
    for (Line &line : m_lines) {
        line.trouble.clear();
        line.judgement = {};
        if (line.isEmpty())
            continue;
        const Id<Gift> id = line.gift.id.isValid() ? line.gift.id : Id<Gift>::fresh();
        line.gift = m_head;
        line.gift.id = id;
        line.gift.donorPerson = line.who;
        line.gift.description = line.what;
        line.gift.valueWords = line.value;
        line.gift.holder = line.ours;
        line.gift.reference = u"-"_s; // given when it is saved
        completeGift(line.gift, m_store, m_locale);
        const Problems problems = check(line.gift, m_today);
        if (!problems.isEmpty())
            line.trouble = problems.first().sentence;
        all += line.gift;
    }
    const GiftJudge judge(m_rules, all, homeCurrency(m_store));
    for (Line &line : m_lines)
        if (!line.isEmpty())
            line.judgement = judge.judge(line.gift, m_today, m_locale);
    Q_EMIT counted();
}

void GiftGrid::keepEmptyLine()
{
    if (!m_lines.isEmpty() && m_lines.last().isEmpty())
        return;
    const int row = int(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines += Line();
    endInsertRows();
}

bool GiftGrid::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_lines.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_lines.remove(row, count);
    endRemoveRows();
    keepEmptyLine();
    judge();
    return true;
}

QStringList GiftGrid::offers(int column) const
{
    static const QHash<int, QString> named{
        {Who, u"donor_person"_s}, {What, u"description"_s}, {Value, u"value_words"_s}, {Ours, u"holder"_s}};
    if (!named.contains(column) || column == Value)
        return {};
    if (!m_before.contains(column))
        m_before.insert(column,
            column == Ours ? holdersLike(m_store, {}, 500) : earlierWords(m_store, named.value(column)));
    QStringList all;
    for (const Line &line : m_lines)
        all += column == Who ? line.who : column == What ? line.what : line.ours;
    all += m_before.value(column);
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

int GiftGrid::count() const
{
    return int(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.isEmpty(); }));
}

QString GiftGrid::trouble(int row) const
{
    return m_lines.value(row).trouble;
}

int GiftGrid::firstTrouble() const
{
    const auto at = std::find_if(
        m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.trouble.isEmpty(); });
    return at == m_lines.end() ? -1 : int(at - m_lines.begin());
}

QString GiftGrid::countWords() const
{
    qint64 sum = 0;
    for (const Line &line : m_lines)
        sum += line.isEmpty() ? 0 : line.gift.homeValue;
    return tr("%1, %2 in all", "18 gifts, an amount")
        .arg(tr("%n gifts", nullptr, count()), formatMoney({sum, homeCurrency(m_store)}, m_locale));
}

QString GiftGrid::summary() const
{
    int must = 0;
    int unknown = 0;
    QDate by;
    for (const Line &line : m_lines) {
        must += line.judgement.verdict == GiftJudgement::Must && !line.isEmpty();
        unknown += line.judgement.verdict == GiftJudgement::ValueNeeded && !line.isEmpty();
        if (line.judgement.verdict == GiftJudgement::Must && line.judgement.by.isValid()
            && (!by.isValid() || line.judgement.by < by))
            by = line.judgement.by;
    }
    QStringList parts{countWords()};
    if (must > 0)
        parts += by.isValid() ? tr("%n must be registered by %1", nullptr, must).arg(showDate(by, m_locale))
                              : tr("%n must be registered", nullptr, must);
    if (unknown > 0)
        parts += tr("the value of %n is still needed", nullptr, unknown);
    return parts.join(u"; "_s) + u'.';
}

EditOutcome GiftGrid::save(Store &store) const
{
    if (firstTrouble() >= 0 || count() == 0)
        return {};
    return store.edit(tr("Enter %n gifts", nullptr, count()), [&](Edit &edit) {
        for (const Line &line : m_lines) {
            if (line.isEmpty())
                continue;
            Gift gift = line.gift;
            gift.reference = nextReference(store, gift.receivedOn); // sees those just added
            edit.add(gift);
        }
    });
}

} // namespace twinbook
