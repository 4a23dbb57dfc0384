// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help_page.h"

#include "help_view.h"
#include "page_head.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace twinbook {

HelpPage::HelpPage(Session &session, QWidget *parent)
    : WindowPage(session, parent)
    , m_view(new HelpView(session.locale(), this))
{
    auto *head = new PageHead(this);
    head->setTitle(tr("Help"));
    head->setFigures(tr("F1 opens the help of the page you are on."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(m_view, 1);
}

QString HelpPage::topic() const
{
    return m_view->topic();
}

void HelpPage::goTo(const Place &place)
{
    m_view->goTo(place.table);
}

std::optional<Report> HelpPage::printable() const
{
    auto report = m_view->report();
    if (report)
        report->day = session().today();
    return report;
}

QWidget *HelpPage::findField() const
{
    return m_view->findEdit();
}

} // namespace twinbook
