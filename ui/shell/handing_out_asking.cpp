// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handing_out_asking.h"

#include "ask.h"
#include "handing_out.h"
#include "preview_dialog.h"
#include "session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandingOutAsking)
};

QString choose(const HandingOut &out, const QLocale &locale, QWidget *parent)
{
    QList<Ask::Option> options{{Words::tr("Show them"), Ask::Role::Other, u"show"_s}};
    if (out.gaps.size() < out.persons)
        options += {Words::tr("Leave them out"), Ask::Role::Other, u"leave"_s};
    options += {Words::tr("Go on"), Ask::Role::Primary, u"go"_s};
    options += {Words::tr("Cancel"), Ask::Role::Cancel, u"cancel"_s};
    return Ask::question(parent,
        {Words::tr("Not everybody has agreed"), gapSentence(out, locale) + u' ' + needlessSentence(out),
            options});
}

} // namespace

std::optional<QList<qint64>> askWhoIsLeftOut(
    Session &session, const QString &consent, const QList<qint64> &persons, QWidget *parent)
{
    const HandingOut out = handingOut(session.store(), consent, persons, session.today(), session.locale());
    if (out.isAllRight())
        return QList<qint64>();
    QString chosen = choose(out, session.locale(), parent);
    while (chosen == u"show") {
        PreviewDialog preview(gapReport(session.store(), out, session.today()), session.locale(), parent);
        Ask::run(preview);
        chosen = choose(out, session.locale(), parent);
    }
    if (chosen == u"leave")
        return out.leftOut();
    return chosen == u"go" ? std::optional(QList<qint64>()) : std::nullopt;
}

std::optional<QList<qint64>> askWhichGoOut(Session &session, const QString &consent, const QString &table,
    const QList<qint64> &records, QWidget *parent)
{
    if (consent.isEmpty())
        return records;
    const auto left =
        askWhoIsLeftOut(session, consent, personsBehind(session.store(), table, records), parent);
    if (!left)
        return std::nullopt;
    if (left->isEmpty())
        return records;
    const QList<qint64> rest = recordsWithout(session.store(), table, records, *left);
    if (!rest.isEmpty()) // which would be taken for all
        return rest;
    session.say(Words::tr("Nobody is left in the list then, so nothing was done."), Tone::Warning);
    return std::nullopt;
}

std::optional<Asked> askForOthers(Session &session, const Audience &others, QWidget *parent)
{
    Asked asked = session.asked();
    if (!others.persons)
        return asked;
    const auto left =
        askWhoIsLeftOut(session, others.consent, others.persons(session.store(), asked), parent);
    if (!left)
        return std::nullopt;
    asked.leftOut = *left;
    return asked;
}

} // namespace twinbook
