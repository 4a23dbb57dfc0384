// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

constexpr int pairSize = 3; // every edit writes three clubs, which must always agree

// The child: edits for ever, telling each edit once it is committed.
int editForEver(const QString &path, const QString &sites)
{
    const auto opened = Store::open(path, {{&recordOf<Club>()}, u"child"_s, sites, false});
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.sentence));
        return 1;
    }
    Store &store = **opened;
    std::printf("open\n");
    std::fflush(stdout);
    QRandomGenerator random(quint32(QCoreApplication::applicationPid()));
    for (qint64 n = 0;; ++n) {
        EditOutcome outcome;
        if (n % 9 == 8) {
            outcome = n % 2 ? store.undo() : store.redo();
        } else {
            outcome = store.edit(u"Edit %1"_s.arg(n), [&](Edit &edit) {
                QList<Club> clubs = store.all<Club>();
                const QString word = u"%1 %2"_s.arg(n).arg(QString(random.bounded(3000), u'x'));
                for (int i = 0; i < pairSize; ++i) {
                    Club club = clubs.value(i);
                    club.name = word;
                    club.notes = n % 4 ? word : QString();
                    edit.save(club);
                }
            });
        }
        if (!outcome)
            return 2;
        if (outcome.end == EditOutcome::Done) {
            std::printf("%lld\n", static_cast<long long>(outcome.edit));
            std::fflush(stdout);
        }
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

    BookFolder m_folder;

    // What the journal says stands in the book, by row.
    static QMap<qint64, QMap<QString, QString>> folded(const Store &store)
    {
        QMap<qint64, QMap<QString, QString>> rows;
        for (const Store::Row &row :
            store.select(u"SELECT r.row, r.op, r.data FROM edit_row r JOIN edit e ON "
                         "e.id=r.edit WHERE r.tbl='organisation' ORDER BY e.at, r.n"_s)) {
            const QJsonObject data = QJsonDocument::fromJson(row.at(2).toString().toUtf8()).object();
            if (row.at(1).toString() == u"D") {
                rows.remove(row.first().toLongLong());
                continue;
            }
            QMap<QString, QString> &now = rows[row.first().toLongLong()];
            for (auto it = data.begin(); it != data.end(); ++it)
                now.insert(it.key(), it.value().toArray().at(1).toString());
        }
        return rows;
    }

private Q_SLOTS:
    void noCommittedEditIsLostAndNoneIsHalf()
    {
        const int rounds = qEnvironmentVariableIntValue("TWINBOOK_KILLS") > 0
            ? qEnvironmentVariableIntValue("TWINBOOK_KILLS")
            : 200;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QElapsedTimer timer;
        timer.start();
        auto store = m_folder.fresh(u"kill.twinbook"_s);
        const QString path = store->path();
        store.reset();
        qsizetype told = 0;
        int early = 0;
        QSet<qint64> known;
        for (int round = 0; round < rounds; ++round) {
            if (round % 40 == 39) { // a small book again, so that the time does not grow
                QVERIFY(QFile::remove(path));
                m_folder.fresh(u"kill.twinbook"_s).reset();
                known.clear();
            }
            QProcess child;
            child.setProcessChannelMode(QProcess::SeparateChannels);
            child.start(
                QCoreApplication::applicationFilePath(), {u"--edit"_s, path, m_folder.path(u"sites.ini"_s)});
            QVERIFY(child.waitForStarted());
            // Some die while opening the book, the most at work.
            if (round % 10 != 0)
                QVERIFY2(child.waitForReadyRead(20000), child.readAllStandardError().constData());
            QThread::usleep(random.bounded(60000));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            QList<qint64> committed;
            const QByteArray printed = child.readAllStandardOutput();
            for (const QByteArray &line : printed.left(printed.lastIndexOf('\n') + 1).split('\n')) {
                if (line.toLongLong() != 0)
                    committed += line.toLongLong();
            }
            early += committed.isEmpty();
            told += committed.size();

            const auto opened = Store::open(path, m_folder.options());
            QVERIFY2(opened, qPrintable(u"round %1: %2"_s.arg(round).arg(opened.sentence)));
            store = *opened;
            QCOMPARE(store->checkSound(), QString());
            QVERIFY(store->select(u"SELECT edit FROM now_editing"_s).first().first().isNull());
            for (const qint64 edit : committed)
                known.insert(edit);
            QSet<qint64> found;
            for (const qint64 edit : store->selectIds(u"SELECT id FROM edit"_s))
                found.insert(edit);
            QVERIFY2(found.contains(known), qPrintable(u"round %1 lost an edit"_s.arg(round)));
            known = found; // at most one more was committed but not told any more
            // No half edit: the three clubs agree, every edit has rows 1..n, and the journal folds to the
            // book.
            const QList<Club> clubs = store->all<Club>();
            QVERIFY(clubs.isEmpty() || clubs.size() == pairSize);
            for (const Club &club : clubs) {
                QCOMPARE(club.name, clubs.first().name);
                QCOMPARE(club.notes, clubs.first().notes);
            }
            QVERIFY(
                store
                    ->select(u"SELECT 1 FROM edit e LEFT JOIN edit_row r ON r.edit=e.id GROUP BY e.id HAVING "
                             "count(r.n)=0 OR count(r.n)<>max(r.n)"_s)
                    .isEmpty());
            const auto fold = folded(*store);
            QCOMPARE(fold.size(), clubs.size());
            for (const Club &club : clubs) {
                QCOMPARE(club.name, fold.value(club.id.value).value(u"name"_s));
                QCOMPARE(club.notes, fold.value(club.id.value).value(u"notes"_s));
            }
            QCOMPARE(store->select(u"SELECT count(*) FROM organisation_find"_s).first().first().toInt(),
                clubs.size());
            store.reset();
        }
        qInfo("%d kills in %lld ms, %lld edits told, %d died before telling any", rounds,
            static_cast<long long>(timer.elapsed()), static_cast<long long>(told), early);
        QVERIFY(told > rounds / 4);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--edit")
        return editForEver(arguments.value(2), arguments.value(3));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
