// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"

#include <QString>
#include <QStringList>

namespace twinbook {

// An e-mail address or telephone number beyond those with a column of their own.
struct FurtherContact
{
    QString value;
    QString heading; // under which it goes into the notes
    QString kind; // "Mobile", "Work Fax"; empty: the heading says
};

constexpr int noRoom = -1;
constexpr int notAgain = -2; // the person has this one already

// The column of the person that has room for it, or one of the two above.
int emailSlot(const Person &person, const FurtherContact &email);
int phoneSlot(const Person &person, const FurtherContact &phone);

// The addresses or numbers of one cell: "a@example.org; b@example.org", "01632 960001 / 07700 900123". Never
// empty; what cannot be taken apart stays whole.
QStringList splitEmails(const QString &cell);
QStringList splitPhones(const QString &cell);

bool looksMobile(const QString &number); // by its beginning, in Britain, France and Germany

} // namespace twinbook
