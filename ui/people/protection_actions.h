// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"

#include <QString>

class QWidget;

namespace twinbook {

class RecordList;
class Session;

// What can be done about data protection from the list of persons: write down a consent or a check, the
// access pack, forget.
void addProtectionActions(RecordList &persons, Session &session, QWidget *page);

void writeDownConsent(
    Session &session, const QList<qint64> &persons, QWidget *page); // of one, or the same of many
void showAccessPack(Session &session, Id<Person> person); // in the preview, where it is printed or saved
void addReport(RecordList &list, Session &session, const QString &name, const QString &words);

} // namespace twinbook
