// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QDialog;

namespace twinbook {

class Desk;

// F1 in a dialog: the help on what it is about, over the dialog, which the help page of the window behind
// could not be.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    explicit HelpKey(Desk &desk);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHelp(QDialog &over);

    Desk &m_desk;
};

// A dialog about something else than the page behind it.
void setHelpTopic(QDialog &dialog, const QString &topic);

} // namespace twinbook
