// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace twinbook {

// What vCard and iCalendar have in common: lines of text with a name before a colon.
QString escapedText(const QString &text); // as the value of a line
// With CRLF at its end, folded at 75 octets; never inside a UTF-8 character, though it would be allowed: not
// every reader can put it together again.
QByteArray foldedLine(const QByteArray &line);

} // namespace twinbook
