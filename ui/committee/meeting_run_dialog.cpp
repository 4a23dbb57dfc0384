// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_run_dialog.h"

#include "ask.h"
#include "attendance_model.h"
#include "date_edit.h"
#include "dates.h"
#include "icons.h"
#include "labels.h"
#include "meeting_parts.h"
#include "mnemonics.h"
#include "offer_persons.h"
#include "session.h"
#include "theme.h"
#include "tone_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QLabel *nameOf(QWidget *editor, const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setBuddy(editor);
    editor->setAccessibleName(words);
    return label;
}

} // namespace

MeetingRunDialog::MeetingRunDialog(Session &session, Id<Meeting> meeting, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_run(session.store(), meeting)
    , m_attendance(new AttendanceModel(m_run, this))
    , m_people(new QTableView(this))
    , m_quorum(new ToneText(this))
    , m_title(new HeadingLabel({}, 2, this))
    , m_papers(paragraph({}, this))
    , m_minutes(new QPlainTextEdit(this))
    , m_decision(new QPlainTextEdit(this))
    , m_actions(paragraph({}, this))
    , m_what(new QLineEdit(this))
    , m_who(personEdit(session.store(), this))
    , m_by(new DateEdit({session.today(), session.locale(), {}, false}, this))
    , m_trouble(new ToneText(this))
    , m_add(new QPushButton(icon(u"add"_s), tr("Add the action"), this))
    , m_back(new QPushButton(icon(u"back"_s), tr("Back"), this))
    , m_next(new QPushButton(tr("Next"), this))
{
    setWindowTitle(tr("Hold the meeting"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(meetingTitle(m_run.meeting(), session.locale()), 1, this));
    column->addWidget(m_quorum);
    auto *row = new QHBoxLayout;
    row->addWidget(makeAttendance(), 2);
    row->addWidget(makeItem(), 3);
    column->addLayout(row, 1);
    column->addLayout(makeButtons());
    for (QWidget *editor : {static_cast<QWidget *>(m_minutes), static_cast<QWidget *>(m_decision),
             static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_who)})
        editor->installEventFilter(this); // Ctrl+Enter
    connect(m_attendance, &AttendanceModel::attended, this, &MeetingRunDialog::tellQuorum);
    connect(m_add, &QPushButton::clicked, this, &MeetingRunDialog::addAction);
    connect(m_back, &QPushButton::clicked, this, &MeetingRunDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &MeetingRunDialog::goOn);
    giveMnemonics(this);
    tellQuorum();
    showItem(0);
    m_people->setFocus();
    resize(QSize(emPx(this, 78), emPx(this, 46)).boundedTo(screen()->availableSize()));
}

QWidget *MeetingRunDialog::makeAttendance()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_people->setModel(m_attendance);
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setTabKeyNavigation(false);
    m_people->verticalHeader()->hide();
    m_people->horizontalHeader()->setSectionResizeMode(AttendanceModel::Name, QHeaderView::Stretch);
    m_people->horizontalHeader()->setSectionResizeMode(AttendanceModel::Was, QHeaderView::ResizeToContents);
    m_people->setShowGrid(false);
    m_people->setMinimumHeight(emPx(this, 8));
    m_people->installEventFilter(this);
    column->addWidget(nameOf(m_people, tr("Who is here"), side));
    column->addWidget(m_people, 1);
    column->addWidget(quietParagraph(tr("One key for each person: 1 present, 2 apologies, 3 absent."), side));
    auto *buttons = new QHBoxLayout;
    const std::pair<QString, QString> ways[] = {
        {tr("Present"), u"present"_s}, {tr("Apologies"), u"apologies"_s}, {tr("Absent"), u"absent"_s}};
    for (const auto &[words, presence] : ways) {
        auto *button = new QPushButton(words, side);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, presence = presence] {
            m_attendance->setPresence(m_people->currentIndex().row(), presence);
        });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *guest = personEdit(m_session.store(), side);
    column->addWidget(nameOf(guest, tr("Add a guest"), side));
    column->addWidget(guest);
    connect(guest, &LinkEdit::linkChanged, this, [this, guest](qint64 id) {
        const auto person = id != 0 ? m_session.store().get(Id<Person>(id)) : std::nullopt;
        if (!person)
            return;
        m_attendance->addGuest(person->id, displayName(*person));
        guest->setLink(0);
    });
    if (m_attendance->rowCount() > 0)
        m_people->setCurrentIndex(m_attendance->index(0, AttendanceModel::Name));
    return side;
}

