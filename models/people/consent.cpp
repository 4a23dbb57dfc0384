// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent.h"

#include "field_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(ConsentCheck)
};

const Column &purposeColumn()
{
    return *recordOf<Consent>().find(u"purpose"_s);
}

} // namespace

QStringList consentPurposes()
{
    QStringList keys;
    for (const Choice &choice : purposeColumn().choices) {
        if (!choice.key.isEmpty())
            keys += choice.key;
    }
    return keys;
}

QString purposeWord(const QString &purpose)
{
    return recordOf<Consent>().choiceLabel(purposeColumn(), purpose);
}

QString purposeOf(const Consent &consent)
{
    return consent.purpose == u"other" && !consent.purposeWords.isEmpty() ? consent.purposeWords
                                                                          : purposeWord(consent.purpose);
}

Problems check(const Consent &consent, QDate today)
{
    Problems problems;
    if (!consent.person.isValid())
        problems += {u"person"_s, Checks::tr("Please say who has agreed."), 0};
    if (consent.purpose.isEmpty())
        problems += {u"purpose"_s, Checks::tr("Please say what was agreed to."), 0};
    if (consent.purpose == u"other" && consent.purposeWords.isEmpty())
        problems += {u"purpose_words"_s, Checks::tr("Please say in a few words what was agreed to."), 0};
    if (!consent.givenOn.isValid())
        problems +=
            {u"given_on"_s, Checks::tr("Please give the day: a consent without one proves nothing."), 0};
    else if (consent.givenOn > today)
        problems += {u"given_on"_s, Checks::tr("This day is still to come. Please check it."), 0};
    if (consent.givenBy.isValid() && consent.givenBy == consent.person)
        problems +=
            {u"given_by"_s, Checks::tr("A guardian is somebody else. Leave it empty for an adult."), 0};
    if (comesBefore(consent.withdrawnOn, consent.givenOn))
        problems += {u"withdrawn_on"_s,
            Checks::tr("This is before the consent was given. Please check both days."), 0};
    if (comesBefore(consent.expiresOn, consent.givenOn))
        problems +=
            {u"expires_on"_s, Checks::tr("This is before the consent was given. Please check both days."), 0};
    return problems;
}

template <>
const Record<Consent> &recordOf<Consent>()
{
    using C = Consent;
    static const Record<Consent> record =
        Record<Consent>("consent", "Consent", QT_TRANSLATE_NOOP("Consent", "Consent"),
            QT_TRANSLATE_NOOP("Consent", "Consents"))
            .link("person", &C::person, QT_TRANSLATE_NOOP("Consent", "Person"), "person")
            .choice("purpose", &C::purpose, QT_TRANSLATE_NOOP("Consent", "Agreed to"),
                {{u""_s, QT_TRANSLATE_NOOP("Consent", "not stated")},
                    {u"newsletter"_s, QT_TRANSLATE_NOOP("Consent", "newsletter and invitations")},
                    {u"photographs"_s, QT_TRANSLATE_NOOP("Consent", "photographs")},
                    {u"sharing"_s, QT_TRANSLATE_NOOP("Consent", "sharing details with the twin committee")},
                    {u"list"_s, QT_TRANSLATE_NOOP("Consent", "standing in lists that are handed out")},
                    {u"health"_s, QT_TRANSLATE_NOOP("Consent", "keeping health details")},
                    {u"in-touch"_s, QT_TRANSLATE_NOOP("Consent", "keeping in touch")},
                    {u"other"_s, QT_TRANSLATE_NOOP("Consent", "something else")}})
            .text("purpose_words", &C::purposeWords, QT_TRANSLATE_NOOP("Consent", "In words"))
            .searched()
            .date("given_on", &C::givenOn, QT_TRANSLATE_NOOP("Consent", "Given on"))
            .choice("how", &C::how, QT_TRANSLATE_NOOP("Consent", "How it was given"),
                {{u""_s, QT_TRANSLATE_NOOP("Consent", "not stated")},
                    {u"written"_s, QT_TRANSLATE_NOOP("Consent", "in writing")},
                    {u"form"_s, QT_TRANSLATE_NOOP("Consent", "on a form")},
                    {u"online"_s, QT_TRANSLATE_NOOP("Consent", "online")},
                    {u"oral"_s, QT_TRANSLATE_NOOP("Consent", "by word of mouth")}})
            .text("evidence", &C::evidence, QT_TRANSLATE_NOOP("Consent", "Where it can be seen"))
            .searched()
            .link("given_by", &C::givenBy, QT_TRANSLATE_NOOP("Consent", "Given by the guardian"), "person")
            .text("given_by_name", &C::givenByName, QT_TRANSLATE_NOOP("Consent", "Name of the guardian"))
            .searched()
            .date("expires_on", &C::expiresOn, QT_TRANSLATE_NOOP("Consent", "Holds until"))
            .date("withdrawn_on", &C::withdrawnOn, QT_TRANSLATE_NOOP("Consent", "Withdrawn on"))
            .text("notes", &C::notes, QT_TRANSLATE_NOOP("Consent", "Notes"), Kind::LongText)
            .flag("removed", &C::removed, QT_TRANSLATE_NOOP("Consent", "Removed"))
            .titled(purposeOf)
            .sortedBy(purposeOf);
    return record;
}

} // namespace twinbook
