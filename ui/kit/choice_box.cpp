// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choice_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace twinbook {

namespace {

constexpr int searchableFrom = 11;
constexpr int shortest = 12; // letters, of a box that does not grow with its items
constexpr int longest = 26;

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(15);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (key() == m_last)
            return;
        m_last = key();
        showBeginning();
        Q_EMIT keyChanged(m_last);
    });
}

void ChoiceBox::setItems(const QList<ChoiceItem> &items)
{
    const QString kept = key();
    const QSignalBlocker quiet(this);
    clear();
    for (const ChoiceItem &item : items)
        addItem(item.label, item.key);
    // Room for the answer that stands there at first; longer ones are read in the list.
    if (sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon && !items.isEmpty())
        setMinimumContentsLength(std::clamp<int>(int(items.first().label.size()), shortest, longest));
    const bool searchable = items.size() >= searchableFrom;
    if (searchable != isEditable()) {
        setEditable(searchable);
        if (searchable) {
            setInsertPolicy(QComboBox::NoInsert);
            completer()->setCompletionMode(QCompleter::PopupCompletion);
            completer()->setFilterMode(Qt::MatchContains);
            completer()->setCaseSensitivity(Qt::CaseInsensitive);
            connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceBox::settleTyped);
        }
    }
    setCurrentIndex(std::max(0, findData(kept)));
    m_last = key();
    showBeginning();
}

QString ChoiceBox::key() const
{
    return currentData().toString();
}

void ChoiceBox::setKey(const QString &wanted)
{
    int index = findData(wanted);
    if (index < 0) {
        addItem(wanted, wanted);
        index = count() - 1;
    }
    setCurrentIndex(index);
    if (isEditable())
        lineEdit()->setText(itemText(index));
    showBeginning();
}

// A long label is read from its beginning.
void ChoiceBox::showBeginning()
{
    if (lineEdit() && !lineEdit()->hasFocus())
        lineEdit()->setCursorPosition(0);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() || (isEditable() && lineEdit()->hasFocus()))
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (isEditable())
        settleTyped();
}

// What was typed becomes the first line that holds it; words that no line holds give way to the choice
// before.
void ChoiceBox::settleTyped()
{
    const QString typed = lineEdit()->text().trimmed();
    int index = findText(typed, Qt::MatchFixedString);
    if (index < 0 && !typed.isEmpty())
        index = findText(typed, Qt::MatchContains);
    if (index < 0 && typed.isEmpty())
        index = findData(QString());
    if (index >= 0 && index != currentIndex())
        setCurrentIndex(index);
    lineEdit()->setText(currentText().isEmpty() || currentIndex() < 0 ? QString() : itemText(currentIndex()));
}

} // namespace twinbook
