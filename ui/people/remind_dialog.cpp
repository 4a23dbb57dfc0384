// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remind_dialog.h"

#include "ask.h"
#include "choice_box.h"
#include "consent_gaps.h"
#include "flow_layout.h"
#include "icons.h"
#include "labels.h"
#include "letter_editor.h"
#include "mail.h"
#include "mnemonics.h"
#include "preview_dialog.h"
#include "session.h"
#include "settings.h"
#include "tone_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString howSetting = u"remind/how"_s;
const QString sheetSetting = u"labels/sheet"_s;
constexpr int recentDays = 28; // who was reminded in them is left out when that is wished
constexpr qsizetype fewNamed = 5;

QString keyOf(RemindDialog::How how)
{
    return QString::number(int(how));
}

QString keyOf(RemindWhom whom)
{
    return QString::number(int(whom));
}

QString namesOf(QStringList names)
{
    const qsizetype more = names.size() - fewNamed;
    const QString some = names.mid(0, fewNamed).join(u", "_s);
    return more > 0 ? RemindDialog::tr("%1 and %n more", nullptr, int(more)).arg(some) : some;
}

} // namespace

RemindDialog::RemindDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_how(new ChoiceBox(this))
    , m_whom(new ChoiceBox(this))
    , m_notAgain(new QCheckBox(this))
    , m_sheetLabel(new QLabel(tr("Sheet"), this))
    , m_sheet(new ChoiceBox(this))
    , m_owed(quietParagraph({}, this))
    , m_change(new QPushButton(icon(u"edit"_s), tr("Change this letter..."), this))
    , m_count(new ToneText(this))
    , m_missing(new ToneText(this))
    , m_go(new QPushButton(this))
{
    setWindowTitle(tr("Remind those who owe"));
    m_how->setItems({{keyOf(How::Letters), tr("Letters")}, {keyOf(How::Labels), tr("Address labels")},
        {keyOf(How::Email), tr("E-mail")}});
    m_how->setKey(keyOf(How(qBound(0, openSettings()->value(howSetting).toInt(), int(How::Email)))));
    QList<ChoiceItem> sheets;
    for (const LabelSheet &sheet : labelSheets())
        sheets.append({QStringView(sheet.code).toString(), labelSheetName(sheet, session.locale())});
    m_sheet->setItems(sheets);
    const QString last = openSettings()->value(sheetSetting).toString();
    if (labelSheet(last))
        m_sheet->setKey(last);
    m_change->setEnabled(!session.store().isReadOnly());
    fillWhom();
    layOut();
    for (const ChoiceBox *box : {m_how, m_whom, m_sheet})
        connect(box, &ChoiceBox::keyChanged, this, &RemindDialog::refresh);
    connect(m_notAgain, &QCheckBox::toggled, this, [this] {
        fillWhom();
        refresh();
    });
    connect(m_change, &QPushButton::clicked, this, &RemindDialog::changeLetter);
    connect(m_go, &QPushButton::clicked, this, [this] {
        openSettings()->setValue(howSetting, int(how()));
        if (how() == How::Labels)
            openSettings()->setValue(sheetSetting, m_sheet->key());
        accept();
    });
    giveMnemonics(this);
    refresh();
    resize(QSize(emPx(this, 38), emPx(this, 32)).boundedTo(screen()->availableSize()));
}

