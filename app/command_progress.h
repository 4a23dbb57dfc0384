// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace twinbook {

// Long work on the command line: after a second it shows how far it is where somebody looks, and Ctrl+C stops
// it at the next chance. Only one at a time.
class CommandProgress
{
public:
    explicit CommandProgress(QString words); // "Reading members.csv"
    ~CommandProgress();
    Q_DISABLE_COPY_MOVE(CommandProgress)

    // For the work: takes 0..1, answers false when it is to stop.
    std::function<bool(double)> step();
    bool stopped() const;

private:
    void show(double part);
    void clear();

    QString m_words;
    QElapsedTimer m_since;
    qint64 m_shownAt = 0; // ms
    bool m_visible = false;
    qsizetype m_width = 0; // of what stands on the line
};

} // namespace twinbook
