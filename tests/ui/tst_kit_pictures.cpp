// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "calendar.h"
#include "empty_state.h"
#include "form_dialog.h"
#include "icons.h"
#include "kit_samples.h"
#include "labels.h"
#include "notice.h"
#include "table_page.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace twinbook;
using namespace twinbook::kittest;
using namespace Qt::StringLiterals;

// Pictures of the parts for people to look at: in TWINBOOK_PICTURES if set, else made and thrown away.
class TestKitPictures : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_thrownAway;

    void grab(QWidget &widget, const QString &name)
    {
        QTest::qWait(20);
        const QDir folder(qEnvironmentVariable("TWINBOOK_PICTURES", m_thrownAway.path()));
        const Look look = currentLook();
        const QString file = u"kit-%1-%2-%3.png"_s.arg(name).arg(int(look.scheme)).arg(look.textPercent);
        QVERIFY(widget.grab().save(folder.filePath(file)));
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look{Scheme::Light, 100};
        QTest::newRow("dark") << Look{Scheme::Dark, 100};
        QTest::newRow("high contrast") << Look{Scheme::HighContrast, 100};
        QTest::newRow("200 %") << Look{Scheme::Light, 200};
    }
    void init()
    {
        QFETCH_GLOBAL(Look, look);
        applyLook(*qApp, look);
    }
    void aForm()
    {
        Form *form = friendForm();
        FormDialog dialog(form, u"Change Anne Fairweather"_s, u"Save changes"_s);
        dialog.setHelp(u"What you change here is seen by the whole committee."_s);
        form->setValues(anne());
        dialog.show();
        form->showProblem(
            {u"email"_s, u"An e-mail address has an @ in it, for example anne@example.org."_s, 0});
        form->focusField(u"name"_s);
        grab(dialog, u"form"_s);
    }
    void aList()
    {
        FriendList list(142);
        TablePage page(u"pictures"_s, listSource(&list));
        QAction add(icon(u"add"_s), u"Add person"_s);
        QAction remove(icon(u"remove"_s), u"Remove"_s);
        page.setTitle(u"People"_s);
        page.setFigures(u"142 members, 118 paid up, 17 due, 7 overdue"_s);
        page.setMainAction(&add);
        page.addRowAction(&remove, TablePage::Needs::SomeRows);
        page.addChoiceFilter(u"Which people"_s, {{u""_s, u"Everybody"_s}, {u"m"_s, u"Members"_s}});
        auto *detail = new QWidget;
        auto *column = new QVBoxLayout(detail);
        column->addWidget(new HeadingLabel(u"Anne Fairweather"_s, 2));
        column->addWidget(quietParagraph(u"Treasurer since 2019, member since 1998"_s));
        auto *pills = new QHBoxLayout;
        pills->addWidget(new Pill(u"Paid up"_s, Tone::Good));
        pills->addWidget(new Pill(u"Due"_s, Tone::Warning));
        pills->addWidget(new Pill(u"Overdue"_s, Tone::Bad));
        pills->addWidget(new Pill(u"Guest"_s, Tone::Neutral));
        pills->addStretch();
        column->addLayout(pills);
        auto *tabs = new QTabBar;
        tabs->addTab(u"Details"_s);
        tabs->addTab(u"Hosting"_s);
        tabs->addTab(u"History"_s);
        column->addWidget(tabs);
        column->addWidget(
            paragraph(u"12 Mill Lane, Harton. Speaks French and a little German; can host three guests."_s));
        column->addStretch();
        page.setDetail(detail);
        page.resize(1280, 760);
        page.show();
        page.goTo(3);
        page.showList();
        page.table()->setFocus();
        grab(page, u"list"_s);
        page.setFilter(u"zzz"_s);
        grab(page, u"nothing"_s);
    }
    void aQuestion()
    {
        QTimer::singleShot(100, this, [this] {
            grab(*QApplication::activeModalWidget(), u"question"_s);
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        });
        const QString verb = Ask::question(nullptr,
            {u"Forget Anne Fairweather?"_s,
                u"Everything the book knows of her is blanked, in History too. This cannot be undone."_s,
                {{u"Forget this person"_s, Ask::Role::Danger, u"do"_s},
                    {u"Keep"_s, Ask::Role::Cancel, u"keep"_s}}});
        QCOMPARE(verb, u"keep"_s);
    }
    void aMenuAndACalendar()
    {
        QMenu menu;
        menu.addAction(icon(u"print"_s), u"Print..."_s)->setShortcut(QKeySequence::Print);
        menu.addAction(icon(u"export"_s), u"Export as spreadsheet..."_s);
        menu.addSeparator();
        QAction *shown = menu.addAction(u"Town"_s);
        shown->setCheckable(true);
        shown->setChecked(true);
        QAction *off = menu.addAction(icon(u"undo"_s), u"Undo"_s);
        off->setEnabled(false);
        menu.popup(QPoint(0, 0));
        menu.setActiveAction(menu.actions().first());
        grab(menu, u"menu"_s);
        menu.hide();
        QWidget holder;
        (new QVBoxLayout(&holder))->addWidget(makeCalendar(QDate(2026, 6, 5), britain().locale, &holder));
        holder.show();
        grab(holder, u"calendar"_s);
    }
    void theParts()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        Notice notice;
        QAction undo(u"Undo"_s);
        column->addWidget(new HeadingLabel(u"A heading of the page"_s, 1));
        column->addWidget(new HeadingLabel(u"A heading of a part"_s, 2));
        auto *row = new QHBoxLayout;
        auto *primary = new QPushButton(icon(u"add"_s), u"Add person"_s);
        primary->setProperty("look", u"primary"_s);
        auto *danger = new QPushButton(icon(u"remove"_s, Tone::Bad), u"Forget this person"_s);
        danger->setProperty("look", u"danger"_s);
        auto *off = new QPushButton(icon(u"print"_s), u"Print"_s);
        off->setEnabled(false);
        for (QPushButton *button : {primary, danger, off, new QPushButton(icon(u"export"_s), u"Export"_s)}) {
            button->setAutoDefault(false);
            row->addWidget(button);
        }
        row->addStretch();
        column->addLayout(row);
        auto *second = new QHBoxLayout;
        auto *ticked = new QCheckBox(u"Can host guests"_s);
        ticked->setChecked(true);
        auto *radio = new QRadioButton(u"A4 paper"_s);
        radio->setChecked(true);
        auto *bar = new QProgressBar;
        bar->setValue(40);
        second->addWidget(ticked);
        second->addWidget(new QCheckBox(u"Has a dog"_s));
        second->addWidget(radio);
        second->addWidget(new QRadioButton(u"Letter"_s));
        second->addWidget(new QSpinBox);
        second->addWidget(bar);
        column->addLayout(second);
        auto *icons = new QGridLayout;
        int n = 0;
        for (const QString &name : iconNames()) {
            auto *one = new QPushButton(icon(name), name);
            one->setFlat(true);
            icons->addWidget(one, n / 9, n % 9);
            ++n;
        }
        column->addLayout(icons);
        column->addWidget(&notice);
        notice.say(u"Saved at 14:02. Changed e-mail of Anne Fairweather."_s, Tone::Good, &undo);
        page.resize(page.sizeHint());
        page.show();
        grab(page, u"parts"_s);
        notice.setParent(nullptr);
    }
};

QTEST_MAIN(TestKitPictures)
#include "tst_kit_pictures.moc"
