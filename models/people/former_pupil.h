// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "person.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// Somebody who took part when young: what in, when, and where they went. Whether they may be written to is a
// Consent for "in-touch".
struct FormerPupil
{
    Id<FormerPupil> id;
    Id<Person> person;
    QString was; // "pupil", "junior", "leader"
    qint64 year = 0;
    QString partner; // community: "Valmont-sur-Orne"
    QString wentTo; // "reads French in Leeds"
    QDate lastContact;
    QString notes;
    bool removed = false;

    bool operator==(const FormerPupil &) const = default;
};

template <>
const Record<FormerPupil> &recordOf<FormerPupil>();

Problems check(const FormerPupil &pupil, QDate today);
QString wasInWords(const FormerPupil &pupil); // "exchange pupil 2019"

} // namespace twinbook
