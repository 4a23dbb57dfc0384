// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QAbstractTableModel>

namespace twinbook {

// The edits of the book as a list, newest first; reads more as it is scrolled down.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnOf { Day, Time, What, By };

    HistoryModel(const Store &store, const QLocale &locale, QObject *parent = nullptr);

    void setRequest(const HistoryRequest &request); // `most` is the model's own
    const HistoryRequest &request() const { return m_request; }
    void reload();
    const HistoryEntry *entryAt(int row) const; // nullptr outside
    qint64 idAt(int row) const; // the edit
    int rowOf(qint64 edit) const;
    void setFilter(const QString &words);
    qint64 total() const { return m_all.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    bool matches(const HistoryEntry &entry) const;

    const Store &m_store;
    QLocale m_locale;
    HistoryRequest m_request;
    QList<HistoryEntry> m_all;
    QList<int> m_rows; // indexes of those that match the words
    QStringList m_words; // folded
    bool m_complete = true;
};

} // namespace twinbook
