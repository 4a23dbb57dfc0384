// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_twinbook.h"
#include "store/small_disk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace twinbook {

// The command line over books that are damaged or marked as open, on full disks, and by nobody known.
class TestCommandEdges : public QObject
{
    Q_OBJECT

    Terminal m_terminal;

    QStringList copies(const QString &book) const
    {
        return QDir(m_terminal.file(QFileInfo(book).completeBaseName() + u" backups"_s))
            .entryList(QDir::Files, QDir::Name);
    }
    static QString damaged()
    {
        return u"The book file is damaged: part of it cannot be read. Restore the last backup. The command "
               u"for "
               "that is: twinbook restore BACKUP --to BOOK\n"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(Terminal::binary()), "Build the target twinbook first.");
        QCOMPARE(m_terminal.type(u"new sample.twinbook --sample --today 2026-05-03"_s).code, 0);
        m_terminal.write(u"list.csv"_s, "First name;Last name;Town\nAnne;Fairweather;Harton\n");
    }
    void aDamagedBookIsNeverReadAsHalfABook()
    {
        const QByteArray whole = m_terminal.read(u"sample.twinbook"_s);
        const QStringList lines{u"list people bad.twinbook --json"_s, u"list people bad.twinbook"_s,
            u"info bad.twinbook"_s, u"due bad.twinbook"_s, u"history bad.twinbook"_s,
            u"export people --from bad.twinbook --to out.csv"_s,
            u"report member-list --from bad.twinbook --to out.txt"_s};
        QRandomGenerator random(7);
        const int pages = int(whole.size() / 4096);
        for (int i = 0; i < 21; ++i) {
            QByteArray bytes = whole;
            const int page = 1 + (i * 5) % (pages - 1);
            for (int at = 0; at < 4096; ++at)
                bytes[page * 4096 + at] = char(random.generate());
            m_terminal.write(u"bad.twinbook"_s, bytes);
            const Ran ran = m_terminal.type(lines.at(i % lines.size()));
            QCOMPARE(ran.code, 1);
            QCOMPARE(ran.out, QString());
            QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
            QVERIFY2(!ran.err.contains(u"saved"_s) && !ran.err.contains(u"File >"_s), qPrintable(ran.err));
        }
        QVERIFY(!QFile::exists(m_terminal.file(u"out.csv"_s)));
        QVERIFY(!QFile::exists(m_terminal.file(u"out.txt"_s)));
        QByteArray bytes = whole;
        bytes.replace(4096 * (pages / 2), 4096, QByteArray(4096, 'r'));
        m_terminal.write(u"bad.twinbook"_s, bytes);
        QCOMPARE(m_terminal.type(u"check bad.twinbook"_s).err, damaged());
        QCOMPARE(m_terminal.type(u"info bad.twinbook"_s).err, damaged());
    }
    void anEmptyNameIsNoName()
    {
        for (const QString &command : {u"new"_s, u"info"_s, u"check"_s, u"tour"_s}) {
            const Ran ran = m_terminal.run({command, QString()});
            QCOMPARE(ran.code, 2);
            QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
            QVERIFY2(ran.err.contains(u" is empty. Please write one."_s), qPrintable(ran.err));
        }
        QVERIFY(!QFile::exists(m_terminal.file(u".twinbook"_s)));
    }
    void aTourOfNoBookDrawsNothing()
    {
        const Ran ran = m_terminal.run({u"tour"_s, u"pictures"_s, u"--book"_s, u"nope"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
        QVERIFY(!QFile::exists(m_terminal.file(u"pictures"_s)));
    }
    void aBookIsBackedUpBeforeACommandWrites()
    {
        QCOMPARE(m_terminal.type(u"new kept.twinbook"_s).code, 0);
        const QString import = u"import people list.csv --into kept.twinbook"_s;
        QCOMPARE(m_terminal.type(u"info kept.twinbook"_s).code, 0);
        QCOMPARE(m_terminal.type(import + u" --dry-run"_s).code, 0);
        QCOMPARE(copies(u"kept.twinbook"_s), QStringList());
        const Ran taken = m_terminal.type(import);
        QVERIFY2(taken.code == 0 && taken.err.isEmpty() && !taken.out.contains(u"backup"),
            qPrintable(taken.err + taken.out));
        QCOMPARE(copies(u"kept.twinbook"_s).size(), 1);
        QCOMPARE(m_terminal.type(u"undo kept.twinbook"_s).code, 0);
        QCOMPARE(copies(u"kept.twinbook"_s).size(), 2);
        QSet<int> people;
        for (const QString &copy : copies(u"kept.twinbook"_s)) {
            QVERIFY2(copy.contains(u"opening"_s), qPrintable(copy));
            people += m_terminal.run({u"info"_s, u"kept backups/"_s + copy, u"--json"_s})
                          .json()
                          .value(u"people"_s)
                          .toInt();
        }
        QCOMPARE(people, (QSet<int>{0, 1}));
        // Nothing new, no new copy; and of many the oldest go.
        QCOMPARE(m_terminal.type(u"undo kept.twinbook"_s).code, 1);
        for (int i = 1; i <= 15; ++i)
            m_terminal.write(
                u"kept backups/kept 2026-01-%1 101500 opening.twinbook"_s.arg(i, 2, 10, QChar(u'0')), "x");
        QCOMPARE(m_terminal.type(u"redo kept.twinbook"_s).code, 0);
        QVERIFY2(copies(u"kept.twinbook"_s).size() < 14, qPrintable(copies(u"kept.twinbook"_s).join(u'\n')));
    }
    void aMarkLeftOnAnotherComputerIsTakenOverWhenAsked()
    {
        QCOMPARE(m_terminal.type(u"new left.twinbook"_s).code, 0);
        m_terminal.write(u"left.twinbook.lock"_s, "1234\ntwinbook\nOFFICE-PC\n");
        m_terminal.write(u"left.twinbook.who"_s, "Anne\nOFFICE-PC\n2026-05-03T10:00:00Z");
        const QString line = u"import people list.csv --into left.twinbook"_s;
        const Ran refused = m_terminal.type(line);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.isOneSentence(), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(u"Anne on OFFICE-PC"_s) && refused.err.contains(u"--take-over"_s),
            qPrintable(refused.err));
        QCOMPARE(m_terminal.type(u"info left.twinbook"_s).code, 0);
        const QString restore = u"restore sample.twinbook --to left.twinbook"_s;
        QVERIFY(m_terminal.type(restore).err.contains(u"--take-over"_s));
        const Ran taken = m_terminal.type(line + u" --take-over"_s);
        QCOMPARE(taken.err, QString());
        QCOMPARE(taken.code, 0);
        QVERIFY(!QFile::exists(m_terminal.file(u"left.twinbook.lock"_s)));
        m_terminal.write(u"left.twinbook.lock"_s, "1234\ntwinbook\nOFFICE-PC\n");
        QCOMPARE(m_terminal.type(restore + u" --take-over"_s).code, 0);
    }
    void aNewBookGetsItsEndingAndAnswersInJson()
    {
        const Ran made = m_terminal.type(u"new club --json"_s);
        QCOMPARE(made.code, 0);
        QVERIFY2(made.json().value(u"path"_s).toString().endsWith(u"/club.twinbook"_s), qPrintable(made.out));
        QCOMPARE(made.json().value(u"people"_s).toInt(-1), 0);
        QCOMPARE(m_terminal.type(u"new ./-x.twinbook"_s).code, 0);
        QVERIFY(QFile::exists(m_terminal.file(u"-x.twinbook"_s)));
    }
    void whoWritesIsKnownWithoutTheVariableOfTheShell()
    {
        QCOMPARE(m_terminal.type(u"new who.twinbook"_s).code, 0);
        QProcess process;
        m_terminal.prepare(process);
        QProcessEnvironment environment = process.processEnvironment();
        environment.remove(u"USER"_s);
        environment.remove(u"USERNAME"_s);
        environment.remove(u"LOGNAME"_s);
        process.setProcessEnvironment(environment);
        process.start(
            Terminal::binary(), {u"import"_s, u"people"_s, u"list.csv"_s, u"--into"_s, u"who.twinbook"_s});
        QVERIFY(process.waitForFinished());
        const QString who =
            m_terminal.run({u"info"_s, u"who.twinbook"_s, u"--json"_s}).json().value(u"who"_s).toString();
        QVERIFY(!who.isEmpty());
#ifdef Q_OS_UNIX
        QVERIFY2(who != u"Somebody", qPrintable(who));
#endif
    }
    void theFieldsAreNamedInTheHelpOfImport()
    {
        const Ran help = m_terminal.type(u"help import"_s);
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(u"\n  family_name "_s), qPrintable(help.out));
    }
    void aFullDiskIsToldInOneSentence()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("SKIPPED ALOUD: this machine lets the test mount no disk of its own.");
        disk.fill();
        for (const char *suffix : {"pdf", "txt", "csv", "xlsx", "html"}) {
            const QString file = disk.path(u"list."_s + QLatin1StringView(suffix));
            const Ran ran = m_terminal.run(
                {u"report"_s, u"member-list"_s, u"--from"_s, u"sample.twinbook"_s, u"--to"_s, file});
            QVERIFY2(ran.code == 1, suffix);
            QVERIFY2(ran.isOneSentence() && ran.err.contains(u"disk"_s), qPrintable(ran.err));
            QVERIFY2(!ran.err.contains(u"device"_s), qPrintable(ran.err));
        }
        for (const char *suffix : {"csv", "xlsx", "vcf"}) {
            const Ran ran = m_terminal.run({u"export"_s, u"people"_s, u"--from"_s, u"sample.twinbook"_s,
                u"--to"_s, disk.path(u"all."_s + QLatin1StringView(suffix))});
            QVERIFY2(ran.code == 1, suffix);
            QVERIFY2(ran.isOneSentence() && ran.err.contains(u"disk"_s), qPrintable(ran.err));
            QVERIFY2(!ran.err.contains(u"device"_s), qPrintable(ran.err));
        }
        QVERIFY(QDir().mkpath(disk.path(u"tour"_s)));
        const Ran tour = m_terminal.run({u"tour"_s, disk.path(u"tour"_s), u"--book"_s, u"sample.twinbook"_s});
        QCOMPARE(tour.code, 1);
        QVERIFY2(tour.isOneSentence() && tour.err.contains(u"full"_s), qPrintable(tour.err));
    }
    void whatStaysInTheLogIsSaidWhenACommandEnds()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("SKIPPED ALOUD: this machine lets the test mount no disk of its own.");
        // Read by somebody for as long as the command takes: then the log cannot be put away.
        const QString book = disk.path(u"read.twinbook"_s);
        QCOMPARE(m_terminal.run({u"new"_s, book}).code, 0);
        QByteArray many = "First name,Last name,Notes\n";
        for (int i = 0; i < 900; ++i)
            many += "Anne" + QByteArray::number(i) + ",Fairweather," + QByteArray(300, 'n') + '\n';
        m_terminal.write(u"many.csv"_s, many);
        bool told = false;
        for (qint64 spare = 400 * 1024; spare < 2400 * 1024 && !told; spare += 100 * 1024) {
            disk.fill(spare);
            const Ran ran =
                m_terminal.run({u"import"_s, u"people"_s, u"many.csv"_s, u"--into"_s, book, u"--json"_s});
            told = ran.err.contains(u"read.twinbook-wal"_s);
            QVERIFY2(ran.code == 0 || ran.code == 1, qPrintable(ran.err));
            QCOMPARE(told, QFileInfo(book + u"-wal"_s).size() > 0);
            if (ran.code == 0)
                break;
            disk.empty();
        }
        if (!told)
            QSKIP("No disk of a size between too small and large enough was found.");
    }
};

} // namespace twinbook

QTEST_GUILESS_MAIN(twinbook::TestCommandEdges)
#include "tst_command_edges.moc"
