// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection.h"

#include "consent.h"
#include "data_request.h"
#include "former_pupil.h"
#include "retention_rule.h"
#include "safeguarding_check.h"

using namespace Qt::StringLiterals;

namespace twinbook {

QList<ProtectionList> protectionLists()
{
    return {{u"consents"_s, &recordOf<Consent>(), consentsQuery, consentChoices},
        {u"checks"_s, &recordOf<SafeguardingCheck>(), checksQuery, checkChoices},
        {u"requests"_s, &recordOf<DataRequest>(), requestsQuery, [](QDate) { return requestChoices(); }},
        {u"retention"_s, &recordOf<RetentionRule>(), retentionQuery, nullptr},
        {u"young-people"_s, &recordOf<FormerPupil>(), formerPupilsQuery, formerPupilChoices}};
}

Shapes protectionShapes()
{
    Shapes shapes;
    for (const ProtectionList &list : protectionLists())
        shapes += list.shape;
    return shapes;
}

QHash<QString, QString> protectionKinds()
{
    QHash<QString, QString> kinds;
    for (const ProtectionList &list : protectionLists())
        kinds.insert(list.kind, list.shape->table);
    return kinds;
}

} // namespace twinbook
