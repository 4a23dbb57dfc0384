// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString titleOf(const Organisation &organisation)
{
    return organisation.name;
}

} // namespace

template <>
const Record<Organisation> &recordOf<Organisation>()
{
    using O = Organisation;
    static const Record<Organisation> record =
        Record<Organisation>("organisation", "Organisation",
            QT_TRANSLATE_NOOP("Organisation", "Organisation"),
            QT_TRANSLATE_NOOP("Organisation", "Organisations"))
            .text("name", &O::name, QT_TRANSLATE_NOOP("Organisation", "Name"))
            .searched()
            .alsoKnownAs("organisation|organization|company|institution|organisme|firma|einrichtung|verein")
            .choice("kind", &O::kind, QT_TRANSLATE_NOOP("Organisation", "Kind"),
                {{u""_s, QT_TRANSLATE_NOOP("Organisation", "not stated")},
                    {u"school"_s, QT_TRANSLATE_NOOP("Organisation", "school")},
                    {u"club"_s, QT_TRANSLATE_NOOP("Organisation", "club or society")},
                    {u"firm"_s, QT_TRANSLATE_NOOP("Organisation", "firm")},
                    {u"council"_s, QT_TRANSLATE_NOOP("Organisation", "council")},
                    {u"church"_s, QT_TRANSLATE_NOOP("Organisation", "church or faith group")},
                    {u"charity"_s, QT_TRANSLATE_NOOP("Organisation", "charity")},
                    {u"other"_s, QT_TRANSLATE_NOOP("Organisation", "other")}})
            .text("contact_name", &O::contactName, QT_TRANSLATE_NOOP("Organisation", "Contact"))
            .searched()
            .text("contact_role", &O::contactRole, QT_TRANSLATE_NOOP("Organisation", "Post of the contact"))
            .text("email", &O::email, QT_TRANSLATE_NOOP("Organisation", "E-mail"), Kind::Email)
            .searched()
            .text("phone", &O::phone, QT_TRANSLATE_NOOP("Organisation", "Telephone"), Kind::Phone)
            .searched()
            .text("website", &O::website, QT_TRANSLATE_NOOP("Organisation", "Website"))
            .text("street", &O::street, QT_TRANSLATE_NOOP("Organisation", "Street"), Kind::LongText)
            .text("town", &O::town, QT_TRANSLATE_NOOP("Organisation", "Town"))
            .searched()
            .text("postcode", &O::postcode, QT_TRANSLATE_NOOP("Organisation", "Postcode"))
            .text("country", &O::country, QT_TRANSLATE_NOOP("Organisation", "Country"))
            .text("offers", &O::offers, QT_TRANSLATE_NOOP("Organisation", "What they offer"), Kind::LongText)
            .searched()
            .text("category", &O::category, QT_TRANSLATE_NOOP("Organisation", "Membership category"))
            .date("joined", &O::joined, QT_TRANSLATE_NOOP("Organisation", "Member since"))
            .date("paid_until", &O::paidUntil, QT_TRANSLATE_NOOP("Organisation", "Paid until"))
            .date("left_on", &O::leftOn, QT_TRANSLATE_NOOP("Organisation", "Left on"))
            .text("notes", &O::notes, QT_TRANSLATE_NOOP("Organisation", "Notes"), Kind::LongText)
            .flag("removed", &O::removed, QT_TRANSLATE_NOOP("Organisation", "Removed"))
            .titled(titleOf)
            .sortedBy(titleOf);
    return record;
}

} // namespace twinbook
