// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include <QTemporaryFile>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <vector>

namespace twinbook::bench {

Run runOnce(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QTemporaryFile in;
    QTemporaryFile out;
    if (!in.open() || !out.open())
        qFatal("no temporary files");
    in.write(input);
    in.seek(0);
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    const auto now = [] {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
            .count();
    };
    const double begun = now();
    const pid_t pid = fork();
    if (pid == 0) {
        dup2(in.handle(), STDIN_FILENO);
        dup2(out.handle(), STDOUT_FILENO);
        execvp(argv.front(), argv.data());
        _exit(127);
    }
    Run run;
    rusage usage{};
    int status = 0;
    wait4(pid, &status, 0, &usage);
    run.begun = begun;
    run.ms = now() - begun;
    run.mib = double(usage.ru_maxrss) / 1024.0; // kilobytes on Linux
    run.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    out.seek(0);
    run.output = out.readAll();
    if (run.status != 0)
        qFatal("%s failed: %s", argv.front(), run.output.constData());
    return run;
}

Run quickestPaint(int times, const QString &program, const QStringList &arguments)
{
    Run best;
    for (int i = 0; i < times; ++i) {
        Run run = runOnce(program, arguments);
        run.ms = run.output.trimmed().toDouble() / 1e3 - run.begun;
        if (i == 0 || run.ms < best.ms)
            best = run;
    }
    return best;
}

} // namespace twinbook::bench
