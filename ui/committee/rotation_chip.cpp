// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_chip.h"

#include "icons.h"
#include "rotation_table.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

Tone toneOf(const BoardRow &row, const BoardCell &cell)
{
    if (cell.broken)
        return Tone::Bad;
    if (cell.person < 0)
        return row.essential ? Tone::Bad : Tone::Warning;
    return Tone::Neutral;
}

// The shapes before the name, so that nothing is told by colour alone.
QStringList shapes(const BoardRow &row, const BoardCell &cell)
{
    QStringList names;
    if (cell.locked)
        names += u"lock"_s;
    if (const Tone tone = toneOf(row, cell); tone != Tone::Neutral)
        names += u"warning"_s;
    if (cell.changed)
        names += u"refresh"_s;
    return names;
}

} // namespace

RotationChip::RotationChip(const RotationTable *table, QWidget *parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
{
}

QSize RotationChip::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    return {line * 7, line * 3};
}

void RotationChip::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BoardCell *cell = m_table->cellAt(index);
    if (!cell)
        return;
    const BoardRow &row = m_table->board().rows.at(index.row());
    const QPalette &palette = option.palette;
    const ToneLook look = toneLook(toneOf(row, *cell), palette);
    const bool vacant = cell->person < 0;
    const bool current = option.state & QStyle::State_HasFocus;
    const qreal one = option.fontMetrics.height() / 1.4;

    painter->save();
    painter->fillRect(option.rect, palette.color(QPalette::Base)); // the term in use is framed
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF chip = QRectF(option.rect).adjusted(one * 0.2, one * 0.2, -one * 0.2, -one * 0.2);
    QColor ground = vacant || cell->broken ? look.ground : palette.color(QPalette::Button);
    if (cell->fixed)
        ground = palette.color(QPalette::AlternateBase);
    QPen edge(current ? palette.color(QPalette::Highlight) : look.edge, current ? one * 0.2 : one * 0.08);
    if (vacant)
        edge.setStyle(Qt::DashLine);
    painter->setPen(edge);
    painter->setBrush(ground);
    painter->drawRoundedRect(chip, one * 0.35, one * 0.35);

    QRect inner = chip.toRect().adjusted(int(one * 0.5), int(one * 0.2), -int(one * 0.4), -int(one * 0.2));
    const int line = option.fontMetrics.height();
    int left = inner.left();
    const int top = inner.center().y() - line;
    for (const QString &name : shapes(row, *cell)) {
        const int side = int(one);
        icon(name, toneOf(row, *cell)).paint(painter, QRect(left, top + (line - side) / 2, side, side));
        left += side + int(one * 0.3);
    }
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(vacant || cell->broken ? look.text : palette.color(QPalette::ButtonText));
    const QRect name(left, top, inner.right() - left, line);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(cell->name, Qt::ElideRight, name.width()));

    QStringList words = RotationTable::marks(*cell);
    if (!cell->note.isEmpty())
        words.prepend(cell->note);
    painter->setFont(option.font);
    painter->setPen(vacant || cell->broken ? look.text : quietText(palette));
    const QRect below(inner.left(), top + line, inner.width(), line);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(words.join(u", "_s), Qt::ElideRight, below.width()));
    painter->restore();
}

} // namespace twinbook