void RemindDialog::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(new HeadingLabel(windowTitle(), 1, this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, emPx(this, 0.5), 0);
    column->addWidget(quietParagraph(
        tr("Each household and each organisation gets one reminder of all that it owes, in the language "
           "of its letters."),
        this));
    for (const auto &[words, box] : {std::pair(tr("How"), m_how), std::pair(tr("For whom"), m_whom)}) {
        auto *label = new QLabel(words, this);
        label->setBuddy(box);
        box->setAccessibleName(words);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        column->addWidget(label);
        column->addWidget(box);
    }
    column->addWidget(m_owed);
    column->addWidget(m_notAgain);
    m_sheetLabel->setBuddy(m_sheet);
    m_sheet->setAccessibleName(m_sheetLabel->text());
    column->addWidget(m_sheetLabel);
    column->addWidget(m_sheet);
    auto *row = new FlowLayout;
    row->addWidget(m_change);
    column->addLayout(row);
    column->addSpacing(emPx(this, 0.6));
    column->addWidget(m_count);
    column->addWidget(m_missing);
    column->addStretch(1);
    scroll->setWidget(body);
    scroll->setMinimumWidth(
        body->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    whole->addWidget(scroll, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {m_change, cancel})
        button->setAutoDefault(false);
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    whole->addLayout(buttons);
}

void RemindDialog::fillWhom()
{
    const auto number = [this](RemindWhom group, QDate since) {
        return int(toRemind(m_session.store(), m_session.today(), group, since).size());
    };
    const QDate recent = m_session.today().addDays(-recentDays);
    const int again = number(RemindWhom::Everybody, {}) - number(RemindWhom::Everybody, recent);
    m_notAgain->setText(tr("Not those reminded lately (%n)", nullptr, again));
    m_notAgain->setVisible(again > 0);
    const QDate since = notSince();
    m_whom->setItems({{keyOf(RemindWhom::Everybody),
                          tr("Everybody who owes (%n)", nullptr, number(RemindWhom::Everybody, since))},
        {keyOf(RemindWhom::ByEmail),
            tr("Those who can get e-mail (%n)", nullptr, number(RemindWhom::ByEmail, since))},
        {keyOf(RemindWhom::OnPaper),
            tr("Those who get letters on paper (%n)", nullptr, number(RemindWhom::OnPaper, since))}});
}

void RemindDialog::choose(How how, RemindWhom whom)
{
    m_how->setKey(keyOf(how));
    m_whom->setKey(keyOf(whom));
}

RemindDialog::How RemindDialog::how() const
{
    return How(m_how->key().toInt());
}

RemindWhom RemindDialog::whom() const
{
    return RemindWhom(m_whom->key().toInt());
}

// A box that is hidden leaves out nobody.
QDate RemindDialog::notSince() const
{
    return m_notAgain->isChecked() && !m_notAgain->isHidden() ? m_session.today().addDays(-recentDays)
                                                              : QDate();
}

QList<ToRemind> RemindDialog::chosen() const
{
    QList<ToRemind> all = toRemind(m_session.store(), m_session.today(), whom(), notSince());
    if (how() == How::Email)
        all.removeIf([](const ToRemind &one) { return one.email.isEmpty(); });
    return all;
}

const LabelSheet *RemindDialog::sheet() const
{
    return labelSheet(m_sheet->key());
}

QString RemindDialog::count() const
{
    return m_count->sentence();
}

void RemindDialog::refresh()
{
    m_change->setVisible(how() == How::Letters);
    m_sheetLabel->setVisible(how() == How::Labels);
    m_sheet->setVisible(how() == How::Labels);
    m_go->setText(how() == How::Letters ? tr("Show the letters")
            : how() == How::Labels      ? tr("Show the sheets")
                                        : tr("Write the e-mail"));
    m_go->setIcon(icon(how() == How::Letters ? u"letter"_s : how() == How::Labels ? u"label"_s : u"email"_s));
    const QList<ToRemind> all = chosen();
    qint64 owed = 0;
    for (const ToRemind &one : all)
        owed += one.renewal.fee.owed();
    m_owed->setText(
        tr("Together they owe %1.").arg(formatMoney({owed, m_session.currency()}, m_session.locale())));
    m_owed->setVisible(!all.isEmpty());
    m_go->setEnabled(!all.isEmpty());
    m_missing->say({}, Tone::Neutral);
    if (all.isEmpty())
        m_count->say(tr("There is nobody to remind."), Tone::Neutral);
    else if (how() == How::Letters)
        showLetters(all);
    else if (how() == How::Labels)
        showLabels(all);
    if (how() == How::Email)
        showMails(all);
}

void RemindDialog::showLetters(const QList<ToRemind> &all)
{
    const Letters made = writeReminders(m_session.store(), all, m_session.today(), m_session.locale());
    m_count->say(tr("%n letters, a page each.", nullptr, int(made.letters.size())), Tone::Neutral);
    QStringList sentences;
    for (const Problem &problem : made.problems)
        sentences += problem.sentence;
    m_missing->say(sentences.join(u'\n'), Tone::Warning);
}

void RemindDialog::showLabels(const QList<ToRemind> &all)
{
    const AddressLabels made = reminderLabels(m_session.store(), all);
    const int count = int(made.labels.size());
    m_count->say(tr("%n labels, in the order of the letters.", nullptr, count), Tone::Neutral);
    m_go->setEnabled(count > 0);
    if (!made.without.isEmpty())
        m_missing->say(tr("No address is known for %1.").arg(namesOf(made.without)), Tone::Warning);
}

// A reminder needs no consent; anything else in the same mail would.
void RemindDialog::showMails(const QList<ToRemind> &all)
{
    if (!all.isEmpty())
        m_count->say(
            tr("E-mail to %n people, who do not see one another's addresses.", nullptr, int(all.size())),
            Tone::Neutral);
    QStringList sentences;
    const QList<ConsentGap> gaps =
        gapsFor(m_session.store(), readersOf(all), u"newsletter"_s, m_session.today(), m_session.locale());
    if (!gaps.isEmpty())
        sentences += tr("Write of the subscription alone: %n of them have not agreed to newsletters or "
                        "invitations.",
            nullptr, int(gaps.size()));
    QStringList without;
    for (const ToRemind &one : toRemind(m_session.store(), m_session.today(), whom(), notSince()))
        if (one.email.isEmpty())
            without += payerName(one.renewal);
    if (!without.isEmpty())
        sentences += tr("No e-mail address is known for %1; remind them by letter.").arg(namesOf(without));
    m_missing->say(sentences.join(u'\n'), Tone::Warning);
}

void RemindDialog::changeLetter()
{
    const LetterKind kind = letterKind(m_session.store(), u"reminder"_s).value_or(LetterKind());
    LetterEditor editor(m_session, kind, readersOf(chosen()).value(0), this);
    Ask::run(editor);
    refresh();
}

namespace {

void offerToRemember(Session &session, const QList<ToRemind> &all, const QString &how, QWidget *parent)
{
    if (session.store().isReadOnly())
        return;
    const QString verb = Ask::question(parent,
        {RemindDialog::tr("Have the reminders gone out?"),
            RemindDialog::tr(
                "The book can remember that these members were reminded today. It then stands in "
                "the list of those who have to pay, and you can leave them out next time."),
            {{RemindDialog::tr("Yes, remember it"), Ask::Role::Primary, u"yes"_s},
                {RemindDialog::tr("No"), Ask::Role::Cancel, u"no"_s}}});
    if (verb == u"yes")
        session.tell(rememberReminders(session.store(), all, how, session.today()),
            RemindDialog::tr("Remembered that %n were reminded today.", nullptr, int(all.size())));
}

} // namespace

void remindThoseWhoOwe(Session &session, QWidget *parent)
{
    RemindDialog dialog(session, parent);
    if (!Ask::run(dialog))
        return;
    const QList<ToRemind> all = dialog.chosen();
    const Store &store = session.store();
    if (dialog.how() == RemindDialog::How::Email) {
        QList<MailBatch> mails;
        const Column *languages = recordOf<LetterTemplate>().find(u"language"_s);
        for (const ReminderMail &mail : reminderMails(store, all, session.locale()))
            mails += {mail.addresses, mail.subject, mail.body,
                recordOf<LetterTemplate>().choiceLabel(*languages, mail.language)};
        if (openMails(session, mails))
            offerToRemember(session, all, u"email"_s, parent);
        return;
    }
    const bool letters = dialog.how() == RemindDialog::How::Letters;
    if (letters) {
        PreviewDialog preview(
            reminderLettersTo(store, all, session.today(), session.locale()), session.locale(), parent);
        Ask::run(preview);
    } else {
        PreviewDialog preview(reminderLabels(store, all).labels, *dialog.sheet(), session.locale(), parent);
        Ask::run(preview);
    }
    offerToRemember(session, all, letters ? u"letter"_s : u"label"_s, parent);
}

} // namespace twinbook
