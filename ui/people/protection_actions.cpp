// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection_actions.h"

#include "access_pack.h"
#include "ask.h"
#include "forget_dialog.h"
#include "protection_forms.h"
#include "record_list.h"
#include "session.h"
#include "shared_consent_dialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionActions)
};

void saveJson(Session &session, Id<Person> person, QWidget *page)
{
    const auto path = Ask::saveFile(page, Words::tr("Save what is held as data"), u"access-pack.json"_s,
        Words::tr("JSON files (*.json)"));
    if (!path)
        return;
    QFile file(*path);
    const QByteArray bytes =
        QJsonDocument(accessPackJson(session.store(), person, session.today(), session.locale())).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        session.say(Words::tr("Saved %1.").arg(*path), Tone::Good);
    else
        session.say(Words::tr("%1 could not be written. Choose another folder.").arg(*path), Tone::Bad);
}

} // namespace

void showAccessPack(Session &session, Id<Person> person)
{
    session.preview(accessPack(session.store(), person, session.today(), session.locale()));
}

void addReport(RecordList &list, Session &session, const QString &name, const QString &words)
{
    const Area *people = session.area(u"people"_s);
    for (const ReportKind &report : people ? people->reports : QList<ReportKind>())
        if (report.name == name)
            list.addMore(u"print"_s, words,
                [&session, make = report.make] { session.preview(make(session.store(), session.asked())); });
}

void writeDownConsent(Session &session, const QList<qint64> &persons, QWidget *page)
{
    if (persons.size() > 1) {
        SharedConsentDialog dialog(session, persons, page);
        Ask::run(dialog);
        return;
    }
    RecordDialog dialog(session,
        consentDialogKind(session.store(), session.today(), {{u"person"_s, persons.value(0)}}), 0, page);
    Ask::run(dialog);
}

void addProtectionActions(RecordList &persons, Session &session, QWidget *page)
{
    RecordList *list = &persons;
    const auto chosen = [list] { return Id<Person>(list->currentId()); };
    const bool writing = !session.store().isReadOnly();
    if (writing) {
        list->addForRows(u"tick"_s, Words::tr("Write down a consent..."), TablePage::Needs::SomeRows,
            [&session, page, list] { writeDownConsent(session, list->selectedIds(), page); });
        list->addForRows(u"tick"_s, Words::tr("Write down a check..."), TablePage::Needs::OneRow,
            [&session, page, chosen] {
                RecordDialog dialog(session,
                    checkDialogKind(session.store(), session.today(), {{u"person"_s, chosen().value}}), 0,
                    page);
                Ask::run(dialog);
            });
    }
    list->addForRows(u"pdf"_s, Words::tr("Access request pack..."), TablePage::Needs::OneRow,
        [&session, chosen] { showAccessPack(session, chosen()); });
    list->addForRows(u"save"_s, Words::tr("Access request pack as data..."), TablePage::Needs::OneRow,
        [&session, page, chosen] { saveJson(session, chosen(), page); });
    if (writing)
        list->addForRows(u"remove"_s, Words::tr("Forget for good..."), TablePage::Needs::SomeRows,
            [&session, page, list] { forgetPersons(session, list->selectedIds(), page); });
}

} // namespace twinbook
