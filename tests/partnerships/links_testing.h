// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "links_import.h"
#include "town_link.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// What the tests of links share: books, and imports of lists written down in a test.
namespace twinbook::testing {

class LinkBooks
{
public:
    std::shared_ptr<Store> fresh(const QString &town = {})
    {
        OpenOptions options{
            allRecords(), QStringLiteral("Joan"), m_dir.filePath(QStringLiteral("sites.ini")), false};
        auto made = Store::create(path(QStringLiteral("book%1.twinbook").arg(++m_count)), options);
        if (!made)
            qFatal("%s", qPrintable(made.sentence));
        if (!town.isEmpty())
            (*made)->setSettings(QStringLiteral("Town"), {{QStringLiteral("town"), town}});
        return *made;
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    // A file with this text.
    QString written(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(text.toUtf8());
        return file.fileName();
    }

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

inline ImportChoices linkChoices(const QMap<QString, QString> &map = {})
{
    return {map, {}, {}, QLocale(QLocale::English, QLocale::UnitedKingdom), QDate(2026, 11, 24), {}};
}

// What came of a list, a line each: "Achim - Cēsis | LV | 1993 | charter".
inline QStringList summary(const Store &store)
{
    QStringList lines;
    for (const TownLink &link : store.all<TownLink>()) {
        const Community partner = store.get(link.partner).value_or(Community());
        const Community home = store.get(link.home).value_or(Community());
        QString since = link.sinceOn.isValid() ? link.sinceOn.toString(Qt::ISODate)
            : link.sinceYear == 0              ? QString()
                                               : QString::number(link.sinceYear);
        QStringList parts{
            home.name.isEmpty() ? partner.name : home.name + QStringLiteral(" - ") + partner.name,
            partner.country, since, link.kind};
        while (parts.last().isEmpty() && parts.size() > 1)
            parts.removeLast();
        lines += parts.join(QStringLiteral(" | "));
    }
    return lines;
}

} // namespace twinbook::testing
