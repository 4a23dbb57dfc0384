// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constitution_form.h"

#include "ask.h"
#include "committee_begun.h"
#include "committee_presets.h"
#include "form_check.h"
#include "session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConstitutionForm)
};

QHash<QString, QString> hints()
{
    const QString silent = Words::tr("0 where it says nothing about this.");
    return {{u"from_on"_s, Words::tr("From that day on it holds. Left empty, it has always held.")},
        {u"quorum_kind"_s, Words::tr("How many must be there so that the committee can decide.")},
        {u"quorum"_s, Words::tr("Where the quorum is a number: that number.")},
        {u"quorum_part"_s,
            Words::tr("Where the quorum is a part: 1 here and 2 below is a half; halves are rounded up.")},
        {u"quorum_base"_s,
            Words::tr("Whether vacant seats count when the part is taken. Most count only those in office.")},
        {u"quorum_officers"_s, Words::tr("So many of those present must be officers.")},
        {u"agm_quorum"_s, Words::tr("So many members must be at a general meeting.")},
        {u"casting_vote"_s, Words::tr("The chair decides where the votes are equal.")},
        {u"min_members"_s, Words::tr("Below this number Twinbook warns.")},
        {u"max_members"_s, Words::tr("Those who were co-opted are not counted.")},
        {u"max_years"_s, Words::tr("In whatever role. 0 means no limit.")},
        {u"rest_years"_s, Words::tr("So long after that nobody may come back.")},
        {u"review_years"_s,
            Words::tr(
                "After so many years the annual report explains why somebody serves on; nine is usual.")},
        {u"term_years"_s, Words::tr("For all roles that do not say otherwise.")},
        {u"max_terms"_s,
            Words::tr("In the same role, where the role does not say otherwise. 0 means no limit.")},
        {u"role_rest_years"_s, Words::tr("So long after that nobody may hold the same role again.")},
        {u"exempt"_s, Words::tr("With commas between them, for example “Secretary, Treasurer”.")},
        {u"retirement"_s, Words::tr("Whoever stands down may usually be elected again.")},
        {u"retire_part"_s, Words::tr("Where it is a part: 1 here and 3 below is a third.")},
        {u"retire_rounding"_s, Words::tr("A third of ten is three to the nearest whole number, four up.")},
        {u"retire_officers"_s, Words::tr("Otherwise only those without an office stand down by turns.")},
        {u"coopted_max"_s, Words::tr("0 means as many as they like; -1 means that nobody may be co-opted.")},
        {u"coopted_vote"_s, Words::tr("Otherwise they take part and do not vote.")},
        {u"coopted_years"_s, Words::tr("Then they must be elected or go.")},
        {u"missed_meetings"_s, Words::tr("After so many in a row the seat is lost.")},
        {u"missed_with_apologies"_s, Words::tr("Otherwise only meetings missed without a word count.")},
        {u"one_per_household"_s, Words::tr("Two of one household never hold offices at the same time.")},
        {u"several_roles"_s, Words::tr("Otherwise each holds one role. Exceptions stand under Two roles.")},
        {u"notice_meeting"_s, silent}, {u"notice_agm"_s, silent},
        {u"notice_written"_s, Words::tr("A word at the meeting before is not enough.")},
        {u"nominations_open"_s, silent}, {u"nominations_close"_s, silent},
        {u"agm_month"_s, Words::tr("1 for January to 12 for December.")},
        {u"agm_day"_s, Words::tr("The plan reckons with this day until the meeting is called.")},
        {u"agm_latest"_s, Words::tr("Day and month, for example 31-03.")}, {u"meetings_least"_s, silent},
        {u"paid_up"_s, Words::tr("Who owes a subscription is not planned for a role.")},
        {u"min_age"_s, Words::tr("0 means no limit.")},
        {u"appeal"_s, Words::tr("Said in the notice when somebody loses a seat.")},
        {u"source"_s, Words::tr("For example “Constitution of 12 May 2019, page 3”.")}};
}

