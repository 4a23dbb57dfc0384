// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "window_page.h"

#include <QDate>
#include <QSize>

namespace twinbook {

// How the pictures are to be drawn.
struct TourOptions
{
    QString book; // empty: a fresh sample committee
    double scale = 1; // of the text: 2 is twice the size
    bool dark = false;
    bool highContrast = false;
    QString language; // "en", "fr", "de"; empty: as the system is
    QDate today;
    QSize size{1280, 800};
    std::function<PageKinds()> pages; // of the window
    // Called with the name and the widget of each stop, shown and settled, in the place of drawing it.
    std::function<void(const QString &name, QWidget &shown)> look;
};

// Draws the first page, every page and every dialog of the sample committee and of an empty book, and the
// steps of the import assistant, to numbered PNG files in `folder`. Gives the number of pictures. Needs a
// QApplication; offscreen will do. Settings of the user are left alone.
Result<int> runTour(const QString &folder, const TourOptions &options);

} // namespace twinbook
