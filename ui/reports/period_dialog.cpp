// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_dialog.h"

#include "ask.h"
#include "form_dialog.h"
#include "session.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeriodDialog)
};

// A time as a form takes it; never in a table.
struct PeriodAnswers
{
    Id<PeriodAnswers> id;
    QDate from;
    QDate until;
    bool removed = false;
};

QDate dayIn(const QVariantMap &values, const QString &name)
{
    return QDate::fromString(values.value(name).toString(), Qt::ISODate);
}

Period periodOf(const QVariantMap &values)
{
    const QDate until = dayIn(values, u"until_on"_s);
    return {dayIn(values, u"from_on"_s), until.isValid() ? until.addDays(1) : QDate()};
}

} // namespace

template <>
const Record<PeriodAnswers> &recordOf<PeriodAnswers>()
{
    using P = PeriodAnswers;
    static const Record<PeriodAnswers> record =
        Record<PeriodAnswers>("period_answers", "PeriodDialog", QT_TRANSLATE_NOOP("PeriodDialog", "Time"),
            QT_TRANSLATE_NOOP("PeriodDialog", "Times"))
            .date("from_on", &P::from, QT_TRANSLATE_NOOP("PeriodDialog", "First day"))
            .date("until_on", &P::until, QT_TRANSLATE_NOOP("PeriodDialog", "Last day"));
    return record;
}

FormDialog *makePeriodDialog(Session &session, const Period &now, QWidget *parent)
{
    auto *form = new Form(
        recordOf<PeriodAnswers>(), {{{}, {u"from_on"_s, u"until_on"_s}, false, {}}}, session.setting());
    const QDate today = session.today();
    const QDate from = now.from.isValid() ? now.from : QDate(today.year(), 1, 1);
    const QDate until = now.to.isValid() ? now.to.addDays(-1) : today;
    form->setValues(
        {{u"from_on"_s, from.toString(Qt::ISODate)}, {u"until_on"_s, until.toString(Qt::ISODate)}});
    form->setChecker([](const QVariantMap &values) {
        return periodOf(values).isEmpty()
            ? Problems{{u"until_on"_s, Words::tr("This ends before it begins. Please check both dates.")}}
            : Problems();
    });
    return new FormDialog(form, Words::tr("The time of the report"), Words::tr("Show report"), parent);
}

std::optional<Period> askPeriod(Session &session, const Period &now, QWidget *parent)
{
    const std::unique_ptr<FormDialog> dialog(makePeriodDialog(session, now, parent));
    return Ask::run(*dialog) ? std::optional(periodOf(dialog->form()->values())) : std::nullopt;
}

} // namespace twinbook
