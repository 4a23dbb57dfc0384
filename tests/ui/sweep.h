// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_table.h"
#include "report_view.h"
#include "text_fits.h"
#include "tour.h"
#include "window_main.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

// Every page and dialog of the tour, looked at as somebody does who cannot see them, or not well, or has no
// mouse.
namespace twinbook::testing {

using namespace Qt::StringLiterals;

// What `find` finds on each stop of the tour, with the name of the stop before it.
inline QStringList findings(TourOptions options, const std::function<QStringList(QWidget &)> &find)
{
    const QTemporaryDir folder;
    QStringList all;
    options.today = QDate(2026, 11, 23);
    options.pages = [] { return allPages([](const QString &) {}); };
    options.look = [&](const QString &name, QWidget &shown) {
        for (const QString &finding : find(shown))
            all += name + u": "_s + finding;
    };
    const Result<int> drawn = runTour(folder.path(), options);
    if (!drawn)
        all += drawn.sentence;
    return all;
}

// Lists that show less than two of their rows.
inline QStringList lowLists(const QWidget &shown)
{
    QStringList all;
    for (const ListTable *list : shown.findChildren<ListTable *>()) {
        const int least = 2 * list->verticalHeader()->defaultSectionSize();
        if (list->isVisible() && list->model()->rowCount() > 1 && list->viewport()->height() < least)
            all += u"%1 px for the rows of %2"_s.arg(list->viewport()->height()).arg(list->accessibleName());
    }
    return all;
}

// Reports, and lists with all their columns in reach, that are scrolled sideways.
inline QStringList wideTables(const QWidget &shown)
{
    QStringList all;
    for (const QAbstractScrollArea *area : shown.findChildren<QAbstractScrollArea *>())
        if (area->isVisible()
            && (qobject_cast<const ReportView *>(area) || qobject_cast<const ListTable *>(area))
            && area->horizontalScrollBar()->maximum() > 1) // one of rounding
            all += u"%1 px too wide: %2"_s.arg(area->horizontalScrollBar()->maximum())
                       .arg(area->accessibleName());
    return all;
}

// Fails with every finding in the output.
inline void compare(const QStringList &found)
{
    for (const QString &finding : found)
        qWarning("%s", qPrintable(finding));
    QVERIFY2(found.isEmpty(), "the findings stand above");
}

// At each size and in each language that a program names in its rows, nothing is cut and nothing too low.
inline void addLook(const char *name, const char *language, double scale, QSize size)
{
    QTest::newRow(name) << QString::fromLatin1(language) << scale << size;
}

inline void everyTextFits(const QString &language, double scale, QSize size)
{
    TourOptions options;
    options.language = language;
    options.scale = scale;
    options.size = size;
    compare(findings(options, [&](QWidget &w) {
        QStringList all = cutOffTexts(&w) + lowLists(w);
        if (scale == 1.0 && size.width() >= 1280)
            all += wideTables(w);
        return all;
    }));
}

} // namespace twinbook::testing
