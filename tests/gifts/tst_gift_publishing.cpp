// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_cupboard.h"
#include "gift_presets.h"
#include "gift_register.h"
#include "gift_rule_use.h"
#include "gifts_due.h"
#include "gifts_query.h"
#include "people_shapes.h"
#include "renderers.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate today(2026, 11, 23);
const Period thisYear{QDate(2026, 1, 1), QDate(2027, 1, 1)};

} // namespace

// The register as it goes out, and that what went out stays as it was.
class TestGiftPublishing : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_books = 0;
    std::shared_ptr<Store> m_store;

    Gift gift(QDate day, qint64 pence, const QString &what)
    {
        Gift gift;
        gift.kind = u"gift"_s;
        gift.direction = u"received"_s;
        gift.receivedOn = day;
        gift.description = what;
        gift.donorPerson = u"Knut Muster"_s;
        gift.donorOrganisation = u"Stadt Gotha"_s;
        gift.donorAddress = u"Geheimweg 7"_s;
        gift.holder = u"Anne Fairweather"_s;
        gift.valueKind = u"plain"_s;
        gift.valueWords = u"said"_s;
        gift.value = gift.homeValue = pence;
        gift.currency = u"GBP"_s;
        return gift;
    }
    Id<Gift> saved(Gift gift)
    {
        const EditOutcome outcome = m_store->edit(u"Gift"_s, [&](Edit &edit) { edit.save(gift); });
        if (!outcome)
            qFatal("%s", qPrintable(outcome.sentence));
        return gift.id;
    }
    QString text(const Period &period = thisYear)
    {
        return toText(giftRegister(*m_store, period, today, english), english);
    }

