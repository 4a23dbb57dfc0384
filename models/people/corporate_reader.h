// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters.h"
#include "organisation.h"
#include "store.h"

namespace twinbook {

// Who reads what is written to a corporate member: the contact that stands in its record, else who acts for
// it today, else a contact person of today. `person.email` is where its e-mail goes, with the organisation's
// own address first; its language is theirs, else that of its country.
LetterReader corporateReader(const Store &store, const Organisation &organisation, QDate today);

} // namespace twinbook
