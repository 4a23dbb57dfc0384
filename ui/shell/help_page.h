// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "window_page.h"

namespace twinbook {

class HelpView;

// The help as a page of the window.
class HelpPage : public WindowPage
{
    Q_OBJECT

public:
    explicit HelpPage(Session &session, QWidget *parent = nullptr);

    void goTo(const Place &place) override; // place.table: name of the help page
    std::optional<Report> printable() const override;
    QWidget *findField() const override;
    QString topic() const; // shown now

private:
    HelpView *m_view;
};

} // namespace twinbook
