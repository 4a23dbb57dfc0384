// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace twinbook {

// A town as a cell tells of it: "Reims, France", "Reims (F, seit 1967)", "Frankreich: Reims".
struct TownSaid
{
    QString name; // what is left of the cell: "Achim, Wolfenbüttel" stays as it is
    QString country; // its code; empty: none was named
    QString since; // as written
};
TownSaid readTown(const QString &cell);
// Several in one cell: a line each, "<br>", a semicolon between; a comma only where all name their country in
// brackets.
QStringList townsOfCell(const QString &cell);

// When a link began, and what else such a cell tells.
struct SinceSaid
{
    qint64 year = 0; // 0: none could be read
    QDate day; // where all of it is written
    qint64 until = 0; // of "1967-2004"
    bool more = false; // there are words beside it, which are worth keeping
};
SinceSaid readSince(const QString &cell, const DateReading &reading);

// The stored keys behind words in English, French and German and the codes of registries ("p", "f", "k").
// Nothing where the word is not known; empty for an empty cell.
std::optional<QString> readLinkKind(const QString &cell);
std::optional<QString> readLinkStatus(const QString &cell);
std::optional<QString> readLinkSubject(const QString &cell);
std::optional<QString> readYesNo(const QString &cell); // "yes", "no"
std::optional<QString> readLetterLanguage(const QString &cell);

// A place in millionths of a degree.
struct Degrees
{
    qint64 latitudeE6 = 0;
    qint64 longitudeE6 = 0;
    bool operator==(const Degrees &) const = default;
};
// "50.776", "50,776", "50° 46' 34'' N"; nothing where it is no number.
std::optional<qint64> readDegrees(const QString &cell);
// Both, where they are on the globe; nothing for blank cells and for 0, 0, which stands for "not known".
std::optional<Degrees> readPlace(const QString &latitude, const QString &longitude);
// WKT ("POINT (6.08 50.77)", all points of a LINESTRING), GeoJSON ("6.08; 50.77": east first), else
// "50.77, 6.08".
QList<Degrees> readGeometry(const QString &cell);

qint64 kilometresBetween(const Degrees &a, const Degrees &b); // along the great circle

} // namespace twinbook
