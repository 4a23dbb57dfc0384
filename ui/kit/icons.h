// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIcon>
#include <QStringList>

namespace twinbook {

// One of our own icons by name ("people", "add", ...), in the palette's text colour, crisp at any size; it
// follows a change of palette by itself. "twinbook" is the program's own, in its own colours. An unknown name
// is an empty icon.
QIcon icon(const QString &name);
QIcon icon(const QString &name, Tone tone); // in the colour of a state
QIcon icon(
    const QString &name, QPalette::ColorRole role); // in the colour of a role: ButtonText, HighlightedText

QStringList iconNames(); // all that exist, sorted

} // namespace twinbook
