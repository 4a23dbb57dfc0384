// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_twinbook.h"

#include <QDirIterator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace twinbook {

// What goes in and out of a book by the command line: imports, exports, reports, labels.
class TestCommandFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anImportIsCountedInJson();
    void theSameListTwiceBringsNothingNew();
    void aDryRunTellsEveryLineAndWritesNothing();
    void aHeadingNobodyKnowsIsMappedByHand();
    void aListWithoutHeadingsIsTakenFromItsFirstLine();
    void aProblemNamesLineAndField();
    void aRefusedListLeavesTheBookAsItWas();
    void controlCLeavesTheBookAsItWas();
    void whatIsExportedComesInAgain_data();
    void whatIsExportedComesInAgain();
    void everyReportIsWrittenAsItsNameSays_data();
    void everyReportIsWrittenAsItsNameSays();
    void realListsAreTakenInOrRefusedInOneSentence();

private:
    QJsonObject info(const QString &book) const
    {
        return m_terminal.run({u"info"_s, book, u"--json"_s}).json();
    }
    int people(const QString &book) const { return info(book).value(u"people"_s).toInt(-1); }
    QString newBook(const QString &name) const
    {
        return m_terminal.run({u"new"_s, name}).code == 0 ? name : u"no book was made"_s;
    }

    Terminal m_terminal;
};

void TestCommandFiles::initTestCase()
{
    QVERIFY2(QFile::exists(Terminal::binary()), "Build the target twinbook first.");
    QCOMPARE(m_terminal.type(u"new sample.twinbook --sample --today 2026-05-03"_s).code, 0);
    m_terminal.write(u"list.csv"_s,
        "First name;Last name;Town;E-mail\nAnne;Fairweather;Harton;anne@example.org\n"
        "Tom;Fairweather;Harton;tom@example.org\nJoan;Adams;Northbridge;joan@example.org\n");
}

void TestCommandFiles::anImportIsCountedInJson()
{
    const QString book = newBook(u"count.twinbook"_s);
    const Ran ran = m_terminal.run({u"import"_s, u"people"_s, u"list.csv"_s, u"--into"_s, book, u"--json"_s});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    const QJsonObject counts = ran.json();
    QCOMPARE(counts.keys(),
        (QStringList{u"added"_s, u"changed"_s, u"problems"_s, u"read"_s, u"same"_s, u"skipped"_s}));
    QCOMPARE(counts.value(u"read"_s).toInt(), 3);
    QCOMPARE(counts.value(u"added"_s).toInt(), 3);
    QCOMPARE(counts.value(u"skipped"_s).toInt(), 0);
    QCOMPARE(people(book), 3);
}

void TestCommandFiles::theSameListTwiceBringsNothingNew()
{
    const QString book = newBook(u"twice.twinbook"_s);
    const QStringList line{u"import"_s, u"people"_s, u"list.csv"_s, u"--into"_s, book, u"--json"_s};
    QCOMPARE(m_terminal.run(line).json().value(u"added"_s).toInt(), 3);
    const QJsonObject again = m_terminal.run(line).json();
    QCOMPARE(again.value(u"same"_s).toInt(), 3);
    QCOMPARE(again.value(u"added"_s).toInt(), 0);
    QCOMPARE(people(book), 3);
}

