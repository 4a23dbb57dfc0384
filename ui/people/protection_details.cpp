// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection_details.h"

#include "consent_rules.h"
#include "data_clocks.h"
#include "former_pupil.h"
#include "record_words.h"
#include "retention.h"
#include "safeguarding_check.h"

#include "dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionDetails)
};

constexpr int namesShown = 20;
constexpr int soonMonths = 3;

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

Tone toneOf(ConsentStanding standing)
{
    return standing == ConsentStanding::InForce                                          ? Tone::Good
        : standing == ConsentStanding::Withdrawn || standing == ConsentStanding::Expired ? Tone::Neutral
                                                                                         : Tone::Warning;
}

void addPerson(DetailPart &part, const Store &store, const QString &label, Id<Person> id)
{
    if (const auto person = store.get(id))
        part.addLink(label, displayName(*person), recordLink(u"person"_s, id.value));
}

QString nameOf(const Store &store, Id<Person> id)
{
    const auto person = store.get(id);
    return person ? displayName(*person) : QString();
}

Tone toneOf(const SafeguardingCheck &check, QDate today)
{
    if (check.decision == u"refused" || (check.expiresOn.isValid() && check.expiresOn < today))
        return Tone::Bad;
    const bool soon = check.expiresOn.isValid() && check.expiresOn <= today.addMonths(soonMonths);
    return soon || check.decision != u"accepted" ? Tone::Warning : Tone::Good;
}

QString stateOf(const SafeguardingCheck &check, const Asked &asked)
{
    const RecordShape &shape = recordOf<SafeguardingCheck>();
    if (check.decision == u"accepted" && check.expiresOn.isValid())
        return check.expiresOn < asked.today
            ? Words::tr("expired on %1").arg(shortDate(check.expiresOn, asked.locale))
            : Words::tr("valid until %1").arg(shortDate(check.expiresOn, asked.locale));
    return shape.choiceLabel(*shape.find(u"decision"_s), check.decision);
}

} // namespace

Detail consentDetail(const Store &store, const Consent &consent, const Asked &asked)
{
    const RecordWords words(consent, asked.locale);
    const Person person = store.get(consent.person).value_or(Person());
    const ConsentStanding standing = standingOf(consent, person, asked.today);
    Detail detail;
    detail.title = capital(purposeOf(consent));
    detail.subtitle = nameOf(store, consent.person);
    detail.states = {{standingInWords(standing, consent, person, asked.locale), toneOf(standing)}};
    DetailPart part;
    addPerson(part, store, words.label("person"), consent.person);
    words.add(part, {"given_on", "how", "evidence"});
    addPerson(part, store, words.label("given_by"), consent.givenBy);
    words.add(part, {"given_by_name", "expires_on", "withdrawn_on", "notes"});
    const QDate last = lastDayOf(consent, person);
    if (last.isValid() && last != consent.expiresOn && !consent.withdrawnOn.isValid())
        part.add(Words::tr("Ends"),
            Words::tr("on %1, the day before they turn 18").arg(longDate(last, asked.locale)));
    detail.add(part);
    detail.add(historyPart(store, u"consent"_s, consent.id.value, asked.locale));
    return detail;
}

Detail checkDetail(const Store &store, const SafeguardingCheck &check, const Asked &asked)
{
    const RecordWords words(check, asked.locale);
    Detail detail;
    detail.title = capital(kindOf(check));
    detail.subtitle = nameOf(store, check.person);
    detail.states = {{stateOf(check, asked), toneOf(check, asked.today)}};
    DetailPart part;
    addPerson(part, store, words.label("person"), check.person);
    words.add(part, {"number", "issued_on", "seen_by", "decision", "expires_on", "notes"});
    detail.add(part);
    detail.add(historyPart(store, u"safeguarding_check"_s, check.id.value, asked.locale));
    return detail;
}

Detail requestDetail(const Store &store, const DataRequest &request, const Asked &asked)
{
    const RecordWords words(request, asked.locale);
    const DataClock clock = clockOf(request, store);
    const QDate by = clock.acknowledgeBy.isValid() ? clock.acknowledgeBy : clock.by;
    Detail detail;
    detail.title = capital(kindOf(request));
    detail.subtitle = request.person.isValid() ? nameOf(store, request.person) : request.name;
    detail.states = {{clockInWords(clock, request, asked.locale),
        clock.state == DataClock::Done                      ? Tone::Good
            : by.isValid() && by < asked.today              ? Tone::Bad
            : by.isValid() && by <= asked.today.addDays(14) ? Tone::Warning
                                                            : Tone::Neutral}};
    DetailPart part;
    addPerson(part, store, words.label("person"), request.person);
    words.add(part, {"name", "received_on"});
    if (request.kind == u"breach") {
        const QDateTime known = knownAt(request).toLocalTime();
        part.add(words.label("known_at"), asked.locale.toString(known, QLocale::ShortFormat));
    }
    words.add(part,
        {"identity_on", "acknowledged_on", "asked_on", "clarified_on", "extended", "answered_on", "done",
            "notes"});
    detail.add(part);
    if (request.isOpen()) {
        DetailPart next{Words::tr("What to do"), {}};
        if (request.kind == u"access")
            next.add({},
                Words::tr(
                    "Make sure who is asking. Then make the access request pack (menu of the list), send "
                    "it, and write the day down here."));
        else if (request.kind == u"erasure")
            next.add({},
                Words::tr("Make sure who is asking. Then choose “Forget for good” in the list of persons, "
                          "tell them what had to be kept, and write the day down here."));
        else if (request.kind == u"breach")
            next.add({},
                Words::tr("If somebody may come to harm by it, report it to the Information Commissioner's "
                          "Office (ico.org.uk) within 72 hours. Write down what happened in any case."));
        else if (request.kind == u"complaint")
            next.add({},
                Words::tr(
                    "Tell them within 30 days that you have it, and what comes of it as soon as you can."));
        else
            next.add({}, Words::tr("Do what they ask, or say why not, and write the day down here."));
        detail.add(next);
    }
    detail.add(historyPart(store, u"data_request"_s, request.id.value, asked.locale));
    return detail;
}

