// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace twinbook {

QStringList languagesOfProgram(); // {"en", "fr", "de"}
QString languageOfSystem(); // the reader's, where the program speaks it; otherwise "en"
QLocale localeFor(const QString &language); // with the reader's country where it goes with the language
QString nameOfUser(); // as the computer knows the person; "" when it does not

// The program speaks this language, Qt's own words included, as long as this lives. The application must
// exist.
class Translation
{
public:
    explicit Translation(const QString &language);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

private:
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace twinbook
