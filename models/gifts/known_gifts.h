// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "store.h"

#include <QHash>
#include <QString>

namespace twinbook {

// By what an entry of a register is known again: `identity` is its own reference, or what it is; `content`
// changes with anything that it says.
struct GiftKey
{
    QString identity;
    QString content;
    QString stored() const { return identity + u'#' + content; } // Gift::sourceKey
};
GiftKey keyOf(const Gift &gift, bool byReference);
QString keyOf(const NilReturn &nil);

// The imported entries of the book; each is found once.
class KnownGifts
{
public:
    explicit KnownGifts(const Store &store);

    struct Found
    {
        Id<Gift> id; // none: it is new
        bool same = false; // nothing has changed in the file since
        bool published = false;
    };
    bool knows(const GiftKey &key) const { return m_entries.contains(key.identity); }
    Found findSure(const Gift &gift, const GiftKey &key, bool byReference);
    Found findFilled(const Gift &gift, const GiftKey &key); // the same but for a value that was not known
    Found findOnly(const GiftKey &key); // the one that is left of what it is, whatever its value was
    bool takeNil(const QString &key);
    // Who is the only one of that name in the book.
    Id<Person> person(const QString &name) const;

private:
    struct Entry
    {
        Id<Gift> id;
        QString content;
        QString valueWords;
        QString traits[4]; // holder, donor, description, day: folded
        bool published = false;
        bool taken = false;
    };
    QHash<QString, QList<Entry>> m_entries; // by identity
    QHash<QString, int> m_nils;
    QHash<QString, qint64> m_persons; // folded name; -1: several
};

} // namespace twinbook
