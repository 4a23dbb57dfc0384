// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form_dialog.h"

#include "ask.h"
#include "labels.h"
#include "tone_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace twinbook {

FormDialog::FormDialog(Form *form, const QString &title, const QString &saveLabel, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_help(quietParagraph({}, this))
    , m_refusal(new ToneText(this))
    , m_scroll(new QScrollArea(this))
    , m_save(new QPushButton(saveLabel, this))
{
    setWindowTitle(title);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    m_help->hide();
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(title, 1, this));
    column->addWidget(m_help);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    setTabOrder(m_save, cancel);

    connect(m_save, &QPushButton::clicked, this, &FormDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_form, &Form::saveWanted, this, &FormDialog::accept);
    connect(m_form, &Form::cancelWanted, this, &FormDialog::reject);
    connect(m_form, &Form::changed, m_refusal, [this] { m_refusal->say({}, Tone::Bad); });
}

void FormDialog::setHelp(const QString &sentence)
{
    m_help->setText(sentence);
    m_help->setVisible(!sentence.isEmpty());
}

void FormDialog::accept()
{
    if (!m_form->confirm())
        return;
    const QString refused = m_saver ? m_saver(m_form->values()) : QString();
    m_refusal->say(refused, Tone::Bad);
    if (refused.isEmpty())
        QDialog::accept();
}

void FormDialog::reject()
{
    if (!m_form->isChanged())
        return QDialog::reject();
    const QString verb = Ask::question(this,
        {tr("Leave without saving?"), tr("You have changed something here that is not saved yet."),
            {{m_save->text(), Ask::Role::Primary, QStringLiteral("save")},
                {tr("Throw the changes away"), Ask::Role::Danger, QStringLiteral("discard")},
                {tr("Go on editing"), Ask::Role::Cancel, QStringLiteral("stay")}}});
    if (verb == QLatin1String("save"))
        accept();
    else if (verb == QLatin1String("discard"))
        QDialog::reject();
}

// As large as the form wants, as far as the screen has room.
void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    if (!focusWidget() || !m_form->isAncestorOf(focusWidget()))
        m_form->focusFirst();
    const QSize room = screen()->availableSize() * 0.92;
    const QSize wanted(emPx(this, 44), m_form->heightForWidth(emPx(this, 40)) + emPx(this, 9));
    // Never narrower than the widest heading, even where the screen is: the form does not scroll sideways.
    const int least = m_form->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width()
        + layout()->contentsMargins().left() + layout()->contentsMargins().right();
    resize(std::max(least, std::min(wanted.width(), room.width())),
        std::clamp(std::max(wanted.height(), m_form->sizeHint().height() + emPx(this, 9)), emPx(this, 12),
            room.height()));
    QMetaObject::invokeMethod(
        this,
        [this] { // once everything has its place
            if (QWidget *first = focusWidget(); first && m_form->isAncestorOf(first))
                m_scroll->ensureWidgetVisible(first->parentWidget());
        },
        Qt::QueuedConnection);
}

} // namespace twinbook
