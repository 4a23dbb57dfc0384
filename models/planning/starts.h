// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace twinbook::plan {

// What the starts of one search tell each other: only for whoever waits, never for the result.
class Board
{
public:
    explicit Board(const Control &control)
        : m_control(control)
    {
        m_progress.total = control.steps * std::uint64_t(std::max(1, control.starts));
    }
    bool goesOn(std::uint64_t more, const Score &best)
    {
        if (m_control.progress) {
            const std::lock_guard lock(m_mutex);
            m_progress.done += more;
            m_progress.best = m_any ? std::max(m_progress.best, best) : best;
            m_any = true;
            m_control.progress(m_progress);
        }
        return !m_control.stop.stop_requested();
    }

private:
    const Control &m_control;
    std::mutex m_mutex;
    Progress m_progress;
    bool m_any = false;
};

// Several starts of one search, in threads: run(number of the start, board) of each, and the best of them,
// the same for any number of threads. Found has rank (larger is better), stepsDone and cut.
template <class Found, class Run>
Found bestOfStarts(const Control &control, Run run)
{
    const int starts = std::max(1, control.starts);
    std::vector<Found> found(static_cast<std::size_t>(starts));
    Board board(control);
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < starts; i = next++)
            found[std::size_t(i)] = run(i, board);
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < std::min(control.threads, starts); ++i)
        others.emplace_back(work);
    work();
    others.clear();

    Found best = found.front();
    for (std::size_t i = 1; i < found.size(); ++i) {
        const std::uint64_t steps = best.stepsDone + found[i].stepsDone;
        const bool cut = best.cut || found[i].cut;
        if (found[i].rank > best.rank)
            best = found[i];
        best.stepsDone = steps;
        best.cut = cut;
    }
    return best;
}

} // namespace twinbook::plan
