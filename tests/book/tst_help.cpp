// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"fr"_s, u"de"_s};

QDir folderOf(const QString &language)
{
    return QDir(QStringLiteral(TWINBOOK_SOURCE_DIR "/resources/help/") + language);
}

QStringList pagesOf(const QString &language)
{
    return folderOf(language).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QString textOf(const QString &language, const QString &page)
{
    QFile file(folderOf(language).filePath(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

qsizetype countOf(const QString &form, const QString &text)
{
    const QRegularExpression wanted(form, QRegularExpression::MultilineOption);
    qsizetype n = 0;
    for (auto it = wanted.globalMatch(text); it.hasNext(); it.next())
        ++n;
    return n;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasTheSamePages();
    void everyPageOfTheWindowHasItsHelp();
    void everyPageBeginsWithATitleOfItsOwn_data() { pages(); }
    void everyPageBeginsWithATitleOfItsOwn();
    void noPageIsEmpty_data() { pages(); }
    void noPageIsEmpty();
    void everyLinkLeadsSomewhere_data() { pages(); }
    void everyLinkLeadsSomewhere();
    void everyPageIsReachedFromTheIndex_data() { pages(); }
    void everyPageIsReachedFromTheIndex();
    void translationsHaveTheSameParts_data() { pages(); }
    void translationsHaveTheSameParts();
    void buttonsAreCalledByTheirNames_data() { pages(); }
    void buttonsAreCalledByTheirNames();
    void frenchSignsDoNotBeginALine_data() { pages(); }
    void frenchSignsDoNotBeginALine();

private:
    void pages();
};

void TestHelp::pages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : languages)
        for (const QString &page : pagesOf(language))
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(page)) << language << page;
}

void TestHelp::everyLanguageHasTheSamePages()
{
    QVERIFY(!pagesOf(u"en"_s).isEmpty());
    for (const QString &language : languages)
        QCOMPARE(pagesOf(language), pagesOf(u"en"_s));
}

void TestHelp::everyPageOfTheWindowHasItsHelp()
{
    for (const QString &page : {u"home.md"_s, u"people.md"_s, u"gifts.md"_s, u"partnerships.md"_s, u"reports.md"_s,
             u"undo-history.md"_s, u"preferences.md"_s, u"index.md"_s})
        QVERIFY2(pagesOf(u"en"_s).contains(page), qPrintable(page));
}

void TestHelp::everyPageBeginsWithATitleOfItsOwn()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    const QString text = textOf(language, page);
    QVERIFY(text.startsWith("# "_L1));
    QCOMPARE(countOf(u"^# "_s, text), 1);
    const QString title = text.section(u'\n', 0, 0);
    QVERIFY(title.size() > 3);
    for (const QString &other : pagesOf(language))
        QVERIFY2(other == page || textOf(language, other).section(u'\n', 0, 0) != title, qPrintable(other));
}

void TestHelp::noPageIsEmpty()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    QVERIFY(textOf(language, page).size() > 400);
}

void TestHelp::everyLinkLeadsSomewhere()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    const QStringList known = pagesOf(language);
    for (auto it = link.globalMatch(textOf(language, page)); it.hasNext();) {
        const QString target = it.next().captured(1);
        QVERIFY2(known.contains(target), qPrintable(target));
    }
}

void TestHelp::everyPageIsReachedFromTheIndex()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    if (page != "index.md"_L1)
        QVERIFY(textOf(language, u"index.md"_s).contains(u"](%1)"_s.arg(page)));
}

void TestHelp::translationsHaveTheSameParts()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    const QString text = textOf(language, page);
    const QString english = textOf(u"en"_s, page);
    for (const QString &form : {u"^## "_s, u"^- "_s, u"^\\d+\\. "_s, u"^\\|"_s, u"^\\*\\*"_s})
        QVERIFY2(countOf(form, text) == countOf(form, english), qPrintable(form));
}

// What is to be pressed or chosen, in bold letters, is a text of the program.
void TestHelp::buttonsAreCalledByTheirNames()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    static const QHash<QString, QString> verbs{{u"en"_s, u"[Cc]hoose|[Pp]ress|offers|[Tt]ick|in"_s},
        {u"fr"_s, u"[Cc]hoisissez|[Cc]liquez sur|propose|[Cc]ochez|dans"_s},
        {u"de"_s, u"[Ww]ählen Sie|[Kk]licken Sie auf|bietet|bei|Menü"_s}};
    static QHash<QString, QString> programs;
    QString &program = programs[language];
    if (program.isEmpty()) {
        QFile file(QStringLiteral(TWINBOOK_SOURCE_DIR "/translations/twinbook_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        program = QString::fromUtf8(file.readAll());
        program.replace("&amp;"_L1, QString()).replace("&apos;"_L1, "'"_L1).replace("&#xa0;"_L1, "\u00a0"_L1);
        program.replace(u'…', "..."_L1);
        program.replace(u'\u00a0', u' ');
    }
    const QRegularExpression told(u"(?:%1) \\*\\*([^*]+)\\*\\*"_s.arg(verbs.value(language)));
    const QString text = textOf(language, page).replace(u'\u00a0', u' ');
    for (auto it = told.globalMatch(text); it.hasNext();) {
        for (QString name : it.next().captured(1).split(u" > "_s)) {
            if (name.contains(u'+'))
                continue; // keys
            while (name.endsWith(u'.'))
                name.chop(1);
            QVERIFY2(program.contains(name, Qt::CaseInsensitive), qPrintable(name));
        }
    }
}

void TestHelp::frenchSignsDoNotBeginALine()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    if (language != u"fr"_s)
        return;
    static const QRegularExpression code(u"`[^`]*`"_s);
    const QString text = textOf(language, page).replace(code, u"x"_s);
    QCOMPARE(countOf(u" [:;?!»]|« "_s, text), 0);
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
