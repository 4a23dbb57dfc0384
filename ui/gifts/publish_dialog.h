// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace twinbook {

class FormDialog;
class Session;

// Publishes the register of a time: writes it as PDF, spreadsheet or web page, and from then on its entries
// stay as they are.
FormDialog *makePublishDialog(Session &session, QWidget *parent); // not shown yet; the caller owns it
void publishRegister(Session &session, QWidget *parent);

} // namespace twinbook
