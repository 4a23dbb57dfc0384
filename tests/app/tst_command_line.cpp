// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_twinbook.h"

#include "area.h"
#include "person.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

// The command line as somebody types it: the real binary, on a machine without a display.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsInTheHelpAndHasItsOwn();
    void theVersionIsTold();
    void aMistakeIsToldInOneLineWithTheRightForm_data();
    void aMistakeIsToldInOneLineWithTheRightForm();
    void aRefusalIsOneSentence_data();
    void aRefusalIsOneSentence();
    void aNewBookIsEmpty();
    void theSampleCommitteeIsCountedByKind();
    void theSampleIsTheSameOnTheSameDay();
    void aListGivesEveryFieldByItsName();
    void aListIsFilteredByWords();
    void dueDependsOnTheDay();
    void undoAndRedoWorkAfterTheProgramHasEnded();
    void historySaysWhoDidWhat();
    void aBackupBringsTheBookBack();
    void aSoundBookIsCalledSound();
    void aBookThatIsOpenIsReadButNotWritten();
    void everyLanguageIsSpoken();
    void anAnswerThatCannotBeWrittenIsNoSuccess();
    void theTourIsDrawnWithoutADisplay();

private:
    Terminal m_terminal;
    const QString m_day = u"--today 2026-05-03 "_s;
};

void TestCommandLine::initTestCase()
{
    QVERIFY2(QFile::exists(Terminal::binary()), "Build the target twinbook first.");
    const Ran made = m_terminal.type(m_day + u"new sample.twinbook --sample --who \"Joan Adams\""_s);
    QCOMPARE(made.err, QString());
    QCOMPARE(made.code, 0);
    QCOMPARE(m_terminal.type(u"new empty.twinbook"_s).code, 0);
    m_terminal.write(u"people.csv"_s, "First name,Last name\nAnne,Fairweather\n");
    m_terminal.write(u"numbers.csv"_s, "a,b,c\n1,2,3\n");
    m_terminal.write(u"nothing"_s, "");
    m_terminal.write(u"notes.txt"_s, QByteArray("These are notes, not a book of any kind. ").repeated(10));
    m_terminal.write(u"cut.twinbook"_s, m_terminal.read(u"sample.twinbook"_s).left(20000));
}

void TestCommandLine::everyCommandIsInTheHelpAndHasItsOwn()
{
    const Ran help = m_terminal.type(u"help"_s);
    QCOMPARE(help.code, 0);
    QCOMPARE(m_terminal.type(u"--help"_s).out, help.out);
    for (const char *word : {"new", "info", "import", "export", "list", "report", "due", "history", "undo",
             "redo", "backup", "restore", "check", "tour", "help"}) {
        const QString name = QString::fromLatin1(word);
        QVERIFY2(help.out.contains(u"twinbook %1 "_s.arg(name)), word);
        const Ran own = m_terminal.run({u"help"_s, name});
        QCOMPARE(own.code, 0);
        QVERIFY2(own.out.startsWith(u"twinbook "_s + name), word);
        QCOMPARE(m_terminal.run({name, u"--help"_s}).out, own.out);
    }
}

void TestCommandLine::theVersionIsTold()
{
    const Ran version = m_terminal.type(u"--version"_s);
    QCOMPARE(version.code, 0);
    QVERIFY(QRegularExpression(u"^Twinbook \\d+\\.\\d+\\.\\d+\n$"_s).match(version.out).hasMatch());
}

void TestCommandLine::aMistakeIsToldInOneLineWithTheRightForm_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
    };
    row("frobnicate", "no command or book called “frobnicate”. Usage: twinbook [BOOK]");
    row("--bogus", "--bogus");
    row("help frobnicate", "There are: new, info");
    row("info", "BOOK is missing. Usage: twinbook info BOOK [--json]");
    row("info sample.twinbook other", "“other” is one word too many");
    row("info sample.twinbook --jason", "There is no option --jason here");
    row("info sample.twinbook --json=yes", "--json takes no value. Usage: twinbook info");
    row("info sample.twinbook --today 31/31/31", "“31/31/31” is not a date");
    row("info sample.twinbook --today", "--today has no value. Usage");
    row("info sample.twinbook --language xx", "en, fr and de, not “xx”");
    row("info sample.twinbook --language", "--language");
    row("new", "BOOK is missing");
    row("import people", "FILE is missing");
    row("import people people.csv", "--into BOOK is missing");
    row("import people people.csv --into a --into b", "--into is given twice");
    row("import trains people.csv --into sample.twinbook", "“trains” cannot be imported. There are: people");
    row("import people people.csv --into sample.twinbook --map name", "which field is which heading");
    row("import people people.csv --into empty.twinbook --map shoe_size=Shoes",
        "no field called “shoe_size”");
    row("import people people.csv --into empty.twinbook --map familyname=Name", "is “family_name”");
    row("new -x.twinbook", "written ./-x.twinbook");
    row("export people --from sample.twinbook --to people.doc", "There are: csv, xlsx, vcf.");
    row("export trains --from sample.twinbook --to a.csv", "“trains” cannot be exported");
    row("list trains sample.twinbook", "There is no list of “trains”. There are: ");
    row("report trains --from sample.twinbook --to a.pdf",
        "no report called “trains”. There are: member-list");
    row("report member-list --from sample.twinbook --to a.doc", "There are: pdf, txt, csv, xlsx, html.");
    row("report member-list --from sample.twinbook", "--to FILE is missing");
    row("due sample.twinbook --on someday", "“someday” is not a date");
    row("restore sample.twinbook", "--to BOOK is missing");
    row("tour pictures --scale large", "--scale takes a number");
}

