// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "detail.h"
#include "payment.h"

namespace twinbook {

// What is shown beside the list of payments.
Detail paymentDetail(const Store &store, const Payment &payment, const Asked &asked);
// What somebody has paid and what they owe, for the detail of a person or an organisation; empty where there
// is nothing to say.
DetailPart paymentsPart(const Store &store, const Person &person, const Asked &asked);
DetailPart paymentsPart(const Store &store, const Organisation &organisation, const Asked &asked);

} // namespace twinbook
