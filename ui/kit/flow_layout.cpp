// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace twinbook {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        all = QSize(all.width() + (all.width() > 0 ? spacing() : 0) + one.width(),
            std::max(all.height(), one.height()));
    }
    return all;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, true);
}

int FlowLayout::flow(const QRect &rect, bool place) const
{
    const int gap = std::max(0, spacing());
    const bool leftward = parentWidget() && parentWidget()->isRightToLeft();
    const int line = sizeHint().height(); // every part stands in the middle of its line
    int x = 0;
    int y = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), rect.width());
        if (x > 0 && x + width > rect.width()) {
            x = 0;
            y += line + gap;
        }
        if (place) {
            const int left = leftward ? rect.right() + 1 - x - width : rect.left() + x;
            item->setGeometry(QRect(left, rect.top() + y, width, line));
        }
        x += width + gap;
    }
    return y + line;
}

} // namespace twinbook