QWidget *MeetingRunDialog::makeItem()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    for (QPlainTextEdit *edit : {m_minutes, m_decision}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(emPx(this, 3));
    }
    column->addWidget(m_title);
    column->addWidget(m_papers);
    column->addWidget(nameOf(m_minutes, tr("What was said"), side));
    column->addWidget(m_minutes, 3);
    column->addWidget(nameOf(m_decision, tr("What was decided"), side));
    column->addWidget(m_decision, 1);
    column->addWidget(new HeadingLabel(tr("Actions"), 3, side));
    column->addWidget(m_actions);
    column->addWidget(makeActionLine());
    column->addWidget(m_trouble);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(side);
    return scroll;
}

QWidget *MeetingRunDialog::makeActionLine()
{
    auto *line = new QWidget(this);
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    int row = 0;
    for (const auto &[editor, label] : {std::pair<QWidget *, QString>(m_what, tr("What is to be done")),
             std::pair<QWidget *, QString>(m_who, tr("Who"))}) {
        grid->addWidget(nameOf(editor, label, line), row++, 0);
        grid->addWidget(editor, row++, 0);
    }
    grid->addWidget(nameOf(m_by->lineEdit(), tr("By"), line), row++, 0);
    grid->addWidget(m_by, row++, 0, Qt::AlignLeft);
    grid->addWidget(m_add, row, 0, Qt::AlignLeft);
    connect(m_what, &QLineEdit::returnPressed, m_who, [this] { m_who->setFocus(); });
    connect(m_by->lineEdit(), &QLineEdit::returnPressed, this, &MeetingRunDialog::addAction);
    return line;
}

QLayout *MeetingRunDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(icon(u"save"_s), tr("Save and close"), this);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &MeetingRunDialog::accept);
    for (QPushButton *button : {m_back, m_next, m_add, close})
        button->setAutoDefault(false);
    m_next->setToolTip(tr("Ctrl+Enter"));
    return buttons;
}

bool MeetingRunDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_people && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QHash<int, QString> ways{
            {Qt::Key_1, u"present"_s}, {Qt::Key_2, u"apologies"_s}, {Qt::Key_3, u"absent"_s}};
        const auto way = ways.constFind(key->key());
        if (way != ways.constEnd() && !(key->modifiers() & Qt::ControlModifier)) {
            const int row = m_people->currentIndex().row();
            m_attendance->setPresence(row, *way);
            if (row + 1 < m_attendance->rowCount())
                m_people->setCurrentIndex(m_attendance->index(row + 1, AttendanceModel::Name));
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            goOn();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QString MeetingRunDialog::quorum() const
{
    return m_quorum->sentence();
}

void MeetingRunDialog::tellQuorum()
{
    const Quorum quorum = m_run.quorum();
    const Tone tone = !quorum.isAsked() ? Tone::Neutral : quorum.isMet() ? Tone::Good : Tone::Warning;
    m_quorum->say(quorumSentence(quorum), tone);
}

void MeetingRunDialog::showItem(int item)
{
    const QList<AgendaItem> &agenda = m_run.agenda();
    m_item = std::clamp(item, 0, std::max(0, int(agenda.size()) - 1));
    const bool any = !agenda.isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_minutes), static_cast<QWidget *>(m_decision),
             static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_by),
             static_cast<QWidget *>(m_add)})
        widget->setEnabled(any);
    m_back->setEnabled(m_item > 0);
    m_next->setText(any && m_item + 1 < agenda.size() ? tr("Next item") : tr("Finish"));
    if (!any) {
        m_title->setText(tr("The agenda is empty: write it first."));
        return;
    }
    const AgendaItem &now = agenda.at(m_item);
    m_title->setText(tr("%1 of %2: %3").arg(m_item + 1).arg(agenda.size()).arg(now.title));
    m_papers->setText(now.papers);
    m_papers->setVisible(!now.papers.isEmpty());
    m_minutes->setPlainText(now.minutes);
    m_decision->setPlainText(now.decision);
    showActions();
}

