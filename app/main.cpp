// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "command_line.h"
#include "window_main.h"

using namespace Qt::StringLiterals;

namespace {

// The words after the name of the program, before there is an application to ask.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"Twinbook"_s);
    QCoreApplication::setApplicationName(u"Twinbook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TWINBOOK_VERSION));
    const QStringList words = wordsOf(argc, argv);
    if (twinbook::isCommand(words)) {
        twinbook::quietQt();
        if (!twinbook::commandNeedsWindowSystem(words)) {
            QCoreApplication app(argc, argv);
            return twinbook::runCommand(QCoreApplication::arguments().mid(1));
        }
        // Commands draw on paper and on pictures, never on a screen.
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication app(argc, argv);
        return twinbook::runCommand(QCoreApplication::arguments().mid(1));
    }
    twinbook::Application app(argc, argv);
    return twinbook::runWindow(app, twinbook::windowStart(words));
}
