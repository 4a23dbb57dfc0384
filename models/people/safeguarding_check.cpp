// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safeguarding_check.h"

#include "field_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(SafeguardingCheckCheck)
};

} // namespace

QString kindOf(const SafeguardingCheck &check)
{
    const RecordShape &shape = recordOf<SafeguardingCheck>();
    return check.kind == u"other" && !check.kindWords.isEmpty()
        ? check.kindWords
        : shape.choiceLabel(*shape.find(u"kind"_s), check.kind);
}

bool isValidOn(const SafeguardingCheck &check, QDate day)
{
    return check.decision == u"accepted" && !comesBefore(day, check.issuedOn)
        && !comesBefore(check.expiresOn, day);
}

Problems check(const SafeguardingCheck &check, QDate today)
{
    Problems problems;
    if (!check.person.isValid())
        problems += {u"person"_s, Checks::tr("Please say who was checked."), 0};
    if (check.kind.isEmpty())
        problems += {u"kind"_s, Checks::tr("Please say which check it is."), 0};
    if (check.kind == u"other" && check.kindWords.isEmpty())
        problems += {u"kind_words"_s, Checks::tr("Please say in a few words which check it is."), 0};
    if (comesBefore(today, check.issuedOn))
        problems += {u"issued_on"_s, Checks::tr("This day is still to come. Please check it."), 0};
    if (comesBefore(check.expiresOn, check.issuedOn))
        problems +=
            {u"expires_on"_s, Checks::tr("This is before the day of issue. Please check both days."), 0};
    return problems;
}

template <>
const Record<SafeguardingCheck> &recordOf<SafeguardingCheck>()
{
    using C = SafeguardingCheck;
    static const Record<SafeguardingCheck> record =
        Record<SafeguardingCheck>("safeguarding_check", "SafeguardingCheck",
            QT_TRANSLATE_NOOP("SafeguardingCheck", "Check"), QT_TRANSLATE_NOOP("SafeguardingCheck", "Checks"))
            .link("person", &C::person, QT_TRANSLATE_NOOP("SafeguardingCheck", "Person"), "person")
            .choice("kind", &C::kind, QT_TRANSLATE_NOOP("SafeguardingCheck", "Kind of check"),
                {{u""_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "not stated")},
                    {u"dbs-basic"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "DBS, basic")},
                    {u"dbs-standard"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "DBS, standard")},
                    {u"dbs-enhanced"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "DBS, enhanced")},
                    {u"references"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "references")},
                    {u"first-aid"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "first aid")},
                    {u"driving"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "driving licence")},
                    {u"other"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "another check")}})
            .text("kind_words", &C::kindWords, QT_TRANSLATE_NOOP("SafeguardingCheck", "In words"))
            .searched()
            .text("number", &C::number, QT_TRANSLATE_NOOP("SafeguardingCheck", "Number"))
            .searched()
            .date("issued_on", &C::issuedOn, QT_TRANSLATE_NOOP("SafeguardingCheck", "Issued on"))
            .text("seen_by", &C::seenBy, QT_TRANSLATE_NOOP("SafeguardingCheck", "Seen by"))
            .searched()
            .choice("decision", &C::decision, QT_TRANSLATE_NOOP("SafeguardingCheck", "Decision"),
                {{u""_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "not stated")},
                    {u"pending"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "not yet decided")},
                    {u"accepted"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "accepted")},
                    {u"refused"_s, QT_TRANSLATE_NOOP("SafeguardingCheck", "refused")}})
            .date("expires_on", &C::expiresOn, QT_TRANSLATE_NOOP("SafeguardingCheck", "Valid until"))
            .text("notes", &C::notes, QT_TRANSLATE_NOOP("SafeguardingCheck", "Notes"), Kind::LongText)
            .flag("removed", &C::removed, QT_TRANSLATE_NOOP("SafeguardingCheck", "Removed"))
            .titled(kindOf)
            .sortedBy(kindOf);
    return record;
}

} // namespace twinbook
