// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerships_pages.h"

#include "partnerships_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

PageKinds partnershipsPages()
{
    PageKind partnerships;
    partnerships.area = u"partnerships"_s;
    partnerships.title = QCoreApplication::translate("PartnershipsPage", "Partners");
    partnerships.icon = u"partnerships"_s;
    partnerships.make = [](Session &session) { return new PartnershipsPage(session); };
    return {partnerships};
}

} // namespace twinbook
