// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_pages.h"

#include "committee_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

PageKinds committeePages()
{
    PageKind committee;
    committee.area = u"committee"_s;
    committee.title = QCoreApplication::translate("CommitteePage", "Committee");
    committee.icon = u"committee"_s;
    committee.make = [](Session &session) { return new CommitteePage(session); };
    return {committee};
}

} // namespace twinbook
