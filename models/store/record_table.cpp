// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_table.h"

#include "statement.h"
#include "text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int blockRows = 128;
constexpr int blocksKept = 32;

} // namespace

RecordTable::RecordTable(Store &store, ListQuery query, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_query(std::move(query))
    , m_sortColumn(m_query.sortColumn)
{
    m_ids = queryIds();
    connect(&store, &Store::changed, this, &RecordTable::follow);
}

int RecordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_query.columns.size());
}

QVariant RecordTable::stored(int row, int column) const
{
    return rowAt(row).value(column);
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListColumn &column = m_query.columns.at(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool number = column.kind == Kind::Integer || column.kind == Kind::Money;
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (rowAt(index.row()).isEmpty())
        return tr("(cannot be read)");
    const QVariant value = stored(index.row(), index.column());
    const QString text = column.show ? column.show(value) : value.toString();
    return text.contains(u'\n') ? QString(text).replace(u'\n', u", "_s) : text;
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_query.columns.size())
        return {};
    const ListColumn &column = m_query.columns.at(section);
    if (role == Qt::DisplayRole)
        return column.label;
    if (role == Qt::UserRole)
        return column.name;
    if (role == Qt::TextAlignmentRole) {
        const bool number = column.kind == Kind::Integer || column.kind == Kind::Money;
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_query.columns.size() || (column == m_sortColumn && order == m_order))
        return;
    m_sortColumn = column;
    m_order = order;
    m_listed.reset();
    replaceIds(queryIds());
}

qint64 RecordTable::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int RecordTable::rowOf(qint64 id) const
{
    if (m_rowOf.isEmpty() && !m_ids.isEmpty()) {
        m_rowOf.reserve(m_ids.size());
        for (int i = 0; i < m_ids.size(); ++i)
            m_rowOf.insert(m_ids.at(i), i);
    }
    return m_rowOf.value(id, -1);
}

qint64 RecordTable::total() const
{
    if (m_listed && m_condition.isEmpty())
        return m_listed->size();
    if (m_total)
        return *m_total;
    const QString where = m_query.where.isEmpty() ? QString() : u" WHERE "_s + m_query.where;
    m_total = m_store.select(u"SELECT count(*) FROM "_s + m_query.from + where).first().first().toLongLong();
    return *m_total;
}

void RecordTable::setFilter(const QString &words)
{
    const QString folded = fold(words);
    if (folded == m_words)
        return;
    m_words = folded;
    replaceIds(queryIds());
}

void RecordTable::prepareFilter() const
{
    try {
        text();
    } catch (const StoreError &) { // the filter itself will tell
    }
}

const FilterText &RecordTable::text() const
{
    if (!m_text)
        m_text = FilterText(m_store, m_query);
    return *m_text;
}

void RecordTable::setCondition(const QString &sql, const QVariantList &values)
{
    if (sql == m_condition && values == m_conditionValues)
        return;
    m_condition = sql;
    m_conditionValues = values;
    m_listed.reset();
    replaceIds(queryIds());
}

void RecordTable::setQuery(ListQuery query)
{
    const bool asWide = query.columns.size() == m_query.columns.size();
    if (!asWide)
        beginResetModel();
    m_query = std::move(query);
    m_total.reset();
    m_listed.reset();
    m_text.reset();
    m_blocks.clear();
    m_recent.clear();
    if (!asWide) {
        m_sortColumn = m_query.sortColumn;
        m_ids = queryIds();
        m_rowOf.clear();
        endResetModel();
        return;
    }
    replaceIds(queryIds());
    const int last = columnCount() - 1;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, last);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, last));
}

QList<qint64> RecordTable::queryIds() const
{
    if (!m_listed)
        m_listed = listedIds();
    if (m_words.isEmpty())
        return *m_listed;
    return text().keep(*m_listed, m_words);
}

QList<qint64> RecordTable::listedIds() const
{
    QStringList conditions;
    if (!m_query.where.isEmpty())
        conditions += m_query.where;
    if (!m_condition.isEmpty())
        conditions += u'(' + m_condition + u')';
    const ListColumn &column = m_query.columns.at(m_sortColumn);
    const QString direction = m_order == Qt::AscendingOrder ? QString() : u" DESC"_s;
    const QString by = column.orderSql.isEmpty() ? column.sql : column.orderSql;
    // In the order of the find table's own key nothing that is joined to it need be read.
    const bool ownKey = conditions.isEmpty() && by == m_query.id.section(u'.', 0, 0) + u".sort"_s;
    const QString from = ownKey ? m_query.from.section(u" LEFT JOIN "_s, 0, 0) : m_query.from;
    QString sql = u"SELECT %1 FROM %2"_s.arg(m_query.id, from);
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    sql += u" ORDER BY %1%2,%3%2"_s.arg(by, direction, m_query.id);
    return m_store.selectIds(sql, m_conditionValues);
}

