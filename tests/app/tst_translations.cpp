// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// English (for its plurals), French and German are complete and stand as lupdate would write them.
class TestTranslations : public QObject
{
    Q_OBJECT

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyTextOfTheProgramIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyTextOfTheProgramIsTranslated()
    {
        QFETCH(QString, language);
        const QString source = QStringLiteral(TWINBOOK_SOURCE_DIR);
        const QString name = u"twinbook_%1.ts"_s.arg(language);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(source + u"/translations/"_s + name, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(source);
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
            {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-recursive"_s, u"app"_s, u"ui"_s,
                u"models"_s, u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);

        QStringList open;
        QString text;
        QXmlStreamReader xml(contents(copy));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source"_s)
                text = xml.readElementText();
            else if (xml.name() == u"translation"_s && xml.attributes().value(u"type"_s) == u"unfinished"_s)
                open += text;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(open.isEmpty(), qPrintable(u"Not translated: "_s + open.join(u" | "_s)));
        QVERIFY2(contents(copy) == contents(source + u"/translations/"_s + name),
            "the file is not as lupdate writes it: ninja update_translations");
    }

    void undoHasOneNameInALanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("other");
        QTest::newRow("English") << u"en"_s << u"tak(e|es|en) .*\\bback\\b"_s;
        QTest::newRow("German") << u"de"_s << u"zurückgenommen|zurücknehmen|nehmen sie .* zurück"_s;
        QTest::newRow("French") << u"fr"_s << u"\\brefai(t|re)\\b|\\bdéfai(t|re)\\b"_s;
    }
    void undoHasOneNameInALanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, other);
        const QRegularExpression wrong(other, QRegularExpression::CaseInsensitiveOption);
        QXmlStreamReader xml(contents(
            QStringLiteral(TWINBOOK_SOURCE_DIR) + u"/translations/twinbook_"_s + language + u".ts"_s));
        QStringList found;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"translation"_s) {
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (text.contains(wrong))
                    found += text;
            }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u" | "_s)));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
