// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_shapes.h"

#include "household.h"
#include "letter_template.h"
#include "membership_category.h"
#include "not_same.h"
#include "organisation_contact.h"
#include "payment.h"
#include "person.h"
#include "protection.h"
#include "reminder.h"
#include "saved_list.h"
#include "tags.h"

namespace twinbook {

Shapes peopleShapes()
{
    return Shapes{
        &recordOf<Household>(),
        &recordOf<Person>(),
        &recordOf<Organisation>(),
        &recordOf<MembershipCategory>(),
        &recordOf<Nominee>(),
        &recordOf<Payment>(),
        &recordOf<PaymentShare>(),
        &recordOf<GiftAidDeclaration>(),
        &recordOf<Reminder>(),
        &recordOf<SavedList>(),
        &recordOf<Tag>(),
        &recordOf<Tagging>(),
        &recordOf<LetterTemplate>(),
        &recordOf<OrganisationContact>(),
        &recordOf<NotSame>(),
    } + protectionShapes();
}

} // namespace twinbook
