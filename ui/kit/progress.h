// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>

class QWidget;

namespace twinbook {

// Told by long work how far it is; asked by it whether to stop. Safe from any thread.
class ProgressReport
{
public:
    virtual ~ProgressReport() = default;
    // done of all, in any unit; all = 0: unknown. words: what is being done now, empty keeps the last.
    // False: stop soon, the user has cancelled.
    virtual bool step(qint64 done, qint64 all, const QString &words = {}) = 0;
};

// Runs long work with its progress in words, a percentage and Cancel; nothing is shown if it takes under a
// second. The window behind cannot be used meanwhile but is repainted. False when cancelled. Exceptions come
// through.

// Pure work on copied values: in a thread of its own.
bool runInThread(QWidget *parent, const QString &title, const std::function<void(ProgressReport &)> &work);
// Work with the Store: in this thread; each step() lets the window live for a moment, at most 20 times a
// second.
bool runHere(QWidget *parent, const QString &title, const std::function<void(ProgressReport &)> &work);

} // namespace twinbook
