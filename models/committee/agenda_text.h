// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting.h"

#include <QList>
#include <QString>

namespace twinbook {

// An agenda as it is typed: an item a line; lines that begin with a dash or a blank are papers and remarks of
// the item above; a star at the end of a title: it comes back every time.
QString agendaAsText(const QList<AgendaItem> &items);

// The items of such a text. Those whose title is known keep what was written down for them; where as many are
// left over as are new, titles were changed. Gone are those of `before` that are not in the result.
QList<AgendaItem> agendaFromText(const QString &text, const QList<AgendaItem> &before, Id<Meeting> meeting);

} // namespace twinbook
