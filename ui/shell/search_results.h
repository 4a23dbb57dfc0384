// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "window_page.h"

namespace twinbook {

// What was found under one heading.
struct SearchGroup
{
    QString title; // "People"
    QString icon;
    QList<SearchHit> hits;
};

// Everything that the words are found in: records of every area, pages, reports and help. Groups without a
// hit are left out.
QList<SearchGroup> searchEverything(const Session &session, const PageKinds &kinds, const QString &words);

} // namespace twinbook
