// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_twinbook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// attach, save-enclosures and list enclosures as a user types them.
class TestCommandEnclosures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotographIsKeptListedSavedAndForgotten()
    {
        const Terminal terminal;
        QCOMPARE(terminal.type(u"new s.twinbook --sample --today 2026-11-23"_s).code, 0);
        const QByteArray letter = "Dear Joan, thank you for the mug.";
        terminal.write(u"letter.txt"_s, letter);
        const Ran kept = terminal.type(u"attach gift 2026-001 letter.txt --into s.twinbook --json"_s);
        QVERIFY2(kept.code == 0, qPrintable(kept.err));
        QCOMPARE(kept.json().value(u"size"_s).toInt(), int(letter.size()));
        const Ran person = terminal.run({u"attach"_s, u"people"_s, u"Rosemary Pemberton"_s, u"letter.txt"_s,
            u"--into"_s, u"s.twinbook"_s});
        QVERIFY2(person.code == 0, qPrintable(person.err));
        QCOMPARE(terminal.type(u"list enclosures s.twinbook --json"_s).jsonList().size(),
            3); // one comes with the sample
        QCOMPARE(terminal.type(u"save-enclosures s.twinbook --to out"_s).code, 0);
        QCOMPARE(terminal.read(u"out/letter.txt"_s), letter);
        QCOMPARE(terminal.read(u"out/letter (2).txt"_s), letter);
        QCOMPARE(terminal
                     .run({u"access-pack"_s, u"s.twinbook"_s, u"--to"_s, u"p.txt"_s, u"--person"_s,
                         u"Rosemary Pemberton"_s})
                     .code,
            0);
        QVERIFY(terminal.read(u"p.txt"_s).contains("letter.txt"));
        QCOMPARE(
            terminal.run({u"forget"_s, u"s.twinbook"_s, u"--person"_s, u"Rosemary Pemberton"_s, u"--yes"_s})
                .code,
            0);
        QCOMPARE(terminal.type(u"list enclosures s.twinbook --json"_s).jsonList().size(), 2);
        QCOMPARE(terminal.type(u"check s.twinbook"_s).code, 0);
    }

    void whatCannotBeKeptIsOneSentence()
    {
        const Terminal terminal;
        QCOMPARE(terminal.type(u"new s.twinbook --sample"_s).code, 0);
        terminal.write(u"empty.jpg"_s, {});
        for (const QString &line : {u"attach gift 1999-001 empty.jpg --into s.twinbook"_s,
                 u"attach gift 5100001 empty.jpg --into s.twinbook"_s,
                 u"attach gift 5100001 . --into s.twinbook"_s,
                 u"attach gift 5100001 none.jpg --into s.twinbook"_s}) {
            const Ran ran = terminal.type(line);
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.isOneSentence(), qPrintable(line + u": "_s + ran.err));
        }
        QCOMPARE(terminal.type(u"attach nonsense 1 empty.jpg --into s.twinbook"_s).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCommandEnclosures)
#include "tst_command_enclosures.moc"
