// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home_pages.h"

#include "home_page.h"

using namespace Qt::StringLiterals;

namespace twinbook {

PageKinds homePages()
{
    return {{u"home"_s, HomePage::tr("Home"), u"home"_s,
        [](Session &session) -> WindowPage * { return new HomePage(session); }, PageKind::Areas}};
}

} // namespace twinbook
