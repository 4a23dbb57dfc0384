// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <utility>

class QCoreApplication;

namespace twinbook {

// What belongs to this computer and not to the book: remembered in the settings.
struct Options
{
    Look look;
    QString language; // "en", "fr", "de"; empty: as the system is
    QString who; // the user's name for History; empty: as the system knows him
};

Options readOptions();
void writeOptions(const Options &options);

void changeLook(const Look &look); // at once, and remembered
// The next size in the row 80, 90, 100, 110, 125, 150, 175, 200; step is 1 or -1.
int nextTextSize(int percent, int step);
const QList<int> &textSizes();

// Loads the translations of program and Qt and makes the locale the default. Texts made before stay as they
// are.
QLocale useLanguage(QCoreApplication &app, const QString &language);
QLocale localeOf(const QString &language);

QList<std::pair<QString, QString>> languagesToChoose(); // code, and its name in its own words

QString whoUses(); // from the options, else as the system knows him

} // namespace twinbook
