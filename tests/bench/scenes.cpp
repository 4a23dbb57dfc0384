// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "area.h"
#include "duplicates.h"
#include "first_paint.h"
#include "gift_scenes.h"
#include "gifts_query.h"
#include "list_source.h"
#include "payment_grid.h"
#include "people_table.h"
#include "person.h"
#include "record_table.h"
#include "statement.h"
#include "store.h"
#include "table_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace twinbook::bench {

namespace {

const QStringList &typed()
{
    static const QStringList words{
        u"f"_s, u"fa"_s, u"fai"_s, u"fair 4"_s, u"fair 41"_s, u"fair 4"_s, u"mill"_s, u"zz"_s, QString()};
    return words;
}

std::shared_ptr<Store> openBook(const QString &path)
{
    const auto opened = Store::open(path, {allRecords(), u"bench"_s, path + u".sites"_s, false});
    if (!opened)
        qFatal("%s", qPrintable(opened.sentence));
    return *opened;
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

// Each keystroke from the key to the painted list; the first one reads the words of the whole book.
QList<double> filterPainted(Store &store, const ListQuery &query)
{
    RecordTable table(store, query);
    TablePage page(u"bench"_s, listSource(&table));
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    QList<double> times;
    for (const QString &words : typed()) {
        QElapsedTimer timer;
        timer.start();
        page.setFilter(words);
        page.table()->viewport()->repaint();
        times += double(timer.nsecsElapsed()) / 1e6;
        QCoreApplication::processEvents();
    }
    return times;
}

QList<double> filterPeople(const QString &book)
{
    return filterPainted(*openBook(book), peopleQuery(QDate(2026, 11, 23), QLocale(u"en_GB"_s)));
}

QList<double> filterGifts(const QString &book)
{
    const auto store = openBook(book);
    return filterPainted(*store, giftsQuery(*store, QLocale(u"en_GB"_s)));
}

// A list of that query, made and painted, as when its page is opened.
double paintList(Store &store, const ListQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    RecordTable table(store, query);
    TablePage page(u"bench"_s, listSource(&table));
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    page.table()->viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

double paintGifts(const QString &book)
{
    const auto store = openBook(book);
    return paintList(*store, giftsQuery(*store, QLocale(u"en_GB"_s)));
}

double paintPeople(const QString &book)
{
    return paintList(*openBook(book), peopleQuery(QDate(2026, 11, 23), QLocale(u"en_GB"_s)));
}

double makeGifts(const QString &book, int count)
{
    const auto store = openBook(book);
    QElapsedTimer timer;
    timer.start();
    addGifts(*store, count);
    return double(timer.nsecsElapsed()) / 1e6;
}

double publishGifts(const QString &book)
{
    const auto store = openBook(book);
    return registerAsPdf(*store, book + u".pdf"_s);
}

double filterSql(const QString &book)
{
    const auto store = openBook(book);
    const QString sql =
        u"SELECT f.id FROM person_find f JOIN person p ON p.id=f.id LEFT JOIN household_find hf ON "
        "hf.id=p.household WHERE 1 %1 ORDER BY f.sort, f.id"_s;
    QList<double> times;
    for (const QString &words : typed()) {
        QString conditions;
        QVariantList values;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
            conditions += u" AND (f.search LIKE ? OR hf.search LIKE ?)"_s;
            values << u'%' + word + u'%' << u'%' + word + u'%';
        }
        QElapsedTimer timer;
        timer.start();
        store->selectIds(sql.arg(conditions), values);
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    return median(times);
}

double editOne(const QString &book)
{
    const auto store = openBook(book);
    Person person = store->all<Person>().first();
    QList<double> times;
    for (int i = 0; i < 200; ++i) {
        person.notes = QString::number(i);
        QElapsedTimer timer;
        timer.start();
        store->edit(u"Change"_s, [&](Edit &edit) { edit.save(person); });
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    return median(times);
}

double updateOne(const QString &book)
{
    QFile::copy(book, book + u".bare"_s);
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    db.setDatabaseName(book + u".bare"_s);
    db.open();
    for (const char *sql :
        {"DROP TRIGGER journal_person_U", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"})
        runSql(db, QString::fromLatin1(sql));
    const QVariant id = oneValue(db, u"SELECT min(id) FROM person"_s);
    Statement update(db, u"UPDATE person SET notes=? WHERE id=?"_s);
    QList<double> times;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        update.bind({QString::number(i), id}).run();
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    return median(times);
}

double duplicateSearch(const QString &book)
{
    const auto store = openBook(book);
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        findDuplicates(*store, QLocale(u"en_GB"_s), u"person"_s);
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    return median(times);
}

// The same columns, read and nothing more.
double duplicateSelect(const QString &book)
{
    const auto store = openBook(book);
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        store->select(u"SELECT p.id,p.household,p.title,p.given_name,p.family_name,p.born,p.email,p.email2,"
                      "p.mobile,p.phone,p.work_phone,p.member_number,h.street,h.town,h.postcode,h.phone,"
                      "p.known_as,p.suffix,p.gender FROM person p LEFT JOIN household h ON h.id=p.household"
                      " WHERE p.removed=0"_s);
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    return median(times);
}

// What every window of this kind has, by Qt's own means alone: menus, a list at the side, a table of words.
void fillPlainly(QMainWindow &window)
{
    constexpr int rows = 30;
    constexpr int columns = 6;
    for (int menu = 0; menu < columns; ++menu) {
        QMenu *one = window.menuBar()->addMenu(u"Menu %1"_s.arg(menu));
        for (int line = 0; line < columns; ++line)
            one->addAction(u"Line %1"_s.arg(line));
    }
    auto *whole = new QSplitter(&window);
    auto *side = new QListWidget(whole);
    side->addItems({u"Home"_s, u"People"_s, u"Reports"_s, u"History"_s, u"Help"_s});
    auto *table = new QTableView(whole);
    auto *model = new QStandardItemModel(rows, columns, table);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            model->setItem(row, column, new QStandardItem(u"Anne Fairweather %1"_s.arg(row)));
    table->setModel(model);
    window.setCentralWidget(whole);
}

// The sheet opened and fifty payments entered by a part of a name.
double enterFifty(const QString &book)
{
    constexpr int lines = 50;
    const auto store = openBook(book);
    MembershipCategory individual;
    individual.name = u"Individual"_s;
    individual.fee = 1500;
    store->edit(u"Add"_s, [&](Edit &edit) { edit.save(individual); });
    QElapsedTimer timer;
    timer.start();
    PaymentGrid grid(*store, QDate(2026, 11, 23), QLocale(u"en_GB"_s));
    for (int i = 0; i < lines; ++i)
        grid.setData(grid.index(i, PaymentGrid::Who), u"fair%1 an"_s.arg(1000 + i * 8));
    if (grid.firstTrouble() >= 0)
        qFatal("%s", qPrintable(grid.trouble(grid.firstTrouble())));
    return double(timer.nsecsElapsed()) / 1e6;
}

double readEverybody(const QString &book)
{
    const auto store = openBook(book);
    QElapsedTimer timer;
    timer.start();
    store->select(u"SELECT * FROM person"_s);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void writePeopleList(const QString &path, int count)
{
    static const char *const given[] = {
        "Anne", "Tom", "Jean-Pierre", "Hélène", "Jürgen", "Siân", "Margaret", "Ian"};
    static const char *const towns[] = {"Northbridge", "Harton", "Millbrook", "Little Wendle"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list");
    file.write(
        "Title,First name,Last name,Date of birth,Street,Town,Postcode,Country,Telephone,Mobile,E-mail,"
        "Membership category,Member since,Languages,Notes\n");
    for (int i = 0; i < count; ++i) {
        const int home = i / 2;
        const QDate born = QDate(1936, 1, 1).addDays(i * 7 % 29000);
        file.write(u"Mx,%1,Fair%2,%3,\"%4, Mill Lane\",%5,NB%6 %7AB,United Kingdom,01632 9%8,07700 9%9,"_s
                       .arg(QString::fromUtf8(given[i % 8]))
                       .arg(home)
                       .arg(born.toString(u"dd/MM/yyyy"_s))
                       .arg(home % 997)
                       .arg(QString::fromUtf8(towns[home % 4]))
                       .arg(home % 30)
                       .arg(home % 9)
                       .arg(i, 5, 10, QLatin1Char('0'))
                       .arg(i, 5, 10, QLatin1Char('0'))
                       .toUtf8());
        file.write(
            u"person%1@example.org,Individual,01/04/%2,French B1,\n"_s.arg(i).arg(1990 + i % 36).toUtf8());
    }
}

int playScene(int argc, char **argv)
{
    const QByteArray name = argv[2];
    QApplication app(argc, argv);
    if (name == "empty-window" || name == "plain-window") {
        QMainWindow window;
        if (name == "plain-window")
            fillPlainly(window);
        FirstPaint painted;
        app.installEventFilter(&painted);
        window.resize(1280, 800);
        window.show();
        return app.exec();
    }
    const QString book = QString::fromLocal8Bit(argc > 3 ? argv[3] : "");
    const double ms = name == "filter" ? median(filterPeople(book))
        : name == "filter-first"       ? filterPeople(book).first()
        : name == "make-gifts"         ? makeGifts(book, QByteArray(argv[4]).toInt())
        : name == "filter-gifts"       ? median(filterGifts(book))
        : name == "list-gifts"         ? paintGifts(book)
        : name == "list-people"        ? paintPeople(book)
        : name == "publish-gifts"      ? publishGifts(book)
        : name == "filter-sql"         ? filterSql(book)
        : name == "edit"               ? editOne(book)
        : name == "payments"           ? enterFifty(book)
        : name == "read-people"        ? readEverybody(book)
        : name == "duplicates"         ? duplicateSearch(book)
        : name == "duplicates-select"  ? duplicateSelect(book)
                                       : updateOne(book);
    std::printf("%.4f\n", ms);
    return 0;
}

} // namespace twinbook::bench
