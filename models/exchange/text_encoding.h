// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace twinbook {

// A file's bytes as text, and in which encoding they were.
struct DecodedText
{
    QString text;
    QString encoding; // for a person: "UTF-8", "UTF-16", "Windows-1252"
};

// UTF-8 and UTF-16 with or without byte order mark, else Windows-1252. UTF-8 with a few stray bytes (two
// files pasted together) stays UTF-8 and takes those bytes as Windows-1252.
DecodedText decodeText(const QByteArray &bytes);

bool looksLikeUtf16(const QByteArray &bytes); // by its mark or by where its zero bytes stand

} // namespace twinbook