const RecordTable::Row &RecordTable::rowAt(int row) const
{
    static const Row none;
    const int block = row / blockRows;
    auto it = m_blocks.constFind(block);
    if (it == m_blocks.constEnd()) {
        QStringList names{m_query.id};
        for (const ListColumn &column : m_query.columns)
            names += column.sql;
        QStringList marks;
        QVariantList values;
        QHash<qint64, int> place;
        const int first = block * blockRows;
        const int count = std::min<int>(blockRows, int(m_ids.size()) - first);
        for (int i = 0; i < count; ++i) {
            marks += u"?"_s;
            values += m_ids.at(first + i);
            place.insert(m_ids.at(first + i), i);
        }
        QList<Row> rows(count);
        const QString sql = u"SELECT %1 FROM %2 WHERE %3 IN (%4)"_s.arg(
            names.join(u','), m_query.from, m_query.id, marks.join(u','));
        try {
            for (Row &read : m_store.select(sql, values)) {
                const int at = place.value(read.takeFirst().toLongLong(), -1);
                if (at >= 0)
                    rows[at] = std::move(read);
            }
        } catch (const StoreError &error) { // views ask while they paint
            m_store.tellTrouble(error.sentenceWhen(Doing::Reading));
        }
        if (m_recent.size() >= blocksKept)
            m_blocks.remove(m_recent.takeFirst());
        it = m_blocks.insert(block, std::move(rows));
        m_recent.append(block);
    } else if (m_recent.last() != block) {
        m_recent.removeOne(block);
        m_recent.append(block);
    }
    const int inBlock = row % blockRows;
    return inBlock < it->size() ? it->at(inBlock) : none;
}

// Puts the new order in place; views keep current row and selection by id.
void RecordTable::replaceIds(QList<qint64> ids)
{
    if (ids == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qint64> kept;
    kept.reserve(before.size());
    for (const QModelIndex &index : before)
        kept += idAt(index.row());
    m_ids = std::move(ids);
    m_rowOf.clear();
    m_blocks.clear();
    m_recent.clear();
    QModelIndexList after;
    after.reserve(before.size());
    for (int i = 0; i < before.size(); ++i) {
        const int row = rowOf(kept.at(i));
        after += row < 0 ? QModelIndex() : index(row, before.at(i).column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

// Turns the list into `ids` by removing and inserting rows, where that is all it takes; false when rows
// moved.
bool RecordTable::stepTo(const QList<qint64> &ids)
{
    const QSet<qint64> wanted(ids.begin(), ids.end());
    const QSet<qint64> had(m_ids.begin(), m_ids.end());
    QList<qint64> stay;
    QList<qint64> stayNew;
    std::copy_if(
        m_ids.begin(), m_ids.end(), std::back_inserter(stay), [&](qint64 id) { return wanted.contains(id); });
    std::copy_if(
        ids.begin(), ids.end(), std::back_inserter(stayNew), [&](qint64 id) { return had.contains(id); });
    if (stay != stayNew)
        return false;
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_ids.at(row))) {
            beginRemoveRows({}, row, row);
            m_ids.removeAt(row);
            m_rowOf.clear();
            m_blocks.clear();
            m_recent.clear();
            endRemoveRows();
        }
    }
    for (int row = 0; row < ids.size(); ++row) {
        if (row >= m_ids.size() || m_ids.at(row) != ids.at(row)) {
            beginInsertRows({}, row, row);
            m_ids.insert(row, ids.at(row));
            m_rowOf.clear();
            m_blocks.clear();
            m_recent.clear();
            endInsertRows();
        }
    }
    return true;
}

// The edit is done, so what cannot be read after it is told and the list stays as it was.
void RecordTable::follow(const Changes &changes)
{
    try {
        refresh(changes);
    } catch (const StoreError &error) {
        m_store.tellTrouble(error.sentenceWhen(Doing::Reading));
    }
}

void RecordTable::refresh(const Changes &changes)
{
    const auto also = [&] {
        return std::any_of(m_query.alsoFrom.begin(), m_query.alsoFrom.end(),
            [&](const QString &table) { return changes.touches(table); });
    };
    const bool own = changes.touches(m_query.table);
    if (!own && !also())
        return;
    m_total.reset();
    m_listed.reset();
    m_text.reset();
    if (changes.bulk) {
        QList<qint64> ids = queryIds();
        beginResetModel();
        m_ids = std::move(ids);
        m_rowOf.clear();
        m_blocks.clear();
        m_recent.clear();
        endResetModel();
        return;
    }
    constexpr int manySteps = 50; // more rows than this come and go as one layout change
    const QList<qint64> ids = queryIds();
    m_blocks.clear();
    m_recent.clear();
    if (ids != m_ids && (std::abs(ids.size() - m_ids.size()) > manySteps || !stepTo(ids)))
        replaceIds(ids);
    if (m_ids.isEmpty())
        return;
    const int last = columnCount() - 1;
    if (also()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, last));
        return;
    }
    QSet<int> told;
    for (const Change &change : changes.rows) {
        const int row = change.table == m_query.table && change.op == Change::Updated ? rowOf(change.id) : -1;
        if (row < 0 || told.contains(row))
            continue;
        told.insert(row);
        Q_EMIT dataChanged(index(row, 0), index(row, last));
    }
}

} // namespace twinbook
