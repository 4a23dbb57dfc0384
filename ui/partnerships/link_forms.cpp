// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_forms.h"

#include "ask.h"
#include "community_entry.h"
#include "countries.h"
#include "link_entry.h"
#include "mnemonics.h"
#include "offer_edit.h"
#include "offer_persons.h"
#include "partnerships_query.h"
#include "record_kind.h"
#include "session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkForms)
};

constexpr int offered = 20;

// Communities and links by name, for fields that point to one.
void offerNamed(FormExtras &extras, const Store &store, const RecordShape &shape, const QString &column)
{
    extras.searches.insert(column, [&store, &shape](const QString &words) {
        QList<LinkItem> items;
        for (const auto &[id, name] : namesLike(store, shape, words, offered))
            items.append({id, name});
        return items;
    });
    extras.linkLabels.insert(column, [&store, &shape](qint64 id) {
        const auto record = store.get(shape, id);
        return record ? record->title() : QString();
    });
}

void offerCountries(FormExtras &extras, const QLocale &locale)
{
    extras.offers.insert(u"country"_s,
        [names = countryNames(locale)](const QString &words) { return offersAmong(names, words, offered); });
}

AnyRecord filled(const RecordShape &shape, const QVariantMap &values)
{
    return AnyRecord(shape, values);
}

const LinkEntry &entryIn(const AnyRecord &record)
{
    return *static_cast<const LinkEntry *>(record.data());
}

Form *newLinkForm(const Session &session)
{
    FormExtras extras;
    extras.required = {u"partner"_s};
    extras.hints = {{u"partner"_s, Words::tr("The town, as you call it.")},
        {u"since"_s, Words::tr("A year will do: 1974. The day, where you know it, tells the anniversary.")},
        {u"kind"_s, Words::tr("What was signed, if anything was.")},
        {u"name"_s, Words::tr("For example “Town School and Collège Jean-Moulin”.")},
        {u"parent"_s, Words::tr("Such as the link of the towns from which that of the schools came.")}};
    offerCountries(extras, session.locale());
    offerNamed(extras, session.store(), recordOf<TownLink>(), u"parent"_s);
    const Store &store = session.store();
    extras.offers.insert(u"partner"_s, [&store](const QString &words) {
        QStringList names;
        for (const auto &[id, name] : namesLike(store, recordOf<Community>(), words, offered))
            names += name;
        return names;
    });
    return new Form(recordOf<LinkEntry>(),
        {{{}, {u"partner"_s, u"country"_s, u"since"_s, u"kind"_s, u"status"_s}, false, {}},
            {Words::tr("Of a school, a club or others"), {u"what"_s, u"name"_s, u"parent"_s}, true, {}, true},
            {Words::tr("More about it"), {u"region"_s, u"recognised"_s, u"notes"_s}, true, {}}},
        session.setting(), extras);
}

Form *communityForm(const Session &session)
{
    FormExtras extras;
    extras.required = {u"name"_s};
    extras.hints = {
        {u"also_known"_s,
            Words::tr("Other names and spellings, one a line: lists are compared with these too.")},
        {u"place"_s,
            Words::tr(
                "In degrees, north first: 51.92, 10.33. Maps on the internet show it at a click of the right "
                "button.")},
        {u"ours"_s, Words::tr("Tick it for the community that you are the association of.")}};
    offerCountries(extras, session.locale());
    return new Form(recordOf<CommunityEntry>(),
        {{{}, {u"name"_s, u"country"_s, u"region"_s, u"language"_s, u"ours"_s}, false, {}},
            {Words::tr("Where it lies"), {u"district"_s, u"postcode"_s, u"place"_s}, true, {}},
            {Words::tr("More about it"), {u"population"_s, u"website"_s, u"also_known"_s, u"notes"_s}, true,
                {}}},
        session.setting(), extras);
}

} // namespace

NewLinkDialog::NewLinkDialog(Session &session, QWidget *parent)
    : FormDialog(newLinkForm(session), Words::tr("Add a link"), Words::tr("Add a link"), parent)
    , m_session(session)
{
    LinkEntry fresh;
    fresh.what = u"town"_s;
    fresh.status = u"active"_s;
    form()->setValues(recordOf<LinkEntry>().values(&fresh));
    form()->setChecker([&session](const QVariantMap &values) {
        return checkIn(session.store(), entryIn(filled(recordOf<LinkEntry>(), values)), session.today());
    });
    setSaver([this](const QVariantMap &) { return save(); });
    connect(form(), &Form::changed, this, &NewLinkDialog::tell);
    giveMnemonics(this);
}

// What becomes of a country that no list of countries has.
void NewLinkDialog::tell()
{
    const QString country = form()->values().value(u"country"_s).toString().trimmed();
    const bool unknown = country.size() > 3 && !countryCode(country);
    form()->setRemark(u"country"_s,
        unknown ? Words::tr("No country is known to be called so; it will be kept as you write it.")
                : QString());
}

QString NewLinkDialog::save()
{
    const AnyRecord record = filled(recordOf<LinkEntry>(), form()->values());
    const QString name = entryIn(record).partner.simplified();
    const EditOutcome outcome = m_session.edit(
        Words::tr("Add the link with %1").arg(name),
        [&](Edit &edit) {
            m_saved = saveLinkEntry(edit, m_session.store(), entryIn(record), m_session.today()).value;
        },
        Words::tr("Added the link with %1.").arg(name));
    return outcome ? QString() : outcome.sentence;
}

