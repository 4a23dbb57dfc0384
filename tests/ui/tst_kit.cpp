// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "choice_box.h"
#include "date_edit.h"
#include "empty_state.h"
#include "icons.h"
#include "labels.h"
#include "languages.h"
#include "link_edit.h"
#include "money_edit.h"
#include "notice.h"
#include "progress.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <stdexcept>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

int inkOf(const QImage &image) // pixels that are not see-through
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 40;
    return ink;
}

} // namespace

class TestKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook(*qApp, {Scheme::Light, 100}); }

    void everyPairOfColoursCanBeRead_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }
    void everyPairOfColoursCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const QPalette p = paletteFor(scheme);
        using R = QPalette;
        const QList<QPair<QPalette::ColorRole, QPalette::ColorRole>> pairs{{R::WindowText, R::Window},
            {R::WindowText, R::Base}, {R::Text, R::Base}, {R::Text, R::AlternateBase}, {R::Text, R::Window},
            {R::ButtonText, R::Button}, {R::HighlightedText, R::Highlight}, {R::PlaceholderText, R::Base},
            {R::PlaceholderText, R::Window}, {R::PlaceholderText, R::AlternateBase}, {R::Link, R::Base},
            {R::Link, R::Window}, {R::LinkVisited, R::Base}, {R::LinkVisited, R::Window},
            {R::BrightText, R::Window}, {R::ToolTipText, R::ToolTipBase}};
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            for (const auto &[ink, paper] : pairs) {
                const double ratio = contrastRatio(p.color(group, ink), p.color(group, paper));
                QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(ink).arg(paper).arg(ratio)));
            }
        for (const auto &[ink, paper] : {pairs.at(0), pairs.at(2), pairs.at(5)})
            QVERIFY(contrastRatio(p.color(QPalette::Disabled, ink), p.color(QPalette::Disabled, paper)) >= 3);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            QVERIFY2(contrastRatio(edgeColor(p), p.color(role)) >= 3, qPrintable(QString::number(role)));
        QVERIFY(contrastRatio(p.color(QPalette::Highlight), p.color(QPalette::Base)) >= 3);
    }
    void everyToneCanBeReadAndHasItsOwnShape_data() { everyPairOfColoursCanBeRead_data(); }
    void everyToneCanBeReadAndHasItsOwnShape()
    {
        QFETCH(Scheme, scheme);
        const QPalette p = paletteFor(scheme);
        QStringList shapes;
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad}) {
            const ToneLook look = toneLook(tone, p);
            for (const QColor &paper : {look.ground, p.color(QPalette::Base), p.color(QPalette::Window)})
                QVERIFY2(contrastRatio(look.text, paper) >= 4.5, qPrintable(look.icon));
            QVERIFY(contrastRatio(look.edge, p.color(QPalette::Window)) >= 3);
            QVERIFY(!shapes.contains(look.icon));
            QVERIFY(iconNames().contains(look.icon));
            shapes.append(look.icon);
        }
    }
    void theTextSizeScalesEverything()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *button = new QPushButton(u"Save changes"_s);
        auto *edit = new QLineEdit;
        auto *heading = new HeadingLabel(u"People"_s, 1);
        column->addWidget(heading);
        column->addWidget(button);
        column->addWidget(edit);
        window.show();
        QVERIFY(button->height() >= 32);
        QVERIFY(edit->height() >= 32);
        const int button100 = button->sizeHint().height();
        const int heading100 = heading->sizeHint().height();
        const int tick100 = button->style()->pixelMetric(QStyle::PM_IndicatorWidth);
        applyLook(*qApp, {Scheme::Light, 200});
        QCoreApplication::processEvents();
        QVERIFY(qAbs(button->sizeHint().height() - 2 * button100) <= 3);
        QVERIFY(qAbs(heading->sizeHint().height() - 2 * heading100) <= 3);
        QVERIFY(qAbs(qApp->style()->pixelMetric(QStyle::PM_IndicatorWidth) - 2 * tick100) <= 2);
        QVERIFY(button->height() >= 64);
        applyLook(*qApp, {Scheme::Light, 1000});
        QCOMPARE(currentLook().textPercent, 200);
        applyLook(*qApp, {Scheme::Dark, 80});
        QCOMPARE(currentLook(), (Look{Scheme::Dark, 80}));
        QCoreApplication::processEvents();
        QVERIFY(isDark(window.palette()));
    }

    void everyIconHasInkAtEverySize()
    {
        QVERIFY(iconNames().size() >= 36);
        for (const QString &name : iconNames())
            for (const int side : {24, 48}) {
                const QPixmap pixmap = icon(name).pixmap(QSize(side, side));
                QVERIFY2(inkOf(pixmap.toImage()) > side, qPrintable(name));
            }
        QVERIFY(icon(u"nosuchicon"_s).isNull());
    }
    void iconsFollowThePalette()
    {
        const QIcon home = icon(u"home"_s);
        const auto darkest = [&home](QIcon::Mode mode) {
            const QImage image = home.pixmap(QSize(48, 48), mode).toImage();
            QColor found;
            for (int y = 0; y < 48; ++y)
                for (int x = 0; x < 48; ++x)
                    if (qAlpha(image.pixel(x, y)) == 255)
                        found = image.pixelColor(x, y);
            return found;
        };
        QCOMPARE(darkest(QIcon::Normal), QApplication::palette().color(QPalette::WindowText));
        applyLook(*qApp, {Scheme::Dark, 100});
        QCOMPARE(darkest(QIcon::Normal), QApplication::palette().color(QPalette::WindowText));
        QCOMPARE(darkest(QIcon::Disabled),
            QApplication::palette().color(QPalette::Disabled, QPalette::WindowText));
        QCOMPARE(darkest(QIcon::Selected), QApplication::palette().color(QPalette::HighlightedText));
    }
    void everyIconNamedInTheCodeExists()
    {
        static const QRegularExpression call(u"\\bicon\\((?:QStringLiteral\\()?u?\"([a-z]+)\""_s);
        int named = 0;
        for (const char *folder : {"/ui", "/app"}) {
            QDirIterator files(QStringLiteral(TWINBOOK_SOURCE_DIR) + QString::fromLatin1(folder),
                {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto it = call.globalMatch(text); it.hasNext(); ++named) {
                    const QString name = it.next().captured(1);
                    QVERIFY2(iconNames().contains(name), qPrintable(file.fileName() + u": "_s + name));
                }
            }
        }
        QVERIFY(named > 5);
    }

    void aDateIsUnderstoodWhileItIsTyped()
    {
        DateEdit edit({QDate(2026, 6, 1), british, std::nullopt, false});
        QSignalSpy spy(&edit, &DateEdit::dateChanged);
        edit.show();
        QTest::keyClicks(edit.lineEdit(), u"5 june"_s);
        QCOMPARE(edit.date(), QDate(2026, 6, 5));
        QVERIFY(spy.size() >= 1);
        QCOMPARE(edit.lineEdit()->accessibleDescription(), showDate(QDate(2026, 6, 5), british));
        QCOMPARE(edit.problem(), QString());
        QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
        QCOMPARE(edit.date(), QDate(2026, 6, 6));
    }
    void whatIsNoDateStaysAsTypedAndIsExplained()
    {
        DateEdit edit({QDate(2026, 6, 1), british, std::nullopt, false});
        edit.setText(u"next spring"_s);
        QVERIFY(!edit.date().isValid());
        QCOMPARE(edit.text(), u"next spring"_s);
        QVERIFY(edit.problem().contains(u"next spring"_s));
        QVERIFY(edit.problem().endsWith(u'.'));
    }
    void anAmountIsTidiedWhenLeft()
    {
        MoneyEdit edit(british, {});
        edit.show();
        QTest::keyClicks(&edit, u"12.5"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"£12.50"_s);
        QCOMPARE(edit.money()->minor, 1250);
        edit.setText(u"a tenner"_s);
        QVERIFY(!edit.money());
        QVERIFY(edit.problem().contains(u"£12.50"_s));
    }
    void aLongChoiceIsSearchedAndAShortOneIsNot()
    {
        ChoiceBox box;
        QList<ChoiceItem> items;
        for (int i = 0; i < 10; ++i)
            items.append({QString::number(i), u"Number %1"_s.arg(i)});
        box.setItems(items);
        QVERIFY(!box.isEditable());
        items.append({u"last"_s, u"The last one"_s});
        box.setItems(items);
        QVERIFY(box.isEditable());
        QSignalSpy spy(&box, &ChoiceBox::keyChanged);
        box.lineEdit()->setText(u"last"_s);
        Q_EMIT box.lineEdit()->editingFinished();
        QCOMPARE(box.key(), u"last"_s);
        QCOMPARE(spy.size(), 1);
        box.lineEdit()->setText(u"rubbish"_s);
        Q_EMIT box.lineEdit()->editingFinished();
        QCOMPARE(box.key(), u"last"_s);
        QCOMPARE(box.lineEdit()->text(), u"The last one"_s);
        box.setKey(u"from an older version"_s);
        QCOMPARE(box.key(), u"from an older version"_s);
    }
    void aRecordIsPickedByTyping()
    {
        const QList<LinkItem> people{{1, u"Anne Fairweather"_s}, {2, u"Anna Berg"_s}};
        LinkEdit edit(
            [people](const QString &words) {
                QList<LinkItem> found;
                for (const LinkItem &item : people)
                    if (item.label.contains(words, Qt::CaseInsensitive))
                        found.append(item);
                return found;
            },
            [people](qint64 id) { return people.value(int(id) - 1).label; });
        edit.show();
        edit.setFocus();
        edit.setLink(1);
        QCOMPARE(edit.text(), u"Anne Fairweather"_s);
        edit.selectAll();
        QTest::keyClicks(&edit, u"berg"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.link(), 2);
        QCOMPARE(edit.text(), u"Anna Berg"_s);
        edit.setText(u"Nobody"_s);
        Q_EMIT edit.textEdited(edit.text());
        Q_EMIT edit.editingFinished();
        QCOMPARE(edit.link(), 0);
        QVERIFY(edit.problem().contains(u"Nobody"_s));
    }
    void languagesAreReadAndShown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("nothing") << u" "_s << QString();
        QTest::newRow("as shown") << u"French B2, German A1"_s << u"fr B2, de A1"_s;
        QTest::newRow("careless") << u"french b2 ;Deutsch"_s << u"fr B2, de"_s;
        QTest::newRow("codes") << u"fr, en native"_s << u"fr, en native"_s;
        QTest::newRow("brackets") << u"Français (C1)"_s << u"fr C1"_s;
    }
    void languagesAreReadAndShown()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const Result<QString> read = readLanguages(typed);
        QVERIFY2(read, qPrintable(read.sentence));
        QCOMPARE(*read, stored);
        QCOMPARE(*readLanguages(showLanguages(stored)), stored);
        QVERIFY(!readLanguages(u"Klingonisch B2"_s));
    }

    void questionsTakeTheAnswersOfTests()
    {
        Ask::takeAsked();
        Ask::answerNext(u"do"_s);
        QVERIFY(Ask::confirm(nullptr, u"Forget this person?"_s, u"This cannot be undone."_s, u"Forget"_s));
        QCOMPARE(Ask::takeAsked(), QStringList{u"Forget this person?: This cannot be undone."_s});
        Ask::answerNextFile(u"/tmp/list"_s);
        QCOMPARE(
            Ask::saveFile(nullptr, u"Save"_s, u"x.csv"_s, u"Spreadsheets (*.csv)"_s), u"/tmp/list.csv"_s);
        Ask::answerNextFile({});
        QVERIFY(!Ask::openFile(nullptr, u"Open"_s, u"Books (*.twinbook)"_s));
        QCOMPARE(Ask::answersLeft(), 0);
    }
    void aQuestionThatNobodyAnswersIsLoudAndSafe()
    {
        qputenv("TWINBOOK_NO_MODAL", "1");
        QTest::ignoreMessage(QtWarningMsg, "Nobody answers: Forget this person?: This cannot be undone.");
        QVERIFY(!Ask::confirm(nullptr, u"Forget this person?"_s, u"This cannot be undone."_s, u"Forget"_s));
        QDialog dialog;
        dialog.setWindowTitle(u"Add person"_s);
        QTest::ignoreMessage(QtWarningMsg, "Nobody answers: Add person");
        QVERIFY(!Ask::run(dialog));
        qunsetenv("TWINBOOK_NO_MODAL");
    }
    void aDialogIsWorkedByTheTest()
    {
        QDialog dialog;
        Ask::answerNextDialog([](QDialog &shown) { shown.accept(); });
        QVERIFY(Ask::run(dialog));
    }

    void aNoticeSaysWhatWasDoneAndOffersUndo()
    {
        Notice notice;
        notice.resize(900, 40);
        notice.show();
        QAction undo(u"Undo"_s);
        QSignalSpy spy(&undo, &QAction::triggered);
        notice.say(u"Saved at 14:02. Changed e-mail of Anne Fairweather."_s, Tone::Good, &undo);
        QVERIFY(notice.button()->isVisible());
        QTest::mouseClick(notice.button(), Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        notice.say(u"Undone."_s);
        QVERIFY(!notice.button()->isVisible());
        QCOMPARE(notice.sentence(), u"Undone."_s);
    }

    void shortWorkShowsNothingAndIsDone()
    {
        int sum = 0;
        QVERIFY(runInThread(nullptr, u"Counting"_s, [&sum](ProgressReport &report) {
            for (int i = 1; i <= 10 && report.step(i, 10); ++i)
                sum += i;
        }));
        QCOMPARE(sum, 55);
        QVERIFY(runHere(nullptr, u"Counting"_s, [](ProgressReport &report) { report.step(1, 2); }));
    }
    void longWorkIsCancelled_data()
    {
        QTest::addColumn<bool>("thread");
        QTest::newRow("in a thread") << true;
        QTest::newRow("here") << false;
    }
    void longWorkIsCancelled()
    {
        QFETCH(bool, thread);
        QTimer presser;
        connect(&presser, &QTimer::timeout, this, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->findChild<QPushButton *>()->click();
        });
        presser.start(20);
        int steps = 0;
        const auto work = [&steps](ProgressReport &report) {
            while (report.step(++steps, 100000, u"Reading the list"_s) && steps < 3000)
                QThread::msleep(1);
        };
        QVERIFY(!(thread ? runInThread(nullptr, u"Import"_s, work) : runHere(nullptr, u"Import"_s, work)));
        QVERIFY(steps < 3000);
    }
    void whatTheWorkThrowsComesThrough()
    {
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
            runInThread(nullptr, u"x"_s, [](ProgressReport &) { throw std::runtime_error("broken"); }));
    }
};

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
