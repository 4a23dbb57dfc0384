// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_named.h"

#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

Result<qint64> recordNamed(const RecordShape &shape, const QString &typed, const Store &store)
{
    bool number = false;
    const qint64 id = typed.toLongLong(&number);
    if (number && store.get(shape, id))
        return id;
    const bool referenced = shape.find(u"reference"_s) != nullptr;
    const QString wanted = fold(typed);
    QList<qint64> found;
    if (referenced)
        found =
            store.selectIds(u"SELECT id FROM %1 WHERE removed=0 AND reference=?"_s.arg(shape.table), {typed});
    if (found.isEmpty() && !wanted.isEmpty()) {
        QString like = wanted.section(u' ', 0, 0);
        like.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        for (const qint64 candidate :
            store.selectIds(
                u"SELECT f.id FROM %1_find f JOIN %1 r ON r.id=f.id WHERE r.removed=0 AND f.search LIKE ? ESCAPE '\\'"_s
                    .arg(shape.table),
                {u'%' + like + u'%'})) {
            const std::optional<AnyRecord> record = store.get(shape, candidate);
            if (record && fold(record->title()) == wanted)
                found += candidate;
        }
    }
    if (found.size() == 1)
        return found.first();
    return Result<qint64>::refused(found.isEmpty()
            ? Words::tr("The book has no entry “%1” among: %2.").arg(typed, shape.manyLabel())
            : Words::tr(
                "The book has several entries “%1” among: %2. Name it by its number, which “list” with "
                "--json tells.")
                  .arg(typed, shape.manyLabel()));
}

} // namespace twinbook
