// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask.h"
#include "attendance_model.h"
#include "meeting_agenda_dialog.h"
#include "meeting_folder.h"
#include "meeting_lists.h"
#include "meeting_run_dialog.h"
#include "sample.h"
#include "session.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

} // namespace

// A meeting is held at the keyboard: the sample committee's own.
class TestMeetingsWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    int m_books = 0;

    Meeting last() const { return *lastMeeting(*m_store, today, {}, {u"committee"_s}); }
    // Puts a dialog on the screen; TWINBOOK_PICTURES names a folder to look at it later.
    static void show(QWidget &dialog, const char *name)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        if (const QString folder = qEnvironmentVariable("TWINBOOK_PICTURES"); !folder.isEmpty())
            dialog.grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(name)));
    }

private Q_SLOTS:
    void init()
    {
        qputenv("TWINBOOK_SETTINGS", m_folder.filePath(u"settings.ini"_s).toLocal8Bit());
        qputenv("TWINBOOK_NO_MODAL", "1");
        const Asked asked{today, QLocale(QLocale::English, QLocale::UnitedKingdom)};
        auto made = makeSample(m_folder.filePath(u"b%1.twinbook"_s.arg(++m_books)),
            {allRecords(), u"Joan Adams"_s, m_folder.filePath(u"sites"_s), false}, asked);
        QVERIFY2(made, qPrintable(made.sentence));
        m_store = *made;
        m_session = std::make_unique<Session>(m_store, allAreas(), asked);
    }
    void everybodyIsTickedOffWithOneKey()
    {
        MeetingRunDialog dialog(*m_session, last().id);
        const QAbstractItemModelTester tester(
            dialog.attendance(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(dialog, "hold-meeting");
        auto *people = dialog.findChild<QTableView *>();
        const int count = dialog.attendance()->rowCount();
        QVERIFY(count > 5);
        people->setCurrentIndex(dialog.attendance()->index(0, 0));
        for (int i = 0; i < count; ++i)
            QTest::keyClick(people, Qt::Key_3);
        QVERIFY2(dialog.quorum().startsWith(u"No quorum: 0 are here."_s), qPrintable(dialog.quorum()));
        people->setCurrentIndex(dialog.attendance()->index(0, 0));
        for (int i = 0; i < count; ++i)
            QTest::keyClick(people, Qt::Key_1);
        QVERIFY2(dialog.quorum().startsWith(u"There is a quorum:"_s), qPrintable(dialog.quorum()));
        QCOMPARE(dialog.attendance()->index(0, AttendanceModel::Was).data().toString(), u"✓ present"_s);
        const auto guest = m_store->all<Person>().last();
        dialog.attendance()->addGuest(guest.id, displayName(guest));
        QCOMPARE(dialog.attendance()->rowCount(), count + 1);
    }
    void nextSavesAndLeadsThroughTheAgenda()
    {
        const Meeting meeting = last();
        const QList<AgendaItem> agenda = agendaOf(*m_store, meeting.id);
        const qsizetype actions = m_store->all<ActionPoint>().size();
        {
            MeetingRunDialog dialog(*m_session, meeting.id);
            show(dialog, "hold-meeting-again");
            const QList<QPlainTextEdit *> texts = dialog.findChildren<QPlainTextEdit *>();
            texts.first()->setPlainText(u"Apologies came from two."_s);
            for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == u"What is to be done")
                    edit->setText(u"Ring the mayor"_s);
            }
            dialog.addAction();
            dialog.addAction(); // nothing was typed: refused in a sentence, nothing is added
            QTest::keyClick(texts.first(), Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(dialog.item(), 1);
            QCOMPARE(m_store->get(agenda.first().id)->minutes, u"Apologies came from two."_s);
            dialog.goBack();
            QCOMPARE(dialog.item(), 0);
            for (qsizetype i = 0; i < agenda.size(); ++i)
                dialog.goOn();
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        QCOMPARE(m_store->all<ActionPoint>().size(), actions + 1);
        QCOMPARE(m_store->all<ActionPoint>().last().item, agenda.first().id);
    }
    void whatIsNotSavedIsAskedAbout()
    {
        MeetingRunDialog dialog(*m_session, last().id);
        show(dialog, "hold-meeting-third");
        dialog.findChildren<QPlainTextEdit *>().first()->setPlainText(u"Half a sentence"_s);
        Ask::answerNext(u"cancel"_s);
        dialog.reject();
        QVERIFY(dialog.isVisible());
        Ask::answerNext(u"do"_s);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }
    void theAgendaIsTypedAnItemALine()
    {
        const Meeting meeting = last();
        MeetingAgendaDialog dialog(*m_session, meeting);
        show(dialog, "agenda");
        QVERIFY(dialog.text()->toPlainText().startsWith(u"Apologies for absence *"_s));
        dialog.text()->appendPlainText(u"A bench for Valmont"_s);
        dialog.accept();
        QCOMPARE(agendaOf(*m_store, meeting.id).last().title, u"A bench for Valmont"_s);
        m_store->undo();
        QVERIFY(agendaOf(*m_store, meeting.id).last().title != u"A bench for Valmont"_s);
    }
    void bothListsShowTheSample()
    {
        for (const RecordList::Maker &maker :
            {RecordList::Maker(meetingsKind), RecordList::Maker(actionsKind)}) {
            RecordList list(*m_session, maker);
            const bool meetings = list.kind().name == u"meetings";
            meetings ? addMeetingActions(list) : addActionActions(list);
            list.resize(1280, 800);
            list.goTo(meetings ? last().id.value : list.model()->idAt(0));
            show(list, meetings ? "meetings" : "actions");
            QVERIFY(list.model()->rowCount() > 10);
        }
    }
    void removingAMeetingIsTakenBackInOneStep()
    {
        const Meeting meeting = last();
        const qsizetype items = agendaOf(*m_store, meeting.id).size();
        RecordList list(*m_session, meetingsKind);
        list.kind().remove({meeting.id.value});
        QVERIFY(last().id != meeting.id);
        QVERIFY(agendaOf(*m_store, meeting.id).isEmpty());
        m_store->undo();
        QCOMPARE(last().id, meeting.id);
        QCOMPARE(agendaOf(*m_store, meeting.id).size(), items);
    }
};

QTEST_MAIN(TestMeetingsWindow)
#include "tst_meetings_window.moc"
