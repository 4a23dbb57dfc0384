// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "age_dialog.h"
#include "bulk_dialog.h"
#include "columns_dialog.h"
#include "community_dialog.h"
#include "conditions_dialog.h"
#include "contacts_dialog.h"
#include "duplicates_dialog.h"
#include "forget_dialog.h"
#include "gift_aid_dialog.h"
#include "home_dialogs.h"
#include "home_forms.h"
#include "label_dialog.h"
#include "letter_editor.h"
#include "letters_dialog.h"
#include "list_narrowing.h"
#include "membership_dialogs.h"
#include "merge_dialog.h"
#include "payment_dialog.h"
#include "people_page.h"
#include "person_dialog.h"
#include "protection_forms.h"
#include "record_list.h"
#include "remind_dialog.h"
#include "renewals.h"
#include "request_dialog.h"
#include "retention_dialog.h"
#include "session.h"
#include "shared_consent_dialog.h"
#include "tags_dialog.h"

using namespace Qt::StringLiterals;

namespace twinbook {

RecordList *PeoplePage::showProtection(const QString &table)
{
    goTo({u"people"_s, table, 0});
    RecordList *list = current();
    list->clearFilters();
    list->goTo(list->model()->idAt(0));
    return list;
}

// An organisation of the sample with contact persons and nominees.
Id<Organisation> PeoplePage::choir()
{
    RecordList *organisations = openPart(Organisations);
    organisations->setFilter(u"choral"_s);
    const Id<Organisation> id(organisations->model()->idAt(0));
    organisations->clearFilters();
    return id;
}

// The page's states and dialogs, each brought about anew.
QList<TourStop> PeoplePage::tourStops()
{
    const auto list = [this](Part part, int row) {
        RecordList *shown = openPart(part);
        shown->clearFilters();
        shown->goTo(shown->model()->idAt(row));
        return shown;
    };
    const auto first = [list](Part part) { return list(part, 0)->currentId(); };
    const auto edit = [this, first](Part part, const auto &kind) -> QWidget * {
        return new RecordDialog(session(), kind(session().store()), first(part), this);
    };
    return {
        {u"persons"_s, [list] { return list(Persons, 3), nullptr; }},
        {u"edit-person"_s,
            [this, first]() -> QWidget * {
                return new PersonDialog(session(), Id<Person>(first(Persons)), {}, this);
            }},
        {u"add-person"_s,
            [this]() -> QWidget * {
                auto *dialog = new PersonDialog(session(), {}, {}, this);
                dialog->form()->setValue(u"email"_s, u"anne at example"_s);
                dialog->form()->confirm();
                return dialog;
            }},
        {u"nothing-found"_s,
            [list] {
                list(Persons, 0)->setFilter(u"zzz"_s);
                return nullptr;
            }},
        {u"labels"_s,
            [this, list]() -> QWidget * {
                return new LabelDialog(session(), LabelsFor::PaperPost, labelPeople(*list(Persons, 0)), this);
            }},
        {u"saved-list"_s,
            [this, list] {
                RecordList *persons = list(Persons, 0);
                const QList<SavedList> saved = savedListsOf(session().store(), u"person"_s);
                if (!saved.isEmpty())
                    persons->narrowing()->show(saved.first().id);
                return nullptr;
            }},
        {u"conditions"_s,
            [this, list]() -> QWidget * {
                RecordList *persons = list(Persons, 0);
                const ListQuery &query = persons->model()->query();
                const ListConditions some{{u"languages"_s, ListTest::Contains, u"fr"_s},
                    {u"standing"_s, ListTest::Is, u"overdue"_s}, {u"town"_s, ListTest::Is, u"Harton"_s}};
                return new ConditionsDialog(
                    session(), query, some, {},
                    [this, query](
                        const ListConditions &tried) { return sqlOf(tried, query, session().today()); },
                    this);
            }},
        {u"columns"_s,
            [this, list]() -> QWidget * {
                return new ColumnsDialog(list(Persons, 0)->table(), {0, 1, 2}, this);
            }},
        {u"change-all"_s,
            [this, list]() -> QWidget * {
                auto *dialog = new BulkDialog(
                    session(), recordOf<Person>(), list(Persons, 0)->model()->ids().mid(0, 14), this);
                dialog->choose(u"paper_post"_s);
                dialog->form()->setValue(u"paper_post"_s, 1);
                return dialog;
            }},
        {u"tags"_s,
            [this, list]() -> QWidget * {
                return new TagsDialog(
                    session(), u"person"_s, list(Persons, 0)->model()->ids().mid(0, 14), this);
            }},
        {u"letters"_s,
            [this, list]() -> QWidget * {
                return new LettersDialog(session(), list(Persons, 0)->model()->ids().mid(0, 14), this);
            }},
        {u"letter-editor"_s,
            [this, first]() -> QWidget * {
                return new LetterEditor(session(),
                    letterKind(session().store(), u"reminder"_s).value_or(LetterKind()), first(Persons),
                    this);
            }},
        {u"age-profile"_s, [this]() -> QWidget * { return makeAgeProfile(session(), this); }},
        {u"households"_s, [list] { return list(Households, 0), nullptr; }},
        {u"edit-household"_s, [edit] { return edit(Households, householdDialogKind); }},
        {u"split-household"_s,
            [this, list]() -> QWidget * {
                const Id<Household> couple(list(Households, 1)->currentId());
                HomeDialog *dialog = makeSplitDialog(session(), couple, this);
                if (dialog)
                    dialog->form()->setValue(u"town"_s, u"Millbrook"_s);
                return dialog;
            }},
        {u"move-house"_s,
            [this, first]() -> QWidget * {
                return makeMoveHouseDialog(session(), Id<Household>(first(Households)), this);
            }},
        {u"move-in"_s,
            [this, first]() -> QWidget * {
                return makeMoveInDialog(session(), Id<Household>(first(Households)), this);
            }},
        {u"move-out"_s,
            [this, first]() -> QWidget * {
                return makeMoveOutDialog(session(), Id<Person>(first(Persons)), this);
            }},
        {u"duplicates"_s,
            [this]() -> QWidget * { return new DuplicatesDialog(session(), u"person"_s, this); }},
        {u"no-duplicates"_s,
            [this]() -> QWidget * { return new DuplicatesDialog(session(), u"organisation"_s, this); }},
        {u"merge"_s,
            [this, list]() -> QWidget * {
                RecordList *homes = list(Households, 0);
                const auto plan = planMerge(session().store(), *homes->kind().shape, homes->model()->idAt(0),
                    homes->model()->idAt(1), session().locale());
                return plan ? new MergeDialog(session(), *plan, this) : nullptr;
            }},
        {u"contacts"_s, [this]() -> QWidget * { return makeContacts(session(), choir(), this); }},
        {u"nominees"_s, [this]() -> QWidget * { return makeNominees(session(), choir(), this); }},
        {u"add-nominee"_s,
            [this]() -> QWidget * {
                return new RecordDialog(session(),
                    nomineeDialogKind(session().store(), session().today(), choir().value), 0, this);
            }},
        {u"add-contact"_s,
            [this, first]() -> QWidget * {
                return new RecordDialog(
                    session(), contactDialogKind(session().store(), first(Organisations)), 0, this);
            }},
        {u"organisations"_s, [list] { return list(Organisations, 0), nullptr; }},
        {u"edit-organisation"_s, [edit] { return edit(Organisations, organisationDialogKind); }},
        {u"payments"_s, [list] { return list(Payments, 0), nullptr; }},
        {u"enter-payments"_s,
            [this]() -> QWidget * {
                const QList<qint64> owing = owingIds(session().store(), session().today());
                return new PaymentDialog(session(), owing.mid(0, 8), this);
            }},
        {u"remind"_s, [this]() -> QWidget * { return new RemindDialog(session(), this); }},
        {u"remind-labels"_s,
            [this]() -> QWidget * {
                auto *dialog = new RemindDialog(session(), this);
                dialog->choose(RemindDialog::How::Labels, RemindWhom::OnPaper);
                return dialog;
            }},
        {u"remind-by-e-mail"_s,
            [this]() -> QWidget * {
                auto *dialog = new RemindDialog(session(), this);
                dialog->choose(RemindDialog::How::Email, RemindWhom::Everybody);
                return dialog;
            }},
        {u"categories"_s, [this]() -> QWidget * { return makeCategories(session(), this); }},
        {u"edit-category"_s,
            [this]() -> QWidget * {
                return new RecordDialog(session(), categoryDialogKind(session()), 0, this);
            }},
        {u"ages-in-our-town"_s, [this]() -> QWidget * { return makeCommunityAges(session(), this); }},
        {u"membership-year"_s, [this]() -> QWidget * { return makeMembershipYear(session(), this); }},
        {u"gift-aid-declaration"_s,
            [this, first]() -> QWidget * {
                return new RecordDialog(
                    session(), declarationDialogKind(session(), Id<Person>(first(Persons))), 0, this);
            }},
        {u"gift-aid-schedule"_s, [this]() -> QWidget * { return new GiftAidDialog(session(), this); }},
        {u"consents"_s, [this] { return showProtection(u"consent"_s), nullptr; }},
        {u"edit-consent"_s,
            [this]() -> QWidget * {
                const qint64 id = showProtection(u"consent"_s)->currentId();
                return new RecordDialog(
                    session(), consentDialogKind(session().store(), session().today()), id, this);
            }},
        {u"consent-of-many"_s,
            [this, list]() -> QWidget * {
                auto *dialog =
                    new SharedConsentDialog(session(), list(Persons, 0)->model()->ids().mid(0, 12), this);
                dialog->form()->setValue(u"purpose"_s, u"photographs"_s);
                return dialog;
            }},
        {u"checks"_s, [this] { return showProtection(u"safeguarding_check"_s), nullptr; }},
        {u"add-check"_s,
            [this]() -> QWidget * {
                return new RecordDialog(
                    session(), checkDialogKind(session().store(), session().today()), 0, this);
            }},
        {u"data-requests"_s, [this] { return showProtection(u"data_request"_s), nullptr; }},
        {u"edit-data-request"_s,
            [this]() -> QWidget * {
                return new RequestDialog(session(), showProtection(u"data_request"_s)->currentId(), this);
            }},
        {u"retention"_s, [this] { return showProtection(u"retention_rule"_s), nullptr; }},
        {u"edit-retention"_s,
            [this]() -> QWidget * {
                const qint64 id = showProtection(u"retention_rule"_s)->currentId();
                return new RecordDialog(session(), retentionDialogKind(), id, this);
            }},
        {u"kept-too-long"_s, [this]() -> QWidget * { return new RetentionDialog(session(), this); }},
        {u"young"_s, [this] { return showProtection(u"former_pupil"_s), nullptr; }},
        {u"edit-young"_s,
            [this]() -> QWidget * {
                const qint64 id = showProtection(u"former_pupil"_s)->currentId();
                return new RecordDialog(
                    session(), formerPupilDialogKind(session().store(), session().today()), id, this);
            }},
        {u"forget"_s,
            [this, first]() -> QWidget * {
                return new ForgetDialog(session(),
                    planForgetting(
                        session().store(), {first(Persons)}, session().today(), session().locale()),
                    this);
            }},
    };
}

} // namespace twinbook
