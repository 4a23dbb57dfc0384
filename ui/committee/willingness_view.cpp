// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "willingness_view.h"

#include "icons.h"
#include "theme.h"
#include "willingness_grid.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

Tone toneOf(const QString &level)
{
    return level == u"keen" || level == u"willing" ? Tone::Good
        : level == u"last"                         ? Tone::Warning
        : level == u"never"                        ? Tone::Bad
                                                   : Tone::Neutral;
}

QString shapeOf(const QString &level)
{
    return level == u"keen"   ? u"star"_s
        : level == u"willing" ? u"tick"_s
        : level == u"last"    ? u"clock"_s
        : level == u"never"   ? u"cross"_s
                              : QString();
}

// A level as a shape, a word and a colour.
class LevelPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant level = index.data(WillingnessGrid::LevelRole);
        if (!level.isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        const QString key = level.toString();
        const ToneLook look = toneLook(toneOf(key), option.palette);
        const bool current = option.state & QStyle::State_HasFocus;
        painter->save();
        painter->fillRect(option.rect, option.palette.color(QPalette::Base)); // the cell in use is framed
        painter->setRenderHint(QPainter::Antialiasing);
        const int one = option.fontMetrics.height();
        const QRectF field = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        if (!key.isEmpty() || current) {
            painter->setPen(
                current ? QPen(option.palette.color(QPalette::Highlight), one * 0.14) : QPen(Qt::NoPen));
            painter->setBrush(key.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(look.ground));
            painter->drawRoundedRect(field, one * 0.2, one * 0.2);
        }
        int left = option.rect.left() + one / 3;
        if (const QString shape = shapeOf(key); !shape.isEmpty()) {
            const int side = one * 3 / 4;
            icon(shape, toneOf(key))
                .paint(painter, QRect(left, option.rect.center().y() - side / 2, side, side));
            left += side + one / 4;
        }
        painter->setPen(key.isEmpty() ? quietText(option.palette) : look.text);
        const QRect words(left, option.rect.top(), option.rect.right() - left, option.rect.height());
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int one = option.fontMetrics.height();
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + one * 2, one * 3 / 2};
    }
};

} // namespace

WillingnessView::WillingnessView(WillingnessGrid *grid, QWidget *parent)
    : QTableView(parent)
    , m_grid(grid)
{
    setModel(grid);
    setItemDelegate(new LevelPainter(this));
    setAccessibleName(tr("Who would take which role"));
    setAccessibleDescription(
        tr("1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. The space bar goes round."));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // begun below, where it is a number
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    connect(grid, &QAbstractItemModel::modelReset, this, &WillingnessView::arrange);
}

void WillingnessView::arrange()
{
    verticalHeader()->setDefaultSectionSize(emPx(this, 2.2));
    QString longest = WillingnessGrid::levelWords({});
    for (const QString &level : WillingnessGrid::levels())
        if (WillingnessGrid::levelWords(level).size() > longest.size())
            longest = WillingnessGrid::levelWords(level);
    const int least = fontMetrics().horizontalAdvance(longest) + emPx(this, 2.4);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        setColumnWidth(column, std::max(least, horizontalHeader()->sectionSizeHint(column)));
}

void WillingnessView::goRound(const QModelIndex &at)
{
    m_grid->setData(at, WillingnessGrid::next(at.data(WillingnessGrid::LevelRole).toString()));
}

void WillingnessView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QTableView::keyPressEvent(event);
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes) {
        m_grid->setData(at, QString());
        return;
    }
    if (m_grid->isRole(at.column())) {
        if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return goRound(at);
        const QString typed = event->text().trimmed();
        if (const auto level =
                WillingnessGrid::levelOf(typed, at.data(WillingnessGrid::LevelRole).toString());
            level && !typed.isEmpty()) {
            m_grid->setData(at, *level);
            return;
        }
    } else if (!event->text().trimmed().isEmpty() || event->key() == Qt::Key_F2
        || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (edit(at, AllEditTriggers, event))
            return;
    }
    QTableView::keyPressEvent(event);
}

// The first click goes to a cell, the next ones change it: nobody changes anything by looking.
void WillingnessView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !at.isValid())
        return;
    if (m_pressed == at && m_grid->isRole(at.column()))
        goRound(at);
    else if (m_pressed == at)
        edit(at);
    m_pressed = at;
}

void WillingnessView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void WillingnessView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    arrange();
}

} // namespace twinbook