void TestCommandLine::aMistakeIsToldInOneLineWithTheRightForm()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const Ran ran = m_terminal.type(line);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(u"Usage: twinbook"), qPrintable(ran.err));
}

void TestCommandLine::aRefusalIsOneSentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
    };
    row("info missing.twinbook", "There is no file called missing.twinbook.");
    row("info .", "folder");
    row("info notes.txt", "not a Twinbook book");
    row("info cut.twinbook", "cut off");
    row("info nothing", "empty");
    row("check cut.twinbook", "cut off");
    row("list people notes.txt", "not a Twinbook book");
    row("history missing.twinbook", "no file called");
    row("due missing.twinbook", "no file called");
    row("backup notes.txt", "not a Twinbook book");
    row("new sample.twinbook", "already a file called sample.twinbook");
    row("new nowhere/a.twinbook", "does not exist");
    row("new letters.txt", "ends in .twinbook; call it letters.twinbook");
    row("new .", "already a file");
    row("undo empty.twinbook", "nothing to undo");
    row("redo empty.twinbook", "nothing to redo");
    row("import people missing.csv --into empty.twinbook", "missing.csv");
    row("import people people.csv --into missing.twinbook", "no file called missing.twinbook");
    row("import people people.csv --into notes.txt", "not a Twinbook book");
    row("import people people.csv --into nothing", "empty");
    row("import people numbers.csv --into empty.twinbook", "“a”, “b” and “c”");
    row("import people people.csv --into empty.twinbook --map town=Shoes", "“Shoes”");
    row("restore notes.txt --to a.twinbook", "not a Twinbook book");
    row("restore missing.twinbook --to a.twinbook", "no file called");
    row("export people --from sample.twinbook --to nowhere/people.csv", "people.csv");
    row("report member-list --from sample.twinbook --to nowhere/list.pdf", "nowhere");
    row("report member-list --from missing.twinbook --to -", "no file called");
}

void TestCommandLine::aRefusalIsOneSentence()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const Ran ran = m_terminal.type(line);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.isOneSentence(), qPrintable(ran.err + ran.out));
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QCOMPARE(m_terminal.read(u"nothing"_s), QByteArray()); // no book was made of an empty file
    QVERIFY(!QFile::exists(m_terminal.file(u"missing.twinbook"_s)));
}

void TestCommandLine::aNewBookIsEmpty()
{
    const Ran info = m_terminal.type(u"info empty.twinbook --json"_s);
    QCOMPARE(info.code, 0);
    QCOMPARE(info.json().value(u"people"_s).toInt(-1), 0);
    QCOMPARE(info.json().value(u"last_change"_s), QJsonValue(QJsonValue::Null));
    QVERIFY(info.json().value(u"path"_s).toString().endsWith(u"/empty.twinbook"));
    QVERIFY(!QFile::exists(m_terminal.file(u"empty.twinbook.lock"_s)));
    QVERIFY(!QFile::exists(m_terminal.file(u"empty.twinbook-wal"_s)));
}

void TestCommandLine::theSampleCommitteeIsCountedByKind()
{
    const QJsonObject info = m_terminal.type(u"info sample.twinbook --json"_s).json();
    const auto near = [&](const char *kind, int about) {
        const int records = info.value(QString::fromLatin1(kind)).toInt();
        return records > about * 8 / 10 && records < about * 12 / 10;
    };
    QVERIFY(near("people", 198)); // the guests of its visits among them
    QVERIFY(near("households", 104));
    QVERIFY(near("organisations", 15));
    QCOMPARE(info.value(u"who"_s).toString(), u"Joan Adams"_s);
    QVERIFY(info.value(u"schema"_s).toInt() >= 2);
    QVERIFY(QDateTime::fromString(info.value(u"last_change"_s).toString(), Qt::ISODate).isValid());
    const QString text = m_terminal.type(u"info sample.twinbook"_s).out;
    QVERIFY2(text.contains(u"Northbridge and District Twinning Association"), qPrintable(text));
    QVERIFY2(text.contains(u"by Joan Adams"), qPrintable(text));
}

