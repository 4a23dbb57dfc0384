// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include "settings.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QList<std::pair<Scheme, QString>> &schemeNames()
{
    static const QList<std::pair<Scheme, QString>> names{{Scheme::System, u"system"_s},
        {Scheme::Light, u"light"_s}, {Scheme::Dark, u"dark"_s}, {Scheme::HighContrast, u"contrast"_s}};
    return names;
}

void load(QCoreApplication &app, const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    translator->setObjectName("twinbook language"_L1);
    if (translator->load(locale, file, u"_"_s, folder))
        app.installTranslator(translator);
    else
        delete translator;
}

} // namespace

Options readOptions()
{
    const auto settings = openSettings();
    Options options;
    const QString scheme = settings->value(u"look/scheme"_s).toString();
    for (const auto &[value, name] : schemeNames())
        if (name == scheme)
            options.look.scheme = value;
    options.look.textPercent = std::clamp(settings->value(u"look/text"_s, 100).toInt(), 80, 200);
    options.language = settings->value(u"language"_s).toString();
    options.who = settings->value(u"who"_s).toString();
    return options;
}

void writeOptions(const Options &options)
{
    const auto settings = openSettings();
    for (const auto &[value, name] : schemeNames())
        if (value == options.look.scheme)
            settings->setValue(u"look/scheme"_s, name);
    settings->setValue(u"look/text"_s, options.look.textPercent);
    settings->setValue(u"language"_s, options.language);
    settings->setValue(u"who"_s, options.who);
}

void changeLook(const Look &look)
{
    if (look == currentLook())
        return;
    Options options = readOptions();
    options.look = look;
    writeOptions(options);
    applyLook(*qApp, look);
}

const QList<int> &textSizes()
{
    static const QList<int> sizes{80, 90, 100, 110, 125, 150, 175, 200};
    return sizes;
}

int nextTextSize(int percent, int step)
{
    const QList<int> &sizes = textSizes();
    if (step > 0) {
        const auto next = std::upper_bound(sizes.begin(), sizes.end(), percent);
        return next == sizes.end() ? sizes.last() : *next;
    }
    const auto here = std::lower_bound(sizes.begin(), sizes.end(), percent);
    return here == sizes.begin() ? sizes.first() : *(here - 1);
}

QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QString name = language.isEmpty() ? system.name().left(2) : language;
    if (system.name().left(2) == name && system.territory() != QLocale::AnyTerritory)
        return system; // with the country's own ways
    if (name == u"fr")
        return QLocale(QLocale::French, QLocale::France);
    if (name == u"de")
        return QLocale(QLocale::German, QLocale::Germany);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QLocale useLanguage(QCoreApplication &app, const QString &language)
{
    const auto old = app.findChildren<QTranslator *>(u"twinbook language"_s, Qt::FindDirectChildrenOnly);
    qDeleteAll(old); // takes them out of the application as well
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    load(app, locale, u"twinbook"_s, u":/translations"_s);
    load(app, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return locale;
}

QList<std::pair<QString, QString>> languagesToChoose()
{
    return {{QString(), QApplication::translate("Options", "As the system is")}, {u"en"_s, u"English"_s},
        {u"fr"_s, u"Français"_s}, {u"de"_s, u"Deutsch"_s}};
}

QString whoUses()
{
    const QString chosen = readOptions().who.trimmed();
    if (!chosen.isEmpty())
        return chosen;
    QString system = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
#ifdef Q_OS_UNIX
    if (system.isEmpty()) { // as under a timer of the system
        if (const passwd *user = ::getpwuid(::getuid()))
            system = QString::fromLocal8Bit(user->pw_name);
    }
#endif
    return system.isEmpty() ? QApplication::translate("Options", "Somebody") : system;
}

} // namespace twinbook
