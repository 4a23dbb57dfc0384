// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "begun_report.h"

using namespace Qt::StringLiterals;

namespace twinbook {

Report begunReport(const Store &store, const QString &title, const QString &stem, QDate today)
{
    Report report;
    report.title = title;
    report.association = store.setting(u"association"_s);
    report.day = today;
    report.fileStem = stem;
    return report;
}

} // namespace twinbook
