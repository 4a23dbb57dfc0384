// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people_pages.h"

#include "people_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

PageKinds peoplePages()
{
    PageKind people;
    people.area = u"people"_s;
    people.title = QCoreApplication::translate("PeoplePage", "People");
    people.icon = u"people"_s;
    people.make = [](Session &session) { return new PeoplePage(session); };
    return {people};
}

} // namespace twinbook
