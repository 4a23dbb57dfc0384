// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "form_dialog.h"
#include "kit_samples.h"
#include "text_fits.h"
#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace twinbook;
using namespace twinbook::kittest;
using namespace Qt::StringLiterals;

namespace {

// Whether a sentence is to be seen somewhere in the widget.
bool says(const QWidget *widget, const QString &words)
{
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

QLineEdit *lineOf(const Form *form, const char *name)
{
    return qobject_cast<QLineEdit *>(form->editorOf(QString::fromLatin1(name)));
}

} // namespace

class TestKitForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FormDialog> m_dialog;
    Form *m_form = nullptr;

private Q_SLOTS:
    void init()
    {
        applyLook(*qApp, {Scheme::Light, 100});
        m_form = friendForm();
        m_dialog = std::make_unique<FormDialog>(m_form, u"Change Anne Fairweather"_s, u"Save changes"_s);
        m_form->setValues(anne());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        QCOMPARE(Ask::answersLeft(), 0);
        m_dialog.reset();
    }

    void whatIsSetComesBackUnchanged()
    {
        QVERIFY(!m_form->isChanged());
        QCOMPARE(m_form->values(), anne());
        QVERIFY(m_form->changedValues().isEmpty());
    }
    void onlyWhatWasEditedIsChanged()
    {
        lineOf(m_form, "name")->setFocus();
        QTest::keyClick(m_form->editorOf(u"name"_s), Qt::Key_End);
        QTest::keyClicks(m_form->editorOf(u"name"_s), u"-Berg"_s);
        QCOMPARE(m_form->changedValues(), (QVariantMap{{u"name"_s, u"Anne Fairweather-Berg"_s}}));
        QTest::keyClick(m_form->editorOf(u"name"_s), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_form->isChanged());
    }
    void aProblemIsToldAsTheFieldIsLeftNotWhileTyping()
    {
        QLineEdit *email = lineOf(m_form, "email");
        email->setFocus();
        email->selectAll();
        QTest::keyClicks(email, u"anne at example"_s);
        QVERIFY(!says(m_form, u"has an @"_s));
        QTest::keyClick(email, Qt::Key_Tab);
        QTRY_VERIFY(says(m_form, u"has an @"_s));
        QCOMPARE(email->accessibleDescription(), u"An e-mail address has an @ in it."_s);
        email->setFocus();
        email->selectAll();
        QTest::keyClicks(email, u"a@b"_s);
        QVERIFY(!says(m_form, u"has an @"_s)); // mended: gone at once
    }
    void savingShowsAllProblemsAndGoesToTheFirst()
    {
        lineOf(m_form, "name")->clear();
        lineOf(m_form, "email")->setText(u"x"_s);
        lineOf(m_form, "beds")->setText(u"many"_s);
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(), Qt::LeftButton);
        m_dialog->accept();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_form->editorOf(u"name"_s));
        QVERIFY(says(m_form, u"Everybody needs a name."_s));
        QVERIFY(says(m_form, u"has an @"_s));
        QVERIFY(says(m_form, u"“many” is not a whole number"_s));
        QCOMPARE(m_form->problems().size(), 3);
    }
    void aFoldedPartOpensWhenItHoldsSomethingOrAProblem()
    {
        QVERIFY(m_form->editorOf(u"beds"_s)->isVisible());
        QVERIFY(!m_form->editorOf(u"note"_s)->isVisible());
        m_form->setValues({{u"name"_s, u"New"_s}});
        QVERIFY(!m_form->editorOf(u"beds"_s)->isVisible());
        m_form->showProblem({u"beds"_s, u"Too many."_s, 0});
        QVERIFY(m_form->editorOf(u"beds"_s)->isVisible());
        QVERIFY(m_form->editorOf(u"beds"_s)->hasFocus());
    }
    void enterGoesOnAndNeverLosesWork()
    {
        lineOf(m_form, "name")->setFocus();
        QTest::keyClick(m_form->editorOf(u"name"_s), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_form->editorOf(u"born"_s));
        QTest::keyClick(m_form->editorOf(u"born"_s), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), m_form->editorOf(u"category"_s));
        QTest::keyClick(m_form->editorOf(u"category"_s), Qt::Key_Return);
        QVERIFY(m_form->editorOf(u"town"_s)->hasFocus()
            || m_form->editorOf(u"town"_s)->isAncestorOf(qApp->focusWidget()));
        QVERIFY(m_dialog->isVisible());
    }
    void controlEnterSaves()
    {
        QVariantMap saved;
        m_dialog->setSaver([&saved](const QVariantMap &values) {
            saved = values;
            return QString();
        });
        lineOf(m_form, "name")->setText(u"Anna"_s);
        QTest::keyClick(m_form->editorOf(u"name"_s), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(saved.value(u"name"_s).toString(), u"Anna"_s);
        QCOMPARE(saved.value(u"born"_s).toString(), u"1958-06-05"_s);
    }
    void aRefusalIsShownAndNothingIsLost()
    {
        m_dialog->setSaver(
            [](const QVariantMap &) { return u"The disk is full. Make room and save again."_s; });
        QTest::keyClick(m_form->editorOf(u"name"_s), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(says(m_dialog.get(), u"The disk is full."_s));
    }
    void escapeAsksOnlyIfSomethingChanged()
    {
        Ask::takeAsked();
        lineOf(m_form, "name")->setText(u"Anna"_s);
        Ask::answerNext(u"stay"_s);
        QTest::keyClick(m_form->editorOf(u"name"_s), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(Ask::takeAsked().size(), 1);
        lineOf(m_form, "name")->setText(u"Anne Fairweather"_s);
        QTest::keyClick(m_form->editorOf(u"name"_s), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(Ask::takeAsked().isEmpty());
    }
    void textThatIsNoDateCountsAsAChange()
    {
        lineOf(m_form, "born")->setText(u"rubbish"_s);
        QVERIFY(m_form->isChanged());
        QVERIFY(!m_form->confirm());
    }
    void tabLeavesTheNotes()
    {
        m_form->focusField(u"note"_s);
        QTest::keyClicks(m_form->editorOf(u"note"_s), u"allergic to cats"_s);
        QTest::keyClick(m_form->editorOf(u"note"_s), Qt::Key_Tab);
        QVERIFY(!m_form->editorOf(u"note"_s)->hasFocus());
        QCOMPARE(m_form->values().value(u"note"_s).toString(), u"allergic to cats"_s);
    }
    void everybodyCanReachAndReadTheForm_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("80 %") << 80;
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void everybodyCanReachAndReadTheForm()
    {
        QFETCH(int, percent);
        applyLook(*qApp, {Scheme::Light, percent});
        m_form->focusField(u"note"_s);
        QTest::qWait(50);
        QCOMPARE(cutOffTexts(m_dialog.get()), QStringList());
        QCOMPARE(unnamedWidgets(m_dialog.get()), QStringList());
        QCOMPARE(tabCycleProblems(m_dialog.get()), QStringList());
        QCOMPARE(smallTargets(m_dialog.get()), QStringList());
    }
    void theSweepFindsWhatIsWrong()
    {
        QWidget page;
        page.resize(400, 200);
        auto *label = new QLabel(u"A long sentence that has no room at all"_s, &page);
        label->setGeometry(0, 0, 40, 10);
        auto *edit = new QLineEdit(&page);
        edit->setGeometry(0, 60, 100, 12);
        page.show();
        QCOMPARE(cutOffTexts(&page).size(), 2);
        QCOMPARE(unnamedWidgets(&page).size(), 1);
        QCOMPARE(smallTargets(&page).size(), 1);
        auto *trap = new QPlainTextEdit(&page);
        trap->setGeometry(0, 100, 100, 50);
        trap->show();
        QVERIFY(!tabCycleProblems(&page).isEmpty());
    }
};

QTEST_MAIN(TestKitForm)
#include "tst_kit_form.moc"
