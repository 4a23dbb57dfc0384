// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_twinbook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

const QStringList day{u"--today"_s, u"2026-11-23"_s, u"--language"_s, u"en"_s};

} // namespace

// The register of gifts from the command line, and entries of every kind one by one.
class TestCommandGifts : public QObject
{
    Q_OBJECT

    Ran add(const Terminal &terminal, const QString &kind, const QStringList &fields,
        const QStringList &more = {})
    {
        QStringList arguments{u"add"_s, kind, u"b.twinbook"_s};
        for (const QString &field : fields)
            arguments += {u"--set"_s, field};
        return terminal.run(arguments + more + day);
    }

private Q_SLOTS:
    void aGiftIsJudgedAsItIsEntered()
    {
        const Terminal terminal;
        QCOMPARE(terminal.run({u"new"_s, u"b.twinbook"_s}).code, 0);
        const Ran unknown = add(terminal, u"gift-rules"_s, {}, {u"--like"_s, u"mars"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.err.contains(u"england-2020"_s));
        QCOMPARE(add(terminal, u"gift-rules"_s, {}, {u"--like"_s, u"england-2020"_s}).code, 0);
        const Ran gift = add(terminal, u"gifts"_s,
            {u"description=Glass bowl"_s, u"donor_organisation=Stadt Gotha"_s, u"value_words=£65"_s,
                u"received_on=20 November 2026"_s, u"holder=Anne"_s, u"donor_address=Geheimweg 7"_s});
        QVERIFY2(gift.code == 0, qPrintable(gift.err));
        QVERIFY2(gift.out.contains(u"register it by Fri 18 December 2026 with the Monitoring Officer"_s),
            qPrintable(gift.out));
        const Ran due = terminal.run(QStringList{u"due"_s, u"b.twinbook"_s} + day);
        QVERIFY2(due.out.contains(u"Glass bowl"_s), qPrintable(due.out));
        // Foreign money with its rate (worked example 4).
        const Ran foreign = add(terminal, u"gifts"_s,
            {u"description=Wine"_s, u"donor_person=Jeanne Roux"_s, u"value_words=€58"_s, u"rate=1.1570"_s,
                u"rate_way=divide"_s, u"rate_source=HMRC"_s});
        QVERIFY2(foreign.out.contains(u"£50.13"_s) && foreign.out.contains(u"must be registered"_s),
            qPrintable(foreign.out + foreign.err));
    }
    void theDayAndTheValueAreTakenAsTheyAreGiven()
    {
        const Terminal terminal;
        QCOMPARE(terminal.run({u"new"_s, u"b.twinbook"_s}).code, 0);
        QCOMPARE(add(terminal, u"gift-rules"_s, {}, {u"--like"_s, u"england-2020"_s}).code, 0);
        const Ran twice = add(terminal, u"gift-rules"_s, {}, {u"--like"_s, u"england-2020"_s});
        QCOMPARE(twice.code, 1);
        const Ran offer = add(terminal, u"gifts"_s,
            {u"description=Trip"_s, u"donor_person=X"_s, u"direction=declined"_s, u"offered_on=2026-05-05"_s,
                u"value=500"_s});
        QVERIFY2(
            offer.out.contains(u"£500.00"_s) && offer.out.contains(u"2 June 2026"_s), qPrintable(offer.out));
        const Ran undated = add(
            terminal, u"gifts"_s, {u"description=Vase"_s, u"donor_person=Y"_s, u"day_words=March 2026"_s});
        QVERIFY2(undated.out.contains(u"The day is not known"_s), qPrintable(undated.out));
    }
    void whatIsWrongIsToldInOneSentenceAndStoresNothing()
    {
        const Terminal terminal;
        QCOMPARE(terminal.run({u"new"_s, u"b.twinbook"_s}).code, 0);
        for (const QStringList &fields : {QStringList{u"description="_s}, QStringList{u"nonsense=1"_s},
                 QStringList{u"received_on=31/2/2026"_s}, QStringList{u"description"_s},
                 QStringList{u"kind=banquet"_s}, QStringList{u"holder_person=Nobody"_s},
                 QStringList{u"description=Pen"_s, u"received_on=2027-01-01"_s, u"donor_person=X"_s}}) {
            const Ran ran = add(terminal, u"gifts"_s, fields);
            QVERIFY2(ran.code != 0 && !ran.err.isEmpty(), qPrintable(fields.join(u' ')));
        }
        QCOMPARE(add(terminal, u"members"_s, {}).code, 2);
        QVERIFY(terminal.run(QStringList{u"list"_s, u"gifts"_s, u"b.twinbook"_s, u"--json"_s} + day)
                    .jsonList()
                    .isEmpty());
    }
    void theRegisterIsPublishedAndThenStays()
    {
        const Terminal terminal;
        QCOMPARE(terminal.run({u"new"_s, u"b.twinbook"_s}).code, 0);
        QCOMPARE(add(terminal, u"gift-rules"_s, {}, {u"--like"_s, u"england-2020"_s}).code, 0);
        QCOMPARE(add(terminal, u"gifts"_s,
                     {u"description=Glass bowl"_s, u"donor_organisation=Stadt Gotha"_s, u"value_words=£65"_s,
                         u"donor_address=Geheimweg 7"_s})
                     .code,
            0);
        const QStringList report{u"report"_s, u"gift-register"_s, u"--from"_s, u"b.twinbook"_s, u"--to"_s};
        for (const QString &file : {u"r.pdf"_s, u"r.csv"_s, u"r.xlsx"_s, u"r.html"_s}) {
            const Ran ran = terminal.run(report + QStringList{file, u"--since"_s, u"2026-01-01"_s} + day);
            QVERIFY2(ran.code == 0, qPrintable(ran.err));
            QVERIFY(!terminal.read(file).isEmpty());
            QVERIFY(!terminal.read(file).contains("Geheimweg"));
        }
        QVERIFY(terminal.read(u"r.csv"_s).contains("2026-001"));
        const Ran wrong = terminal.run(
            report + QStringList{u"-"_s, u"--since"_s, u"2026-05-01"_s, u"--until"_s, u"2026-04-01"_s} + day);
        QCOMPARE(wrong.code, 2);
        const Ran warned = terminal.run(report + QStringList{u"warned.pdf"_s, u"--sent"_s} + day);
        QVERIFY2(warned.code == 1 && warned.err.contains(u"must still be registered"_s)
                && warned.err.contains(u"--yes"_s),
            qPrintable(warned.err));
        QVERIFY(terminal.read(u"warned.pdf"_s).isEmpty());
        QVERIFY(terminal.run(QStringList{u"list"_s, u"publications"_s, u"b.twinbook"_s, u"--json"_s} + day)
                    .jsonList()
                    .isEmpty());
        const Ran sent = terminal.run(report + QStringList{u"r.pdf"_s, u"--sent"_s, u"--yes"_s} + day);
        QVERIFY2(sent.code == 0 && sent.err.contains(u"must still be registered"_s), qPrintable(sent.err));
        const Ran lowered =
            terminal.run(QStringList{u"change"_s, u"gift-rules"_s, u"b.twinbook"_s,
                             u"England: LGA Model Councillor Code 2020"_s, u"--set"_s, u"threshold=100"_s}
                + day);
        QVERIFY2(lowered.code == 1 && lowered.err.contains(u"published"_s), qPrintable(lowered.err));
        const Ran gone = terminal.run(QStringList{u"remove"_s, u"gift-rules"_s, u"b.twinbook"_s,
                                          u"England: LGA Model Councillor Code 2020"_s}
            + day);
        QVERIFY2(gone.code == 1 && gone.err.contains(u"were judged by"_s), qPrintable(gone.err));
        const Ran change = terminal.run(QStringList{u"change"_s, u"gifts"_s, u"b.twinbook"_s, u"2026-001"_s,
                                            u"--set"_s, u"description=Mug"_s}
            + day);
        QCOMPARE(change.code, 1);
        QVERIFY2(change.err.contains(u"correction"_s), qPrintable(change.err));
        const Ran remove =
            terminal.run(QStringList{u"remove"_s, u"gifts"_s, u"b.twinbook"_s, u"2026-001"_s} + day);
        QCOMPARE(remove.code, 1);
        QVERIFY2(remove.err.contains(u"published"_s), qPrintable(remove.err));
        QCOMPARE(
            add(terminal, u"gifts"_s, {u"description=Crystal bowl"_s, u"value=85"_s, u"corrects=2026-001"_s})
                .code,
            0);
        // What was not said of the correction is as it was.
        const QJsonArray listed =
            terminal.run(QStringList{u"list"_s, u"gifts"_s, u"b.twinbook"_s, u"--json"_s} + day).jsonList();
        QCOMPARE(listed.size(), 2);
        for (const QJsonValue &gift : listed) {
            QCOMPARE(gift[u"donor_organisation"_s].toString(), u"Stadt Gotha"_s);
            QCOMPARE(gift[u"donor_address"_s].toString(), u"Geheimweg 7"_s);
            QCOMPARE(gift[u"verdict"_s].toString(), u"must"_s);
            QCOMPARE(gift[u"by"_s].toString(), u"2026-12-21"_s);
            QVERIFY(gift[u"why"_s].toString().contains(u"must be registered"_s));
        }
        const Ran again = terminal.run(report + QStringList{u"-"_s} + day);
        QVERIFY2(again.out.simplified().contains(u"£85.00 received in all"_s), qPrintable(again.out));
        QCOMPARE(terminal.run({u"check"_s, u"b.twinbook"_s}).code, 0);
    }
    void theCupboardGivesNoMoreThanItHolds()
    {
        const Terminal terminal;
        QCOMPARE(terminal.run({u"new"_s, u"b.twinbook"_s}).code, 0);
        QCOMPARE(add(terminal, u"cupboard"_s, {u"name=Mug"_s, u"quantity=3"_s, u"unit_cost=6.50"_s}).code, 0);
        const QStringList mugs{u"item=Mug"_s, u"donor_organisation=Stadt Gotha"_s};
        const Ran many = add(terminal, u"gifts"_s, mugs + QStringList{u"item_count=4"_s});
        QCOMPARE(many.code, 1);
        QVERIFY2(many.err.contains(u"only 3"_s), qPrintable(many.err));
        const Ran two = add(terminal, u"gifts"_s, mugs + QStringList{u"item_count=2"_s});
        QVERIFY2(two.code == 0, qPrintable(two.err));
        const QVariantMap gift =
            terminal.run(QStringList{u"list"_s, u"gifts"_s, u"b.twinbook"_s, u"--json"_s} + day)
                .jsonList()
                .first()
                .toObject()
                .toVariantMap();
        QCOMPARE(gift.value(u"value_words"_s).toString(), u"£13.00"_s);
        QCOMPARE(gift.value(u"direction"_s).toString(), u"given"_s);
        QCOMPARE(gift.value(u"description"_s).toString(), u"Mug"_s);
        const auto run = [&](const QStringList &words) { return terminal.run(words + day); };
        const Ran gone = run({u"remove"_s, u"cupboard"_s, u"b.twinbook"_s, u"Mug"_s});
        QCOMPARE(gone.code, 1);
        QVERIFY2(gone.err.contains(u"one gift in the register"_s) || gone.err.contains(u"1 gift"_s),
            qPrintable(gone.err));
        const Ran fewer =
            run({u"change"_s, u"cupboard"_s, u"b.twinbook"_s, u"Mug"_s, u"--set"_s, u"quantity=1"_s});
        QVERIFY2(fewer.code == 1 && fewer.err.contains(u"given already"_s), qPrintable(fewer.err));
    }
    void nothingToPublishIsANilReturn()
    {
        const Terminal terminal;
        QCOMPARE(terminal.run({u"new"_s, u"b.twinbook"_s}).code, 0);
        const Ran ran = terminal.run(
            QStringList{u"report"_s, u"gift-register"_s, u"--from"_s, u"b.twinbook"_s, u"--to"_s, u"-"_s}
            + day);
        QVERIFY2(ran.out.contains(u"Nil return:"_s), qPrintable(ran.out));
    }
    void consentsChecksAndRequestsAreEnteredByName()
    {
        const Terminal terminal;
        QCOMPARE(terminal.run({u"new"_s, u"b.twinbook"_s}).code, 0);
        const Ran person = add(terminal, u"people"_s, {u"given_name=Anne"_s, u"family_name=Fairweather"_s});
        QVERIFY2(person.code == 0, qPrintable(person.err));
        const Ran consent = add(terminal, u"consents"_s,
            {u"person=Anne Fairweather"_s, u"purpose=newsletter"_s, u"given_on=2026-05-01"_s});
        QVERIFY2(consent.code == 0, qPrintable(consent.err));
        const Ran listed = terminal.run(QStringList{u"list"_s, u"consents"_s, u"b.twinbook"_s} + day);
        QVERIFY2(listed.out.contains(u"Fairweather"_s), qPrintable(listed.out));
        QCOMPARE(terminal.run(QStringList{u"undo"_s, u"b.twinbook"_s} + day).code, 0);
        QVERIFY(!terminal.run(QStringList{u"list"_s, u"consents"_s, u"b.twinbook"_s} + day)
                     .out.contains(u"Fairweather"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandGifts)
#include "tst_command_gifts.moc"