CommunityDialog::CommunityDialog(Session &session, qint64 id, QWidget *parent)
    : FormDialog(communityForm(session), id ? Words::tr("Edit community") : Words::tr("Add a community"),
        id ? Words::tr("Save changes") : Words::tr("Add a community"), parent)
    , m_session(session)
{
    if (const auto there = session.store().get(Id<Community>(id)); id && there)
        m_community = *there;
    const CommunityEntry entry = entryOf(m_community, session.locale());
    form()->setValues(recordOf<CommunityEntry>().values(&entry));
    form()->setChecker([this](const QVariantMap &values) {
        const AnyRecord record = filled(recordOf<CommunityEntry>(), values);
        const auto &typed = *static_cast<const CommunityEntry *>(record.data());
        Community now = m_community;
        takeEntry(now, typed);
        Problems problems = check(typed);
        return problems.isEmpty() ? checkIn(m_session.store(), now, m_session.today()) : problems;
    });
    setSaver([this](const QVariantMap &) { return save(); });
    giveMnemonics(this);
}

QString CommunityDialog::save()
{
    const AnyRecord record = filled(recordOf<CommunityEntry>(), form()->values());
    Community now = m_community;
    takeEntry(now, *static_cast<const CommunityEntry *>(record.data()));
    const QString label = now.id.isValid() ? Words::tr("Change %1") : Words::tr("Add %1");
    const EditOutcome outcome = m_session.edit(label.arg(now.name), [&now](Edit &edit) { edit.save(now); });
    if (!outcome)
        return outcome.sentence;
    m_saved = now.id.value;
    return {};
}

RecordDialogKind linkDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<TownLink>();
    kind.addTitle = Words::tr("Add a link");
    kind.editTitle = Words::tr("Edit link");
    kind.sections = {{{}, {u"name"_s, u"partner"_s, u"kind"_s, u"since_year"_s, u"since_on"_s}, false, {}},
        {Words::tr("How it stands"), {u"status"_s, u"status_why"_s, u"until_on"_s, u"recognised"_s}, false,
            {}},
        {Words::tr("Who is linked"), {u"home"_s, u"what"_s, u"parent"_s}, true, {}, true},
        {Words::tr("The entry"), {u"checked_on"_s, u"source"_s, u"letter_language"_s, u"notes"_s}, true, {},
            true}};
    FormExtras &extras = kind.extras;
    extras.required = {u"partner"_s};
    extras.hints = {{u"since_year"_s, Words::tr("0 means that it is not known.")},
        {u"since_on"_s, Words::tr("Where you know it: the day of the signatures.")},
        {u"status_why"_s, Words::tr("Such as the motion of the council, or why nobody answers any more.")},
        {u"checked_on"_s, Words::tr("When somebody last made sure that what stands here is so.")}};
    offerNamed(extras, session.store(), recordOf<Community>(), u"partner"_s);
    offerNamed(extras, session.store(), recordOf<Community>(), u"home"_s);
    offerNamed(extras, session.store(), recordOf<TownLink>(), u"parent"_s);
    kind.check = [&session](const void *record) {
        return checkIn(session.store(), *static_cast<const TownLink *>(record), session.today());
    };
    kind.complete = [&session](void *record) { complete(*static_cast<TownLink *>(record), session.store()); };
    return kind;
}

RecordDialogKind contactDialogKind(const Session &session, Id<TownLink> link)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<LinkContact>();
    kind.addTitle = Words::tr("Add a contact");
    kind.editTitle = Words::tr("Edit contact");
    kind.sections = {
        {{}, {u"link"_s, u"name"_s, u"role"_s, u"organisation"_s, u"email"_s, u"phone"_s}, false, {}},
        {Words::tr("Letters"), {u"address"_s, u"language"_s}, true, {}},
        {Words::tr("More about them"), {u"person"_s, u"notes"_s}, true, {}}};
    FormExtras &extras = kind.extras;
    extras.required = {u"link"_s, u"name"_s};
    extras.hints = {{u"role"_s, Words::tr("For example “Mayor” or “Chair of the twinning association”.")},
        {u"person"_s, Words::tr("Where the same person stands in your own lists.")}};
    offerNamed(extras, session.store(), recordOf<TownLink>(), u"link"_s);
    offerPersons(extras, session.store(), {u"person"_s});
    if (link.isValid())
        kind.atFirst = {{u"link"_s, qlonglong(link.value)}};
    kind.check = [](const void *record) { return check(*static_cast<const LinkContact *>(record)); };
    return kind;
}

qint64 editLink(Session &session, qint64 id, QWidget *parent)
{
    if (id)
        return runRecordDialog(session, linkDialogKind(session), id, parent);
    NewLinkDialog dialog(session, parent);
    Ask::run(dialog);
    return dialog.savedId();
}

qint64 editCommunity(Session &session, qint64 id, QWidget *parent)
{
    CommunityDialog dialog(session, id, parent);
    Ask::run(dialog);
    return dialog.savedId();
}

qint64 editContact(Session &session, qint64 id, Id<TownLink> link, QWidget *parent)
{
    return runRecordDialog(session, contactDialogKind(session, link), id, parent);
}

} // namespace twinbook