Detail retentionDetail(const Store &store, const RetentionRule &rule, const Asked &asked)
{
    const RecordWords words(rule, asked.locale);
    Detail detail;
    detail.title = capital(words.value("kind"));
    detail.subtitle = capital(ruleInWords(rule));
    DetailPart part;
    words.add(part, {"notes"});
    detail.add(part);
    DetailPart over{Words::tr("Kept too long"), {}};
    int more = 0;
    for (const KeptTooLong &one : keptTooLong(store, asked.today, asked.locale)) {
        if (one.rule != rule.id.value)
            continue;
        if (over.facts.size() == namesShown) {
            ++more;
            continue;
        }
        over.add({one.why, {{one.name, recordLink(u"person"_s, one.person), {}}}, Tone::Neutral});
    }
    if (more > 0)
        over.add({}, Words::tr("and %n more", nullptr, more));
    if (over.facts.isEmpty() && !rule.isForEver())
        over.add({}, Words::tr("Nothing that the book knows of."));
    detail.add(over);
    detail.add(historyPart(store, u"retention_rule"_s, rule.id.value, asked.locale));
    return detail;
}

Detail formerPupilDetail(const Store &store, const FormerPupil &pupil, const Asked &asked)
{
    const RecordWords words(pupil, asked.locale);
    const Person person = store.get(pupil.person).value_or(Person());
    Detail detail;
    detail.title = nameOf(store, pupil.person);
    detail.subtitle = capital(wasInWords(pupil));
    const QDate ofAge = eighteenthBirthday(person);
    bool agreed = false;
    for (const Consent &consent :
        store.all<Consent>(u"removed=0 AND purpose='in-touch' AND person=?"_s, {pupil.person.value}))
        agreed = agreed || isInForce(consent, person, asked.today);
    detail.states = {agreed ? DetailState{Words::tr("wants to keep in touch"), Tone::Good}
                            : DetailState{Words::tr("not agreed to keep in touch"), Tone::Neutral}};
    DetailPart part;
    addPerson(part, store, words.label("person"), pupil.person);
    if (ofAge.isValid() && ofAge > asked.today)
        part.add(Words::tr("Turns 18"), longDate(ofAge, asked.locale));
    words.add(part, {"partner", "went_to", "last_contact", "notes"});
    detail.add(part);
    detail.add(historyPart(store, u"former_pupil"_s, pupil.id.value, asked.locale));
    return detail;
}

DetailPart consentsPart(const Store &store, const Person &person, const Asked &asked)
{
    DetailPart part{Words::tr("Consents and checks"), {}};
    const auto of = [&](const char *order) {
        return u"removed=0 AND person=? "_s + QString::fromLatin1(order);
    };
    for (const Consent &consent : store.all<Consent>(of(""), {person.id.value})) {
        const ConsentStanding standing = standingOf(consent, person, asked.today);
        const Tone tone = toneOf(standing) == Tone::Good ? Tone::Neutral : toneOf(standing);
        part.add({capital(purposeOf(consent)),
            {{standingInWords(standing, consent, person, asked.locale),
                recordLink(u"consent"_s, consent.id.value), {}}},
            tone});
    }
    for (const SafeguardingCheck &check : store.all<SafeguardingCheck>(of(""), {person.id.value})) {
        const Tone tone =
            toneOf(check, asked.today) == Tone::Good ? Tone::Neutral : toneOf(check, asked.today);
        part.add({capital(kindOf(check)),
            {{stateOf(check, asked), recordLink(u"safeguarding_check"_s, check.id.value), {}}}, tone});
    }
    for (const FormerPupil &pupil : store.all<FormerPupil>(of(""), {person.id.value}))
        part.add({recordOf<FormerPupil>().oneLabel(),
            {{wasInWords(pupil), recordLink(u"former_pupil"_s, pupil.id.value), {}}}, Tone::Neutral});
    return part;
}

} // namespace twinbook
