// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace twinbook {

class Session;

void addUsualRoles(Session &session); // those that most associations have, in one edit
void endTerms(Session &session, const QList<qint64> &terms); // of those that still run, today

} // namespace twinbook
