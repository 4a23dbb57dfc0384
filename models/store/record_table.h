// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter_text.h"
#include "record.h"
#include "store.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>

#include <functional>
#include <optional>

namespace twinbook {

// One of the fixed answers that a column may hold: the key stands in testSql, the label is shown.
struct ListAnswer
{
    QString key;
    QString label;
};

// One column of a list.
struct ListColumn {
    QString name; // stable, for remembered settings: "town"
    QString label; // translated heading
    Kind kind = Kind::Text; // decides alignment
    QString sql; // expression over the query's FROM, without bound values: "h.town"
    QString orderSql; // what to sort by; empty: sql. With an index where 100,000 rows must sort at once
    std::function<QString(const QVariant &stored)> show{}; // how a person reads it; empty: as it is
    QString testSql{}; // what conditions look at (list_conditions.h); empty: sql
    QList<ListAnswer> answers{}; // of a Kind::Choice: what a condition may ask for
};

// What a list shows: plain SQL, kept under models/.
struct ListQuery {
    // Begins with the table of `id`; what is only LEFT JOINed to it is passed over where it is not needed:
    // "person_find f LEFT JOIN person p ON p.id=f.id"
    QString from;
    QString id; // "f.id"
    QString where; // always holds, where not all that have a <table>_find row are meant: "p.kind='school'"
    QStringList search; // folded expressions a typed word is looked for in: {"f.search", "hf.search"}
    QList<ListColumn> columns;
    int sortColumn = 0; // at first
    QString table; // the recorded table of the rows: "person"
    QStringList alsoFrom; // other recorded tables whose changes may show in a row: {"household"}
    QString name{}; // under which lists of it are kept (saved_list.h); empty: the table
};

// One answer of the choice beside the filter: a condition for RecordTable::setCondition.
struct ListChoice
{
    QString key; // remembered in settings: "members"
    QString label; // "Members"
    QString sql; // empty: all
    QVariantList values;
};

// The one table model of long lists: holds the ids in sort order and the last blocks of 128 rows that were looked
// at, so that 100,000 rows cost no more than what is seen. Refreshes itself from Store::changed and nothing else.
// Rows that cannot be read say so in their cells and through Store::troubled; all else throws StoreError.
class RecordTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    RecordTable(Store &store, ListQuery query, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    qint64 idAt(int row) const; // 0 outside the list
    int rowOf(qint64 id) const; // -1 when not in the list as filtered
    const QList<qint64> &ids() const { return m_ids; }
    qint64 total() const; // rows without words and condition
    void setFilter(const QString &words); // every word must be found
    void prepareFilter() const; // reads ahead what the first letter typed would read
    QString filter() const { return m_words; }
    // A further condition ("p.category=?"), for choices beside the filter; empty: none.
    void setCondition(const QString &sql, const QVariantList &values = {});
    const ListQuery &query() const { return m_query; }
    void setQuery(ListQuery query); // the same list by other rules; selection and filter stay
    QString condition() const { return m_condition; }
    QVariant stored(int row, int column) const; // before `show`

private:
    using Row = Store::Row;
    void follow(const Changes &changes);
    void refresh(const Changes &changes);
    QList<qint64> queryIds() const;
    QList<qint64> listedIds() const;
    const FilterText &text() const;
    void replaceIds(QList<qint64> ids);
    bool stepTo(const QList<qint64> &ids);
    const Row &rowAt(int row) const;

    Store &m_store;
    ListQuery m_query;
    QList<qint64> m_ids;
    mutable std::optional<QList<qint64>> m_listed; // in order, by condition but whatever the words
    mutable std::optional<FilterText> m_text; // read when first filtered
    mutable std::optional<qint64> m_total; // counted when first asked
    mutable QHash<qint64, int> m_rowOf; // filled when first asked
    mutable QHash<int, QList<Row>> m_blocks; // by row / 128
    mutable QList<int> m_recent;
    QString m_words;
    QString m_condition;
    QVariantList m_conditionValues;
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace twinbook
