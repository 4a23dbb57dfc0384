// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help_key.h"

#include "ask.h"
#include "desk.h"
#include "help_view.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr const char *topicName = "helpTopic";

} // namespace

void setHelpTopic(QDialog &dialog, const QString &topic)
{
    dialog.setProperty(topicName, topic);
}

HelpKey::HelpKey(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1
        || !watched->isWidgetType())
        return false;
    auto *dialog = qobject_cast<QDialog *>(static_cast<QWidget *>(watched)->window());
    if (!dialog)
        return false;
    if (!dialog->findChild<HelpView *>())
        showHelp(*dialog);
    return true;
}

void HelpKey::showHelp(QDialog &over)
{
    QString topic = over.property(topicName).toString();
    if (topic.isEmpty())
        topic = m_desk.window() ? m_desk.window()->helpTopic() : u"first-steps"_s;
    const std::unique_ptr<QDialog> help(makeHelpDialog(topic, m_desk.asked().locale, &over));
    Ask::run(*help);
}

} // namespace twinbook
