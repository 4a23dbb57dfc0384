// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The benchmark: each row is a ratio to a floor measured in the same run, so that it means the same on every
// machine. Each measurement is a process of its own, so that peak memory is its own too.
//   bench [TWINBOOK]          prints the table
//   bench --rotation          only the committees
//   bench --child NAME ...    one measurement; prints milliseconds
#include "child.h"
#include "rotation_scenes.h"
#include "scenes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace twinbook::bench;

namespace {

constexpr int people = 100000;

void row(const char *what, double ms, double mib, const char *floor, double floorMs, double floorMib,
    const char *aim)
{
    std::printf("%-46s %9.1f ms %7.0f MiB | %-30s %9.1f ms %7.0f MiB | %6.2f x   %s\n", what, ms, mib, floor,
        floorMs, floorMib, ms / floorMs, aim);
    std::fflush(stdout);
}

// A child of this program that prints its own milliseconds, leaving out its preparations.
Run scene(const QStringList &arguments)
{
    Run run = runOnce(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
    run.ms = run.output.trimmed().toDouble();
    return run;
}

int table(const QString &twinbook)
{
    QTemporaryDir folder;
    const auto file = [&folder](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    const QString self = QCoreApplication::applicationFilePath();
    const QString sample = file("sample.twinbook");
    const QString big = file("big.twinbook");
    const QString list = file("people.csv");
    qputenv("TWINBOOK_SETTINGS", file("settings.ini").toLocal8Bit());
    qputenv("TWINBOOK_EXIT_AFTER_PAINT", "people");
    // As left the last time: otherwise Home is made first, and two pages are measured.
    QSettings(file("settings.ini"), QSettings::IniFormat).setValue(u"window/page"_s, u"people"_s);
    runOnce(twinbook, {u"new"_s, sample, u"--sample"_s, u"--today"_s, u"2026-11-23"_s});
    writePeopleList(list, people);

    std::printf("%-46s %12s %11s | %-30s %12s %11s | %8s\n", "measured", "time", "memory", "floor", "time",
        "memory", "ratio");
    constexpr int often = 9;
    const Run empty = quickestPaint(often, self, {u"--child"_s, u"empty-window"_s});
    const Run start = quickestPaint(often, twinbook, {sample});
    row("start to first painted window", start.ms, start.mib, "an empty Qt window", empty.ms, empty.mib,
        "aim 1.8");
    const Run plain = quickestPaint(often, self, {u"--child"_s, u"plain-window"_s});
    row("the same", start.ms, start.mib, "bare Qt: menus, list, table", plain.ms, plain.mib, "");

    runOnce(twinbook, {u"new"_s, big});
    const Run import = runOnce(twinbook, {u"import"_s, u"people"_s, list, u"--into"_s, big});
    const QByteArray script = ".mode csv\n.import \"" + list.toLocal8Bit() + "\" people\n";
    const Run floor = runOnce(u"sqlite3"_s, {file("floor.db")}, script);
    row("import of 100,000 people", import.ms, import.mib, "sqlite3 .import of the file", floor.ms, floor.mib,
        "aim 6");

    const Run bigStart = quickestPaint(often, twinbook, {big});
    row("100,000 people to first painted list", bigStart.ms, bigStart.mib, "the same on the sample", start.ms,
        start.mib, "aim 1.5");

    const Run filter = scene({u"filter"_s, big});
    const Run bareFilter = scene({u"filter-sql"_s, big});
    row("filter keystroke to painted, 100,000 people", filter.ms, filter.mib, "the bare SQL", bareFilter.ms,
        bareFilter.mib, "aim 1.2 and under 100 ms");

    const Run first = scene({u"filter-first"_s, big});
    row("the first letter, when not read ahead", first.ms, first.mib, "the bare SQL", bareFilter.ms,
        bareFilter.mib, "");

    const Run edit = scene({u"edit"_s, sample});
    const Run update = scene({u"update"_s, sample});
    row("one journalled edit", edit.ms, edit.mib, "a bare UPDATE, same file settings", update.ms, update.mib,
        "");
    constexpr int many = 10'000;
    const QString town = file("town.twinbook");
    writePeopleList(file("town.csv"), many);
    runOnce(twinbook, {u"new"_s, town});
    runOnce(twinbook, {u"import"_s, u"people"_s, file("town.csv"), u"--into"_s, town});
    const Run read = scene({u"read-people"_s, town});
    const Run payments = scene({u"payments"_s, town});
    row("50 payments entered, 10,000 people", payments.ms, payments.mib, "reading all persons", read.ms,
        read.mib, "aim under 1 s");
    const Run search = scene({u"duplicates"_s, town});
    const Run select = scene({u"duplicates-select"_s, town});
    row("duplicate search on 10,000 people", search.ms, search.mib, "a bare SELECT of the columns", select.ms,
        select.mib, "aim under 1 s");
    const QString gifts = file("gifts.twinbook");
    runOnce(twinbook, {u"new"_s, gifts});
    scene({u"make-gifts"_s, gifts, u"100000"_s});
    const Run giftList = scene({u"list-gifts"_s, gifts});
    const Run peopleList = scene({u"list-people"_s, big});
    row("list of 100,000 gifts, painted", giftList.ms, giftList.mib, "the same of 100,000 people",
        peopleList.ms, peopleList.mib, "aim 1");
    const Run giftFilter = scene({u"filter-gifts"_s, gifts});
    row("filter keystroke to painted, 100,000 gifts", giftFilter.ms, giftFilter.mib,
        "the same of 100,000 people", filter.ms, filter.mib, "aim 1");
    const QString year = file("year.twinbook");
    runOnce(twinbook, {u"new"_s, year});
    scene({u"make-gifts"_s, year, u"3000"_s});
    const Run pdf = scene({u"publish-gifts"_s, year});
    row("register of 3,000 entries as PDF", pdf.ms, pdf.mib, "reading all persons", read.ms, read.mib,
        "aim under 2 s");
    planCommittees();
    std::printf("import: %.0f people a second; memory is the peak of each process\n",
        double(people) * 1000.0 / import.ms);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2 && QByteArray(argv[1]) == "--child")
        return playScene(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--rotation") {
        planCommittees();
        return 0;
    }
    QCoreApplication app(argc, argv);
    const QString beside = QFileInfo(app.applicationFilePath()).absolutePath() + u"/twinbook"_s;
    return table(argc > 1 ? QString::fromLocal8Bit(argv[1]) : beside);
}
