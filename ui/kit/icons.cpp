// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace twinbook {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/resources/icons/%1.svg").arg(name);
}

// Paints one of our SVG files in a colour of today's palette.
class OwnIconEngine : public QIconEngine
{
public:
    OwnIconEngine(const QString &name, std::optional<QPalette::ColorRole> role, std::optional<Tone> tone)
        : m_name(name)
        , m_role(role)
        , m_tone(tone)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer(svg(colour(mode))).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key = QStringLiteral("twinbook/%1/%2/%3x%4")
                                .arg(m_name, colour(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap) || size.isEmpty())
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine *clone() const override { return new OwnIconEngine(m_name, m_role, m_tone); }
    QString key() const override { return QStringLiteral("twinbook"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        if (m_tone)
            return toneLook(*m_tone, palette).text;
        return palette.color(QPalette::Active, m_role.value_or(QPalette::WindowText));
    }
    QByteArray svg(const QColor &colour) const
    {
        QFile file(pathOf(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", colour.name().toLatin1());
    }

    QString m_name;
    std::optional<QPalette::ColorRole> m_role;
    std::optional<Tone> m_tone;
};

QIcon made(const QString &name, std::optional<QPalette::ColorRole> role, std::optional<Tone> tone)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new OwnIconEngine(name, role, tone));
}

} // namespace

QIcon icon(const QString &name)
{
    return made(name, std::nullopt, std::nullopt);
}

QIcon icon(const QString &name, Tone tone)
{
    return made(name, std::nullopt, tone);
}

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return made(name, role, std::nullopt);
}

QStringList iconNames()
{
    QStringList names;
    const QDir folder(QStringLiteral(":/resources/icons"));
    for (const QString &file : folder.entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

} // namespace twinbook
