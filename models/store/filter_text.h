// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace twinbook {

class Store;
struct ListQuery;

// The folded words of all rows of a list, in memory: the first letter typed reads them from the book, and
// each further one looks through them without it. About 100 bytes a row.
class FilterText
{
public:
    FilterText() = default;
    FilterText(const Store &store, const ListQuery &query);

    // Those of `ids` in whose text every word stands, in the order they came in.
    QList<qint64> keep(const QList<qint64> &ids, const QString &foldedWords) const;

private:
    std::vector<char> marks(const QList<QByteArray> &words) const;

    QByteArray m_text; // of one row after the other, each with a line end behind it
    std::vector<qint64> m_ids; // rising
    std::vector<qsizetype> m_ends; // in m_text
};

} // namespace twinbook
