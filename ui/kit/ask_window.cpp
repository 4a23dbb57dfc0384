// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask_window.h"

#include "icons.h"
#include "labels.h"

#include <QAccessible>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinbook::Ask {

namespace {

// The button that opens the eyes first: the primary one, else the safe one; a danger is never what Enter
// does.
QPushButton *addButtons(
    QHBoxLayout *row, QDialog &dialog, const Question &q, const QString &safe, QString &chosen)
{
    QPushButton *first = nullptr;
    for (const Role role : {Role::Other, Role::Danger, Role::Cancel, Role::Primary}) {
        for (const Option &option : q.options) {
            if (option.role != role)
                continue;
            auto *button = new QPushButton(option.label, &dialog);
            button->setAutoDefault(false);
            if (role == Role::Danger)
                button->setProperty("look", QStringLiteral("danger"));
            QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, &chosen, verb = option.verb] {
                chosen = verb;
                dialog.accept();
            });
            row->addWidget(button);
            if (role == Role::Primary || (!first && option.verb == safe))
                first = button;
        }
    }
    return first;
}

QLabel *shapeOf(const Question &q, QWidget *parent)
{
    const bool danger = std::any_of(
        q.options.begin(), q.options.end(), [](const Option &option) { return option.role == Role::Danger; });
    const QIcon picture =
        danger ? icon(QStringLiteral("warning"), Tone::Bad) : icon(QStringLiteral("info"), QPalette::Link);
    auto *shape = new QLabel(parent);
    const int side = emPx(parent, 2.4);
    shape->setPixmap(picture.pixmap(QSize(side, side), parent->devicePixelRatioF()));
    return shape;
}

} // namespace

QString askInWindow(QWidget *parent, const Question &q, const QString &safe)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(q.title);
    QString chosen = safe;
    QLabel *sentence = paragraph(q.sentence, &dialog);
    sentence->setMinimumWidth(emPx(sentence, 26));
    auto *words = new QVBoxLayout;
    words->addWidget(new HeadingLabel(q.title, 2, &dialog));
    words->addWidget(sentence);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(emPx(&dialog, 1));
    row->addWidget(shapeOf(q, &dialog), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *first = addButtons(buttons, dialog, q, safe, chosen);
    auto *column = new QVBoxLayout(&dialog);
    column->addLayout(row, 1);
    column->addSpacing(emPx(&dialog, 0.5));
    column->addLayout(buttons);
    if (first) {
        first->setDefault(true);
        first->setFocus();
    }
    dialog.setAccessibleDescription(q.sentence);
    QAccessibleEvent alert(&dialog, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    dialog.exec();
    return chosen;
}

} // namespace twinbook::Ask