void TestCommandFiles::aDryRunTellsEveryLineAndWritesNothing()
{
    const QString book = newBook(u"dry.twinbook"_s);
    const QByteArray before = m_terminal.read(book);
    const Ran text =
        m_terminal.run({u"import"_s, u"people"_s, u"list.csv"_s, u"--into"_s, book, u"--dry-run"_s});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains(u"Line 2: add Anne Fairweather"), qPrintable(text.out));
    QVERIFY2(text.out.contains(u"Nothing was written."), qPrintable(text.out));
    const Ran json = m_terminal.run(
        {u"import"_s, u"people"_s, u"list.csv"_s, u"--into"_s, book, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(json.json().value(u"added"_s).toInt(), 3);
    QCOMPARE(m_terminal.read(book), before);
}

void TestCommandFiles::aHeadingNobodyKnowsIsMappedByHand()
{
    const QString book = newBook(u"map.twinbook"_s);
    m_terminal.write(u"odd.csv"_s, "aa,bb\nAnne,Fairweather\n");
    QStringList line{u"import"_s, u"people"_s, u"odd.csv"_s, u"--into"_s, book};
    const Ran refused = m_terminal.run(line);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.isOneSentence(), qPrintable(refused.err));
    line += {u"--map"_s, u"given_name=aa"_s, u"--map"_s, u"family_name=bb"_s};
    const Ran taken = m_terminal.run(line);
    QCOMPARE(taken.err, QString());
    QCOMPARE(taken.code, 0);
    const QJsonObject person =
        m_terminal.run({u"list"_s, u"people"_s, book, u"--json"_s}).jsonList().first().toObject();
    QCOMPARE(person.value(u"given_name"_s).toString(), u"Anne"_s);
    QCOMPARE(person.value(u"family_name"_s).toString(), u"Fairweather"_s);
}

void TestCommandFiles::aListWithoutHeadingsIsTakenFromItsFirstLine()
{
    const QString book = newBook(u"plain.twinbook"_s);
    m_terminal.write(u"plain.csv"_s, "anne@example.org\ntom@example.org\n");
    const Ran ran = m_terminal.run(
        {u"import"_s, u"people"_s, u"plain.csv"_s, u"--into"_s, book, u"--no-headings"_s, u"--json"_s});
    QCOMPARE(ran.json().value(u"added"_s).toInt(), 2);
}

void TestCommandFiles::aProblemNamesLineAndField()
{
    const QString book = newBook(u"problem.twinbook"_s);
    m_terminal.write(
        u"problem.csv"_s, "Name,Date of birth\nAnne Fairweather,12/05/1950\nTom Fairweather,31/02/1950\n");
    const Ran ran =
        m_terminal.run({u"import"_s, u"people"_s, u"problem.csv"_s, u"--into"_s, book, u"--json"_s});
    QCOMPARE(ran.json().value(u"added"_s).toInt(), 2);
    const QJsonArray problems = ran.json().value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().toObject().value(u"line"_s).toInt(), 3);
    QVERIFY(!problems.first().toObject().value(u"field"_s).toString().isEmpty());
    QVERIFY(problems.first().toObject().value(u"sentence"_s).toString().contains(u"31/02/1950"));
}

