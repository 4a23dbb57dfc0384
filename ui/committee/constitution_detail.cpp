// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constitution_detail.h"

#include "committee_begun.h"
#include "live_checks.h"
#include "record_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConstitutionDetail)
};

QString partWords(qint64 part, qint64 whole)
{
    return part > 0 && whole > 0 ? Words::tr("%1 out of %2").arg(part).arg(whole) : QString();
}

QString monthWords(const Constitution &rules, const QLocale &locale)
{
    if (rules.agmMonth < 1 || rules.agmMonth > 12)
        return {};
    const QString month = locale.standaloneMonthName(int(rules.agmMonth));
    return rules.agmDay > 0
        ? locale.toString(QDate(2024, int(rules.agmMonth), int(rules.agmDay)), u"d MMMM"_s)
        : month;
}

DetailPart quorumPart(const Constitution &rules, const RecordWords &words)
{
    DetailPart part{Words::tr("Quorum and votes"), {}};
    if (rules.quorumKind == u"fraction") {
        part.add(words.label("quorum_kind"), partWords(rules.quorumPart, rules.quorumWhole));
        words.add(part, {"quorum_base"});
    } else {
        words.add(part, {"quorum"});
    }
    words.add(part, {"quorum_officers", "agm_quorum", "casting_vote"});
    return part;
}

DetailPart retirementPart(const Constitution &rules, const RecordWords &words)
{
    DetailPart part{Words::tr("Standing down by turns"), {}};
    if (rules.retirement == u"none" || rules.retirement.isEmpty())
        return part;
    words.add(part, {"retirement"});
    if (rules.retirement == u"part") {
        part.add(words.label("retire_part"), partWords(rules.retirePart, rules.retireWhole));
        words.add(part, {"retire_rounding", "retire_officers"});
    }
    return part;
}

DetailPart todayPart(const Store &store, const Asked &asked)
{
    DetailPart part{Words::tr("What follows from it today"), {}};
    for (const LiveCheck &check : liveChecks(store, asked.today, asked.locale)) {
        const Tone tone = check.weight == LiveCheck::Broken ? Tone::Bad
            : check.weight == LiveCheck::Ahead              ? Tone::Warning
                                                            : Tone::Neutral;
        part.add({}, check.sentence, tone);
    }
    return part;
}

DetailPart plainPart(
    const QString &heading, const RecordWords &words, std::initializer_list<const char *> columns)
{
    DetailPart part{heading, {}};
    words.add(part, columns);
    return part;
}

} // namespace

Detail constitutionDetail(const Store &store, const Constitution &rules, const Asked &asked)
{
    const RecordWords words(rules, asked.locale);
    Detail detail;
    detail.title = rules.name;
    detail.subtitle = rules.fromOn.isValid()
        ? Words::tr("It holds from %1").arg(longDate(rules.fromOn, asked.locale))
        : Words::tr("It has always held");
    const std::optional<Constitution> now = constitutionOn(constitutions(store), asked.today);
    if (now && now->id == rules.id) {
        detail.states += DetailState{Words::tr("It holds today"), Tone::Good};
        detail.add(todayPart(store, asked));
    }
    detail.add(quorumPart(rules, words));
    detail.add(plainPart(Words::tr("The committee"), words,
        {"min_members", "max_members", "one_per_household", "several_roles", "paid_up", "min_age"}));
    detail.add(plainPart(Words::tr("Terms and limits"), words,
        {"term_years", "max_terms", "role_rest_years", "exempt", "max_years", "rest_years", "review_years"}));
    detail.add(retirementPart(rules, words));
    detail.add(plainPart(Words::tr("Co-option"), words, {"coopted_max", "coopted_vote", "coopted_years"}));
    detail.add(plainPart(Words::tr("Meetings"), words,
        {"notice_meeting", "meetings_least", "missed_meetings", "missed_with_apologies", "appeal"}));
    DetailPart agm{Words::tr("The annual general meeting"), {}};
    agm.add(Words::tr("Usual day"), monthWords(rules, asked.locale));
    words.add(agm, {"agm_latest", "notice_agm", "notice_written", "nominations_open", "nominations_close"});
    detail.add(agm);
    detail.add(plainPart(Words::tr("Where it is written"), words, {"source", "notes"}));
    detail.add(historyPart(store, u"constitution"_s, rules.id.value, asked.locale));
    return detail;
}

} // namespace twinbook
