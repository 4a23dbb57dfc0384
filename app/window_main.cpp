// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_main.h"

#include "committee_pages.h"
#include "desk.h"
#include "first_paint.h"
#include "gifts_pages.h"
#include "home_pages.h"
#include "icons.h"
#include "main_window.h"
#include "options.h"
#include "partnerships_pages.h"
#include "people_pages.h"
#include "reports_pages.h"
#include "shell_pages.h"
#include "visits_pages.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

PageKinds allPages(const std::function<void(const QString &)> &changeLanguage)
{
    return homePages() + peoplePages() + committeePages() + partnershipsPages() + visitsPages() + giftsPages() + reportsPages() + shellPages(changeLanguage);
}

int runWindow(QApplication &app, const WindowStart &start)
{
    QApplication::setDesktopFileName(u"org.twinbook.Twinbook"_s);
    applyLook(app, readOptions().look);
    QApplication::setWindowIcon(icon(u"twinbook"_s));
    Desk *keeper = nullptr;
    Desk desk({[&keeper] {
                   return allPages([&keeper](const QString &language) { keeper->changeLanguage(language); });
               },
        start.today, start.language, start.who});
    keeper = &desk;
    desk.start(start.book);
    // The benchmark asks for one page, painted once.
    FirstPaint painted;
    if (const QString page = qEnvironmentVariable("TWINBOOK_EXIT_AFTER_PAINT"); !page.isEmpty()) {
        if (desk.window())
            desk.window()->goTo({page, {}, 0});
        app.installEventFilter(&painted);
    }
    return QApplication::exec();
}

} // namespace twinbook
