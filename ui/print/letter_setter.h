// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace twinbook {

class PageMaker;

// Sets one letter on pages of its own: sender, address in the window of a DL envelope, date, subject and
// text.
void setLetter(PageMaker &maker, const LetterPage &letter);

} // namespace twinbook
