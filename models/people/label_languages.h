// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace twinbook {

// The texts of the program in every language it speaks, whatever it speaks now: a list exported in German is
// read by a secretary who works in English.
class LabelLanguages
{
public:
    LabelLanguages();
    QStringList all(const QString &context, const char *source) const; // English, the current one, the others

private:
    std::vector<std::unique_ptr<QTranslator>> m_others;
};

} // namespace twinbook
