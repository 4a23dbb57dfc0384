// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_fields.h"

#include <QHash>
#include <QString>

#include <optional>

namespace twinbook {

// What a heading means.
struct HeadingMeaning
{
    int field = -1; // index into the fields
    int certainty = 0; // 3 a label or name of ours, 2 a known other word, 1 put together from its words
    QString typeOf; // "E-mail 1", "Phone 2": says what kind of value the column of that beginning holds
    QString typedBy; // the column of this beginning says what kind of value stands here
};

// Finds the field that a heading in English, French or German stands for, however it is decorated: "Nom /
// Name", "Tél. (privé)", "E-mail 1 - Value", "homeZipCode".
class HeadingIndex
{
public:
    explicit HeadingIndex(const QList<PeopleField> &fields);
    std::optional<HeadingMeaning> find(const QString &heading) const; // nothing: an unknown heading

private:
    void add(const QString &heading, int field, int certainty);
    std::optional<HeadingMeaning> known(const QString &heading) const;
    std::optional<HeadingMeaning> numbered(const QString &heading) const;
    std::optional<HeadingMeaning> byParts(const QString &heading) const;
    std::optional<HeadingMeaning> meaning(const char *field, int certainty) const;

    QHash<QString, HeadingMeaning> m_known;
    QHash<QString, int> m_fields; // by name
};

// The field that the words of a heading spell, when every one of them is understood; empty otherwise.
QString fieldFromWords(const QStringList &words);
// A heading as it is compared: folded, "e-mail" and "E mail" as "email", camelCase apart.
QString headingKey(const QString &heading);

} // namespace twinbook
