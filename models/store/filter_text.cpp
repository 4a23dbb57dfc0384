// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_text.h"

#include "record_table.h"

#include <QByteArrayMatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

FilterText::FilterText(const Store &store, const ListQuery &query)
{
    QStringList places;
    for (const QString &place : query.search)
        places += u"coalesce("_s + place + u",'')||char(10)"_s;
    // As bytes, which need no turning into QString and back.
    const QString sql =
        u"SELECT %1,CAST(%2 AS BLOB) FROM %3 ORDER BY %1"_s.arg(query.id, places.join(u"||"_s), query.from);
    store.each(sql, {}, [this](const Store::Value &value) {
        m_ids.push_back(value(0).toLongLong());
        m_text += value(1).toByteArray();
        m_ends.push_back(m_text.size());
    });
}

// Which rows hold all words: 1 or 0 by place in m_ids.
std::vector<char> FilterText::marks(const QList<QByteArray> &words) const
{
    std::vector<char> all(m_ids.size(), 0);
    // One run over all the text for the longest word; the others only where that one stands.
    const QByteArrayMatcher longest(words.first());
    for (qsizetype at = longest.indexIn(m_text); at >= 0;) {
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), at);
        const size_t row = size_t(end - m_ends.begin());
        const qsizetype begin = row == 0 ? 0 : m_ends.at(row - 1);
        const QByteArrayView text = QByteArrayView(m_text).sliced(begin, *end - begin);
        all[row] = std::all_of(
            words.begin() + 1, words.end(), [&text](const QByteArray &word) { return text.contains(word); });
        at = longest.indexIn(m_text, *end);
    }
    return all;
}

QList<qint64> FilterText::keep(const QList<qint64> &ids, const QString &foldedWords) const
{
    QList<QByteArray> words;
    for (const QString &word : foldedWords.split(u' ', Qt::SkipEmptyParts))
        words += word.toUtf8();
    if (words.isEmpty())
        return ids;
    std::stable_sort(words.begin(), words.end(),
        [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    const std::vector<char> marked = marks(words);
    QList<qint64> kept;
    for (const qint64 id : ids) {
        const auto at = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        if (at != m_ids.end() && *at == id && marked.at(size_t(at - m_ids.begin())))
            kept += id;
    }
    return kept;
}

} // namespace twinbook
