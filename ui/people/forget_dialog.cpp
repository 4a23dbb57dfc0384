// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forget_dialog.h"

#include "ask.h"
#include "backup.h"
#include "labels.h"
#include "mnemonics.h"
#include "session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int namesShown = 6;
constexpr int linesShown = 12;

QString titleOf(const ForgetPlan &plan)
{
    return plan.names.size() == 1
        ? ForgetDialog::tr("Forget %1 for good?").arg(plan.names.first())
        : ForgetDialog::tr("Forget %n people for good?", nullptr, int(plan.names.size()));
}

} // namespace

ForgetDialog::ForgetDialog(Session &session, const ForgetPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_plan(plan)
{
    setWindowTitle(tr("Forget for good"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(titleOf(plan), 1, this));
    column->addWidget(
        paragraph(tr("This cannot be undone: it goes from the book and from all its History, and neither "
                     "Undo nor History brings it back."),
            this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What goes and what stays"));
    auto *body = new QWidget(scroll);
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, 0, 0, 0);
    if (plan.names.size() > 1) {
        const QStringList some = plan.names.mid(0, namesShown);
        addList(*parts, tr("Who"),
            {plan.names.size() > namesShown
                    ? tr("%1 and %n more", nullptr, int(plan.names.size()) - namesShown)
                          .arg(some.join(u", "_s))
                    : some.join(u", "_s)});
    }
    addList(*parts, tr("What goes"), plan.blanked);
    addList(*parts, tr("What stays"), plan.kept);
    addList(*parts, tr("Please look at it yourself"), plan.open);
    parts->addStretch(1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    const int copies = int(backup::list(session.store().path()).size());
    if (copies > 0) {
        column->addWidget(paragraph(tr("%n backups beside the book were made before and still hold it. "
                                       "Copies kept elsewhere are yours to delete.",
                                        nullptr, copies),
            this));
        m_copies = new QCheckBox(tr("Delete these backups too, and make a new one"), this);
        column->addWidget(m_copies);
    }
    auto *forgetButton = new QPushButton(tr("Forget for good"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(forgetButton);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    forgetButton->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(forgetButton, &QPushButton::clicked, this, &ForgetDialog::forget);
    giveMnemonics(this);
    resize(QSize(emPx(this, 44), emPx(this, 36)).boundedTo(screen()->availableSize()));
}

void ForgetDialog::addList(QVBoxLayout &column, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    column.addWidget(new HeadingLabel(heading, 3, this));
    for (const QString &line : lines.mid(0, linesShown))
        column.addWidget(paragraph(line, this));
    if (lines.size() > linesShown)
        column.addWidget(quietParagraph(tr("and %n more", nullptr, int(lines.size()) - linesShown), this));
}

void ForgetDialog::forget()
{
    const bool copiesToo = m_copies && m_copies->isChecked();
    const EditOutcome outcome = m_session.store().forget(m_plan.forgetting);
    accept();
    if (outcome.end != EditOutcome::Done)
        return m_session.tell(outcome);
    QString said = tr("Forgotten for good: %n people.", nullptr, int(m_plan.names.size()));
    if (copiesToo) {
        const int left = backup::replaceAll(m_session.store().path());
        said += u' '
            + (left == 0 ? tr("The backups made before were deleted and a new one was made.")
                         : tr("%n backups could not be deleted: please do so yourself.", nullptr, left));
    }
    if (!outcome.sentence.isEmpty())
        said += u' ' + outcome.sentence;
    m_session.say(said, outcome.sentence.isEmpty() ? Tone::Good : Tone::Warning);
}

void runForget(Session &session, const ForgetPlan &plan, QWidget *parent)
{
    if (plan.isEmpty())
        return;
    ForgetDialog dialog(session, plan, parent);
    Ask::run(dialog);
}

void forgetPersons(Session &session, const QList<qint64> &persons, QWidget *parent)
{
    runForget(session, planForgetting(session.store(), persons, session.today(), session.locale()), parent);
}

} // namespace twinbook
