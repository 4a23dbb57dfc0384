// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace twinbook {

class RotationTable;

// Paints one term of the board: a chip with the name, and under it in words what is to be known of it.
class RotationChip : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RotationChip(const RotationTable *table, QWidget *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const RotationTable *m_table;
};

} // namespace twinbook
