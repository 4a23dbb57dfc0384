// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QList>

namespace twinbook {

// The fixed answers of the area, stored by key; their labels are in the context "Partnerships".
QList<Choice> linkLanguages(); // of letters to a community: "", "en", "fr", "de" ...
QList<Choice> linkKinds(); // "charter", "friendship", "memorandum", "project", "informal", "contact"
QList<Choice> linkStatuses(); // "exploring", "active", "dormant", "suspended", "ended"
QList<Choice> linkSubjects(); // "town", "school", "club", "hospital", "fire", "church", "other"
QList<Choice> yesOrNo(); // "yes", "no"; empty: not said

} // namespace twinbook
