// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form.h"

#include "form_field.h"
#include "labels.h"
#include "theme.h"
#include "tone_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace twinbook {

Form::Form(const RecordShape &shape, const QList<FormSection> &sections, const Setting &setting,
    const FormExtras &extras, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_whole(new ToneText(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, emPx(this, 0.75), 0);
    column->addWidget(m_whole);
    for (const FormSection &section : sections) {
        auto *body = new QWidget(this);
        auto *fields = new QVBoxLayout(body);
        fields->setContentsMargins(0, 0, 0, 0);
        fields->setSpacing(emPx(this, 0.8));
        if (!section.note.isEmpty())
            fields->addWidget(quietParagraph(section.note, body));
        for (const QString &name : section.fields)
            if (const Column *described = shape.find(name))
                fields->addWidget(makeField(*described, setting, extras, body));
        if (section.folded) {
            auto *fold = new FoldedSection(section.title, body, this);
            m_folds.append(fold);
            if (section.shut)
                m_shut.append(fold);
            column->addWidget(fold);
        } else {
            if (!section.title.isEmpty())
                column->addWidget(new HeadingLabel(section.title, 2, this));
            column->addWidget(body);
        }
        column->addSpacing(emPx(this, 0.6));
    }
    column->addStretch(1);
    for (FormField *field : std::as_const(m_fields))
        field->fill(QVariant());
}

FormField *Form::makeField(
    const Column &column, const Setting &setting, const FormExtras &extras, QWidget *parent)
{
    auto *field = new FormField(column.name, extras.labels.value(column.name, m_shape.label(column)),
        extras.hints.value(column.name), extras.required.contains(column.name), parent);
    field->setEditor(
        makeFieldEditor(m_shape, column, setting, extras, field, [this, field] { edited(field); }));
    for (QWidget *part : field->findChildren<QWidget *>())
        if (part->focusPolicy() != Qt::NoFocus)
            part->installEventFilter(this);
    m_fields.append(field);
    return field;
}

void Form::setValues(const QVariantMap &values)
{
    m_setting = true;
    m_given = values;
    for (FormField *field : std::as_const(m_fields))
        field->fill(values.value(field->name()));
    for (FoldedSection *fold : std::as_const(m_folds)) {
        bool blank = true;
        for (const FormField *field : fold->findChildren<FormField *>())
            blank = blank && field->isBlank();
        fold->setOpen(!blank && !m_shut.contains(fold));
    }
    m_whole->say({}, Tone::Bad);
    m_setting = false;
}

void Form::setValue(const QString &name, const QVariant &value)
{
    if (const FormField *field = fieldOf(name))
        field->editor().set(value);
}

void Form::refill(const QVariantMap &some)
{
    const bool before = std::exchange(m_setting, true);
    for (auto it = some.begin(); it != some.end(); ++it) {
        m_given.insert(it.key(), it.value());
        if (FormField *field = fieldOf(it.key()))
            field->fill(it.value());
    }
    m_setting = before;
}

void Form::setRemark(
    const QString &name, const QString &sentence, const QString &doWords, const std::function<void()> &toDo)
{
    if (FormField *field = fieldOf(name))
        field->showRemark(sentence, doWords, toDo);
}

QVariantMap Form::values() const
{
    QVariantMap all = m_given;
    for (const FormField *field : m_fields)
        if (field->isChanged() || !all.contains(field->name()))
            all.insert(field->name(), field->value());
    return all;
}

QVariantMap Form::changedValues() const
{
    QVariantMap some;
    for (const FormField *field : m_fields)
        if (field->isChanged())
            some.insert(field->name(), field->value());
    return some;
}

bool Form::isChanged() const
{
    return std::any_of(
        m_fields.begin(), m_fields.end(), [](const FormField *field) { return field->isChanged(); });
}

void Form::setChecker(Checker checker)
{
    m_checker = std::move(checker);
}

Problems Form::problems() const
{
    Problems all;
    QStringList unreadable;
    for (const FormField *field : m_fields) {
        const QString sentence = field->editor().problem();
        if (sentence.isEmpty())
            continue;
        all.append({field->name(), sentence, 0});
        unreadable.append(field->name());
    }
    if (m_checker)
        for (const Problem &problem : m_checker(values()))
            if (!unreadable.contains(problem.field))
                all.append(problem);
    return all;
}

bool Form::confirm()
{
    const Problems all = problems();
    for (FormField *field : std::as_const(m_fields))
        field->visited = true;
    showProblems(all);
    for (FormField *field : std::as_const(m_fields)) {
        if (field->shownProblem().isEmpty())
            continue;
        field->reveal();
        break;
    }
    return all.isEmpty();
}

void Form::showProblem(const Problem &problem)
{
    FormField *field = fieldOf(problem.field);
    if (!field)
        return m_whole->say(problem.sentence, Tone::Bad);
    field->visited = true;
    field->showProblem(problem.sentence);
    field->reveal();
}

void Form::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->focusWidgetOfField()->setFocus(Qt::OtherFocusReason);
}

