// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_cells.h"
#include "gift_rows.h"

#include <algorithm>

namespace twinbook {

inline QString beginning(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString plain = text.simplified();
    return plain.size() <= most ? plain : plain.left(most - 1) + u'…';
}

// Registers say the same again and again.
template <class T, class Read>
T remembered(QHash<QString, T> &known, const QString &text, Read read)
{
    auto it = known.constFind(text);
    if (it == known.constEnd())
        it = known.insert(text, read(text));
    return *it;
}

inline bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

struct GiftRows::Said
{
    const GiftTable &table;
    QStringList cells;
    QList<bool> used;
    QStringList left; // of cells that had no place

    QString get(const char16_t *field)
    {
        const int at = table.column(QString::fromUtf16(field));
        if (at < 0)
            return {};
        used[at] = true;
        const QString text = cells.at(at).trimmed();
        return giftwords::isNothing(text) ? QString() : text;
    }
    QString peek(const char16_t *field) const
    {
        const int at = table.column(QString::fromUtf16(field));
        const QString text = at < 0 ? QString() : cells.at(at).trimmed();
        return giftwords::isNothing(text) ? QString() : text;
    }
    void keep(const char16_t *field)
    {
        used[table.column(QString::fromUtf16(field))] = false;
    } // in the notes too
    QString raw(const char16_t *field) const
    {
        return table.cell(cells, QString::fromUtf16(field)).trimmed();
    }
};

} // namespace twinbook
