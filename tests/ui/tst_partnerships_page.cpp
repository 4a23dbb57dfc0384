// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "community_entry.h"
#include "detail_view.h"
#include "form.h"
#include "link_details.h"
#include "link_forms.h"
#include "partnerships_page.h"
#include "record_list.h"
#include "sample.h"
#include "session.h"
#include "town_link.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twinbook;

// The Partnerships page over the sample committee, without a window around it.
class TestPartnershipsPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const Asked m_asked{QDate(2026, 11, 24), QLocale(QLocale::English, QLocale::UnitedKingdom)};
    std::shared_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PartnershipsPage> m_page;
    int m_count = 0;

    QStringList cells(RecordList &list, int column) const
    {
        QStringList all;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            all += list.model()->index(row, column).data().toString();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("TWINBOOK_SETTINGS", m_folder.filePath(u"settings.ini"_s).toLocal8Bit());
        qputenv("TWINBOOK_NO_MODAL", "1");
        m_store = *makeSample(m_folder.filePath(u"book%1.twinbook"_s.arg(++m_count)),
            {allRecords(), u"Joan Adams"_s, m_folder.filePath(u"sites"_s), false}, m_asked);
        m_session = std::make_unique<Session>(m_store, allAreas(), m_asked);
        m_page = std::make_unique<PartnershipsPage>(*m_session);
        m_page->resize(1100, 700);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_store.reset();
    }

    void everyListIsASoundModel()
    {
        for (const auto part :
            {PartnershipsPage::Links, PartnershipsPage::Communities, PartnershipsPage::Contacts}) {
            RecordList *list = m_page->openPart(part);
            QAbstractItemModelTester tester(
                list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            QVERIFY(list->model()->rowCount() > 0);
            list->model()->sort(1, Qt::DescendingOrder);
            list->model()->setFilter(u"alten"_s);
            QVERIFY(list->model()->rowCount() > 0);
        }
    }
    void aLinkIsFoundByItsPartnerAndShownWithItsContacts()
    {
        RecordList *links = m_page->openPart(PartnershipsPage::Links);
        QVERIFY(cells(*links, 0).contains(u"Altenbrück"_s));
        QVERIFY(cells(*links, 1).contains(u"Germany"_s));
        QVERIFY(cells(*links, 2).contains(u"1989"_s)); // a year is no amount
        const Detail detail = linkDetail(*m_store, *m_store->get(Id<TownLink>(8'100'002)), m_asked);
        QStringList texts;
        for (const DetailPart &part : detail.parts)
            for (const DetailFact &fact : part.facts)
                for (const DetailLine &line : fact.lines)
                    texts += line.text;
        for (const QString &text : {u"Karl-Heinz Brandt"_s, u"814 km as the crow flies"_s,
                 u"40 years on 2 September 2029"_s, u"Hospital Friends and Klinikum Altenbrück"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
    }
    void aNewLinkAsksForANameAndACountry()
    {
        NewLinkDialog dialog(*m_session);
        dialog.form()->setValue(u"partner"_s, u"Gotha"_s);
        dialog.form()->setValue(u"country"_s, u"Deutschland"_s);
        dialog.form()->setValue(u"since"_s, u"1990"_s);
        dialog.accept();
        const auto link = m_store->get(Id<TownLink>(dialog.savedId()));
        QVERIFY(link);
        QCOMPARE(link->sinceYear, 1990);
        QCOMPARE(m_store->get(link->partner)->country, u"DE"_s);
        QVERIFY(m_store->get(link->home)->ours);
        QVERIFY(m_store->undo());
        QVERIFY(m_store->all<Community>(u"name='Gotha' AND removed=0"_s).isEmpty());
    }
    void aCommunityKeepsItsPlaceThroughItsForm()
    {
        const Id<Community> id(8'000'003);
        const Community before = *m_store->get(id);
        {
            CommunityDialog dialog(*m_session, id.value);
            dialog.form()->setValue(u"population"_s, 15000);
            dialog.accept();
            QCOMPARE(dialog.savedId(), id.value);
        }
        Community after = *m_store->get(id);
        QCOMPARE(after.population, 15000);
        after.population = before.population;
        QCOMPARE(after, before);
    }
    void oneCommunityIsOurs()
    {
        CommunityDialog dialog(*m_session, 8'000'003);
        dialog.form()->setValue(u"ours"_s, 1);
        QVERIFY(!dialog.form()->confirm());
    }
    void checkedTodayIsWrittenDownForAllChosen()
    {
        RecordList *links = m_page->openPart(PartnershipsPage::Links);
        links->goTo(8'100'003);
        for (QAction *action : links->detailView()->findChildren<QAction *>()
                + links->findChildren<QAction *>() + m_page->findChildren<QAction *>())
            if (action->text().remove(u'&') == u"Checked today" && action->isEnabled()
                && m_store->get(Id<TownLink>(8'100'003))->checkedOn != m_asked.today)
                action->trigger();
        QCOMPARE(m_store->get(Id<TownLink>(8'100'003))->checkedOn, m_asked.today);
    }
};

QTEST_MAIN(TestPartnershipsPage)
#include "tst_partnerships_page.moc"
