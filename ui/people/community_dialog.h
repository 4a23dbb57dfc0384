// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_dialog.h"

namespace twinbook {

class Session;

// How old the people of the town are, to be compared with the members.
FormDialog *makeCommunityAges(Session &session, QWidget *parent); // the caller owns it
void askForCommunityAges(Session &session, QWidget *parent);

} // namespace twinbook
