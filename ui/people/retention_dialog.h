// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace twinbook {

class Session;

// Lists what is kept longer than the rules say, each with a tick, and leads to forgetting those that are
// ticked.
class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RetentionDialog(Session &session, QWidget *parent = nullptr);

    QList<KeptTooLong> ticked() const;

private:
    void follow();

    Session &m_session;
    QList<KeptTooLong> m_kept;
    QListWidget *m_list;
    QPushButton *m_forget;
};

void lookThroughKept(Session &session, QWidget *parent);

} // namespace twinbook
