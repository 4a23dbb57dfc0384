// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "due_list.h"

#include "icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int linesAtFirst = 8; // of each sort; the rest is one click away
constexpr int indexRole = Qt::UserRole; // into the dues; -1 shows all

Tone toneOf(Due::Pain pain)
{
    return pain == Due::Overdue ? Tone::Bad : pain == Due::Soon ? Tone::Warning : Tone::Neutral;
}

} // namespace

QString wordOf(Due::Pain pain)
{
    switch (pain) {
    case Due::Overdue:
        return QCoreApplication::translate("DueList", "Overdue");
    case Due::Soon:
        return QCoreApplication::translate("DueList", "Now or within a fortnight");
    case Due::Later:
        return QCoreApplication::translate("DueList", "Later");
    }
    return {};
}

QList<Due> inOrder(QList<Due> dues)
{
    std::stable_sort(dues.begin(), dues.end(),
        [](const Due &a, const Due &b) { return a.pain != b.pain ? a.pain < b.pain : a.by < b.by; });
    return dues;
}

DueList::DueList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What is to be done"));
    setMouseTracking(true);
    connect(this, &QListWidget::itemClicked, this, &DueList::follow);
    connect(this, &QListWidget::itemActivated, this, &DueList::follow);
}

void DueList::setDues(const QList<Due> &dues, const QLocale &locale)
{
    m_dues = inOrder(dues);
    m_locale = locale;
    fill();
}

void DueList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::NoItemFlags);
    item->setForeground(palette().color(QPalette::Active, QPalette::Text));
}

void DueList::fill()
{
    clear();
    const int side = emPx(this, 1.2);
    setIconSize({side, side});
    std::optional<Due::Pain> under;
    int shown = 0;
    int hidden = 0;
    for (int i = 0; i < m_dues.size(); ++i) {
        const Due &due = m_dues[i];
        if (under != due.pain) {
            under = due.pain;
            shown = 0;
            addHeading(wordOf(due.pain));
        }
        if (!m_all && ++shown > linesAtFirst) {
            ++hidden;
            continue;
        }
        auto *item = new QListWidgetItem(
            icon(toneLook(toneOf(due.pain), palette()).icon, toneOf(due.pain)), due.sentence, this);
        item->setData(indexRole, i);
        item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(wordOf(due.pain), due.sentence));
    }
    if (hidden > 0) {
        auto *item = new QListWidgetItem(icon(u"more"_s), tr("Show %n more", nullptr, hidden), this);
        item->setData(indexRole, -1);
    }
    updateGeometry();
}

void DueList::follow(const QListWidgetItem *item)
{
    if (!(item->flags() & Qt::ItemIsEnabled))
        return;
    const int index = item->data(indexRole).toInt();
    if (index >= 0) {
        Q_EMIT wanted(m_dues[index].place);
        return;
    }
    const int row = this->row(item);
    m_all = true;
    QMetaObject::invokeMethod(
        this,
        [this, row] {
            fill();
            setCurrentRow(row);
        },
        Qt::QueuedConnection);
}

QSize DueList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += visualItemRect(item(row)).height();
    return {emPx(this, 20), height + 2 * frameWidth() + 2};
}

void DueList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        QMetaObject::invokeMethod(
            this, [this] { updateGeometry(); }, Qt::QueuedConnection);
    }
}

void DueList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) && count() > 0)
        fill();
}

} // namespace twinbook