void TestCommandLine::theSampleIsTheSameOnTheSameDay()
{
    QCOMPARE(m_terminal.type(m_day + u"new again.twinbook --sample"_s).code, 0);
    const Ran first = m_terminal.type(u"list people sample.twinbook --json"_s);
    QVERIFY(first.jsonList().size() > 100);
    QCOMPARE(m_terminal.type(u"list people again.twinbook --json"_s).out, first.out);
}

void TestCommandLine::aListGivesEveryFieldByItsName()
{
    for (const Area &area : allAreas()) {
        for (auto kind = area.kinds.begin(); kind != area.kinds.end(); ++kind) {
            const QJsonArray list =
                m_terminal.run({u"list"_s, kind.key(), u"sample.twinbook"_s, u"--json"_s}).jsonList();
            QVERIFY2(!list.isEmpty(), qPrintable(kind.key()));
            const Shapes shapes = allRecords();
            const auto shape = std::find_if(
                shapes.begin(), shapes.end(), [&](const RecordShape *s) { return s->table == kind.value(); });
            QVERIFY2(shape != shapes.end(), qPrintable(kind.value()));
            QStringList names{u"id"_s};
            for (const Column &column : (*shape)->columns)
                names += column.name == u"removed" ? QStringList() : QStringList(column.name);
            QStringList given = list.first().toObject().keys();
            if (area.entries.value(kind.key()).derived) // adds what follows from them
                given.removeIf([&](const QString &name) { return !names.contains(name); });
            names.sort();
            QCOMPARE(given, names);
            QVERIFY(list.first().toObject().value(u"id"_s).toInteger() != 0);
        }
    }
}

void TestCommandLine::aListIsFilteredByWords()
{
    const QJsonArray all = m_terminal.type(u"list people sample.twinbook --json"_s).jsonList();
    const QString family = all.at(7).toObject().value(u"family_name"_s).toString();
    const QJsonArray some =
        m_terminal
            .run({u"list"_s, u"people"_s, u"sample.twinbook"_s, u"--json"_s, u"--filter"_s, family.toUpper()})
            .jsonList();
    QVERIFY(!some.isEmpty() && some.size() < all.size());
    const QString text =
        m_terminal.run({u"list"_s, u"people"_s, u"sample.twinbook"_s, u"--filter"_s, family}).out;
    QVERIFY2(text.contains(family), qPrintable(text));
    QCOMPARE(m_terminal.type(u"list people sample.twinbook --filter xyzzyx --json"_s).jsonList().size(), 0);
}

void TestCommandLine::dueDependsOnTheDay()
{
    const QJsonObject now = m_terminal.type(u"due sample.twinbook --on 2026-05-03 --json"_s).json();
    QCOMPARE(now.value(u"today"_s).toString(), u"2026-05-03"_s);
    QVERIFY(!now.value(u"due"_s).toArray().isEmpty());
    const Ran later = m_terminal.type(u"due sample.twinbook --json --today 3/5/2030"_s);
    QVERIFY(later.json().value(u"due"_s) != now.value(u"due"_s));
    const Ran text = m_terminal.type(u"due sample.twinbook --on 2026-05-03"_s);
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count(u'\n'), now.value(u"due"_s).toArray().size());
}

void TestCommandLine::undoAndRedoWorkAfterTheProgramHasEnded()
{
    QCOMPARE(m_terminal.type(u"new undo.twinbook"_s).code, 0);
    QCOMPARE(m_terminal.type(u"import people people.csv --into undo.twinbook"_s).code, 0);
    const auto people = [&] {
        return m_terminal.type(u"info undo.twinbook --json"_s).json().value(u"people"_s).toInt(-1);
    };
    QCOMPARE(people(), 1);
    const Ran undone = m_terminal.type(u"undo undo.twinbook"_s);
    QCOMPARE(undone.code, 0);
    QCOMPARE(undone.out, u"Undone: Import people.csv\n"_s);
    QCOMPARE(people(), 0);
    QCOMPARE(m_terminal.type(u"undo undo.twinbook"_s).code, 1);
    QCOMPARE(m_terminal.type(u"redo undo.twinbook"_s).out, u"Redone: Import people.csv\n"_s);
    QCOMPARE(people(), 1);
}

