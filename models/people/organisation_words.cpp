// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation_words.h"

#include "text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

bool looksLikeOrganisation(const QString &name)
{
    // Words that are nobody's name; "Church" and "Bank" are.
    static const QSet<QString> words = [] {
        const QString all =
            u"association club college committee council federation limited ltd plc library museum primary "
            "rotary school society trust university "
            "amicale college comite commune ecole federation harmonie lycee mairie sarl societe universite "
            "bund feuerwehr firma gemeinde gesellschaft gmbh grundschule gymnasium realschule "
            "stadtverwaltung "
            "sportverein verein volkshochschule"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    const QStringList parts = fold(name).split(u' ', Qt::SkipEmptyParts);
    return parts.size() > 1
        && std::any_of(parts.begin(), parts.end(), [](const QString &part) { return words.contains(part); });
}

} // namespace twinbook
