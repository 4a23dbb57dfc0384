// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form_field.h"

#include "icons.h"
#include "labels.h"
#include "tone_text.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace twinbook {

FormField::FormField(
    const QString &name, const QString &label, const QString &hint, bool required, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_hint(hint)
    , m_label(new QLabel(required ? tr("%1 (needed)").arg(label) : label, this))
    , m_hintLabel(quietParagraph(hint, this))
    , m_problem(new ToneText(this))
{
    m_label->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(emPx(this, 0.25));
    column->addWidget(m_label);
    column->addWidget(m_hintLabel);
    column->addWidget(m_problem);
    m_hintLabel->setVisible(!hint.isEmpty());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FormField::setEditor(const FieldEditor &editor)
{
    m_editor = editor;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, m_editor.widget);
    m_label->setBuddy(m_editor.focus);
    m_label->setVisible(!m_editor.labelInside);
    m_editor.focus->setAccessibleName(m_label->text());
    m_editor.focus->setAccessibleDescription(m_hint);
    measure();
}

void FormField::fill(const QVariant &stored)
{
    m_editor.set(stored);
    m_start = m_editor.value();
    m_startProblem = m_editor.problem();
    visited = false;
    showProblem({});
}

QVariant FormField::value() const
{
    return m_editor.value();
}

bool FormField::isChanged() const
{
    return m_editor.value() != m_start || m_editor.problem() != m_startProblem;
}

bool FormField::isBlank() const
{
    const QString value = m_editor.value().toString();
    return (value.isEmpty() || value == QLatin1String("0")) && m_editor.problem().isEmpty();
}

void FormField::showProblem(const QString &sentence)
{
    m_problem->say(sentence, Tone::Bad);
    m_editor.focus->setAccessibleDescription(sentence.isEmpty() ? m_hint : sentence);
}

QString FormField::shownProblem() const
{
    return m_problem->sentence();
}

void FormField::showRemark(const QString &sentence, const QString &doWords, const std::function<void()> &toDo)
{
    m_toDo = toDo;
    if (!m_remark && sentence.isEmpty())
        return;
    if (!m_remark) {
        m_remark = new QLabel(this);
        m_remark->setTextFormat(Qt::RichText);
        m_remark->setWordWrap(true);
        m_remark->setTextInteractionFlags(Qt::TextBrowserInteraction);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_problem), m_remark);
        setTabOrder(m_editor.focus, m_remark);
        connect(m_remark, &QLabel::linkActivated, this, [this] {
            if (const auto act = m_toDo)
                act();
        });
    }
    QString text = sentence.toHtmlEscaped();
    if (!doWords.isEmpty())
        text += QStringLiteral(" <a href=\"do\">%1</a>").arg(doWords.toHtmlEscaped());
    m_remark->setText(text);
    m_remark->setAccessibleName(doWords.isEmpty() ? sentence : sentence + QLatin1Char(' ') + doWords);
    m_remark->setFocusPolicy(doWords.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_remark->setVisible(!sentence.isEmpty());
}

void FormField::reveal()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *section = qobject_cast<FoldedSection *>(above))
            section->setOpen(true);
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            if (QWidget *inside = scroll->widget(); inside && inside->layout())
                inside->layout()->activate();
            scroll->ensureWidgetVisible(this);
        }
    }
    m_editor.focus->setFocus(Qt::OtherFocusReason);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_editor.widget && event->type() == QEvent::FontChange)
        measure();
}

void FormField::measure()
{
    if (m_editor.widthEms > 0)
        m_editor.widget->setMaximumWidth(emPx(this, m_editor.widthEms));
    if (auto *area = qobject_cast<QPlainTextEdit *>(m_editor.widget))
        area->setFixedHeight(area->fontMetrics().lineSpacing() * 4 + emPx(this, 1.2));
}

FoldedSection::FoldedSection(const QString &title, QWidget *body, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_body(body)
{
    QFont bold;
    bold.setBold(true);
    m_button->setFont(bold);
    m_button->setText(title);
    m_button->setAutoRaise(true);
    m_button->setProperty("textAtStart", true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(false);
}

bool FoldedSection::isOpen() const
{
    return !m_body->isHidden();
}

void FoldedSection::setOpen(bool open)
{
    m_body->setVisible(open);
    m_button->setIcon(icon(open ? QStringLiteral("minus") : QStringLiteral("plus")));
    m_button->setAccessibleDescription(
        open ? tr("Opened. Press to fold it away.") : tr("Folded away. Press to open."));
}

} // namespace twinbook
