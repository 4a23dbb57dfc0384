// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection_forms.h"

#include "consent.h"
#include "former_pupil.h"
#include "homes.h"
#include "offer_persons.h"
#include "retention_rule.h"
#include "safeguarding_check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionForms)
};

template <class T>
RecordDialogKind kindOf(const QVariantMap &atFirst)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<T>();
    kind.atFirst = atFirst;
    return kind;
}

FormSection notesOf(const RecordShape &shape)
{
    return {shape.label(*shape.find(u"notes"_s)), {u"notes"_s}, true, {}};
}

QVariantMap with(QVariantMap values, const QString &name, const QVariant &value)
{
    if (!values.contains(name))
        values.insert(name, value);
    return values;
}

} // namespace

RecordDialogKind consentDialogKind(const Store &store, QDate today, const QVariantMap &atFirst)
{
    RecordDialogKind kind = kindOf<Consent>(with(atFirst, u"given_on"_s, today.toString(Qt::ISODate)));
    kind.addTitle = Words::tr("Add consent");
    kind.editTitle = Words::tr("Edit consent");
    kind.sections = {
        {{}, {u"person"_s, u"purpose"_s, u"purpose_words"_s, u"given_on"_s, u"how"_s, u"evidence"_s}, false,
            {}},
        {Words::tr("Of a child under 18"), {u"given_by"_s, u"given_by_name"_s}, true, {}},
        {Words::tr("Until when it holds"), {u"expires_on"_s, u"withdrawn_on"_s}, true, {}},
        notesOf(*kind.shape)};
    kind.extras.required = {u"person"_s, u"purpose"_s, u"given_on"_s};
    kind.extras.hints = {{u"purpose_words"_s, Words::tr("Only where it is something else.")},
        {u"evidence"_s, Words::tr("For example “membership form, green folder”.")},
        {u"given_by"_s, Words::tr("The parent or guardian, if they are in the book.")},
        {u"given_by_name"_s, Words::tr("If they are not in the book.")},
        {u"expires_on"_s, Words::tr("The last day. Leave it empty if no end was agreed.")},
        {u"withdrawn_on"_s, Words::tr("From this day on it no longer holds.")}};
    offerPersons(kind.extras, store, {u"person"_s, u"given_by"_s});
    kind.extras.suggestions.insert(u"evidence"_s, valuesInUse(store, *kind.shape, u"evidence"_s));
    kind.check = [today](const void *record) { return check(*static_cast<const Consent *>(record), today); };
    return kind;
}

RecordDialogKind checkDialogKind(const Store &store, QDate today, const QVariantMap &atFirst)
{
    RecordDialogKind kind = kindOf<SafeguardingCheck>(atFirst);
    kind.addTitle = Words::tr("Add check");
    kind.editTitle = Words::tr("Edit check");
    kind.sections = {{{}, {u"person"_s, u"kind"_s, u"kind_words"_s}, false, {}},
        {Words::tr("What was seen"), {u"number"_s, u"issued_on"_s, u"expires_on"_s, u"seen_by"_s}, false,
            Words::tr("Never keep the certificate itself or a copy of it: its number, its date and what was "
                      "decided "
                      "are enough.")},
        {Words::tr("What was decided"), {u"decision"_s}, false, {}}, notesOf(*kind.shape)};
    kind.extras.required = {u"person"_s, u"kind"_s};
    kind.extras.hints = {{u"kind_words"_s, Words::tr("Only where it is another check.")},
        {u"expires_on"_s, Words::tr("The day by which your committee wants a new one.")}};
    offerPersons(kind.extras, store, {u"person"_s});
    kind.extras.suggestions.insert(u"seen_by"_s, valuesInUse(store, *kind.shape, u"seen_by"_s));
    kind.check = [today](const void *record) {
        return check(*static_cast<const SafeguardingCheck *>(record), today);
    };
    return kind;
}

RecordDialogKind retentionDialogKind()
{
    RecordDialogKind kind = kindOf<RetentionRule>({});
    kind.addTitle = Words::tr("Add rule");
    kind.editTitle = Words::tr("Edit rule");
    kind.sections = {{{}, {u"kind"_s, u"months"_s, u"counted_from"_s}, false, {}}, notesOf(*kind.shape)};
    kind.extras.required = {u"kind"_s, u"counted_from"_s};
    kind.extras.hints = {
        {u"months"_s, Words::tr("For example 72 for six years; 0 for no longer than that day.")}};
    kind.check = [](const void *record) { return check(*static_cast<const RetentionRule *>(record)); };
    return kind;
}

RecordDialogKind formerPupilDialogKind(const Store &store, QDate today, const QVariantMap &atFirst)
{
    RecordDialogKind kind = kindOf<FormerPupil>(atFirst);
    kind.addTitle = Words::tr("Add young participant");
    kind.editTitle = Words::tr("Edit young participant");
    kind.sections = {{{}, {u"person"_s, u"was"_s, u"year"_s, u"partner"_s}, false, {}},
        {Words::tr("Afterwards"), {u"went_to"_s, u"last_contact"_s}, false,
            Words::tr("Whether they want to hear from you is a consent of their own, “keeping in touch”.")},
        notesOf(*kind.shape)};
    kind.extras.required = {u"person"_s, u"was"_s};
    kind.extras.hints = {{u"went_to"_s, Words::tr("A college, a job, another town.")}};
    offerPersons(kind.extras, store, {u"person"_s});
    kind.extras.suggestions.insert(u"partner"_s, valuesInUse(store, *kind.shape, u"partner"_s));
    kind.check = [today](
                     const void *record) { return check(*static_cast<const FormerPupil *>(record), today); };
    return kind;
}

} // namespace twinbook
