// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history_model.h"

#include "dates.h"
#include "text.h"

#include <algorithm>

namespace twinbook {

namespace {

constexpr int atOnce = 200;

} // namespace

HistoryModel::HistoryModel(const Store &store, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_locale(locale)
{
    m_request.most = atOnce;
}

void HistoryModel::setRequest(const HistoryRequest &request)
{
    m_request = request;
    m_request.most = atOnce;
    reload();
}

void HistoryModel::reload()
{
    QList<HistoryEntry> all = history(m_store, m_request, m_locale); // may throw
    beginResetModel();
    m_all = std::move(all);
    m_complete = m_all.size() < m_request.most;
    m_rows.clear();
    for (int i = 0; i < m_all.size(); ++i)
        if (matches(m_all[i]))
            m_rows.append(i);
    endResetModel();
}

bool HistoryModel::matches(const HistoryEntry &entry) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = fold(entry.label + u' ' + entry.by + u' ' + entry.details.join(u' '));
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

void HistoryModel::setFilter(const QString &words)
{
    m_words = fold(words).split(u' ', Qt::SkipEmptyParts);
    reload();
}

const HistoryEntry *HistoryModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_all[m_rows[row]] : nullptr;
}

qint64 HistoryModel::idAt(int row) const
{
    const HistoryEntry *entry = entryAt(row);
    return entry ? entry->edit : 0;
}

int HistoryModel::rowOf(qint64 edit) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](int i) { return m_all[i].edit == edit; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : By + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry *entry = entryAt(index.row());
    if (!entry || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day:
        return shortDate(entry->at.date(), m_locale); // in full beside the list
    case Time:
        return m_locale.toString(entry->at.time(), QLocale::ShortFormat);
    case What:
        return entry->undone ? tr("%1 (undone since)").arg(entry->label) : entry->label;
    case By:
        return entry->by;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Day"), tr("Time"), tr("Change"), tr("By")}.value(section);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_complete)
        return;
    m_request.most *= 2;
    const QList<HistoryEntry> all = history(m_store, m_request, m_locale);
    m_complete = all.size() < m_request.most;
    QList<int> more;
    for (int i = int(m_all.size()); i < all.size(); ++i)
        if (matches(all[i]))
            more.append(i);
    if (!more.isEmpty())
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_all = all;
    m_rows += more;
    if (!more.isEmpty())
        endInsertRows();
}

} // namespace twinbook
