// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visits_pages.h"

#include "visits_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

PageKinds visitsPages()
{
    PageKind visits;
    visits.area = u"visits"_s;
    visits.title = QCoreApplication::translate("VisitsPage", "Visits");
    visits.icon = u"visits"_s;
    visits.make = [](Session &session) { return new VisitsPage(session); };
    return {visits};
}

} // namespace twinbook
