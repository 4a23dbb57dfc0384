// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace twinbook {

// Words, a percentage and Cancel; cannot be closed otherwise while the work goes on.
class ProgressDialog : public QDialog
{
    Q_OBJECT

public:
    ProgressDialog(const QString &title, QWidget *parent);

    void showStep(qint64 done, qint64 all, const QString &words);
    bool isCancelled() const { return m_cancelled; }
    void reject() override; // cancels; whoever runs the work closes the dialog

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    bool m_cancelled = false;
};

} // namespace twinbook
