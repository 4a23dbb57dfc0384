// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_dialog.h"

#include "data_clocks.h"
#include "mnemonics.h"
#include "offer_persons.h"
#include "session.h"

#include <QCoreApplication>
#include <QTime>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestDialog)
};

const QString timeField = u"known_at"_s;

QList<FormSection> sections()
{
    const RecordShape &shape = recordOf<DataRequest>();
    return {{{}, {u"kind"_s, u"person"_s, u"name"_s, u"received_on"_s, timeField}, false, {}},
        {Words::tr("On the way"),
            {u"identity_on"_s, u"acknowledged_on"_s, u"asked_on"_s, u"clarified_on"_s, u"extended"_s}, true,
            Words::tr("Asking what exactly they want stops the clock until they say so.")},
        {Words::tr("The end of it"), {u"answered_on"_s, u"done"_s}, true, {}},
        {shape.label(*shape.find(u"notes"_s)), {u"notes"_s}, true, {}}};
}

FormExtras extras(const Store &store)
{
    FormExtras extras;
    extras.labels = {{timeField, Words::tr("Time of day")}};
    extras.hints = {{u"name"_s, Words::tr("If they are not in the book.")},
        {timeField, Words::tr("Only of a breach: when it became known, for example 16:40.")},
        {u"extended"_s, Words::tr("Only where it is complicated, and within the first month.")}};
    extras.required = {u"kind"_s, u"received_on"_s};
    offerPersons(extras, store, {u"person"_s});
    return extras;
}

std::optional<QTime> timeIn(const QString &text)
{
    const QString plain = QString(text.trimmed()).replace(u'.', u':').replace(u'h', u':');
    for (const QString &format : {u"H:mm"_s, u"HH:mm"_s, u"H:mm:ss"_s, u"H"_s}) {
        const QTime time = QTime::fromString(plain, format);
        if (time.isValid())
            return time;
    }
    return std::nullopt;
}

// As it is shown in the form: the time of day here.
QString timeOf(const QString &stored)
{
    const QDateTime instant = QDateTime::fromString(stored, Qt::ISODate);
    return instant.isValid() ? instant.toLocalTime().time().toString(u"HH:mm"_s) : QString();
}

DataRequest requestIn(const QVariantMap &values)
{
    DataRequest request;
    for (const Column &column : recordOf<DataRequest>().columns)
        if (const auto it = values.find(column.name); it != values.end() && column.name != timeField)
            column.set(&request, *it);
    const auto time = timeIn(values.value(timeField).toString());
    if (time && request.kind == u"breach" && request.receivedOn.isValid())
        request.knownAt = storedInstant(QDateTime(request.receivedOn, *time));
    return request;
}

} // namespace

RequestDialog::RequestDialog(Session &session, qint64 id, QWidget *parent)
    : FormDialog(new Form(recordOf<DataRequest>(), sections(), session.setting(), extras(session.store())),
        id ? tr("Edit data request") : tr("Add data request"),
        id ? tr("Save changes") : tr("Add data request"), parent)
    , m_session(session)
    , m_id(id)
{
    DataRequest request = session.store().get(Id<DataRequest>(id)).value_or(DataRequest());
    if (!id)
        request.receivedOn = session.today();
    QVariantMap values = recordOf<DataRequest>().values(&request);
    values.insert(timeField, timeOf(request.knownAt));
    form()->setValues(values);
    form()->setChecker([today = session.today()](const QVariantMap &given) {
        Problems problems = check(requestIn(given), today);
        const QString time = given.value(timeField).toString();
        if (!time.isEmpty() && !timeIn(time))
            problems += {timeField, Words::tr("Please write the time of day as 16:40."), 0};
        return problems;
    });
    setSaver([this](const QVariantMap &) { return save(); });
    connect(form(), &Form::changed, this, &RequestDialog::tellClock);
    tellClock();
    giveMnemonics(this);
}

void RequestDialog::tellClock()
{
    const DataRequest request = requestIn(form()->values());
    const bool known = !request.kind.isEmpty() && request.receivedOn.isValid();
    form()->setRemark(u"received_on"_s,
        known ? clockInWords(clockOf(request, m_session.store()), request, m_session.locale()) + u'.'
              : QString());
}

QString RequestDialog::save()
{
    DataRequest request = requestIn(form()->values());
    request.id = Id<DataRequest>(m_id);
    const QString what = kindOf(request);
    const EditOutcome outcome = m_session.edit(
        m_id ? tr("Change the data request (%1)").arg(what) : tr("Add a data request (%1)").arg(what),
        [&](Edit &edit) { edit.save(request); });
    if (!outcome)
        return outcome.sentence;
    m_saved = request.id.value;
    return {};
}

} // namespace twinbook
