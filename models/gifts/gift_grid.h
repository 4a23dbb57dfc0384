// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "gift_judgement.h"
#include "store.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>

namespace twinbook {

// The sheet on which the gifts of a whole delegation are entered, one a line, with an empty line at the end.
// What all of them have in common is said once in the head; the holder is that of the line above, and what
// was written before brings its value.
class GiftGrid : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, What, Value, Ours, Says };
    static constexpr int columns = 5;

    GiftGrid(const Store &store, QDate today, const QLocale &locale, QObject *parent = nullptr);

    // Day, direction, organisation of the others, partner, visit, and the first holder.
    const Gift &head() const { return m_head; }
    void setHead(const Gift &head);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    QStringList offers(int column) const; // what was written there before
    int count() const; // lines that are not empty
    QString trouble(int row) const; // what is wrong with a line; empty: nothing
    int firstTrouble() const; // the line; -1: none
    QString countWords() const; // "18 gifts, £214.00 in all"
    QString summary() const; // that, and what must be registered by when
    EditOutcome save(Store &store) const; // all in one edit; with trouble nothing

Q_SIGNALS:
    void counted();

private:
    struct Line
    {
        QString who;
        QString what;
        QString value;
        QString ours;
        Gift gift; // as it will be saved, with an id of its own
        GiftJudgement judgement;
        QString trouble;

        bool isEmpty() const { return who.isEmpty() && what.isEmpty() && value.isEmpty(); }
    };

    void fillFrom(int row);
    void judge();
    void keepEmptyLine();

    const Store &m_store;
    QDate m_today;
    QLocale m_locale;
    Gift m_head;
    QList<Line> m_lines{Line()};
    QList<GiftRule> m_rules;
    QList<Gift> m_around; // of the same donor, in the book
    QString m_aroundWhom;
    mutable QHash<int, QStringList> m_before; // by column, read when first asked for
};

} // namespace twinbook
