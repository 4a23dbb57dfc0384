// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_dialog.h"
#include "id.h"
#include "record_dialog.h"

#include <memory>

namespace twinbook {

class Session;
struct Person;

// The categories of membership with their fees, in a window of their own. The caller owns it.
QDialog *makeCategories(Session &session, QWidget *parent);
void showCategories(Session &session, QWidget *parent);

// When membership years begin and end, and when a subscription is overdue or a membership lapsed.
FormDialog *makeMembershipYear(Session &session, QWidget *parent);
void askForMembershipYear(Session &session, QWidget *parent);

RecordDialogKind categoryDialogKind(const Session &session);
// A person's declaration: the one that holds, or a new one.
RecordDialogKind declarationDialogKind(const Session &session, Id<Person> person);
void editDeclaration(Session &session, Id<Person> person, QWidget *parent);

} // namespace twinbook
