// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_progress.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 patience = 1000; // ms before anything is shown
constexpr qint64 rhythm = 100;

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

bool somebodyLooks()
{
#ifdef Q_OS_WIN
    return _isatty(2) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

CommandProgress::CommandProgress(QString words)
    : m_words(std::move(words))
    , m_visible(somebodyLooks())
{
    m_since.start();
    interrupted = 0;
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
}

CommandProgress::~CommandProgress()
{
    clear();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

std::function<bool(double)> CommandProgress::step()
{
    return [this](double part) {
        if (m_visible && m_since.elapsed() > patience && m_since.elapsed() - m_shownAt > rhythm)
            show(part);
        return !stopped();
    };
}

bool CommandProgress::stopped() const
{
    return interrupted != 0;
}

void CommandProgress::show(double part)
{
    m_shownAt = m_since.elapsed();
    const QString line = u"%1: %2 %"_s.arg(m_words).arg(int(part * 100));
    m_width = std::max(m_width, line.size());
    std::fputs(("\r" + line.leftJustified(m_width).toUtf8()).constData(), stderr);
    std::fflush(stderr);
}

void CommandProgress::clear()
{
    if (m_width == 0)
        return;
    std::fputs(("\r" + QByteArray(m_width, ' ') + "\r").constData(), stderr);
    std::fflush(stderr);
    m_width = 0;
}

} // namespace twinbook
