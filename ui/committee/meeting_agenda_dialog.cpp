// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_agenda_dialog.h"

#include "agenda_template.h"
#include "agenda_text.h"
#include "ask.h"
#include "icons.h"
#include "labels.h"
#include "meeting_folder.h"
#include "meeting_parts.h"
#include "mnemonics.h"
#include "session.h"
#include "theme.h"
#include "tone_text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

MeetingAgendaDialog::MeetingAgendaDialog(Session &session, const Meeting &meeting, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_meeting(meeting)
    , m_before(agendaAsText(agendaOf(session.store(), meeting.id)))
    , m_text(new QPlainTextEdit(m_before, this))
    , m_trouble(new ToneText(this))
{
    setWindowTitle(tr("Agenda"));
    m_text->setAccessibleName(tr("Agenda, an item a line"));
    m_text->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(meetingTitle(meeting, session.locale()), 1, this));
    column->addWidget(paragraph(tr("One item a line. Begin a line with a dash to add a remark or a paper to "
                                   "the item above. A star * at the "
                                   "end brings the item back at every meeting."),
        this));
    column->addWidget(m_text, 1);
    column->addWidget(m_trouble);
    auto *again = new QPushButton(icon(u"refresh"_s), tr("Take the agenda of the last meeting"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *keep = new QPushButton(icon(u"save"_s), tr("Save the agenda"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(again);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    for (QPushButton *button : {again, cancel, keep})
        button->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &MeetingAgendaDialog::beginAgain);
    connect(cancel, &QPushButton::clicked, this, &MeetingAgendaDialog::reject);
    connect(keep, &QPushButton::clicked, this, &MeetingAgendaDialog::accept);
    giveMnemonics(this);
    m_text->setFocus();
    resize(QSize(emPx(this, 50), emPx(this, 36)).boundedTo(screen()->availableSize()));
}

void MeetingAgendaDialog::beginAgain()
{
    m_text->selectAll(); // so that Ctrl+Z brings back what stood here
    m_text->insertPlainText(
        agendaAsText(agendaFor(m_meeting, agendaSource(m_session.store(), m_meeting), m_session.locale())));
}

void MeetingAgendaDialog::accept()
{
    const QList<AgendaItem> before = agendaOf(m_session.store(), m_meeting.id);
    QList<AgendaItem> items = agendaFromText(m_text->toPlainText(), before, m_meeting.id);
    const EditOutcome outcome = m_session.edit(
        tr("Agenda: %1").arg(meetingTitle(m_meeting, m_session.locale())),
        [&](Edit &edit) {
            for (AgendaItem &item : items)
                edit.save(item);
            for (const AgendaItem &old : before) {
                if (std::none_of(
                        items.begin(), items.end(), [&](const AgendaItem &one) { return one.id == old.id; }))
                    edit.remove(old.id);
            }
        },
        tr("The agenda is saved."));
    if (!outcome)
        return m_trouble->say(outcome.sentence, Tone::Bad);
    QDialog::accept();
}

void MeetingAgendaDialog::reject()
{
    if (m_text->toPlainText() == m_before
        || Ask::confirm(this, tr("Leave without saving?"),
            tr("The changes to the agenda would not be saved."), tr("Leave without saving")))
        QDialog::reject();
}

void editAgenda(Session &session, Id<Meeting> id, QWidget *parent)
{
    const auto meeting = session.store().get(id);
    if (!meeting)
        return;
    MeetingAgendaDialog dialog(session, *meeting, parent);
    Ask::run(dialog);
}

} // namespace twinbook
