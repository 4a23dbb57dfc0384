// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace twinbook {

// One row that is to read as if some of its values had never been entered.
struct ForgetRow
{
    QString table;
    qint64 id = 0;
    // By column, as stored: what it holds from now on and in all that History tells of it. Columns that are
    // not named keep theirs.
    QVariantMap instead;
};

// What Store::forget takes out of a book for good: the one change that cannot be undone, since it goes
// through the journal as well. Every older change can still be undone and done again, and none brings
// anything of it back.
struct Forgetting
{
    QString label; // in History, without a name: "Forget one person"
    QList<ForgetRow> rows;
    QStringList
        names; // replaced wherever they stand as whole words, in any text, its History and in any label
    QStringList ownNames; // replaced in labels of changes that touched the rows: "Anne", "anne@example.org"
    QString inPlace; // of a name: "(forgotten)"
    QStringList attachments; // their SHA-256
};

} // namespace twinbook
