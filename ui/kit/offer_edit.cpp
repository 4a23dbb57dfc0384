// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offer_edit.h"

#include "text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace twinbook {

OfferEdit::OfferEdit(TextOffers offers, QWidget *parent)
    : QLineEdit(parent)
    , m_offers(std::move(offers))
    , m_completer(new QCompleter(this))
    , m_lines(new QStringListModel(this))
{
    m_completer->setModel(m_lines);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &OfferEdit::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QLineEdit::setText);
}

void OfferEdit::offer()
{
    const QString typed = text().trimmed();
    QStringList found = m_offers ? m_offers(typed) : QStringList();
    if (found == QStringList{typed})
        found.clear();
    m_lines->setStringList(found);
    if (found.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void OfferEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible())
        return offer();
    QLineEdit::keyPressEvent(event);
}

QStringList offersAmong(const QStringList &lines, const QString &words, int most)
{
    const QString wanted = fold(words);
    const QStringList parts = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList first;
    QStringList others;
    for (const QString &line : lines) {
        const QString folded = fold(line);
        const bool holdsAll = std::all_of(
            parts.begin(), parts.end(), [&](const QString &part) { return folded.contains(part); });
        if (!holdsAll)
            continue;
        (folded.startsWith(wanted) ? first : others).append(line);
        if (first.size() >= most)
            break;
    }
    return (first + others).mid(0, most);
}

} // namespace twinbook