PresetQuestion question(const QLocale &locale)
{
    PresetQuestion asked;
    asked.title = ConstitutionPresetDialog::tr("Begin with a known constitution");
    asked.sentence = ConstitutionPresetDialog::tr(
        "Take what is nearest to yours, then compare every line with the paper: all of it can be changed.");
    asked.choiceWords = ConstitutionPresetDialog::tr("Which one to begin with");
    asked.own = ConstitutionPresetDialog::tr("None of these: I write down our own");
    for (const ConstitutionPreset &preset : constitutionPresets(locale)) {
        QStringList about{preset.rules.source, preset.rules.notes};
        about.removeAll(QString());
        asked.offers += {preset.key, preset.rules.name, about.join(u"\n\n"_s)};
    }
    return asked;
}

} // namespace

RecordDialogKind constitutionDialogKind(const Session &session, const Constitution &rules)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<Constitution>();
    kind.addTitle = Words::tr("Keep this constitution");
    kind.editTitle = Words::tr("Edit constitution");
    kind.sections = {{{}, {u"name"_s, u"from_on"_s}, false, {}},
        {Words::tr("Quorum and votes"),
            {u"quorum_kind"_s, u"quorum"_s, u"quorum_part"_s, u"quorum_whole"_s, u"quorum_base"_s,
                u"quorum_officers"_s, u"agm_quorum"_s, u"casting_vote"_s},
            false, {}},
        {Words::tr("The committee"),
            {u"min_members"_s, u"max_members"_s, u"one_per_household"_s, u"several_roles"_s, u"paid_up"_s,
                u"min_age"_s},
            true, {}},
        {Words::tr("Terms and limits"),
            {u"term_years"_s, u"max_terms"_s, u"role_rest_years"_s, u"exempt"_s, u"max_years"_s,
                u"rest_years"_s, u"review_years"_s},
            true, {}},
        {Words::tr("Standing down by turns"),
            {u"retirement"_s, u"retire_part"_s, u"retire_whole"_s, u"retire_rounding"_s,
                u"retire_officers"_s},
            true, {}},
        {Words::tr("Co-option"), {u"coopted_max"_s, u"coopted_vote"_s, u"coopted_years"_s}, true, {}},
        {Words::tr("Meetings"),
            {u"notice_meeting"_s, u"meetings_least"_s, u"missed_meetings"_s, u"missed_with_apologies"_s,
                u"appeal"_s},
            true, {}},
        {Words::tr("The annual general meeting"),
            {u"agm_month"_s, u"agm_day"_s, u"agm_latest"_s, u"notice_agm"_s, u"notice_written"_s,
                u"nominations_open"_s, u"nominations_close"_s},
            true, {}},
        {Words::tr("Where it is written"), {u"source"_s, u"notes"_s}, true, {}}};
    kind.extras.required = {u"name"_s};
    kind.extras.hints = hints();
    kind.atFirst = recordOf<Constitution>().values(&rules);
    kind.check = formCheck<Constitution>(session);
    return kind;
}

ConstitutionPresetDialog::ConstitutionPresetDialog(Session &session, QWidget *parent)
    : PresetDialog(question(session.locale()), parent)
    , m_session(session)
{
}

Constitution ConstitutionPresetDialog::chosen() const
{
    if (const auto preset = constitutionPreset(key(), m_session.locale()))
        return *preset;
    Constitution own;
    begin(own, m_session.store(), m_session.today());
    return own;
}

qint64 editConstitution(Session &session, qint64 id, QWidget *parent)
{
    Constitution rules = session.store().get(Id<Constitution>(id)).value_or(Constitution());
    if (!id) {
        ConstitutionPresetDialog presets(session, parent);
        if (!Ask::run(presets))
            return 0;
        rules = presets.chosen();
    }
    RecordDialog dialog(session, constitutionDialogKind(session, rules), id, parent);
    Ask::run(dialog);
    return dialog.savedId();
}

} // namespace twinbook
