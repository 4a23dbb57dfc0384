// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation.h"

#include "field_checks.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationCheck)
};

} // namespace

Problems check(const Organisation &organisation)
{
    Problems problems;
    if (organisation.name.isEmpty())
        problems += {u"name"_s, Checks::tr("Please give the organisation a name."), 0};
    problems += checkEmail(u"email"_s, organisation.email);
    problems += checkPhone(u"phone"_s, organisation.phone);
    const QString &site = organisation.website;
    if (!site.isEmpty() && (!site.contains(u'.') || site.contains(u' ')))
        problems += {u"website"_s,
            Checks::tr("This does not look like the address of a website. It should look"
                       " like www.example.org."),
            0};
    if (comesBefore(organisation.leftOn, organisation.joined))
        problems +=
            {u"left_on"_s, Checks::tr("This is before the day of joining. Please check both dates."), 0};
    return problems;
}

} // namespace twinbook
