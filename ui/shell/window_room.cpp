// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_room.h"

#include "theme.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace twinbook {

namespace {

constexpr QSizeF wanted(76, 48); // ems
constexpr int titleBar = 36; // pixels that the system's own frame may take

} // namespace

QSize roomyWindow(qreal em, QSize room)
{
    const QSize most = room - QSize(0, titleBar);
    const QSize own = (wanted * em).toSize();
    const bool small = own.width() > room.width() * 0.8 || own.height() > room.height() * 0.8;
    return small ? most : own.boundedTo(most);
}

QRect grownWindow(const QRect &now, qreal em, const QRect &room)
{
    QRect grown(now.topLeft(), now.size().expandedTo(roomyWindow(em, room.size())));
    grown.moveRight(std::min(grown.right(), room.right()));
    grown.moveBottom(std::min(grown.bottom(), room.bottom()));
    grown.moveLeft(std::max(grown.left(), std::min(now.left(), room.left())));
    grown.moveTop(std::max(grown.top(), std::min(now.top(), room.top() + titleBar)));
    return grown;
}

void growWindow(QWidget &window)
{
    if (window.isVisible() && !window.isMaximized() && !window.isFullScreen() && window.screen())
        window.setGeometry(grownWindow(window.geometry(), em(&window), window.screen()->availableGeometry()));
}

} // namespace twinbook
