// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report/sample_reports.h"
#include "ask.h"
#include "preview_dialog.h"
#include "text_fits.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TWINBOOK_NO_MODAL", "1"); }
    void itShowsThePagesAndTurnsThem();
    void itSavesWhatIsShown_data();
    void itSavesWhatIsShown();
    void whatFailsIsSaid();
    void aChangedMindSavesNothing();
    void theChosenPagesArePrinted();
    void sidewaysPaperIsSavedSideways();
    void thePaperIsRemembered();
    void labelsBeginWhereTheSheetIsStillFull();
    void everythingHasANameAndFits();
};

namespace {

QPushButton *button(const QWidget &in, const QString &words)
{
    for (auto *one : in.findChildren<QPushButton *>()) {
        if (QString(one->text()).remove(u'&') == words)
            return one;
    }
    return nullptr;
}

QList<Label> people(int count)
{
    return QList<Label>(count, Label{{u"Anne Fairweather"_s, u"12 Mill Lane"_s, u"Harton"_s}});
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestPreview::itShowsThePagesAndTurnsThem()
{
    PreviewDialog dialog(memberReport(), english());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_COMPARE(dialog.pageCount(), 2);
    QPushButton *forward = button(dialog, u"Next page"_s);
    QPushButton *back = button(dialog, u"Previous page"_s);
    QVERIFY(forward && back);
    QTRY_VERIFY(forward->isEnabled() && !back->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QVERIFY(!forward->isEnabled() && back->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_VERIFY(forward->isEnabled());
}

void TestPreview::itSavesWhatIsShown_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"Save as PDF…"_s << u"a.pdf"_s << QByteArray("%PDF");
    QTest::newRow("workbook") << u"Save as spreadsheet…"_s << u"a.xlsx"_s << QByteArray("PK");
    QTest::newRow("csv") << u"Save as spreadsheet…"_s << u"a.csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("page") << u"Save as spreadsheet…"_s << u"a.html"_s << QByteArray("<!DOCTYPE html>");
}

void TestPreview::itSavesWhatIsShown()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QTemporaryDir folder;
    PreviewDialog dialog(memberReport(), english());
    dialog.show();
    QSignalSpy saved(&dialog, &PreviewDialog::saved);
    Ask::answerNextFile(folder.filePath(name));
    QTest::mouseClick(button(dialog, words), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    QVERIFY(contents(folder.filePath(name)).startsWith(start));
}

void TestPreview::whatFailsIsSaid()
{
    PreviewDialog dialog(memberReport(), english());
    dialog.show();
    Ask::takeAsked();
    Ask::answerNextFile(u"/nowhere/at/all/a.pdf"_s);
    Ask::answerNext(u"close"_s);
    dialog.savePdf();
    QVERIFY(Ask::takeAsked().join(u' ').contains(u"/nowhere/at/all/a.pdf cannot be written."_s));
    QCOMPARE(Ask::answersLeft(), 0);
}

void TestPreview::aChangedMindSavesNothing()
{
    PreviewDialog dialog(memberReport(), english());
    QSignalSpy saved(&dialog, &PreviewDialog::saved);
    Ask::answerNextFile({});
    dialog.savePdf();
    QCOMPARE(saved.size(), 0);
}

void TestPreview::theChosenPagesArePrinted()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    PreviewDialog dialog(memberReport(), english());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_COMPARE(dialog.pageCount(), 2);
    Ask::answerNextDialog([&](QDialog &asked) {
        auto *print = qobject_cast<QPrintDialog *>(&asked);
        QVERIFY(print);
        print->printer()->setOutputFileName(path);
        print->printer()->setFromTo(2, 2);
        print->done(QDialog::Accepted);
    });
    dialog.print();
    QCOMPARE(contents(path).count("/Type /Page\n"), 1);
    QCOMPARE(dialog.pageCount(), 2);
    QStringList said;
    for (const auto *label : dialog.findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(u"Sent to the printer."_s));
}

void TestPreview::sidewaysPaperIsSavedSideways()
{
    QTemporaryDir folder;
    Report report = memberReport();
    report.landscape = true;
    PreviewDialog dialog(report, english());
    Ask::answerNextFile(folder.filePath(u"a.pdf"_s));
    dialog.savePdf();
    QVERIFY(contents(folder.filePath(u"a.pdf"_s)).contains("/MediaBox [0 0 842"));
}

void TestPreview::thePaperIsRemembered()
{
    const auto paper = [](const PreviewDialog &dialog) {
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(u"Letter"_s) >= 0)
                return box;
        }
        return static_cast<QComboBox *>(nullptr);
    };
    PreviewDialog first(memberReport(), english());
    QVERIFY(paper(first));
    paper(first)->setCurrentText(u"Letter"_s);
    PreviewDialog second(memberReport(), english());
    QCOMPARE(paper(second)->currentText(), u"Letter"_s);
    paper(second)->setCurrentText(u"A4"_s);
}

void TestPreview::labelsBeginWhereTheSheetIsStillFull()
{
    QTemporaryDir folder;
    PreviewDialog dialog(people(20), *labelSheet(u"L7160"), english());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_COMPARE(dialog.pageCount(), 1);
    auto *first = dialog.findChild<QSpinBox *>();
    QVERIFY(first);
    first->setValue(5);
    QTRY_COMPARE(dialog.pageCount(), 2);
    Ask::answerNextFile(folder.filePath(u"labels.pdf"_s));
    dialog.savePdf();
    QVERIFY(contents(folder.filePath(u"labels.pdf"_s)).startsWith("%PDF"));
    QVERIFY(!button(dialog, u"Save as spreadsheet…"_s));
}

void TestPreview::everythingHasANameAndFits()
{
    PreviewDialog report(memberReport(), english());
    PreviewDialog labels(people(3), *labelSheet(u"L7163"), english());
    for (PreviewDialog *dialog : {&report, &labels}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QStringList found = unnamedWidgets(dialog) + cutOffTexts(dialog) + tabCycleProblems(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
