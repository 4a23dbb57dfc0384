// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_twinbook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// access-pack and forget, and the lists and reports of data protection, as a user types them.
class TestCommandProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldOfOneIsWrittenAndForgotten()
    {
        const Terminal terminal;
        const QString book = u"sample.twinbook"_s;
        QCOMPARE(terminal.run({u"new"_s, book, u"--sample"_s}).code, 0);
        for (const QString &kind :
            {u"consents"_s, u"checks"_s, u"requests"_s, u"retention"_s, u"young-people"_s}) {
            const Ran listed = terminal.run({u"list"_s, kind, book, u"--json"_s});
            QCOMPARE(listed.code, 0);
            QVERIFY2(!listed.jsonList().isEmpty(), qPrintable(kind));
        }
        for (const QString &name : {u"consents"_s, u"young-people"_s}) {
            const Ran written =
                terminal.run({u"report"_s, name, u"--from"_s, book, u"--to"_s, name + u".pdf"_s});
            QCOMPARE(written.code, 0);
            QVERIFY(terminal.read(name + u".pdf"_s).startsWith("%PDF"));
        }
        const QStringList who{u"--person"_s, u"Rosemary Pemberton"_s};
        QCOMPARE(terminal.run(QStringList{u"access-pack"_s, book, u"--to"_s, u"p.pdf"_s} + who).code, 0);
        QVERIFY(terminal.read(u"p.pdf"_s).startsWith("%PDF"));
        QCOMPARE(terminal.run(QStringList{u"access-pack"_s, book, u"--to"_s, u"p.json"_s} + who).code, 0);
        QVERIFY(terminal.read(u"p.json"_s).contains("rosemary.pemberton@example.org"));
        const Ran nobody =
            terminal.run({u"access-pack"_s, book, u"--to"_s, u"p.json"_s, u"--person"_s, u"Nobody"_s});
        QCOMPARE(nobody.code, 1);
        QVERIFY(nobody.isOneSentence());
        QCOMPARE(terminal.run(QStringList{u"access-pack"_s, book, u"--to"_s, u"p.xyz"_s} + who).code, 2);

        const Ran plan = terminal.run(QStringList{u"forget"_s, book} + who);
        QCOMPARE(plan.code, 0);
        QVERIFY(plan.out.contains(u"--yes"_s));
        QVERIFY(terminal.read(book).contains("Pemberton"));
        const Ran done =
            terminal.run(QStringList{u"forget"_s, book, u"--yes"_s, u"--delete-backups"_s} + who);
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QVERIFY(!done.out.contains(u"Pemberton"_s));
        QVERIFY(!terminal.read(book).contains("Pemberton"));
        const QStringList copies =
            QDir(terminal.file(u"sample backups"_s)).entryList({u"*.twinbook"_s}, QDir::Files);
        QCOMPARE(copies.size(), 1);
        QVERIFY(!terminal.read(u"sample backups/"_s + copies.first()).contains("Pemberton"));
        QCOMPARE(terminal.run({u"check"_s, book}).code, 0);
        QVERIFY(terminal.run({u"history"_s, book}).out.contains(u"Forget"_s));
    }
    void whoHasNotAgreedIsToldAndCanBeLeftOut()
    {
        const Terminal terminal;
        const QString book = u"sample.twinbook"_s;
        QCOMPARE(terminal.run({u"new"_s, book, u"--sample"_s}).code, 0);
        const auto exported = [&](const QStringList &more) {
            return terminal.run(
                QStringList{u"export"_s, u"people"_s, u"--from"_s, book, u"--to"_s, u"all.csv"_s} + more);
        };
        const Ran all = exported({});
        QCOMPARE(all.code, 0);
        QVERIFY2(all.err.contains(u"agreed"_s) && all.err.contains(u"--only-agreed"_s), qPrintable(all.err));
        const auto lines = terminal.read(u"all.csv"_s).count('\n');
        const Ran some = exported({u"--only-agreed"_s});
        QCOMPARE(some.code, 0);
        QVERIFY(some.err.contains(u"left out"_s));
        QVERIFY(terminal.read(u"all.csv"_s).count('\n') < lines);
        // Their own records need nobody's consent.
        QVERIFY(terminal.run({u"export"_s, u"organisations"_s, u"--from"_s, book, u"--to"_s, u"o.csv"_s})
                    .err.isEmpty());
        QVERIFY(terminal.run({u"report"_s, u"renewals"_s, u"--from"_s, book, u"--to"_s, u"r.csv"_s})
                    .err.isEmpty());
        for (const QString &name : {u"member-list"_s, u"hosts"_s, u"labels-l7160"_s}) {
            const QStringList command{u"report"_s, name, u"--from"_s, book, u"--to"_s, u"r.csv"_s};
            QVERIFY2(terminal.run(command).err.contains(u"--only-agreed"_s), qPrintable(name));
            const auto before = terminal.read(u"r.csv"_s).size();
            QCOMPARE(terminal.run(command + QStringList{u"--only-agreed"_s}).code, 0);
            QVERIFY2(terminal.read(u"r.csv"_s).size() < before, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandProtection)
#include "tst_command_protection.moc"
