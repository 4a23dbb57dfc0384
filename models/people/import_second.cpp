// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The second person of a line that has columns for two.
#include "import_draft.h"

#include "names.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

bool isNamed(const Person &person)
{
    return !person.givenName.isEmpty() || !person.familyName.isEmpty() || !person.knownAs.isEmpty();
}

// What stands with nobody is kept with the one who is there.
void keepAll(ReadPerson &with, const ReadPerson &read)
{
    const RecordShape &shape = recordOf<Person>();
    for (int i = 0; i < shape.columns.size(); ++i) {
        const Column &column = shape.columns.at(i);
        if (!read.personGiven.test(size_t(i)) || column.name == u"notes"_s)
            continue;
        const QVariant value = column.get(&read.person);
        if (!with.personGiven.test(size_t(i))) {
            column.set(&with.person, value);
            with.personGiven.set(size_t(i));
        } else if (column.get(&with.person) != value) {
            const QString line = shape.label(column) + u": "_s + shape.show(column, value, QLocale());
            with.person.notes += with.person.notes.isEmpty() ? line : u'\n' + line;
        }
    }
    if (!read.person.notes.isEmpty())
        with.person.notes += with.person.notes.isEmpty() ? read.person.notes : u'\n' + read.person.notes;
}

} // namespace

void join(ImportDraft &draft, ImportDraft &second, QDate today)
{
    settle(second, today);
    draft.problems += second.problems;
    draft.remarks += second.remarks;
    const bool spare = second.read.personGiven.any() || !second.read.person.notes.isEmpty();
    if (!isNamed(second.read.person) || !isNamed(draft.read.person) || !draft.partners.isEmpty()) {
        if (spare)
            keepAll(draft.read, second.read);
        return;
    }
    draft.partners += second.read;
    shareWithPartner(draft);
}

} // namespace twinbook
