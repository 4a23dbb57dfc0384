// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell_pages.h"

#include "help_page.h"
#include "history_page.h"
#include "preferences_page.h"

using namespace Qt::StringLiterals;

namespace twinbook {

PageKinds shellPages(std::function<void(const QString &)> changeLanguage)
{
    return {{u"history"_s, HistoryPage::tr("History"), u"history"_s,
                [](Session &session) -> WindowPage * { return new HistoryPage(session); }, PageKind::Tools},
        {u"help"_s, HelpPage::tr("Help"), u"help"_s,
            [](Session &session) -> WindowPage * { return new HelpPage(session); }, PageKind::Tools},
        {u"preferences"_s, PreferencesPage::tr("Preferences"), u"preferences"_s,
            [changeLanguage](
                Session &session) -> WindowPage * { return new PreferencesPage(session, changeLanguage); },
            PageKind::Tools}};
}

} // namespace twinbook
