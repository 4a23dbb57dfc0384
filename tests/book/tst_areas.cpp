// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "area.h"
#include "json.h"
#include "people_import.h"
#include "person.h"
#include "sample.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What Home, Search, the reports and the command line find when they walk over the areas, and the sample
// committee.
class TestAreas : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const Asked m_asked{QDate(2026, 5, 14), QLocale(QLocale::English, QLocale::UnitedKingdom)};
    int m_count = 0;

    std::shared_ptr<Store> sample(const Asked &asked)
    {
        const OpenOptions options{{}, u"Joan"_s, m_dir.filePath(u"sites.ini"_s), false};
        auto made = makeSample(m_dir.filePath(u"sample%1.twinbook"_s.arg(++m_count)), options, asked);
        if (!made)
            qFatal("%s", qPrintable(made.sentence));
        return *made;
    }
    static QList<Store::Row> contents(const Store &store)
    {
        QList<Store::Row> all;
        for (const RecordShape *shape : store.shapes())
            all += store.select(u"SELECT * FROM %1 ORDER BY id"_s.arg(shape->table));
        return all;
    }

private Q_SLOTS:
    void theSampleIsTheNorthbridgeAssociation()
    {
        const auto store = sample(m_asked);
        QCOMPARE(store->setting(u"association"_s), u"Northbridge and District Twinning Association"_s);
        QCOMPARE(store->setting(u"currency"_s), u"GBP"_s);
        const qint64 guestHomes = store->all<Household>(u"removed=0 AND country<>'United Kingdom'"_s).size();
        QCOMPARE(store->count(*store->shape(u"household"_s)) - guestHomes, 70);
        QCOMPARE(store->count(*store->shape(u"organisation"_s)), 15);
        const qint64 guests = store->all<Person>(u"removed=0 AND id>=9100000 AND id<9200000"_s).size();
        const qint64 persons = store->count(*store->shape(u"person"_s)) - guests;
        QVERIFY(persons >= 130 && persons <= 150);
        for (const Person &person : store->all<Person>()) {
            QVERIFY2(check(person, m_asked.today).isEmpty(), qPrintable(displayName(person)));
            QVERIFY(store->get(person.household).has_value());
        }
    }

    void everyChoiceBesideAFilterCanBeAskedForOnTheCommandLine()
    {
        const auto store = sample(m_asked);
        QStringList keys;
        for (const Area &area : allAreas()) {
            for (auto it = area.choices.begin(); it != area.choices.end(); ++it) {
                QVERIFY2(area.lists.contains(it.key()), qPrintable(it.key()));
                for (const ListChoice &choice : it.value()(*store, m_asked)) {
                    RecordTable table(*store, area.lists.value(it.key())(*store, m_asked));
                    table.setCondition(choice.sql, choice.values);
                    QVERIFY(table.rowCount() <= table.total());
                    keys += it.key() + u' ' + choice.key;
                }
            }
        }
        for (const QString &key : {u"people check-expiring"_s, u"people due"_s, u"payments part"_s,
                 u"checks pending"_s, u"young-people to-ask"_s, u"consents all"_s, u"requests open"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
    }

    void theSampleUsesNumbersAndAddressesThatNobodyHas()
    {
        static const QRegularExpression invented(
            u"^(01632 960\\d{3}|07700 900\\d{3}|01 99 00 \\d\\d \\d\\d|\\+49 30 23125 \\d{3})?$"_s);
        static const QRegularExpression example(u"(^|[@.])example\\.(org|com)$"_s);
        const auto store = sample(m_asked);
        for (const RecordShape *shape : store->shapes()) {
            for (qint64 id : store->selectIds(u"SELECT id FROM %1"_s.arg(shape->table))) {
                const AnyRecord record = *store->get(*shape, id);
                for (const Column &column : shape->columns) {
                    const QString value = column.get(record.data()).toString();
                    if (column.kind == Kind::Phone)
                        QVERIFY2(invented.match(value).hasMatch(), qPrintable(value));
                    if (column.kind == Kind::Email && !value.isEmpty())
                        QVERIFY2(example.match(value).hasMatch(), qPrintable(value));
                }
            }
        }
    }

    void theSameDayMakesTheSameSample()
    {
        QCOMPARE(contents(*sample(m_asked)), contents(*sample(m_asked)));
        const Asked later{m_asked.today.addDays(400), m_asked.locale};
        const auto store = sample(later);
        QVERIFY(contents(*store) != contents(*sample(m_asked)));
        QCOMPARE(ageOn(store->get(Id<Person>(2'000'003))->born, later.today), 14); // Lucy does not grow up
    }

    void aBookThatIsThereIsNotOverwritten()
    {
        const QString path = m_dir.filePath(u"there.twinbook"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto made = makeSample(path, {{}, u"Joan"_s, m_dir.filePath(u"sites.ini"_s), false}, m_asked);
        QVERIFY(!made);
        QVERIFY(!made.sentence.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void everyAreaAnswersEverything()
    {
        const auto store = sample(m_asked);
        QSet<QString> names;
        QSet<QString> reports;
        for (const Area &area : allAreas()) {
            QVERIFY(!names.contains(area.name));
            names.insert(area.name);
            QVERIFY(!area.title.isEmpty());
            for (auto it = area.kinds.begin(); it != area.kinds.end(); ++it)
                QVERIFY2(store->shape(it.value()), qPrintable(it.key()));
            for (const Due &due : area.due(*store, m_asked))
                QVERIFY2(due.sentence.endsWith(u'.'), qPrintable(due.sentence));
            QVERIFY(!area.search(*store, u"northbridge"_s, 5).isEmpty());
            for (const ReportChart &chart : area.charts(*store, m_asked)) {
                QVERIFY(chart.answer.endsWith(u'.'));
                for (const Series &series : chart.series)
                    QCOMPARE(series.values.size(), chart.categories.size());
            }
            for (const ReportKind &kind : area.reports) {
                QVERIFY(!reports.contains(kind.name));
                reports.insert(kind.name);
                QVERIFY(kind.sentence.endsWith(u'.'));
                QCOMPARE(kind.make(*store, m_asked).fileStem, kind.name);
            }
            for (const Exporter &exporter : area.exporters) {
                for (const QString &format : exporter.formats) {
                    const auto written =
                        exporter.write(*store, m_dir.filePath(u"out."_s + format), {}, m_asked);
                    QVERIFY2(bool(written) && *written > 0, qPrintable(written.sentence));
                }
            }
            // But for one who was written down twice, to practise on.
            for (const Problem &problem : area.checks(*store, m_asked))
                QVERIFY2(problem.sentence.contains(u"Geoff Sedgwick"_s), qPrintable(problem.sentence));
        }
    }

    void recordsAreJsonByTheirNames()
    {
        const auto store = sample(m_asked);
        const QJsonObject json = toJson(*store->get(recordOf<Person>(), 2'000'002));
        QCOMPARE(json.value(u"id"_s).toInteger(), 2'000'002);
        QCOMPARE(json.value(u"given_name"_s).toString(), u"Anne"_s);
        QCOMPARE(json.value(u"household"_s).toInteger(), 1'000'001);
        QVERIFY(json.value(u"paper_post"_s).isBool());
        QVERIFY(json.value(u"left_on"_s).isNull());
        QCOMPARE(QDate::fromString(json.value(u"born"_s).toString(), Qt::ISODate).isValid(), true);
        QVERIFY(!json.contains(u"removed"_s));
        QCOMPARE(json.size(), recordOf<Person>().columns.size());
    }
};

QTEST_GUILESS_MAIN(TestAreas)
#include "tst_areas.moc"
