// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_checks.h"

#include "text.h"

#include <algorithm>

namespace twinbook {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(FieldChecks)
};

} // namespace

Problems checkEmail(const QString &field, const QString &value)
{
    if (value.isEmpty() || looksLikeEmail(value))
        return {};
    return {{field,
        Checks::tr("This does not look like an e-mail address. It should look like name@example.org."), 0}};
}

Problems checkPhone(const QString &field, const QString &value)
{
    constexpr int fewest = 3; // the shortest numbers anybody rings
    if (value.isEmpty() || digitsOnly(value).size() >= fewest)
        return {};
    return {{field, Checks::tr("This does not look like a telephone number: it has too few digits."), 0}};
}

bool comesBefore(QDate day, QDate other)
{
    return day.isValid() && other.isValid() && day < other;
}

} // namespace twinbook
