// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_entries.h"

#include "consent.h"
#include "data_request.h"
#include "former_pupil.h"
#include "household.h"
#include "organisation.h"
#include "payment.h"
#include "person.h"
#include "retention_rule.h"
#include "safeguarding_check.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

template <class T>
const T &as(const AnyRecord &record)
{
    return *static_cast<const T *>(record.data());
}

template <class T>
EntryKind checkedOn()
{
    return {[](const AnyRecord &record, const Store &, const Asked &asked) {
        return check(as<T>(record), asked.today);
    }};
}

template <class T>
EntryKind checked()
{
    return {[](const AnyRecord &record, const Store &, const Asked &) { return check(as<T>(record)); }};
}

} // namespace

QHash<QString, EntryKind> peopleEntries()
{
    return {{u"people"_s, checkedOn<Person>()}, {u"households"_s, checked<Household>()},
        {u"organisations"_s, checked<Organisation>()}, {u"consents"_s, checkedOn<Consent>()},
        {u"checks"_s, checkedOn<SafeguardingCheck>()}, {u"requests"_s, checkedOn<DataRequest>()},
        {u"young-people"_s, checkedOn<FormerPupil>()}, {u"retention"_s, checked<RetentionRule>()},
        {u"declarations"_s, checkedOn<GiftAidDeclaration>()}};
}

} // namespace twinbook
