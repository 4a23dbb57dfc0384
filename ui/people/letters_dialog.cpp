// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters_dialog.h"

#include "ask.h"
#include "choice_box.h"
#include "flow_layout.h"
#include "handing_out.h"
#include "handing_out_asking.h"
#include "icons.h"
#include "labels.h"
#include "letter_editor.h"
#include "letter_figures.h"
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
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString letterSetting = u"letters/kind"_s;
const QString togetherSetting = u"letters/one-a-home"_s;

} // namespace

LettersDialog::LettersDialog(Session &session, const QList<qint64> &persons, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_persons(persons)
    , m_letter(new ChoiceBox(this))
    , m_oneAHome(new QCheckBox(tr("Only one for each household"), this))
    , m_count(new ToneText(this))
    , m_missing(new ToneText(this))
    , m_show(new QPushButton(icon(u"letter"_s), tr("Show the letters"), this))
{
    setWindowTitle(tr("Letters to %n people", nullptr, int(persons.size())));
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
        tr("Everybody gets it in the language of their letters, where there is a text in it."), this));
    auto *label = new QLabel(tr("Which letter"), this);
    label->setBuddy(m_letter);
    m_letter->setAccessibleName(tr("Which letter"));
    column->addWidget(label);
    column->addWidget(m_letter);
    auto *change = new QPushButton(icon(u"edit"_s), tr("Change this letter..."), this);
    auto *fresh = new QPushButton(icon(u"add"_s), tr("Write another letter..."), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *row = new FlowLayout;
    row->addWidget(change);
    row->addWidget(fresh);
    column->addLayout(row);
    column->addSpacing(emPx(this, 0.4));
    column->addWidget(m_oneAHome);
    column->addSpacing(emPx(this, 0.6));
    column->addWidget(m_count);
    column->addWidget(m_missing);
    column->addStretch(1);
    scroll->setWidget(body);
    whole->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    whole->addLayout(buttons);
    for (QPushButton *button : {change, fresh, cancel})
        button->setAutoDefault(false);
    m_show->setDefault(true);
    for (QPushButton *button : {change, fresh})
        button->setEnabled(!session.store().isReadOnly());
    m_oneAHome->setChecked(openSettings()->value(togetherSetting, true).toBool());
    refill(openSettings()->value(letterSetting).toString());
    connect(m_letter, &ChoiceBox::keyChanged, this, &LettersDialog::refresh);
    connect(m_oneAHome, &QCheckBox::toggled, this, &LettersDialog::refresh);
    connect(change, &QPushButton::clicked, this, &LettersDialog::changeLetter);
    connect(fresh, &QPushButton::clicked, this, &LettersDialog::newLetter);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        openSettings()->setValue(letterSetting, m_letter->key());
        openSettings()->setValue(togetherSetting, m_oneAHome->isChecked());
        accept();
    });
    giveMnemonics(this);
    refresh();
    resize(QSize(emPx(this, 38), emPx(this, 32)).boundedTo(screen()->availableSize()));
}

void LettersDialog::refill(const QString &key)
{
    m_kinds = letterKinds(m_session.store());
    QList<ChoiceItem> items;
    bool known = false;
    for (const LetterKind &kind : std::as_const(m_kinds)) {
        items.append({kind.key, kind.name});
        known = known || kind.key == key;
    }
    m_letter->setItems(items);
    if (known)
        m_letter->setKey(key);
}

void LettersDialog::choose(const QString &key)
{
    m_letter->setKey(key);
}

LetterWish LettersDialog::wish() const
{
    LetterWish wish;
    for (const LetterKind &kind : m_kinds)
        if (kind.key == m_letter->key())
            wish.kind = kind;
    wish.oneAHome = m_oneAHome->isChecked();
    wish.amountDue = amountsDue(m_session.store(), m_session.today());
    return wish;
}

Letters LettersDialog::letters() const
{
    return lettersTo(m_session.store(), m_persons, wish(), m_session.today(), m_session.locale());
}

Report LettersDialog::report() const
{
    return lettersReport(
        letters(), wish(), letterHead(m_session.store(), m_session.locale()), m_session.today());
}

bool LettersDialog::askWhoMayGetIt()
{
    const auto left = askWhoIsLeftOut(m_session, consentFor(wish().kind), m_persons, parentWidget());
    if (left)
        m_persons = withoutPersons(m_persons, *left);
    return left.has_value();
}

void LettersDialog::refresh()
{
    const Letters made = letters();
    m_show->setEnabled(!made.letters.isEmpty());
    m_count->say(made.letters.isEmpty() ? tr("There is nobody to write to.")
                                        : tr("%n letters, a page each.", nullptr, int(made.letters.size())),
        made.letters.isEmpty() ? Tone::Warning : Tone::Neutral);
    QStringList sentences;
    for (const Problem &problem : made.problems)
        sentences += problem.sentence;
    m_missing->say(sentences.join(u'\n'), Tone::Warning);
}

void LettersDialog::changeLetter()
{
    LetterEditor editor(m_session, wish().kind, m_persons.value(0), this);
    Ask::run(editor);
    refill(editor.savedKey().isEmpty() ? m_letter->key() : editor.savedKey());
    refresh();
}

void LettersDialog::newLetter()
{
    LetterEditor editor(m_session, {}, m_persons.value(0), this);
    Ask::run(editor);
    refill(editor.savedKey().isEmpty() ? m_letter->key() : editor.savedKey());
    refresh();
}

void askForLetters(Session &session, const QList<qint64> &persons, QWidget *parent)
{
    LettersDialog dialog(session, persons, parent);
    if (!Ask::run(dialog))
        return;
    if (!dialog.askWhoMayGetIt())
        return;
    PreviewDialog preview(dialog.report(), session.locale(), parent);
    Ask::run(preview);
}

} // namespace twinbook