void MeetingRunDialog::showActions()
{
    QStringList lines;
    for (const ActionPoint &action : m_run.actionsOf(m_item)) {
        QStringList parts{action.what};
        const auto owner = action.owner.isValid() ? m_session.store().get(action.owner) : std::nullopt;
        const QString who = owner ? displayName(*owner) : QString();
        if (!who.isEmpty())
            parts += who;
        if (action.dueOn.isValid())
            parts += showDate(action.dueOn, m_session.locale());
        lines += u"– "_s + parts.join(u", "_s);
    }
    m_actions->setText(lines.isEmpty() ? tr("None yet.") : lines.join(u'\n'));
}

void MeetingRunDialog::takeTexts()
{
    if (m_run.agenda().isEmpty())
        return;
    m_run.setMinutes(m_item, m_minutes->toPlainText().trimmed());
    m_run.setDecision(m_item, m_decision->toPlainText().trimmed());
}

void MeetingRunDialog::addAction()
{
    if (m_run.agenda().isEmpty())
        return;
    const QString what = m_what->text().trimmed();
    const QString wrong = what.isEmpty() ? tr("Please say what is to be done.")
        : !m_who->problem().isEmpty()    ? m_who->problem()
                                         : m_by->problem();
    if (!wrong.isEmpty()) {
        m_trouble->say(wrong, Tone::Bad);
        return;
    }
    m_trouble->say({}, Tone::Neutral);
    m_run.addAction(m_item, what, Id<Person>(m_who->link()), m_by->date());
    m_what->clear();
    m_by->setText({});
    showActions();
    m_what->setFocus();
}

bool MeetingRunDialog::save()
{
    takeTexts();
    if (!m_run.isChanged())
        return true;
    const EditOutcome outcome =
        m_session.store().edit(tr("Minutes: %1").arg(meetingTitle(m_run.meeting(), m_session.locale())),
            [this](Edit &edit) { m_run.save(edit); });
    if (!outcome) {
        m_trouble->say(outcome.sentence, Tone::Bad);
        return false;
    }
    m_run.saved();
    m_told = true;
    return true;
}

void MeetingRunDialog::goOn()
{
    if (m_item + 1 >= m_run.agenda().size())
        return accept();
    if (!save())
        return;
    showItem(m_item + 1);
    m_minutes->setFocus();
}

void MeetingRunDialog::goBack()
{
    if (!save())
        return;
    showItem(m_item - 1);
    m_minutes->setFocus();
}

void MeetingRunDialog::accept()
{
    if (!save())
        return;
    if (m_told)
        m_session.say(tr("The minutes are saved."), Tone::Good, Session::Offer::Undo);
    QDialog::accept();
}

void MeetingRunDialog::reject()
{
    takeTexts();
    if (m_run.isChanged()
        && !Ask::confirm(this, tr("Leave without saving?"),
            tr("What was written since the last item would not be saved."), tr("Leave without saving")))
        return;
    QDialog::reject();
}

void runMeeting(Session &session, Id<Meeting> meeting, QWidget *parent)
{
    MeetingRunDialog dialog(session, meeting, parent);
    Ask::run(dialog);
}

} // namespace twinbook