void TestCommandLine::historySaysWhoDidWhat()
{
    QCOMPARE(m_terminal.type(u"new history.twinbook"_s).code, 0);
    QCOMPARE(m_terminal.type(u"import people people.csv --into history.twinbook --who Tom"_s).code, 0);
    const Ran text = m_terminal.type(u"history history.twinbook"_s);
    QVERIFY2(text.out.contains(u"Tom: Import people.csv"), qPrintable(text.out));
    QVERIFY2(text.out.contains(u"Anne Fairweather"), qPrintable(text.out));
    const QJsonArray list =
        m_terminal.type(u"history history.twinbook --json"_s).json().value(u"history"_s).toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().toObject().value(u"by"_s).toString(), u"Tom"_s);
}

void TestCommandLine::aBackupBringsTheBookBack()
{
    QCOMPARE(m_terminal.type(u"new safe.twinbook"_s).code, 0);
    QCOMPARE(m_terminal.type(u"import people people.csv --into safe.twinbook"_s).code, 0);
    const Ran backup = m_terminal.type(u"backup safe.twinbook"_s);
    QCOMPARE(backup.code, 0);
    const QString copy = backup.out.trimmed();
    QVERIFY2(QFile::exists(copy), qPrintable(copy));
    m_terminal.write(u"safe.twinbook"_s, "spoilt");
    QCOMPARE(m_terminal.type(u"info safe.twinbook"_s).code, 1);
    QCOMPARE(m_terminal.run({u"restore"_s, copy, u"--to"_s, u"safe.twinbook"_s}).code, 0);
    QCOMPARE(m_terminal.type(u"info safe.twinbook --json"_s).json().value(u"people"_s).toInt(), 1);
    QCOMPARE(m_terminal.run({u"restore"_s, copy, u"--to"_s, u"other.twinbook"_s}).code, 0);
    QCOMPARE(m_terminal.type(u"info other.twinbook --json"_s).json().value(u"people"_s).toInt(), 1);
}

void TestCommandLine::aSoundBookIsCalledSound()
{
    const Ran sound = m_terminal.type(u"check sample.twinbook --json"_s);
    QCOMPARE(sound.code, 0);
    QCOMPARE(sound.json().value(u"sound"_s), QJsonValue(true));
    QVERIFY(m_terminal.type(u"check sample.twinbook"_s).out.startsWith(u"The book is sound."));
    QByteArray bytes = m_terminal.read(u"sample.twinbook"_s);
    for (qsizetype i = 8192; i < bytes.size() - 8192; i += 3000)
        bytes.replace(i, 200, QByteArray(200, 'x'));
    m_terminal.write(u"damaged.twinbook"_s, bytes);
    const Ran damaged = m_terminal.type(u"check damaged.twinbook"_s);
    QCOMPARE(damaged.code, 1);
    QVERIFY2(damaged.isOneSentence(), qPrintable(damaged.err));
}

void TestCommandLine::aBookThatIsOpenIsReadButNotWritten()
{
    QCOMPARE(m_terminal.type(u"new shared.twinbook"_s).code, 0);
    OpenOptions options;
    options.records = allRecords();
    options.who = u"Joan"_s;
    options.settingsFile = m_terminal.file(u"sites.ini"_s);
    const auto open = Store::open(m_terminal.file(u"shared.twinbook"_s), options);
    QVERIFY(open);
    QCOMPARE(m_terminal.type(u"info shared.twinbook"_s).code, 0);
    QCOMPARE(m_terminal.type(u"import people people.csv --into shared.twinbook --dry-run"_s).code, 0);
    const Ran refused = m_terminal.type(u"import people people.csv --into shared.twinbook"_s);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.isOneSentence() && refused.err.contains(u"Joan on "), qPrintable(refused.err));
}

void TestCommandLine::everyLanguageIsSpoken()
{
    QStringList texts;
    for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s}) {
        const Ran ran = m_terminal.run({u"--language="_s + language, u"info"_s, u"sample.twinbook"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(!texts.contains(ran.out)); // dates at least, whatever is translated
        texts += ran.out;
    }
}

void TestCommandLine::anAnswerThatCannotBeWrittenIsNoSuccess()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full on this system.");
    QProcess process;
    m_terminal.prepare(process);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(Terminal::binary(), {u"help"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void TestCommandLine::theTourIsDrawnWithoutADisplay()
{
    const Ran tour = m_terminal.type(m_day + u"tour pictures --book sample.twinbook"_s);
    QCOMPARE(tour.err, QString());
    QCOMPARE(tour.code, 0);
    const QStringList pictures = QDir(m_terminal.file(u"pictures"_s)).entryList({u"*.png"_s});
    QVERIFY2(pictures.size() >= 8, qPrintable(pictures.join(u' ')));
}

} // namespace twinbook

QTEST_GUILESS_MAIN(twinbook::TestCommandLine)
#include "tst_command_line.moc"
