// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace twinbook {

Spoken::Spoken(const QString &language)
    : m_language(language)
    , m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(u":/translations/twinbook_"_s + language))
        m_translator.reset();
}

QString Spoken::text(const char *context, const char *source) const
{
    const QString own = m_translator ? m_translator->translate(context, source) : QString();
    if (!own.isEmpty())
        return own;
    return m_language == u"en" ? QString::fromUtf8(source) : QCoreApplication::translate(context, source);
}

QStringList spokenLanguages()
{
    QStringList languages;
    for (const QString &language : {u"fr"_s, u"de"_s})
        if (QFile::exists(u":/translations/twinbook_%1.qm"_s.arg(language)))
            languages += language;
    return languages;
}

} // namespace twinbook
