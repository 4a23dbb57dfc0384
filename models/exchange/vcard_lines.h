// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace twinbook {

// One line of a vCard as it was meant before folding, still in the file's bytes.
struct VCardLine
{
    QByteArray bytes;
    int line = 0; // where it begins in the file
};

// Unfolds: lines that begin with a blank, the soft breaks of QUOTED-PRINTABLE, bare base64 of vCard 2.1. On
// bytes, for a fold may stand inside a character.
QList<VCardLine> unfoldVCard(const QByteArray &bytes);

// The parts of such a line.
struct VCardLineParts
{
    QByteArray group;
    QByteArray name; // upper case
    QList<std::pair<QByteArray, QByteArray>> parameters; // names upper case, values unquoted
    QByteArray value;
};

std::optional<VCardLineParts> splitVCardLine(
    const QByteArray &line); // none where there is no colon or no proper name

bool isQuotedPrintable(const VCardLineParts &parts);
bool isBase64(const VCardLineParts &parts);
QByteArray decodeQuotedPrintable(const QByteArray &text);

} // namespace twinbook