void TestCommandFiles::aRefusedListLeavesTheBookAsItWas()
{
    const QString book = newBook(u"refused.twinbook"_s);
    const QByteArray before = m_terminal.read(book);
    m_terminal.write(u"picture.csv"_s, QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(1000, '\7'));
    const Ran ran =
        m_terminal.run({u"import"_s, u"people"_s, u"picture.csv"_s, u"--into"_s, book, u"--json"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
    QCOMPARE(people(book), 0);
    QCOMPARE(m_terminal.type(u"undo "_s + book).code, 1);
}

void TestCommandFiles::controlCLeavesTheBookAsItWas()
{
#ifdef Q_OS_UNIX
    const QString book = newBook(u"stopped.twinbook"_s);
    QByteArray many = "First name,Last name,Town\n";
    for (int i = 0; i < 200000; ++i)
        many += "Anne" + QByteArray::number(i) + ",Fairweather" + QByteArray::number(i % 997) + ",Harton\n";
    m_terminal.write(u"many.csv"_s, many);
    QProcess process;
    m_terminal.prepare(process);
    process.start(Terminal::binary(), {u"import"_s, u"people"_s, u"many.csv"_s, u"--into"_s, book});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(QFile::exists(m_terminal.file(book + u".lock"_s)));
    QTest::qWait(300);
    QCOMPARE(process.state(), QProcess::Running);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError(), QByteArray("The import was stopped; nothing was changed.\n"));
    QCOMPARE(people(book), 0);
    QVERIFY(!QFile::exists(m_terminal.file(book + u".lock"_s)));
#else
    QSKIP("Ctrl+C is sent to a process by itself on Unix only.");
#endif
}

void TestCommandFiles::whatIsExportedComesInAgain_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"csv", "xlsx", "vcf"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestCommandFiles::whatIsExportedComesInAgain()
{
    QFETCH(QString, suffix);
    const QString file = u"all."_s + suffix;
    const Ran out =
        m_terminal.run({u"export"_s, u"people"_s, u"--from"_s, u"sample.twinbook"_s, u"--to"_s, file});
    QVERIFY2(out.err.contains(u"--only-agreed"_s), qPrintable(out.err)); // some have not agreed to it
    QCOMPARE(out.code, 0);
    const QString book = newBook(u"again-%1.twinbook"_s.arg(suffix));
    const Ran in = m_terminal.run({u"import"_s, u"people"_s, file, u"--into"_s, book, u"--json"_s});
    QCOMPARE(in.err, QString());
    QCOMPARE(in.json().value(u"added"_s).toInt(), people(u"sample.twinbook"_s));
    QCOMPARE(people(book), people(u"sample.twinbook"_s));
}

void TestCommandFiles::everyReportIsWrittenAsItsNameSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QStringList names;
    for (const QJsonValue &report : m_terminal.type(u"list reports sample.twinbook --json"_s).jsonList())
        names += report.toObject().value(u"name"_s).toString();
    for (const char *name : {"member-list", "age-profile", "hosts", "labels-l7160", "labels-l7163"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
    for (const QString &name : names) {
        const QList<std::pair<QByteArray, QByteArray>> files{
            {"pdf", "%PDF-"}, {"txt", ""}, {"csv", "\xEF\xBB\xBF"}, {"xlsx", "PK"}, {"html", "<!"}};
        for (const auto &[suffix, begins] : files) {
            QTest::addRow("%s.%s", qPrintable(name), suffix.constData())
                << name << QString::fromLatin1(suffix) << begins;
        }
    }
}

void TestCommandFiles::everyReportIsWrittenAsItsNameSays()
{
    QFETCH(QString, name);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    const QString file = name + u'.' + suffix;
    const QStringList line{
        u"report"_s, name, u"--from"_s, u"sample.twinbook"_s, u"--today"_s, u"2026-05-03"_s, u"--to"_s};
    const Ran ran = m_terminal.run(line + QStringList(file));
    QVERIFY2(ran.err.isEmpty() || ran.err.contains(u"--only-agreed"_s), qPrintable(ran.err));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, file + u'\n');
    const QByteArray bytes = m_terminal.read(file);
    QVERIFY(bytes.size() > 60);
    QVERIFY2(bytes.toLower().startsWith(begins.toLower()), bytes.left(20).constData());
    if (suffix == u"txt"_s)
        QCOMPARE(
            m_terminal.run(line + QStringList(u"-"_s)).out.trimmed(), QString::fromUtf8(bytes).trimmed());
}

void TestCommandFiles::realListsAreTakenInOrRefusedInOneSentence()
{
    const QString folder = qEnvironmentVariable(
        "TWINBOOK_REAL_DATA", QStringLiteral(TWINBOOK_SOURCE_DIR) + u"/../shared/data/real"_s);
    if (!QDir(folder + u"/csv_contacts"_s).exists())
        QSKIP("The folder of real files, shared/data/real, is not there: nothing of it was tested.");
    const QMap<QString, int> contacts{
        {u"gmail.csv"_s, 1}, {u"tb_plain.csv"_s, 1}, {u"outlook.csv"_s, 1}, {u"email.csv"_s, 4}};
    int files = 0;
    QDirIterator it(folder + u"/csv_contacts"_s, {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString book = newBook(u"real-%1.twinbook"_s.arg(++files));
        const Ran ran = m_terminal.run({u"import"_s, u"people"_s, path, u"--into"_s, book, u"--json"_s});
        if (contacts.contains(it.fileName()))
            QCOMPARE(ran.json().value(u"added"_s).toInt(), contacts.value(it.fileName()));
        QVERIFY2(
            ran.code == 0 || (ran.code == 1 && ran.isOneSentence()), qPrintable(path + u": "_s + ran.err));
        QCOMPARE(people(book), ran.json().value(u"added"_s).toInt());
    }
    QVERIFY(files >= 16);
}

} // namespace twinbook

QTEST_GUILESS_MAIN(twinbook::TestCommandFiles)
#include "tst_command_files.moc"
