// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_twinbook.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace twinbook {

// A year's renewals as somebody types them: reminders, receipts, Gift Aid, rates.
class TestCommandSubscriptions : public QObject
{
    Q_OBJECT

    Terminal m_terminal;

    Ran type(const QString &line) const { return m_terminal.type(line + u" --today 2026-05-20"_s); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_terminal.file(u"sample.twinbook"_s));
        QCOMPARE(type(u"new sample.twinbook --sample"_s).code, 0);
    }
    void remindersAreWrittenAndRemembered()
    {
        const Ran letters = type(u"report reminders --from sample.twinbook --to letters.pdf"_s);
        QCOMPARE(letters.err, QString());
        QVERIFY(m_terminal.read(u"letters.pdf"_s).startsWith("%PDF"));
        QVERIFY(!type(u"report renewals --from sample.twinbook --to -"_s).out.contains(u"20/05/2026"_s));
        QCOMPARE(type(u"report reminders --from sample.twinbook --to letters.pdf --sent"_s).code, 0);
        QVERIFY(type(u"report renewals --from sample.twinbook --to -"_s).out.contains(u"20/05/2026"_s));
        QCOMPARE(type(u"undo sample.twinbook"_s).code, 0);
        QVERIFY(!type(u"report renewals --from sample.twinbook --to -"_s).out.contains(u"20/05/2026"_s));
        QCOMPARE(type(u"report hosts --from sample.twinbook --to - --sent"_s).code, 2);
    }
    void aCorporateMemberThatOwesIsRemindedToo()
    {
        const QString choir = u"Wendle Valley Choral Society"_s;
        QVERIFY(type(u"due sample.twinbook"_s)
                    .out.contains(u"The subscription of %1 has been due since"_s.arg(choir)));
        const auto line = [&] {
            type(u"report renewals --from sample.twinbook --to renewals.csv"_s);
            const QStringList lines =
                QString::fromUtf8(m_terminal.read(u"renewals.csv"_s)).split(u'\n').filter(choir);
            return lines.join(u'\n');
        };
        QVERIFY2(line().contains(u"50.00"_s), qPrintable(line()));
        QVERIFY2(line().contains(u"2026-05-11"_s), qPrintable(line())); // reminded
        const QString letters = type(u"report reminders --from sample.twinbook --to -"_s).out;
        QVERIFY(letters.contains(choir + u"\nHumphrey Lister\nGreat Wendle\nNB7 5CS\n"_s));
        QVERIFY(letters.contains(u"Dear Humphrey Lister,"_s));
        QCOMPARE(type(u"report reminders --from sample.twinbook --to letters.pdf --sent"_s).code, 0);
        QVERIFY2(line().contains(u"2026-05-20"_s), qPrintable(line()));
    }
    void labelsForThemStandInTheOrderOfTheLetters()
    {
        const QString letters = type(u"report reminders --from sample.twinbook --to -"_s).out;
        const Ran labels = type(u"report reminder-labels-l7160 --from sample.twinbook --to labels.csv"_s);
        QCOMPARE(labels.code, 0);
        qsizetype at = 0;
        QStringList lines =
            QString::fromUtf8(m_terminal.read(u"labels.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 3);
        for (const QString &line : lines.mid(1)) {
            const QString name = line.section(QRegularExpression(u"[,;]"_s), 0, 0).remove(u'"');
            const qsizetype found = letters.indexOf(u'\n' + name + u'\n', at);
            QVERIFY2(found >= at, qPrintable(name));
            at = found;
        }
        QCOMPARE(type(u"report reminder-labels-l7160 --from sample.twinbook --to labels.pdf"_s).code, 0);
    }
    void theMembershipYearIsSetFromTheCommandLineToo()
    {
        QCOMPARE(type(u"set sample.twinbook membership_year fixed"_s).code, 0);
        QCOMPARE(type(u"set sample.twinbook membership_year_from \"1 April\""_s).out.trimmed(),
            u"membership_year_from = 04-01"_s);
        const Ran settings = type(u"list settings sample.twinbook"_s);
        QVERIFY(settings.out.contains(u"= fixed"_s) && settings.out.contains(u"= 04-01"_s));
        const Ran kind = type(u"set sample.twinbook membership_year sometimes"_s);
        QCOMPARE(kind.code, 1);
        QVERIFY(kind.err.contains(u"fixed, anniversary, agm"_s));
        QCOMPARE(type(u"set sample.twinbook colour blue"_s).code, 2);
        QVERIFY(!type(u"set sample.twinbook membership_grace_months 0"_s).err.isEmpty());
        QCOMPARE(type(u"set sample.twinbook community_ages \"1 2 3\""_s).code, 1);
        QCOMPARE(type(u"undo sample.twinbook"_s).code, 0);
        QVERIFY(!type(u"list settings sample.twinbook"_s).out.contains(u"= 04-01"_s));
    }
    void aBookIsSetUpAndAYearPaidFromTheCommandLineAlone()
    {
        QFile::remove(m_terminal.file(u"own.twinbook"_s));
        QCOMPARE(type(u"new own.twinbook"_s).code, 0);
        m_terminal.write(u"members.csv"_s,
            "Name,Membership,Paid until\nAnne Marsh,Individual,2025-12-31\nTom Reed,Gold,2025-12-31\n");
        QCOMPARE(type(u"import people members.csv --into own.twinbook"_s).code, 0);
        m_terminal.write(u"paid.csv"_s,
            "Name,Date,Amount,Method\nAnne Marsh,2026-05-02,15,bitcoin\nTom Reed,2026-05-03,15,cash\n");
        // Without a fee nothing is taken for a gift.
        const Ran without = type(u"import payments paid.csv --into own.twinbook --dry-run"_s);
        QVERIFY2((without.out + without.err).contains(u"No fee is known for the category “Individual”"_s),
            qPrintable(without.out + without.err));
        QCOMPARE(type(u"set-category own.twinbook individual --fee 15 --gift-aid yes"_s).code, 0);
        QCOMPARE(type(u"set-category own.twinbook Individual --fee 18"_s).code, 0);
        QCOMPARE(type(u"set-category own.twinbook Individual --fee 15"_s).code, 0);
        QCOMPARE(type(u"set-category own.twinbook Individual --fee lots"_s).code, 2);
        QCOMPARE(type(u"set-category own.twinbook Individual --covers all"_s).code, 2);
        QVERIFY(type(u"list categories own.twinbook"_s).out.contains(u"15.00"_s));
        const Ran paid = type(u"import payments paid.csv --into own.twinbook"_s);
        QCOMPARE(paid.code, 0);
        QVERIFY2(paid.out.contains(u"“bitcoin” is no way of paying"_s), qPrintable(paid.out));
        m_terminal.write(u"ways.csv"_s,
            "Name,Date,Amount,Method\nAnne Marsh,2026-05-04,1,bank transfer\nAnne "
            "Marsh,2026-05-05,1,Virement\n"
            "Anne Marsh,2026-05-06,1,Überweisung\nAnne Marsh,2026-05-07,1,BACS\n");
        QVERIFY(!type(u"import payments ways.csv --into own.twinbook"_s).out.contains(u"no way of paying"_s));
        const Ran payments = type(u"list payments own.twinbook"_s);
        QVERIFY(payments.out.contains(u"Marsh"_s) && !payments.out.contains(u"Reed"_s));
        QVERIFY(!type(u"report renewals --from own.twinbook --to -"_s).out.contains(u"Marsh"_s));
        QCOMPARE(type(u"set own.twinbook membership_year agm"_s).code, 1);
        QCOMPARE(type(u"set own.twinbook membership_agms \"2026-04-20\""_s).code, 0);
        QCOMPARE(type(u"set own.twinbook membership_year agm"_s).code, 0);
        QCOMPARE(type(u"set-rate own.twinbook giftaid_rate_percent 999999999999999"_s).code, 2);
    }
    void receiptsSpeakTheLanguageOfWhoPaid()
    {
        m_terminal.write(u"french.csv"_s,
            "Name,Language of letters,Membership,Paid until\nClaire Martin,French,Individual,2025-12-31\n");
        QCOMPARE(
            type(
                u"import people french.csv --into sample.twinbook --map letter_language=\"Language of letters\""_s)
                .code,
            0);
        m_terminal.write(u"paid.csv"_s, "Name,Amount,Date\nClaire Martin,15.00,2026-05-19\n");
        const Ran paid = type(u"import payments paid.csv --into sample.twinbook"_s);
        QVERIFY2(paid.code == 0, qPrintable(paid.err));
        const QString receipts = type(u"report receipts --from sample.twinbook --to - --language en"_s).out;
        QVERIFY(receipts.contains(u"Received from"_s));
        QVERIFY2(receipts.contains(u"Reçu de Claire Martin le mar. 19 mai 2026"_s),
            qPrintable(receipts.right(900)));
    }
    void aClaimThatWasSentMovesTheNext()
    {
        const Ran plain = type(u"export giftaid --from sample.twinbook --to plain.csv"_s);
        QCOMPARE(plain.code, 0);
        const Ran together =
            type(u"export giftaid --from sample.twinbook --to claim.csv --aggregate --claimed"_s);
        QVERIFY2(together.code == 0, qPrintable(together.err));
        QVERIFY(m_terminal.read(u"claim.csv"_s).count('\n') < m_terminal.read(u"plain.csv"_s).count('\n'));
        QCOMPARE(type(u"export giftaid --from sample.twinbook --to next.csv"_s).code, 0);
        QCOMPARE(m_terminal.read(u"next.csv"_s).count('\n'), 1);
        QCOMPARE(type(u"undo sample.twinbook"_s).code, 0);
        QCOMPARE(type(u"export giftaid --from sample.twinbook --to next.csv"_s).code, 0);
        QCOMPARE(m_terminal.read(u"next.csv"_s), m_terminal.read(u"plain.csv"_s));
        for (const QString &part : {u"--filter Marsh"_s, u"--only-agreed"_s, u"--where \"amount > 5\""_s}) {
            const Ran whole = type(u"export giftaid --from sample.twinbook --to part.csv "_s + part);
            QCOMPARE(whole.code, 2);
            QVERIFY2(whole.isOneSentence(), qPrintable(whole.err));
            QVERIFY(!QFile::exists(m_terminal.file(u"part.csv"_s)));
        }
        const Ran wrong = type(u"export people --from sample.twinbook --to p.csv --claimed"_s);
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.isOneSentence(), qPrintable(wrong.err));
    }
    void howFarAClaimReachesBackIsSaid()
    {
        const auto report = [this] {
            return type(u"report gift-aid --from sample.twinbook --to -"_s).out.simplified();
        };
        QVERIFY(report().contains(u"so the tax year counts, which ends next on 05/04/2027"_s));
        QCOMPARE(type(u"set sample.twinbook financial_year_end \"31 August\""_s).code, 0);
        QVERIFY(report().contains(u"From Wed 1 September 2021 to"_s));
        QVERIFY(report().contains(u"yours ends next on 31/08/2026"_s));
    }
    void smallGiftsAreReportedByTaxYear()
    {
        m_terminal.write(u"guests.csv"_s, "Name,Town\nUna Marsh,Harton\n");
        QCOMPARE(type(u"import people guests.csv --into sample.twinbook"_s).code, 0);
        m_terminal.write(u"paid.csv"_s,
            "Name,Amount,Date,Payment method\nUna Marsh,20.00,2026-04-05,cash\n"
            "Una Marsh,10.00,2026-04-06,cash\n");
        const Ran paid = type(u"import payments paid.csv --into sample.twinbook"_s);
        QVERIFY2(paid.code == 0, qPrintable(paid.err));
        const QString told = type(u"report gift-aid --from sample.twinbook --to -"_s).out;
        QVERIFY2(told.contains(u"2025/26"_s) && told.contains(u"2026/27"_s), qPrintable(told));
    }
    void ratesAreListedAndSet()
    {
        const auto holding = [this](const QString &name) {
            QString value;
            for (const QJsonValue &one : type(u"list rates sample.twinbook --json"_s).jsonList())
                if (one[u"name"_s] == name && one[u"holds"_s].toBool())
                    value = one[u"value"_s].toString();
            return value;
        };
        QCOMPARE(holding(u"giftaid_rate_percent"_s), u"25"_s);
        QVERIFY(type(u"list rates sample.twinbook"_s).out.contains(u"* £30.00 from 06/04/2019"_s));
        QCOMPARE(type(u"set-rate sample.twinbook giftaid_rate_percent 28 --from 2026-04-06"_s).code, 0);
        QCOMPARE(holding(u"giftaid_rate_percent"_s), u"28"_s);
        for (const QString &line :
            {u"set-rate sample.twinbook no_such 1"_s, u"set-rate sample.twinbook gasds_most lots"_s,
                u"set-rate sample.twinbook gasds_most 5 --from sometime"_s}) {
            const Ran wrong = type(line);
            QCOMPARE(wrong.code, 2);
            QVERIFY2(wrong.isOneSentence(), qPrintable(wrong.err));
        }
    }
};

} // namespace twinbook

QTEST_GUILESS_MAIN(twinbook::TestCommandSubscriptions)
#include "tst_command_subscriptions.moc"
