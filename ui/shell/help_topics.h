// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace twinbook {

// One help page, resources/help/LANGUAGE/NAME.md; its first heading is its title.
struct HelpTopic
{
    QString name; // "people"
    QString title; // "People"
    QStringList headings; // below the title
    QString markdown;
};

// In the reader's language, English where a page is missing in it; "start" first, the others by title.
const QList<HelpTopic> &helpTopics(const QLocale &locale);

} // namespace twinbook