private Q_SLOTS:
    void init()
    {
        const OpenOptions options{peopleShapes()
                + Shapes{&recordOf<GiftItem>(), &recordOf<GiftPublication>(), &recordOf<Gift>(),
                    &recordOf<NilReturn>(), &recordOf<GiftRule>()},
            u"Joan"_s, m_dir.filePath(u"sites.ini"_s), false};
        m_store = *Store::create(m_dir.filePath(u"book%1.twinbook"_s.arg(++m_books)), options);
        GiftRule rule = *giftPreset(u"england-2020"_s);
        m_store->edit(u"Rules"_s, [&](Edit &edit) { edit.save(rule); });
    }
    void nothingIsANilReturnThatSaysSo()
    {
        QVERIFY(text().contains(
            u"Nil return: no gift or hospitality was entered in the register from Thu 1 January 2026 to"));
    }
    void aNilReturnStandsInATableToo()
    {
        const QString csv =
            QString::fromUtf8(toCsv(giftRegister(*m_store, thisYear, today, english), english));
        QVERIFY2(csv.contains(u"Nil return"), qPrintable(csv));
    }
    void withoutRulesEverythingStandsInTheRegister()
    {
        for (const GiftRule &rule : m_store->all<GiftRule>())
            m_store->edit(u"Away"_s, [&](Edit &edit) { edit.remove(rule.id); });
        saved(gift(QDate(2026, 6, 12), 300, u"A pen"_s));
        QVERIFY(text().contains(u"A pen"));
        QVERIFY(!text().contains(u"Nil return"));
    }
    void privateAddressesNeverGoOut()
    {
        saved(gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s));
        const Report report = giftRegister(*m_store, thisYear, today, english);
        for (const QString &written : {toText(report, english), toHtml(report, english)}) {
            QVERIFY(written.contains(u"Glass bowl"));
            QVERIFY(written.contains(u"Stadt Gotha"));
            QVERIFY(!written.contains(u"Geheimweg"));
        }
    }
    void aWebPageSaysWhatItsCellsAreAbout()
    {
        saved(gift(QDate(2026, 6, 12), 6500, u"Glass <bowl>"_s));
        const QString html = toHtml(giftRegister(*m_store, thisYear, today, english), english);
        QVERIFY(html.contains(u"<html lang=\"en-GB\""));
        QVERIFY(html.contains(u"<th scope=\"col\">"));
        QVERIFY(html.contains(u"<caption>"));
        QVERIFY(html.contains(u"Glass &lt;bowl&gt;"));
    }
    void whatIsPublishedUnregisteredStaysDueAndSaysSo()
    {
        const Id<Gift> id = saved(gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s));
        QVERIFY2(text().contains(u"not registered"), qPrintable(text()));
        QVERIFY(text().contains(u"1 not registered yet"));
        const EditOutcome out = publishGifts(*m_store, thisYear, u"Joan"_s, today, english);
        QVERIFY(out && out.sentence.contains(u"stay due"_s));
        QCOMPARE(giftsToRegister(*m_store, today, english).must, QList<Id<Gift>>{id});
        Gift published = *m_store->get(id);
        published.registeredOn = today; // the day may follow, nothing else
        QVERIFY(m_store->edit(u"Registered"_s, [&](Edit &edit) { edit.save(published); }));
        QVERIFY(giftsToRegister(*m_store, today, english).must.isEmpty());
        published.description = u"Mug"_s;
        QVERIFY(!m_store->edit(u"Mug"_s, [&](Edit &edit) { edit.save(published); }));
        QCOMPARE(m_store->undo().end, EditOutcome::Done);
    }
    void theRegisterSaysWhyManySmallGiftsStandInIt()
    {
        for (const GiftRule &rule : m_store->all<GiftRule>())
            m_store->edit(u"Away"_s, [&](Edit &edit) { edit.remove(rule.id); });
        GiftRule sums = *giftPreset(u"england-folkestone"_s);
        m_store->edit(u"Rules"_s, [&](Edit &edit) { edit.save(sums); });
        for (int i = 0; i < 6; ++i)
            saved(gift(QDate(2026, 6, 1 + i), 2000, u"Mug %1"_s.arg(i)));
        const QString page = toHtml(giftRegister(*m_store, thisYear, today, english), english);
        QVERIFY2(page.contains(u"with this, £120.00 from"), qPrintable(page));
    }
    void theRuleOfWhatIsPublishedKeepsItsFigures()
    {
        saved(gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s));
        QVERIFY(publishGifts(*m_store, thisYear, u"Joan"_s, today, english));
        const GiftRule kept = m_store->all<GiftRule>().first();
        GiftRule rule = kept;
        rule.name = u"Ours"_s;
        QVERIFY(checkUse(*m_store, rule, english).isEmpty());
        QVERIFY(m_store->edit(u"Name"_s, [&](Edit &edit) { edit.save(rule); }));
        rule.threshold = 10000;
        QVERIFY(!checkUse(*m_store, rule, english).isEmpty());
        QVERIFY(!m_store->edit(u"Limit"_s, [&](Edit &edit) { edit.save(rule); }));
        QVERIFY(!m_store->edit(u"Away"_s, [&](Edit &edit) { edit.remove(rule.id); }));
        GiftRule other = rule;
        other.id = {};
        other.fromOn = QDate(2026, 6, 1); // would hold on the day of what is published
        QVERIFY(!checkUse(*m_store, other, english).isEmpty());
        other.fromOn = QDate(2026, 6, 13);
        QVERIFY(checkUse(*m_store, other, english).isEmpty());
        saved(gift(QDate(2026, 6, 20), 100, u"Pen"_s));
        QCOMPARE(judgedBy(*m_store, kept), 1);
    }
    void theReferencesThatGoOutAreThoseThatAreKept()
    {
        const Id<Gift> second = saved(gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s));
        const Id<Gift> first = saved(gift(QDate(2026, 2, 12), 6500, u"Vase"_s));
        QVERIFY(text().contains(u"2026-002"));
        QVERIFY(publishGifts(*m_store, thisYear, u"Joan"_s, today, english));
        QCOMPARE(m_store->get(first)->reference, u"2026-001"_s);
        QCOMPARE(m_store->get(second)->reference, u"2026-002"_s);
    }
    // What must be registered follows from what stands in the register, however it came to stand there.
    void noOrderOfEntryEditAndUndoChangesWhatMustBeRegistered()
    {
        QRandomGenerator random(20261123);
        GiftRule sums = *giftPreset(u"england-folkestone"_s);
        sums.fromOn = QDate(2026, 3, 1);
        m_store->edit(u"Rules"_s, [&](Edit &edit) { edit.save(sums); });
        QList<Gift> wanted;
        for (int i = 0; i < 30; ++i)
            wanted += gift(
                QDate(2026, 1, 1).addDays(random.bounded(300)), random.bounded(6000), QString::number(i));
        const auto mustNow = [this] {
            QStringList must;
            for (const Id<Gift> id : giftsToRegister(*m_store, today, english).must)
                must += m_store->get(id)->description;
            must.sort();
            return must;
        };
        QStringList first;
        for (int round = 0; round < 6; ++round) {
            std::shuffle(wanted.begin(), wanted.end(), random);
            QList<Id<Gift>> ids;
            for (const Gift &one : std::as_const(wanted)) {
                Gift entry = one;
                entry.homeValue = entry.value = random.bounded(9000); // first mistyped
                ids += saved(entry);
                entry = one;
                entry.id = ids.last();
                saved(entry);
                saved(gift(QDate(2026, 5, 5), 9900, u"not meant"_s));
                QCOMPARE(m_store->undo().end, EditOutcome::Done);
            }
            if (round == 0)
                first = mustNow();
            QVERIFY(!first.isEmpty() && first.size() < 30);
            QCOMPARE(mustNow(), first);
            m_store->edit(u"Away"_s, [&](Edit &edit) {
                for (const Id<Gift> id : std::as_const(ids))
                    edit.remove(id);
            });
            QVERIFY(mustNow().isEmpty());
        }
    }
    void lateEntriesAreMarked()
    {
        Gift late = gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s);
        late.registeredOn = QDate(2026, 7, 13);
        saved(late);
        const QString written = text().simplified();
        QVERIFY2(written.contains(u"1 registered late"), qPrintable(written));
        QVERIFY2(written.contains(u"late by 3"), qPrintable(written));
    }
    void smallGiftsAreCountedAndNotListedUnlessTheyWereRegistered()
    {
        saved(gift(QDate(2026, 6, 12), 500, u"A pen"_s));
        QVERIFY(!text().contains(u"A pen"));
        QVERIFY(text().contains(u"need not be registered and"));
        Gift registered = gift(QDate(2026, 6, 13), 500, u"A mug"_s);
        registered.registeredOn = QDate(2026, 6, 14);
        saved(registered);
        QVERIFY(text().contains(u"A mug"));
    }
    void whatIsWithheldIsLeftOutAndSaidToBe()
    {
        Gift secret = gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s);
        secret.withheld = true;
        saved(secret);
        QVERIFY(!text().contains(u"Glass bowl"));
        QCOMPARE(registerEntries(*m_store, thisYear, today, english).withheld, 1);
    }
    void whatIsPublishedCanNeitherBeChangedNorRemoved()
    {
        const Id<Gift> id = saved(gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s));
        QVERIFY(publishGifts(*m_store, thisYear, u"Joan"_s, today, english));
        Gift published = *m_store->get(id);
        QVERIFY(published.isPublished());
        QCOMPARE(published.reference, u"2026-001"_s);
        const Gift before = published;
        published.description = u"Something else"_s;
        const EditOutcome change = m_store->edit(u"Change"_s, [&](Edit &edit) { edit.save(published); });
        QCOMPARE(change.end, EditOutcome::Refused);
        QVERIFY2(change.sentence.contains(u"published"), qPrintable(change.sentence));
        const EditOutcome removal = m_store->edit(u"Remove"_s, [&](Edit &edit) { edit.remove(id); });
        QCOMPARE(removal.end, EditOutcome::Refused);
        QCOMPARE(*m_store->get(id), before);
    }
    void anEarlierEditOfAPublishedEntryIsNotUndone()
    {
        const Id<Gift> id = saved(gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s));
        Gift entry = *m_store->get(id);
        entry.description = u"Crystal bowl"_s;
        const qint64 edit = m_store->edit(u"Change"_s, [&](Edit &e) { e.save(entry); }).edit;
        QVERIFY(publishGifts(*m_store, thisYear, u"Joan"_s, today, english));
        const EditOutcome outcome = m_store->undoEdit(edit);
        QCOMPARE(m_store->get(id)->description, u"Crystal bowl"_s);
        QVERIFY(!outcome || !outcome.leftAlone.isEmpty());
    }
    void undoingThePublicationFreesItsEntriesAgain()
    {
        const Id<Gift> id = saved(gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s));
        QVERIFY(publishGifts(*m_store, thisYear, u"Joan"_s, today, english));
        QCOMPARE(m_store->undo().end, EditOutcome::Done);
        Gift entry = *m_store->get(id);
        QVERIFY(!entry.isPublished());
        entry.description = u"Crystal bowl"_s;
        QVERIFY(m_store->edit(u"Change"_s, [&](Edit &edit) { edit.save(entry); }));
    }
    void aCorrectionIsALineOfItsOwnInTheNextRegister()
    {
        const Id<Gift> wrong = saved(gift(QDate(2026, 6, 12), 6500, u"Glass bowl"_s));
        QVERIFY(publishGifts(*m_store, thisYear, u"Joan"_s, today, english));
        Gift right = gift(QDate(2026, 6, 12), 8500, u"Crystal bowl"_s);
        right.corrects = wrong;
        saved(right);
        const Period next{QDate(2027, 1, 1), QDate(2028, 1, 1)};
        const QString register2027 =
            toHtml(giftRegister(*m_store, next, QDate(2027, 3, 1), english), english).simplified();
        QVERIFY2(register2027.contains(u"Additions and corrections"), qPrintable(register2027));
        QVERIFY2(register2027.contains(u"Correction of"), qPrintable(register2027));
        QVERIFY(!register2027.contains(u"Glass bowl"));
        // What was put right is no longer counted in sums.
        QVERIFY(text().simplified().contains(u"£85.00 received in all"));
    }
    void whatIsEnteredLateForAPublishedTimeComesWithTheNextRegister()
    {
        QVERIFY(publishGifts(*m_store, thisYear, u"Joan"_s, today, english));
        saved(gift(QDate(2026, 3, 1), 9000, u"A painting"_s));
        const Period next{QDate(2027, 1, 1), QDate(2028, 1, 1)};
        QCOMPARE(registerEntries(*m_store, next, QDate(2027, 3, 1), english).later.size(), 1);
        QVERIFY(publishGifts(*m_store, next, u"Joan"_s, QDate(2027, 3, 1), english));
        QCOMPARE(
            registerEntries(*m_store, {QDate(2028, 1, 1), {}}, QDate(2028, 3, 1), english).later.size(), 0);
    }
    void whatMustBeRegisteredIsDueOnTheStricterDay()
    {
        saved(gift(QDate(2026, 11, 20), 6500, u"Glass bowl"_s));
        Gift unknown = gift(QDate(2026, 11, 21), 0, u"A vase"_s);
        unknown.valueKind = u"unknown"_s;
        saved(unknown);
        Gift done = gift(QDate(2026, 11, 1), 6500, u"A clock"_s);
        done.registeredOn = QDate(2026, 11, 2);
        saved(done);
        const QList<Due> due = giftsDue(*m_store, today, english);
        QCOMPARE(due.size(), 2);
        QCOMPARE(due.at(0).by, QDate(2026, 12, 17));
        QVERIFY(due.at(0).sentence.contains(u"Glass bowl"));
        QVERIFY(due.at(1).sentence.contains(u"A vase"));
        QCOMPARE(due.at(0).pain, Due::Later);
    }
    void theCupboardKnowsWhatIsLeft()
    {
        GiftItem item;
        item.name = u"Mug of Northbridge"_s;
        item.quantity = 12;
        item.unitCost = 650;
        m_store->edit(u"Item"_s, [&](Edit &edit) { edit.save(item); });
        Gift given = gift(QDate(2026, 5, 1), 650, u"Mug"_s);
        given.direction = u"given"_s;
        given.item = item.id;
        given.itemCount = 5;
        const Id<Gift> id = saved(given);
        QCOMPARE(leftInCupboard(*m_store, item.id), 7);
        QVERIFY(toText(cupboardReport(*m_store, today, english), english).contains(u"Mug of Northbridge"));
        m_store->edit(u"Remove"_s, [&](Edit &edit) { edit.remove(id); });
        QCOMPARE(leftInCupboard(*m_store, item.id), 12);
    }
};

QTEST_GUILESS_MAIN(TestGiftPublishing)
#include "tst_gift_publishing.moc"