void Form::focusField(const QString &name)
{
    if (FormField *field = fieldOf(name))
        field->reveal();
}

QWidget *Form::editorOf(const QString &name) const
{
    const FormField *field = fieldOf(name);
    return field ? field->focusWidgetOfField() : nullptr;
}

FormField *Form::fieldOf(const QString &name) const
{
    for (FormField *field : m_fields)
        if (field->name() == name)
            return field;
    return nullptr;
}

// A problem that is mended goes at once; a new one waits until the field is left.
void Form::edited(FormField *field)
{
    if (m_setting)
        return;
    if (!field->shownProblem().isEmpty()) {
        bool still = false;
        for (const Problem &problem : problems())
            still = still || (problem.field == field->name() && problem.sentence == field->shownProblem());
        if (!still)
            field->showProblem({});
    }
    Q_EMIT changed();
}

void Form::left(FormField *field)
{
    field->visited = true;
    showProblems(problems());
}

void Form::showProblems(const Problems &all)
{
    QString whole;
    for (FormField *field : std::as_const(m_fields)) {
        QString sentence;
        for (const Problem &problem : all)
            if (problem.field == field->name() && sentence.isEmpty())
                sentence = problem.sentence;
        if (!field->visited)
            sentence.clear();
        if (sentence != field->shownProblem())
            field->showProblem(sentence);
    }
    const bool everywhere =
        std::all_of(m_fields.begin(), m_fields.end(), [](const FormField *f) { return f->visited; });
    for (const Problem &problem : all)
        if (!fieldOf(problem.field) && everywhere && whole.isEmpty())
            whole = problem.sentence;
    m_whole->say(whole, Tone::Bad);
}

void Form::goOn(FormField *from)
{
    for (qsizetype i = m_fields.indexOf(from) + 1; i < m_fields.size(); ++i) {
        if (!m_fields.at(i)->focusWidgetOfField()->isVisibleTo(this))
            continue;
        m_fields.at(i)->reveal();
        return;
    }
    Q_EMIT saveWanted();
}

bool Form::eventFilter(QObject *watched, QEvent *event)
{
    auto *part = qobject_cast<QWidget *>(watched);
    FormField *field = nullptr;
    for (QWidget *above = part; above && !field; above = above->parentWidget())
        field = qobject_cast<FormField *>(above);
    if (!field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !m_setting)
            QMetaObject::invokeMethod(
                this, [this, field] { left(field); }, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            Q_EMIT saveWanted();
            return true;
        }
        const bool pressed = qobject_cast<QAbstractButton *>(part) && part != field->focusWidgetOfField();
        const bool oneLine = qobject_cast<QLineEdit *>(part) || qobject_cast<QComboBox *>(part)
            || qobject_cast<QAbstractButton *>(part);
        if (enter && oneLine && !pressed) {
            goOn(field);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Form::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save)) {
        Q_EMIT saveWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace twinbook
