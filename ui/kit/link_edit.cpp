// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace twinbook {

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

LinkEdit::LinkEdit(LinkSearch search, LinkLabel label, QWidget *parent)
    : QLineEdit(parent)
    , m_search(std::move(search))
    , m_label(std::move(label))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Type part of the name"));
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &LinkEdit::offer);
    connect(this, &QLineEdit::editingFinished, this, &LinkEdit::settle);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](
            const QModelIndex &index) { choose(index.data(idRole).toLongLong(), index.data().toString()); });
}

void LinkEdit::setLink(qint64 id)
{
    choose(id, id && m_label ? m_label(id) : QString());
}

QString LinkEdit::problem() const
{
    if (m_link || text().trimmed().isEmpty())
        return {};
    return tr("Nothing is called “%1”. Type part of a name and choose from the list.").arg(text().trimmed());
}

void LinkEdit::choose(qint64 id, const QString &label)
{
    const qint64 before = m_link;
    m_link = id;
    m_linkText = label;
    setText(label);
    if (m_link != before)
        Q_EMIT linkChanged(m_link);
}

void LinkEdit::offer()
{
    if (text() != m_linkText && m_link) {
        m_link = 0;
        Q_EMIT linkChanged(0);
    }
    m_offers->clear();
    for (const LinkItem &item : m_search ? m_search(text().trimmed()) : QList<LinkItem>()) {
        auto *line = new QStandardItem(item.label);
        line->setData(item.id, idRole);
        m_offers->appendRow(line);
    }
    if (m_offers->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

// Leaving with words typed takes the only record they can mean.
void LinkEdit::settle()
{
    if (m_link || text().trimmed().isEmpty() || !m_search)
        return;
    const QList<LinkItem> found = m_search(text().trimmed());
    if (found.size() == 1)
        return choose(found.first().id, found.first().label);
    for (const LinkItem &item : found)
        if (item.label.compare(text().trimmed(), Qt::CaseInsensitive) == 0)
            return choose(item.id, item.label);
}

void LinkEdit::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down && !m_completer->popup()->isVisible();
    if (down)
        return offer();
    QLineEdit::keyPressEvent(event);
}

} // namespace twinbook
