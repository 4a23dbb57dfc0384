// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish_dialog.h"

#include "ask.h"
#include "dates.h"
#include "form_dialog.h"
#include "gift_register.h"
#include "renderers.h"
#include "report_painter.h"
#include "session.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PublishDialog)
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

Problems problemsOf(const QVariantMap &values, QDate today)
{
    Problems problems;
    if (!dayIn(values, u"from_on"_s).isValid())
        problems += {u"from_on"_s, Words::tr("Please write the first day of the register.")};
    if (!dayIn(values, u"until_on"_s).isValid())
        problems += {u"until_on"_s, Words::tr("Please write the last day of the register.")};
    else if (dayIn(values, u"until_on"_s) > today)
        problems +=
            {u"until_on"_s, Words::tr("This day is still to come: publish the register once it is over.")};
    if (problems.isEmpty() && periodOf(values).isEmpty())
        problems += {u"until_on"_s, Words::tr("This ends before it begins. Please check both dates.")};
    return problems;
}

// What would go out, under the last day.
QString figures(Session &session, const QVariantMap &values)
{
    if (!problemsOf(values, session.today()).isEmpty())
        return {};
    const RegisterEntries entries =
        registerEntries(session.store(), periodOf(values), session.today(), session.locale());
    const int count = int(entries.received.size() + entries.later.size() + entries.given.size());
    if (count == 0)
        return Words::tr("Nothing was registered in this time: it will be a nil return.");
    return (Words::tr("%n entries will be published.", nullptr, count) + u' ' + unregisteredWords(entries))
        .trimmed();
}

// The day after the last publication, or the beginning of the year.
QDate firstDay(const Session &session)
{
    QDate from(session.today().year(), 1, 1);
    for (const GiftPublication &publication : session.store().all<GiftPublication>()) {
        if (publication.untilOn >= from && publication.untilOn < session.today())
            from = publication.untilOn.addDays(1);
    }
    return from;
}

} // namespace

FormDialog *makePublishDialog(Session &session, QWidget *parent)
{
    FormExtras extras;
    extras.required = {u"from_on"_s, u"until_on"_s};
    auto *form = new Form(recordOf<GiftPublication>(),
        {{{}, {u"from_on"_s, u"until_on"_s, u"published_by"_s, u"notes"_s}, false, {}}}, session.setting(),
        extras);
    form->setValues({{u"from_on"_s, firstDay(session).toString(Qt::ISODate)},
        {u"until_on"_s, session.today().toString(Qt::ISODate)}, {u"published_by"_s, session.store().who()}});
    form->setChecker(
        [today = session.today()](const QVariantMap &values) { return problemsOf(values, today); });
    const auto tell = [&session, form] { form->setRemark(u"until_on"_s, figures(session, form->values())); };
    QObject::connect(form, &Form::changed, form, tell);
    tell();
    auto *dialog =
        new FormDialog(form, Words::tr("Publish the register"), Words::tr("Save and publish..."), parent);
    dialog->setHelp(
        Words::tr("The register of this time is saved as PDF, spreadsheet or web page, without private "
                  "addresses. From then on its entries stay as they are; what has to be put right later "
                  "becomes an entry of its own that says so."));
    return dialog;
}

void publishRegister(Session &session, QWidget *parent)
{
    const std::unique_ptr<FormDialog> dialog(makePublishDialog(session, parent));
    if (!Ask::run(*dialog))
        return;
    const QVariantMap values = dialog->form()->values();
    const Period period = periodOf(values);
    const Report report = giftRegister(session.store(), period, session.today(), session.locale());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = Ask::saveFile(parent, Words::tr("Save the register"),
        QDir(folder).filePath(proposedFileName(report, u"pdf"_s)),
        Words::tr(
            "PDF (*.pdf);;Excel spreadsheet (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html)"));
    if (!path)
        return;
    const Result<QString> saved = saveReportAs(report, *path, session.locale());
    if (!saved) {
        session.say(saved.sentence, Tone::Bad);
        return;
    }
    const EditOutcome outcome = publishGifts(session.store(), period,
        values.value(u"published_by"_s).toString(), session.today(), session.locale());
    if (!outcome)
        session.say(outcome.sentence, Tone::Bad);
    else
        session.say(
            Words::tr("Published the register and saved it as %1.").arg(QDir::toNativeSeparators(*saved)),
            Tone::Good);
}

} // namespace twinbook
