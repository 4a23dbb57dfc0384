// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_lists.h"

#include "link_details.h"
#include "link_forms.h"
#include "partnerships_query.h"
#include "record_kind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkLists)
};

} // namespace

RecordListKind linksKind(Session &session)
{
    RecordListKind kind = recordListOf<TownLink>(
        session, u"links"_s, linksQuery(session.today(), session.locale()), linkDetail);
    for (ListColumn &column : kind.query.columns) { // short, beside the detail
        if (column.name == u"partner")
            column.label = Words::tr("Partner");
        else if (column.name == u"since_year")
            column.label = Words::tr("Since");
    }
    kind.choices = linkChoices(session.today());
    kind.shownAtFirst = 4;
    kind.icon = u"partnerships"_s;
    kind.addWords = Words::tr("Add a link");
    kind.choiceWords = Words::tr("Which links");
    kind.emptyTitle = Words::tr("No link with another community is written down yet");
    kind.emptySentence = Words::tr(
        "Write down with which towns yours is linked, since when, and who answers for it there. Twinbook "
        "tells of "
        "anniversaries a year ahead and of links that nobody has looked after for long. A list that you have "
        "already, in a spreadsheet or from a registry, can be taken over as it is.");
    kind.hint = Words::tr("Choose a link in the list to see here how it stands and who answers for it.");
    kind.importer = u"links"_s;
    kind.madeFrom = {u"setting"_s};
    kind.figures = [&session] { return linkFigures(session.store()); };
    kind.edit = [&session](qint64 id, QWidget *parent) { return editLink(session, id, parent); };
    return kind;
}

RecordListKind communitiesKind(Session &session)
{
    RecordListKind kind = recordListOf<Community>(
        session, u"communities"_s, communitiesQuery(session.locale()), communityDetail);
    kind.choices = communityChoices();
    kind.shownAtFirst = 4;
    kind.icon = u"household"_s;
    kind.addWords = Words::tr("Add a community");
    kind.choiceWords = Words::tr("Which communities");
    kind.emptyTitle = Words::tr("No community is written down yet");
    kind.emptySentence = Words::tr("Your own town and its partners: where they lie, how many people live "
                                   "there, and in which language to write "
                                   "to them. A link that you add brings its community along by itself.");
    kind.hint = Words::tr("Choose a community in the list to see here where it lies and its links.");
    kind.importer = u"links"_s;
    kind.edit = [&session](qint64 id, QWidget *parent) { return editCommunity(session, id, parent); };
    return kind;
}

RecordListKind contactsKind(Session &session)
{
    RecordListKind kind = recordListOf<LinkContact>(
        session, u"link-contacts"_s, linkContactsQuery(session.locale()), contactDetail);
    kind.shownAtFirst = 3;
    kind.icon = u"people"_s;
    kind.addWords = Words::tr("Add a contact");
    kind.emptyTitle = Words::tr("No contact is written down yet");
    kind.emptySentence = Words::tr(
        "Who answers for the link in the partner community: the mayor, the chair of their association, the "
        "teacher "
        "who organises the exchange. When somebody new takes over here, they find whom to write to.");
    kind.hint = Words::tr("Choose a contact in the list to see here how to reach them.");
    kind.edit = [&session](qint64 id, QWidget *parent) { return editContact(session, id, {}, parent); };
    return kind;
}

} // namespace twinbook
