// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QByteArray>
#include <QString>

namespace twinbook {

// What the bytes of a file seem to be.
enum class FileKind {
    Text, // a table, or any text
    Empty,
    Excel, // .xlsx and its kin
    OpenSpreadsheet, // .ods
    OldOffice, // .xls, or an encrypted .xlsx
    Zip,
    Pdf,
    Picture,
    Database,
    Rtf,
    Ofx,
    Qif,
    Camt,
    Mt940,
    Html,
    Xml,
    Json,
    VCard,
    Calendar,
    Binary
};

FileKind fileKind(const QByteArray &bytes); // the first 64 KB are enough, except for Zip

// "This file is a picture, not a list. Choose ...": for the kinds that hold no list.
QString notAList(FileKind kind);

// Everything in the file, or the sentence why it cannot be read. More than 256 MB is refused.
Result<QByteArray> readWholeFile(const QString &path);

} // namespace twinbook
