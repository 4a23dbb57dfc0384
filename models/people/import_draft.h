// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact_slots.h"
#include "import_reader.h"

namespace twinbook {

// One line of a file while it is read: what has a place, and the parts that are put together at the end.
struct ImportDraft
{
    ReadPerson read;
    QString full;
    QString fullHeading;
    QString middle;
    QString birthYear, birthMonth, birthDay;
    QString age; // in years
    QStringList streets;
    QString houseNumber, houseHeading;
    QString initials, initialsHeading;
    QString leftReason; // of somebody whom a column of words tells to be gone
    QString leftHeading; // of that column
    QString firm; // its name
    bool isFirm = false; // a column says so
    QList<FurtherContact> emails;
    QList<FurtherContact> phones;
    QList<ReadPerson> partners;
    Problems problems;
    Problems remarks; // of the file as a whole
    const QStringList *cells = nullptr;
};

// Puts the parts together: names taken apart, couples split, birthdays, further e-mails and telephones,
// notes.
void settle(ImportDraft &draft, QDate today);

// Makes what stood in the columns of a second person the partner of the line; without a name it is the
// first one's.
void join(ImportDraft &draft, ImportDraft &second, QDate today);
// Gives the partner what a couple shares.
void shareWithPartner(ImportDraft &draft);

QString tidiedName(const QString &name); // in usual capitals

} // namespace twinbook
