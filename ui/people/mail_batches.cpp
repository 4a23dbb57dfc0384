// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail_batches.h"

#include "ask.h"
#include "icons.h"
#include "label_dialog.h"
#include "labels.h"
#include "letters_dialog.h"
#include "mnemonics.h"
#include "theme.h"
#include "tone_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

constexpr qsizetype longestLink = 1800; // characters that mail programs still take on every system
constexpr qsizetype mostAddresses = 50; // what post offices let through in one mail of a private person
constexpr qsizetype namesTold = 5;

QString coded(const QString &text, const QByteArray &plain = "@")
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, plain));
}

// "subject=...&body=..." as a mail program takes it, with lines that end as in a mail.
QString codedText(const MailBatch &mail)
{
    if (mail.subject.isEmpty() && mail.body.isEmpty())
        return {};
    QString body = mail.body;
    return u"subject="_s + coded(mail.subject, {}) + u"&body="_s
        + coded(body.replace(u"\n"_s, u"\r\n"_s), {});
}

QString openWords(const MailBatch &mail, qsizetype number)
{
    const int count = int(mail.addresses.size());
    return mail.language.isEmpty()
        ? MailBatchesDialog::tr("Open mail %1, to %n people", nullptr, count).arg(number)
        : MailBatchesDialog::tr("Open mail %1 in %2, to %n people", nullptr, count)
              .arg(number)
              .arg(mail.language);
}

} // namespace

QList<MailBatch> mailsOf(const MailBatch &whole)
{
    QList<MailBatch> batches;
    const qsizetype room = longestLink - codedText(whole).size();
    qsizetype length = room;
    for (const QString &address : whole.addresses) {
        const qsizetype more = coded(address).size() + 1;
        if (length + more > room || batches.last().addresses.size() >= mostAddresses) {
            batches.append({{}, whole.subject, whole.body, whole.language});
            length = u"mailto:?bcc=&"_s.size();
        }
        batches.last().addresses.append(address);
        length += more;
    }
    return batches;
}

QList<QStringList> mailBatches(const QStringList &addresses)
{
    QList<QStringList> lists;
    for (const MailBatch &batch : mailsOf(MailBatch{addresses}))
        lists.append(batch.addresses);
    return lists;
}

QUrl mailLink(const MailBatch &mail)
{
    QStringList all;
    for (const QString &address : mail.addresses)
        all.append(coded(address));
    const QString text = codedText(mail);
    if (text.isEmpty())
        return QUrl(all.size() == 1 ? u"mailto:"_s + all.first() : u"mailto:?bcc="_s + all.join(u','));
    return QUrl(u"mailto:?bcc="_s + all.join(u',') + u'&' + text);
}

MailBatchesDialog::MailBatchesDialog(const QList<MailBatch> &batches, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Write in %n mails", nullptr, int(batches.size())));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(
        paragraph(tr("Mail programs do not take so many addresses at once. Open one mail after the "
                     "other; what you write in the first can be copied into the others."),
            this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    auto *lines = new QVBoxLayout(body);
    auto *said = new ToneText(this);
    QStringList all;
    for (qsizetype i = 0; i < batches.size(); ++i) {
        const MailBatch batch = batches.at(i);
        all += batch.addresses;
        auto *open = new QPushButton(icon(u"email"_s), openWords(batch, i + 1), body);
        open->setAutoDefault(false);
        lines->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, open, said, batch] {
            if (QDesktopServices::openUrl(mailLink(batch))) {
                ++m_opened;
                open->setIcon(icon(u"tick"_s));
                return said->say(tr("Your mail program has been asked for it."), Tone::Neutral);
            }
            QApplication::clipboard()->setText(batch.addresses.join(u", "_s));
            said->say(tr("No mail program answered. The addresses have been copied: begin a new mail and "
                         "paste them "
                         "into its Bcc line."),
                Tone::Warning);
        });
    }
    lines->addStretch(1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    column->addWidget(said);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy all addresses"), this);
    auto *close = new QPushButton(tr("Close"), this);
    copy->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [said, all] {
        QApplication::clipboard()->setText(all.join(u", "_s));
        said->say(tr("%n e-mail addresses have been copied.", nullptr, int(all.size())), Tone::Neutral);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    giveMnemonics(this);
    resize(QSize(emPx(this, 36), emPx(this, 28)).boundedTo(screen()->availableSize()));
}

void offerPaper(Session &session, const QList<qint64> &persons, const QStringList &names)
{
    if (persons.isEmpty())
        return;
    QString who = names.mid(0, namesTold).join(u", "_s);
    if (names.size() > namesTold)
        who = Words::tr("%1 and %n more", nullptr, int(names.size() - namesTold)).arg(who);
    QWidget *window = QApplication::activeWindow();
    const QString chosen = Ask::question(window,
        {Words::tr("%n people have no e-mail address", nullptr, int(persons.size())),
            Words::tr("They do not get this mail: %1. Shall they hear of it on paper?").arg(who),
            {{Words::tr("Letters to them..."), Ask::Role::Primary, u"letters"_s},
                {Words::tr("Address labels..."), Ask::Role::Other, u"labels"_s},
                {Words::tr("Not now"), Ask::Role::Cancel, u"later"_s}}});
    if (chosen == u"letters")
        askForLetters(session, persons, window);
    else if (chosen == u"labels")
        askForLabels(session, persons, window);
}

} // namespace twinbook
