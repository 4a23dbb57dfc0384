// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_request.h"

#include "field_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(DataRequestCheck)
};

void notBefore(Problems &problems, const char *field, QDate day, QDate other, const QString &sentence)
{
    if (comesBefore(day, other))
        problems += {QString::fromLatin1(field), sentence, 0};
}

} // namespace

QString kindOf(const DataRequest &request)
{
    const RecordShape &shape = recordOf<DataRequest>();
    return shape.choiceLabel(*shape.find(u"kind"_s), request.kind);
}

QDateTime knownAt(const DataRequest &request)
{
    const QDateTime instant = QDateTime::fromString(request.knownAt, Qt::ISODate).toUTC();
    return instant.isValid() ? instant : request.receivedOn.startOfDay().toUTC();
}

QString storedInstant(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}

Problems check(const DataRequest &request, QDate today)
{
    Problems problems;
    const QString early = Checks::tr("This is before the day of receipt. Please check both days.");
    if (request.kind.isEmpty())
        problems += {u"kind"_s, Checks::tr("Please say what it is about."), 0};
    if (!request.receivedOn.isValid())
        problems += {u"received_on"_s, Checks::tr("Please give the day: the clock begins with it."), 0};
    else if (request.receivedOn > today)
        problems += {u"received_on"_s, Checks::tr("This day is still to come. Please check it."), 0};
    notBefore(problems, "identity_on", request.identityOn, request.receivedOn, early);
    notBefore(problems, "acknowledged_on", request.acknowledgedOn, request.receivedOn, early);
    notBefore(problems, "asked_on", request.askedOn, request.receivedOn, early);
    notBefore(problems, "answered_on", request.answeredOn, request.receivedOn, early);
    if (request.clarifiedOn.isValid() && !request.askedOn.isValid())
        problems += {u"asked_on"_s, Checks::tr("Please say on which day you asked what is wanted."), 0};
    notBefore(problems, "clarified_on", request.clarifiedOn, request.askedOn,
        Checks::tr("This is before the day on which you asked. Please check both days."));
    return problems;
}

template <>
const Record<DataRequest> &recordOf<DataRequest>()
{
    using R = DataRequest;
    static const Record<DataRequest> record =
        Record<DataRequest>("data_request", "DataRequest", QT_TRANSLATE_NOOP("DataRequest", "Data request"),
            QT_TRANSLATE_NOOP("DataRequest", "Data requests"))
            .choice("kind", &R::kind, QT_TRANSLATE_NOOP("DataRequest", "What it is"),
                {{u""_s, QT_TRANSLATE_NOOP("DataRequest", "not stated")},
                    {u"access"_s, QT_TRANSLATE_NOOP("DataRequest", "access: to see what is held")},
                    {u"correction"_s, QT_TRANSLATE_NOOP("DataRequest", "correction")},
                    {u"erasure"_s, QT_TRANSLATE_NOOP("DataRequest", "erasure: to be forgotten")},
                    {u"objection"_s, QT_TRANSLATE_NOOP("DataRequest", "objection")},
                    {u"complaint"_s, QT_TRANSLATE_NOOP("DataRequest", "complaint")},
                    {u"breach"_s, QT_TRANSLATE_NOOP("DataRequest", "breach: data lost or seen by others")}})
            .link("person", &R::person, QT_TRANSLATE_NOOP("DataRequest", "Person"), "person")
            .text("name", &R::name, QT_TRANSLATE_NOOP("DataRequest", "Name"))
            .searched()
            .date("received_on", &R::receivedOn, QT_TRANSLATE_NOOP("DataRequest", "Received on"))
            .text("known_at", &R::knownAt, QT_TRANSLATE_NOOP("DataRequest", "Known since"))
            .date("identity_on", &R::identityOn, QT_TRANSLATE_NOOP("DataRequest", "Identity checked on"))
            .date("acknowledged_on", &R::acknowledgedOn, QT_TRANSLATE_NOOP("DataRequest", "Acknowledged on"))
            .date("asked_on", &R::askedOn, QT_TRANSLATE_NOOP("DataRequest", "Asked what is wanted on"))
            .date("clarified_on", &R::clarifiedOn,
                QT_TRANSLATE_NOOP("DataRequest", "Had the answer to that on"))
            .flag(
                "extended", &R::extended, QT_TRANSLATE_NOOP("DataRequest", "Two months longer, and told so"))
            .date("answered_on", &R::answeredOn, QT_TRANSLATE_NOOP("DataRequest", "Answered on"))
            .text("done", &R::done, QT_TRANSLATE_NOOP("DataRequest", "What was done"), Kind::LongText)
            .searched()
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("DataRequest", "Notes"), Kind::LongText)
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("DataRequest", "Removed"))
            .titled(kindOf)
            .sortedBy(kindOf);
    return record;
}

} // namespace twinbook
