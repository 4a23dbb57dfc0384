// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifts_pages.h"

#include "gifts_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

PageKinds giftsPages()
{
    PageKind gifts;
    gifts.area = u"gifts"_s;
    gifts.title = QCoreApplication::translate("GiftsPage", "Gifts");
    gifts.icon = u"gifts"_s;
    gifts.make = [](Session &session) { return new GiftsPage(session); };
    return {gifts};
}

} // namespace twinbook
