// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letter_editor.h"

#include "ask.h"
#include "choice_box.h"
#include "icons.h"
#include "labels.h"
#include "letter_fields.h"
#include "letter_figures.h"
#include "mnemonics.h"
#include "session.h"
#include "tone_text.h"

#include "text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

LetterEditor::LetterEditor(Session &session, const LetterKind &kind, qint64 person, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kind(kind)
    , m_reader({person})
    , m_name(new QLineEdit(this))
    , m_purpose(new ChoiceBox(this))
    , m_languages(new ChoiceBox(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_fields(new QListWidget(this))
    , m_sheet(new QPlainTextEdit(this))
    , m_problem(new ToneText(this))
    , m_back(new QPushButton(icon(u"undo"_s), tr("Back to the text of the program"), this))
    , m_look(new QPushButton(icon(u"letter"_s), tr("What the reader gets"), this))
    , m_writing(new QWidget(this))
    , m_reading(new QWidget(this))
{
    setWindowTitle(kind.texts.isEmpty() ? tr("Write a letter") : tr("Change a letter"));
    for (const LetterTemplate &text : kind.texts)
        m_texts.insert(text.language, text);
    for (const QString &language : letterLanguages())
        m_texts[language].language = language;
    m_before = m_texts;
    const RecordShape &shape = recordOf<LetterTemplate>();
    const auto items = [&](const char *column) {
        QList<ChoiceItem> all;
        const Column &described = *shape.find(QString::fromLatin1(column));
        for (const Choice &choice : described.choices)
            all.append({choice.key, shape.choiceLabel(described, choice.key)});
        return all;
    };
    m_purpose->setItems(items("purpose"));
    m_purpose->setKey(kind.purpose);
    m_languages->setItems(items("language"));
    for (const LetterField &field : letterFields())
        (new QListWidgetItem(field.label, m_fields))->setData(Qt::UserRole, field.name);
    m_fields->setCurrentRow(0);
    m_name->setText(kind.name);
    const bool own = std::any_of(kind.texts.begin(), kind.texts.end(),
        [](const LetterTemplate &text) { return !text.seed.isEmpty(); });
    m_name->setReadOnly(own); // the program's own are called so in every language
    m_name->setEnabled(!own);
    layOut();
    const QString usual = letterHead(session.store(), session.locale()).language;
    m_languages->setKey(letterLanguages().contains(usual) ? usual : letterLanguages().first());
    showLanguage(m_languages->key());
    connect(m_languages, &ChoiceBox::keyChanged, this, [this](const QString &language) {
        keepTyped();
        showLanguage(language);
    });
    for (QLineEdit *edit : {m_name, m_subject})
        connect(edit, &QLineEdit::textChanged, this, &LetterEditor::refresh);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterEditor::refresh);
    connect(m_fields, &QListWidget::itemActivated, this, &LetterEditor::insertField);
    connect(m_back, &QPushButton::clicked, this, &LetterEditor::backToOwn);
    giveMnemonics(this);
    m_body->setFocus();
    resize(QSize(emPx(this, 78), emPx(this, 46)).boundedTo(screen()->availableSize()));
}

void LetterEditor::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(new HeadingLabel(windowTitle(), 1, this));
    auto *sides = new QHBoxLayout;
    auto *left = new QGridLayout(m_writing);
    left->setContentsMargins(0, 0, 0, 0);
    int line = 0;
    const auto put = [&](const QString &words, QWidget *editor) {
        auto *label = new QLabel(words, this);
        label->setBuddy(editor);
        editor->setAccessibleName(words);
        left->addWidget(label, line, 0, Qt::AlignTop);
        left->addWidget(editor, line++, 1);
    };
    put(tr("Name"), m_name);
    put(tr("What it is for"), m_purpose);
    put(tr("Language"), m_languages);
    put(tr("Subject"), m_subject);
    m_body->setTabChangesFocus(true);
    put(tr("Text"), m_body);
    left->setRowStretch(line - 1, 3);
    left->setColumnStretch(1, 1);
    put(tr("Fields"), m_fields);
    left->setRowStretch(line - 1, 1);
    m_fields->setToolTip(tr("Enter or a double click puts the field where you are writing"));
    auto *insert = new QPushButton(icon(u"add"_s), tr("Put this field into the text"), this);
    insert->setAutoDefault(false);
    left->addWidget(insert, line++, 1, Qt::AlignLeft);
    left->addWidget(m_back, line, 1, Qt::AlignLeft);
    connect(insert, &QPushButton::clicked, this, &LetterEditor::insertField);
    sides->addWidget(m_writing, 3);

    auto *right = new QVBoxLayout(m_reading);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(new HeadingLabel(tr("What the reader gets"), 3, this));
    m_sheet->setReadOnly(true);
    m_sheet->setTabChangesFocus(true);
    m_sheet->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_sheet->setAccessibleName(tr("What the reader gets"));
    right->addWidget(m_sheet, 1);
    sides->addWidget(m_reading, 2);
    whole->addLayout(sides, 1);
    whole->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("Save the letter"), this);
    m_back->setAutoDefault(false);
    cancel->setAutoDefault(false);
    save->setDefault(true);
    m_look->setAutoDefault(false);
    m_look->setCheckable(true);
    buttons->addWidget(m_look);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    whole->addLayout(buttons);
    connect(m_look, &QPushButton::toggled, this, &LetterEditor::arrange);
    connect(cancel, &QPushButton::clicked, this, &LetterEditor::reject);
    connect(save, &QPushButton::clicked, this, &LetterEditor::accept);
}

// Side by side where there is room for both, else one or the other.
void LetterEditor::arrange()
{
    constexpr double both = 62; // in the width of an m
    const bool narrow = width() < emPx(this, both);
    m_look->setVisible(narrow);
    m_reading->setVisible(!narrow || m_look->isChecked());
    m_writing->setVisible(!narrow || !m_look->isChecked());
}

