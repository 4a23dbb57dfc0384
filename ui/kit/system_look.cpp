// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system_look.h"

#include <QApplication>
#include <QColor>
#include <QPalette>
#include <QSettings>
#include <QStyleHints>
#include <QVariant>

namespace twinbook {

// Qt learnt to say it in 6.5; before that Windows keeps it in the registry, and elsewhere the palette that
// the program was started with shows it (kept in a property of the application, since ours replaces it).
bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#elif defined(Q_OS_WIN)
    const QSettings registry(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    if (qEnvironmentVariable("GTK_THEME").endsWith(QLatin1String("dark"), Qt::CaseInsensitive))
        return true;
    static const char *property = "twinbookSystemPalette";
    if (!qApp->property(property).isValid())
        qApp->setProperty(property, QVariant::fromValue(QGuiApplication::palette()));
    const QPalette palette = qApp->property(property).value<QPalette>();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
#endif
}

} // namespace twinbook
