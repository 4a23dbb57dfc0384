// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(TWINBOOK_SOURCE_DIR "/");

QStringList sourcesUnder(const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator all(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            paths += all.next().mid(root.size());
    }
    paths.sort();
    return paths;
}

QStringList linesOf(const QString &path)
{
    QFile file(root + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

// Where a pattern stands in the code: "models/x.cpp:12: text". A comment is not code.
QStringList foundIn(const QStringList &folders, const QString &pattern, const QStringList &allowed = {})
{
    const QRegularExpression wanted(pattern);
    QStringList found;
    for (const QString &path : sourcesUnder(folders)) {
        if (std::any_of(
                allowed.begin(), allowed.end(), [&path](const QString &a) { return path.startsWith(a); }))
            continue;
        const QStringList lines = linesOf(path);
        for (int i = 0; i < lines.size(); ++i) {
            if (!lines.at(i).trimmed().startsWith(u"//") && wanted.match(lines.at(i)).hasMatch())
                found += u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(lines.at(i).trimmed());
        }
    }
    return found;
}

const QStringList everything{u"app"_s, u"ui"_s, u"models"_s, u"tests"_s};
const QStringList program{u"app"_s, u"ui"_s, u"models"_s};

} // namespace

// The rules of the house that no compiler checks.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreFound()
    {
        QVERIFY(sourcesUnder(everything).size() > 100);
        QVERIFY(!foundIn({u"models"_s}, u"QSqlDatabase"_s).isEmpty()); // the search itself works
    }
    void noLineIsForbidden_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("allowed");
        const QStringList models{u"models"_s};
        QTest::newRow("no window under models")
            << models
            << u"QtWidgets|QtGui|#include "
               u"<(QWidget|QDialog|QApplication|QGuiApplication|QLabel|Q(Table|List|Tree|Graphics|"
               u"AbstractItem)View|QMessageBox|"
               "QPainter|QColor|QFont|QIcon|QPixmap|QImage|QtCharts|QChart)"_s
            << QStringList();
        QTest::newRow("the database only in the store")
            << program << u"\\bQSql|QtSql"_s << QStringList{u"models/store/"_s};
        QTest::newRow("questions only through Ask")
            << program << u"\\bQMessageBox\\b|QInputDialog"_s << QStringList{u"ui/kit/ask.cpp"_s};
        QTest::newRow("SQL only under models") << QStringList{u"app"_s, u"ui"_s}
                                               << u"\"\\s*(SELECT\\s.*\\bFROM|INSERT\\s+INTO|UPDATE\\s+\\w+"
                                                  u"\\s+SET|DELETE\\s+FROM|CREATE\\s+(TABLE|INDEX)|"
                                                  "PRAGMA|JOIN|LEFT JOIN)\\b"_s
                                               << QStringList();
        QTest::newRow("today is passed in") << models << u"QDate::currentDate\\b"_s << QStringList();
        QTest::newRow("no singletons of ours")
            << program << u"\\binstance\\s*\\(\\s*\\)\\s*(\\{|;\\s*$)"_s << QStringList();
        QTest::newRow("granular includes")
            << everything << u"#include <(QtWidgets|QtCore|QtGui|QtSql|QtTest|QtCharts)(/Qt\\w+)?>"_s
            << QStringList();
        QTest::newRow("connected by pointer") << everything << u"\\b(SIGNAL|SLOT)\\("_s << QStringList();
        QTest::newRow("no std opened") << program << u"using namespace std\\b"_s << QStringList();
        QTest::newRow("no double holds money")
            << models << u"\\b(double|float)\\s+\\w*(amount|price|money|fee|balance)\\w*"_s << QStringList();
        QTest::newRow("no journal by hand")
            << program << u"INSERT INTO edit_row|UPDATE now_editing"_s
            << QStringList{u"models/store/journal.cpp"_s, u"models/store/store.cpp"_s};
        QTest::newRow("nobody rewrites History but forget")
            << program << u"UPDATE edit_row|DELETE FROM edit_row|UPDATE edit SET|DELETE FROM edit\\b"_s
            << QStringList{u"models/store/forget.cpp"_s};
    }
    void noLineIsForbidden()
    {
        QFETCH(QStringList, folders);
        QFETCH(QString, pattern);
        QFETCH(QStringList, allowed);
        const QStringList found = foundIn(folders, pattern, allowed);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
    void noFileIsLongerThan500Lines()
    {
        QStringList found;
        for (const QString &path : sourcesUnder(everything)) {
            if (const qsizetype lines = linesOf(path).size(); lines > 500)
                found += u"%1 has %2 lines"_s.arg(path).arg(lines);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
    void everyFileSaysWhoseItIs()
    {
        QStringList found;
        for (const QString &path : sourcesUnder(everything)) {
            const QStringList lines = linesOf(path);
            if (lines.value(0) != u"// SPDX-FileCopyrightText: 2026 The Twinbook founders"
                || lines.value(1) != u"// SPDX-License-Identifier: GPL-3.0-or-later")
                found += path;
            if (path.endsWith(u".h") && !lines.contains(u"#pragma once"_s))
                found += path + u" (#pragma once)"_s;
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
    void namesSayWhatIsInside()
    {
        const QRegularExpression snake(u"^[a-z0-9_]+\\.(h|cpp)$"_s);
        const QRegularExpression empty(u"util|helper|manager|common|misc"_s);
        QStringList found;
        for (const QString &path : sourcesUnder(everything)) {
            const QString name = QFileInfo(path).fileName();
            if (!snake.match(name).hasMatch() || empty.match(name).hasMatch())
                found += path;
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
    void allCodeIsOurs()
    {
        QStringList found;
        for (const QString &path : sourcesUnder({u"ui"_s, u"models"_s})) {
            if (!linesOf(path).join(u'\n').contains(u"namespace twinbook"))
                found += path;
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
    // An include of a folder further up the arrows would compile where a test links all of them.
    void theArrowsPointDown_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("mayUse");
        const QStringList store{u"models/base"_s, u"models/store"_s};
        const QStringList files{u"models/base"_s, u"models/exchange"_s};
        QTest::newRow("base") << u"models/base"_s << QStringList{u"models/base"_s};
        QTest::newRow("store") << u"models/store"_s << store;
        QTest::newRow("exchange") << u"models/exchange"_s << files;
        QTest::newRow("report") << u"models/report"_s << QStringList(files + QStringList{u"models/report"_s});
        QTest::newRow("rates") << u"models/rates"_s << QStringList(store + files + QStringList{u"models/rates"_s});
        QTest::newRow("people") << u"models/people"_s
                                << QStringList(
                                       store + files + QStringList{u"models/report"_s, u"models/rates"_s, u"models/people"_s});
        QTest::newRow("kit") << u"ui/kit"_s << QStringList(store + QStringList{u"ui/kit"_s});
    }
    void theArrowsPointDown()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, mayUse);
        QStringList headers; // of our own, by name, that this folder may not use
        for (const QString &path : sourcesUnder(program)) {
            if (path.endsWith(u".h") && !mayUse.contains(QFileInfo(path).path()))
                headers += QFileInfo(path).fileName();
        }
        for (const QString &path : sourcesUnder(mayUse)) // a name may stand twice
            headers.removeAll(QFileInfo(path).fileName());
        QStringList found;
        const QRegularExpression include(u"^#include \"([^\"]+)\""_s);
        for (const QString &path : sourcesUnder({folder})) {
            for (const QString &line : linesOf(path)) {
                const QString name = QFileInfo(include.match(line).captured(1)).fileName();
                if (headers.contains(name))
                    found += path + u" includes "_s + name;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