void LetterEditor::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void LetterEditor::showLanguage(const QString &language)
{
    m_language = language;
    const LetterTemplate &text = m_texts[language];
    const QSignalBlocker quietSubject(m_subject);
    const QSignalBlocker quietBody(m_body);
    m_subject->setText(text.subject);
    m_body->setPlainText(text.body);
    refresh();
}

void LetterEditor::keepTyped()
{
    LetterTemplate &text = m_texts[m_language];
    text.subject = m_subject->text().trimmed();
    text.body = m_body->toPlainText().trimmed();
}

Letters LetterEditor::preview() const
{
    LetterWish wish{{u"preview"_s, m_name->text(), {}, {m_texts.value(m_language)}}, false,
        amountsDue(m_session.store(), m_session.today())};
    return lettersTo(m_session.store(), m_reader, wish, m_session.today(), m_session.locale());
}

void LetterEditor::refresh()
{
    keepTyped();
    const Letters made = preview();
    QString sheet;
    if (!made.letters.isEmpty()) {
        const LetterPage &page = made.letters.first().page;
        sheet = page.address.join(u'\n') + u"\n\n"_s + page.date + u"\n\n"_s + page.subject + u"\n\n"_s
            + page.body;
    }
    m_sheet->setPlainText(sheet);
    const LetterTemplate &text = m_texts[m_language];
    QStringList unknown = unknownFields(text.subject) + unknownFields(text.body);
    unknown.removeDuplicates();
    m_problem->say(unknown.isEmpty()
            ? QString()
            : tr("There is no field called {%1}. Choose one from the list of fields.")
                  .arg(unknown.join(u"}, {"_s)),
        Tone::Bad);
    m_back->setVisible(text.id.isValid() && !text.seed.isEmpty());
}

void LetterEditor::insertField()
{
    const QListWidgetItem *item = m_fields->currentItem();
    if (!item)
        return;
    m_body->insertPlainText(u'{' + item->data(Qt::UserRole).toString() + u'}');
    m_body->setFocus();
}

// The record of this language goes, and what the program brought stands in its place.
void LetterEditor::backToOwn()
{
    const LetterTemplate text = m_texts.value(m_language);
    const EditOutcome outcome =
        m_session.edit(tr("Use the program's own text of the letter %1 again").arg(m_kind.name),
            [&](Edit &edit) { edit.remove(text.id); });
    if (!outcome)
        return;
    if (const std::optional<LetterKind> kind = letterKind(m_session.store(), text.seed))
        if (const LetterTemplate *own = kind->in(m_language))
            m_texts[m_language] = m_before[m_language] = *own;
    m_savedKey = text.seed;
    showLanguage(m_language);
}

QList<LetterTemplate> LetterEditor::changed() const
{
    QList<LetterTemplate> all;
    for (const QString &language : letterLanguages()) {
        LetterTemplate text = m_texts.value(language);
        const LetterTemplate before = m_before.value(language);
        text.purpose = m_purpose->key();
        text.name = m_name->text().simplified();
        if (text.seed.isEmpty())
            text.seed = m_before.value(letterLanguages().first()).seed;
        const bool same = text.subject == before.subject && text.body == before.body
            && (text.name == before.name || !text.id.isValid())
            && (text.purpose == before.purpose || !text.id.isValid());
        const bool blank = text.subject.isEmpty() && text.body.isEmpty() && !text.id.isValid();
        if (!same && !blank)
            all += text;
    }
    return all;
}

bool LetterEditor::isChanged() const
{
    return !changed().isEmpty();
}

void LetterEditor::accept()
{
    keepTyped();
    QList<LetterTemplate> texts = changed();
    if (texts.isEmpty() && !m_kind.texts.isEmpty())
        return QDialog::accept();
    if (texts.isEmpty()) {
        m_problem->say(tr("Please write the text of the letter."), Tone::Bad);
        return m_body->setFocus();
    }
    const std::optional<LetterKind> other = letterKind(m_session.store(), m_name->text());
    if (other && other->key != m_kind.key) {
        m_problem->say(tr("There is a letter called “%1” already.").arg(other->name), Tone::Bad);
        return m_name->setFocus();
    }
    for (const LetterTemplate &text : std::as_const(texts)) {
        const bool goes = text.id.isValid() && text.body.isEmpty() && text.subject.isEmpty();
        const Problems problems = check(text);
        if (problems.isEmpty() || goes)
            continue;
        if (text.language != m_language)
            m_languages->setKey(text.language);
        m_problem->say(problems.first().sentence, Tone::Bad);
        QWidget *at = problems.first().field == u"name" ? static_cast<QWidget *>(m_name) : m_body;
        return at->setFocus();
    }
    const QString name = texts.first().name;
    const EditOutcome outcome = m_session.edit(
        tr("Write the letter %1").arg(name),
        [&](Edit &edit) {
            for (LetterTemplate &text : texts) {
                if (text.id.isValid() && text.body.isEmpty() && text.subject.isEmpty())
                    edit.remove(text.id);
                else
                    edit.save(text);
            }
        },
        tr("Saved the letter “%1”.").arg(name));
    if (!outcome)
        return m_problem->say(outcome.sentence, Tone::Bad);
    m_savedKey = texts.first().seed.isEmpty() ? fold(name) : texts.first().seed;
    QDialog::accept();
}

void LetterEditor::reject()
{
    keepTyped();
    if (!isChanged()
        || Ask::confirm(this, tr("Leave without saving?"),
            tr("What you have written in this letter is lost then."), tr("Leave the letter"),
            Ask::Role::Danger))
        QDialog::reject();
}

} // namespace twinbook
