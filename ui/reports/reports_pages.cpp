// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports_pages.h"

#include "reports_page.h"

using namespace Qt::StringLiterals;

namespace twinbook {

PageKinds reportsPages()
{
    return {{u"reports"_s, ReportsPage::tr("Reports"), u"reports"_s,
        [](Session &session) -> WindowPage * { return new ReportsPage(session); }, PageKind::Areas}};
}

} // namespace twinbook
