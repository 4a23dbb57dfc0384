// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"

#include "enclosure.h"
#include "forget.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Files kept with entries: once each, back as they were, refused in words.
class TestEnclosures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Store> m_store;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    Enclosure keep(const QString &path, qint64 of)
    {
        Enclosure kept;
        const Result<FoundFile> found = readEnclosure(path);
        m_store->edit(u"Attach"_s,
            [&](Edit &edit) { kept = enclose(edit, *found, u"gift"_s, of, QDate(2026, 6, 12)); });
        return kept;
    }
    qint64 stored() const { return m_store->selectIds(u"SELECT count(*) FROM attachment"_s).first(); }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        QFile::remove(m_folder.filePath(u"a.twinbook"_s));
        const auto made = Store::create(m_folder.filePath(u"a.twinbook"_s),
            {{&recordOf<Enclosure>()}, u"Joan Adams"_s, m_folder.filePath(u"sites"_s), false});
        QVERIFY2(bool(made), qPrintable(made.sentence));
        m_store = *made;
    }

    void whatCannotBeKeptIsRefusedInASentence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QFile large(m_folder.filePath(u"film.mp4"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestEnclosure + 1));
        QTest::newRow("nothing there") << m_folder.filePath(u"none.jpg"_s) << u"no file"_s;
        QTest::newRow("folder") << m_folder.path() << u"is a folder"_s;
        QTest::newRow("empty") << write(u"empty.txt"_s, {}) << u"is empty"_s;
        QTest::newRow("too large") << large.fileName() << u"up to 25 MB"_s;
    }
    void whatCannotBeKeptIsRefusedInASentence()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        const Result<FoundFile> found = readEnclosure(path);
        QVERIFY(!found);
        QVERIFY2(found.sentence.contains(says), qPrintable(found.sentence));
    }

    void theSameBytesAreStoredOnceAndComeBackAsTheyWere()
    {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        const Enclosure one = keep(write(u"a.bin"_s, all), 1);
        const Enclosure two = keep(write(u"b.bin"_s, all), 2);
        QCOMPARE(one.sha256, two.sha256);
        QCOMPARE(stored(), 1);
        QCOMPARE(bytesOf(*m_store, two).value(), all);
        const QString folder = m_folder.filePath(u"out"_s);
        QDir(folder).removeRecursively();
        QCOMPARE(*saveEnclosure(*m_store, one, folder), folder + u"/a.bin"_s);
        QCOMPARE(*saveEnclosure(*m_store, one, folder), folder + u"/a (2).bin"_s);
        QCOMPARE(enclosuresOf(*m_store, u"gift"_s, 2).size(), 1);
        QVERIFY(checkEnclosures(*m_store).isEmpty());
    }

    void aNameFromElsewhereNeverLeavesTheFolder()
    {
        Enclosure odd = keep(write(u"c.txt"_s, "c"), 1);
        odd.name = u"../../evil/..\\x.txt"_s;
        const QString folder = m_folder.filePath(u"safe"_s);
        const Result<QString> path = saveEnclosure(*m_store, odd, folder);
        QVERIFY(bool(path));
        QVERIFY2(path->startsWith(folder + u'/') && !path->mid(folder.size() + 1).contains(u'/'),
            qPrintable(*path));
    }

    void takingItOutAndBackAgainKeepsTheBytes()
    {
        const Enclosure one = keep(write(u"d.txt"_s, "photograph"), 1);
        m_store->edit(u"Take out"_s, [&](Edit &edit) { edit.remove(one.id); });
        QVERIFY(enclosuresOf(*m_store, u"gift"_s, 1).isEmpty());
        QVERIFY(bool(m_store->undo()));
        QVERIFY(bool(m_store->undo()));
        QVERIFY(m_store->all<Enclosure>().isEmpty());
        QVERIFY(bool(m_store->redo()));
        QCOMPARE(bytesOf(*m_store, enclosuresOf(*m_store, u"gift"_s, 1).first()).value(),
            QByteArray("photograph"));
    }

    void forgettingTakesTheBytesUnlessTheyBelongToSomethingElse()
    {
        const Enclosure one = keep(write(u"e.txt"_s, "letter"), 1);
        const Enclosure two = keep(write(u"f.txt"_s, "letter"), 2);
        const Enclosure own = keep(write(u"g.txt"_s, "portrait"), 1);
        QCOMPARE(bytesOnlyOf(*m_store, {one, own}), QStringList{own.sha256});
        Forgetting what;
        what.label = u"Forget"_s;
        for (const Enclosure &gone : {one, own})
            what.rows += ForgetRow{
                u"enclosure"_s, gone.id.value, {{u"name"_s, u""_s}, {u"sha256"_s, u""_s}, {u"removed"_s, 1}}};
        what.attachments = bytesOnlyOf(*m_store, {one, own});
        QVERIFY(bool(m_store->forget(what)));
        QVERIFY(!bytesOf(*m_store, own).has_value());
        QCOMPARE(bytesOf(*m_store, two).value(), QByteArray("letter"));
        QVERIFY(checkEnclosures(*m_store).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEnclosures)
#include "tst_enclosures.moc"
