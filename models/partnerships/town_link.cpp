// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "town_link.h"

#include "link_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Partnerships)
};

QString titleOf(const TownLink &link)
{
    return link.name;
}

QString titleOf(const LinkContact &contact)
{
    return contact.name.isEmpty() ? contact.organisation : contact.name;
}

} // namespace

template <>
const Record<TownLink> &recordOf<TownLink>()
{
    using L = TownLink;
    static const Record<TownLink> record =
        Record<TownLink>("town_link", "Partnerships", QT_TRANSLATE_NOOP("Partnerships", "Link"),
            QT_TRANSLATE_NOOP("Partnerships", "Links"))
            .text("name", &L::name, QT_TRANSLATE_NOOP("Partnerships", "Name of the link"))
            .searched()
            .link("home", &L::home, QT_TRANSLATE_NOOP("Partnerships", "On our side"), "community")
            .link("partner", &L::partner, QT_TRANSLATE_NOOP("Partnerships", "Partner community"), "community")
            .choice("kind", &L::kind, QT_TRANSLATE_NOOP("Partnerships", "Kind of link"), linkKinds())
            .choice("what", &L::what, QT_TRANSLATE_NOOP("Partnerships", "Who is linked"), linkSubjects())
            .integer("since_year", &L::sinceYear, QT_TRANSLATE_NOOP("Partnerships", "Since the year"))
            .date("since_on", &L::sinceOn, QT_TRANSLATE_NOOP("Partnerships", "Since the day"))
            .date("until_on", &L::untilOn, QT_TRANSLATE_NOOP("Partnerships", "Until"))
            .choice("status", &L::status, QT_TRANSLATE_NOOP("Partnerships", "Status"), linkStatuses())
            .text("status_why", &L::statusWhy, QT_TRANSLATE_NOOP("Partnerships", "Why it stands so"),
                Kind::LongText)
            .searched()
            .choice("recognised", &L::recognised,
                QT_TRANSLATE_NOOP("Partnerships", "Recognised by the council"), yesOrNo())
            .link(
                "parent", &L::parent, QT_TRANSLATE_NOOP("Partnerships", "Grew out of the link"), "town_link")
            .text("source", &L::source, QT_TRANSLATE_NOOP("Partnerships", "Where this is known from"))
            .searched()
            .date("checked_on", &L::checkedOn, QT_TRANSLATE_NOOP("Partnerships", "Last checked on"))
            .choice("letter_language", &L::letterLanguage,
                QT_TRANSLATE_NOOP("Partnerships", "Language of letters"), linkLanguages())
            .text("notes", &L::notes, QT_TRANSLATE_NOOP("Partnerships", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &L::removed, QT_TRANSLATE_NOOP("Partnerships", "Removed"))
            .titled([](const L &link) { return titleOf(link); })
            .sortedBy([](const L &link) { return titleOf(link); });
    return record;
}

template <>
const Record<LinkContact> &recordOf<LinkContact>()
{
    using C = LinkContact;
    static const Record<LinkContact> record =
        Record<LinkContact>("link_contact", "Partnerships", QT_TRANSLATE_NOOP("Partnerships", "Contact"),
            QT_TRANSLATE_NOOP("Partnerships", "Contacts"))
            .link("link", &C::link, QT_TRANSLATE_NOOP("Partnerships", "Link"), "town_link")
            .text("name", &C::name, QT_TRANSLATE_NOOP("Partnerships", "Name"))
            .searched()
            .text("role", &C::role, QT_TRANSLATE_NOOP("Partnerships", "Post"))
            .searched()
            .text("organisation", &C::organisation, QT_TRANSLATE_NOOP("Partnerships", "Organisation"))
            .searched()
            .text("email", &C::email, QT_TRANSLATE_NOOP("Partnerships", "E-mail"), Kind::Email)
            .searched()
            .text("phone", &C::phone, QT_TRANSLATE_NOOP("Partnerships", "Telephone"), Kind::Phone)
            .searched()
            .text("address", &C::address, QT_TRANSLATE_NOOP("Partnerships", "Address"), Kind::LongText)
            .choice("language", &C::language, QT_TRANSLATE_NOOP("Partnerships", "Language of letters"),
                linkLanguages())
            .link("person", &C::person, QT_TRANSLATE_NOOP("Partnerships", "Person in the book"), "person")
            .text("notes", &C::notes, QT_TRANSLATE_NOOP("Partnerships", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &C::removed, QT_TRANSLATE_NOOP("Partnerships", "Removed"))
            .titled([](const C &contact) { return titleOf(contact); })
            .sortedBy([](const C &contact) { return titleOf(contact); });
    return record;
}

Problems check(const TownLink &link, QDate today)
{
    constexpr int oldest = 800;
    Problems problems;
    if (!link.partner.isValid())
        problems += {u"partner"_s, Words::tr("Please say with which community the link is.")};
    if (link.partner.isValid() && link.partner == link.home)
        problems += {u"partner"_s, Words::tr("A community cannot be linked with itself.")};
    if (link.sinceYear != 0 && (link.sinceYear < oldest || link.sinceYear > today.year() + 5))
        problems += {u"since_year"_s, Words::tr("Please write the year with four figures, such as 1978.")};
    if (link.sinceOn.isValid() && link.sinceYear != 0 && link.sinceOn.year() != link.sinceYear)
        problems +=
            {u"since_year"_s, Words::tr("The year and the day on which the link began do not agree.")};
    const QDate began = link.sinceOn.isValid() ? link.sinceOn : QDate(int(link.sinceYear), 1, 1);
    if (link.untilOn.isValid() && link.sinceYear + link.sinceOn.isValid() != 0 && link.untilOn < began)
        problems += {u"until_on"_s, Words::tr("The link ends before it begins.")};
    if (link.parent.isValid() && link.parent == link.id)
        problems += {u"parent"_s, Words::tr("A link cannot have grown out of itself.")};
    if (link.checkedOn.isValid() && link.checkedOn > today)
        problems += {u"checked_on"_s, Words::tr("This day is still to come.")};
    return problems;
}

Problems check(const LinkContact &contact)
{
    Problems problems;
    if (contact.name.trimmed().isEmpty() && contact.organisation.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please write the name of the contact or of the organisation.")};
    if (!contact.link.isValid())
        problems += {u"link"_s, Words::tr("Please choose the link that this contact belongs to.")};
    return problems;
}

} // namespace twinbook
