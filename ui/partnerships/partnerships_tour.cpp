// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form.h"
#include "link_forms.h"
#include "partnerships_page.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace twinbook {

// The page's lists and forms, each brought about anew.
QList<TourStop> PartnershipsPage::tourStops()
{
    const auto list = [this](Part part, int row) {
        RecordList *shown = openPart(part);
        shown->clearFilters();
        shown->goTo(shown->model()->idAt(row));
        return shown;
    };
    return {
        {u"links"_s, [list] { return list(Links, 0), nullptr; }},
        {u"add-link"_s,
            [this]() -> QWidget * {
                auto *dialog = new NewLinkDialog(session(), this);
                dialog->form()->setValue(u"partner"_s, u"Gotha"_s);
                dialog->form()->setValue(u"country"_s, u"Germany"_s);
                dialog->form()->setValue(u"since"_s, u"1990"_s);
                return dialog;
            }},
        {u"add-link-problems"_s,
            [this]() -> QWidget * {
                auto *dialog = new NewLinkDialog(session(), this);
                dialog->form()->setValue(u"since"_s, u"long ago"_s);
                dialog->form()->confirm();
                return dialog;
            }},
        {u"edit-link"_s,
            [this, list]() -> QWidget * {
                return new RecordDialog(
                    session(), linkDialogKind(session()), list(Links, 3)->currentId(), this);
            }},
        {u"communities"_s, [list] { return list(Communities, 0), nullptr; }},
        {u"edit-community"_s,
            [this, list]() -> QWidget * {
                return new CommunityDialog(session(), list(Communities, 0)->currentId(), this);
            }},
        {u"link-contacts"_s, [list] { return list(Contacts, 2), nullptr; }},
        {u"edit-contact"_s,
            [this, list]() -> QWidget * {
                return new RecordDialog(
                    session(), contactDialogKind(session(), {}), list(Contacts, 2)->currentId(), this);
            }},
    };
}

} // namespace twinbook
