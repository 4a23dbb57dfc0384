// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

bool mayBe(QChar letter)
{
    return letter.unicode() < 0x80 && letter.isLetterOrNumber();
}

QChar letterOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toUpper();
        ++i;
    }
    return {};
}

void giveTo(const QList<QAction *> &actions)
{
    QString taken;
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        const QStringList parts = action->text().split(u'\t');
        QStringList given = parts;
        given.first() = withMnemonic(withoutMnemonic(parts.first()), taken);
        // A long menu runs out of letters: then a figure stands behind the words.
        for (QChar figure = u'1'; letterOf(given.first()).isNull() && figure <= u'9';
             figure = QChar(figure.unicode() + 1))
            if (!taken.contains(figure))
                given.first() = withMnemonic(parts.first() + u" (%1)"_s.arg(figure), taken);
        const QString text = given.join(u'\t');
        if (text != action->text())
            action->setText(text);
    }
}

} // namespace

QString withMnemonic(const QString &text, QString &taken)
{
    QString plain = text;
    const auto give = [&](qsizetype at) {
        taken += plain[at].toUpper();
        const QString before = plain.left(at).replace("&"_L1, "&&"_L1);
        const QString after = plain.mid(at).replace("&"_L1, "&&"_L1);
        return before + u'&' + after;
    };
    // The first letter of a word is found more easily than one in its middle.
    for (const bool onlyFirst : {true, false})
        for (qsizetype i = 0; i < plain.size(); ++i)
            if (mayBe(plain[i]) && !taken.contains(plain[i].toUpper())
                && (!onlyFirst || i == 0 || plain[i - 1].isSpace()))
                return give(i);
    return plain.replace("&"_L1, "&&"_L1);
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            if (i + 1 < text.size() && text[i + 1] == u'&')
                ++i;
            else
                continue;
        }
        plain += text[i];
    }
    return plain;
}

void giveMnemonics(QMenuBar *bar)
{
    giveTo(bar->actions());
}

void giveMnemonics(QMenu *menu)
{
    giveTo(menu->actions());
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { giveTo(menu->actions()); });
}

void giveMnemonics(QWidget *dialog)
{
    QString taken;
    auto buttons = dialog->findChildren<QAbstractButton *>();
    // Save and Cancel choose first, before what can be ticked or unfolded in the form.
    const auto rank = [dialog](const QAbstractButton *button) {
        const auto *push = qobject_cast<const QPushButton *>(button);
        const bool ofDialog =
            button->parent() == dialog || qobject_cast<QDialogButtonBox *>(button->parent());
        return push && push->isDefault() ? 0 : push && ofDialog ? 1 : 2;
    };
    std::stable_sort(buttons.begin(), buttons.end(),
        [&](const QAbstractButton *a, const QAbstractButton *b) { return rank(a) < rank(b); });
    for (const QAbstractButton *button : buttons)
        if (const QChar letter = letterOf(button->text()); !letter.isNull())
            taken += letter;
    for (QAbstractButton *button : buttons)
        if (!button->text().isEmpty() && letterOf(button->text()).isNull())
            button->setText(withMnemonic(button->text(), taken));
}

QAction *mirror(QAction *original, QMenu *menu)
{
    auto *line = new QAction(menu);
    const auto follow = [line, original] {
        const QString keys = original->shortcut().toString(QKeySequence::NativeText);
        line->setText(keys.isEmpty() ? original->text() : original->text() + u'\t' + keys);
        line->setIcon(original->icon());
        line->setEnabled(original->isEnabled());
        line->setVisible(original->isVisible());
        line->setCheckable(original->isCheckable());
        line->setChecked(original->isChecked());
    };
    follow();
    QObject::connect(original, &QAction::changed, line, follow);
    QObject::connect(line, &QAction::triggered, original, &QAction::trigger);
    menu->addAction(line);
    return line;
}

} // namespace twinbook
