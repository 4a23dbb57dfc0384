// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search_hit_painter.h"

#include "theme.h"

#include <QIcon>
#include <QPainter>

namespace twinbook {

namespace {

bool isHeading(const QModelIndex &index)
{
    return !(index.flags() & Qt::ItemIsEnabled);
}

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

} // namespace

void SearchHitPainter::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const int gap = emPx(option.widget, 0.6);
    QRect area = option.rect.adjusted(gap, 0, -gap, 0);
    if (chosen)
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    const QColor text = palette.color(QPalette::Active, chosen ? QPalette::HighlightedText : QPalette::Text);
    if (isHeading(index)) {
        painter->setFont(boldOf(option.font));
        painter->setPen(palette.color(QPalette::Active, QPalette::Link));
        painter->drawText(area.adjusted(0, 0, 0, -gap / 3), Qt::AlignLeading | Qt::AlignBottom,
            index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const int side = emPx(option.widget, 1.3);
    const QRect picture =
        QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, area);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, picture, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
    if (option.direction == Qt::RightToLeft)
        area.setRight(picture.left() - gap);
    else
        area.setLeft(picture.right() + gap);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(DetailRole).toString();
    const QFontMetrics bold(boldOf(option.font));
    painter->setPen(text);
    painter->setFont(boldOf(option.font));
    const QRect upper =
        detail.isEmpty() ? area : QRect(area.left(), area.top(), area.width(), area.height() / 2);
    painter->drawText(upper, Qt::AlignLeading | (detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom),
        bold.elidedText(title, Qt::ElideRight, area.width()));
    if (!detail.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(chosen ? text : quietText(palette));
        const QRect lower(area.left(), upper.bottom() + 1, area.width(), area.height() - upper.height());
        painter->drawText(lower, Qt::AlignLeading | Qt::AlignTop,
            option.fontMetrics.elidedText(detail, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

QSize SearchHitPainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int gap = emPx(option.widget, 0.6);
    const bool twoLines = !isHeading(index) && !index.data(DetailRole).toString().isEmpty();
    return {0, twoLines ? 2 * line + gap : std::max(32, line + gap)};
}

} // namespace twinbook
