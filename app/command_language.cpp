// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace twinbook {

QStringList languagesOfProgram()
{
    return {u"en"_s, u"fr"_s, u"de"_s};
}

QString languageOfSystem()
{
    const QString language = QLocale::system().name().left(2);
    return languagesOfProgram().contains(language) ? language : u"en"_s;
}

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::C && system.name().left(2) == language)
        return QLocale(system.language(), system.territory());
    return language == u"fr" ? QLocale(u"fr_FR"_s)
        : language == u"de"  ? QLocale(u"de_DE"_s)
                             : QLocale(u"en_GB"_s);
}

QString nameOfUser()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

Translation::Translation(const QString &language)
{
    QLocale::setDefault(localeFor(language));
    if (m_words.load(u":/translations/twinbook_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

} // namespace twinbook
