// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace twinbook {

// The texts of the program in one language, whatever it speaks now: what is written to somebody is in theirs.
class Spoken
{
public:
    explicit Spoken(const QString &language); // "en", "fr", "de"

    QString language() const { return m_language; }
    // The source text is English; where the language is not known the text is as the program speaks now.
    QString text(const char *context, const char *source) const;

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

QStringList spokenLanguages(); // those that can be spoken beside English

} // namespace twinbook
