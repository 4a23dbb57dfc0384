// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/linear_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

// CBC as the oracle of tests and benchmark; nothing of it is in the program.
namespace twinbook::plan::rota::exact {

struct Optimum
{
    bool solved = false; // CBC answered
    bool proved = false;
    Plan plan;
    Score score; // of the plan, by the rules
    double objective = 0; // what CBC says: mediumWeight * medium + soft
};

inline Optimum optimum(const Problem &problem, int seconds)
{
    Optimum best;
    QTemporaryDir folder;
    const Program program(problem);
    QFile file(folder.filePath(QStringLiteral("plan.lp")));
    if (!file.open(QIODevice::WriteOnly))
        return best;
    file.write(QByteArray::fromStdString(program.text()));
    file.close();
    QProcess cbc;
    cbc.start(QStringLiteral("cbc"),
        {file.fileName(), QStringLiteral("seconds"), QString::number(seconds), QStringLiteral("ratioGap"),
            QStringLiteral("0"), QStringLiteral("solve"), QStringLiteral("solution"),
            folder.filePath(QStringLiteral("plan.txt"))});
    if (!cbc.waitForFinished(seconds * 1000 + 60'000))
        return best;
    QFile answer(folder.filePath(QStringLiteral("plan.txt")));
    if (!answer.open(QIODevice::ReadOnly))
        return best;
    const QByteArray head = answer.readLine();
    std::set<std::string> ones;
    while (!answer.atEnd()) {
        const QList<QByteArray> words = answer.readLine().simplified().split(' ');
        const qsizetype name = words.size() - 3;
        if (name >= 1 && words.at(name + 1).toDouble() > 0.5)
            ones.insert(words.at(name).toStdString());
    }
    best.solved = head.contains("objective value");
    best.proved = head.startsWith("Optimal");
    best.objective =
        std::abs(head.mid(head.lastIndexOf(' ')).trimmed().toDouble()); // the sign depends on the version
    best.plan = program.plan(ones);
    best.score = score(problem, best.plan);
    return best;
}

} // namespace twinbook::plan::rota::exact
