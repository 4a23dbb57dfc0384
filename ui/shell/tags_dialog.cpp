// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tags_dialog.h"

#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "session.h"
#include "tags.h"

#include "text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

TagsDialog::TagsDialog(Session &session, const QString &table, const QList<qint64> &rows, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(table)
    , m_rows(rows)
    , m_typed(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Tags of %n entries", nullptr, int(rows.size())));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(paragraph(tr("A tag is a word of your own, such as “choir” or “bakes for the market”. "
                                   "The list can be narrowed to "
                                   "those who bear it."),
        this));
    auto *label = new QLabel(tr("New tag"), this);
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("New tag"));
    auto *add = new QPushButton(icon(u"add"_s), tr("Add"), this);
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->addWidget(m_typed, 1);
    row->addWidget(add);
    column->addLayout(row);
    m_list->setAccessibleName(tr("Tags, ticked if all of them have it"));
    column->addWidget(m_list, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("Save the tags"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    for (QPushButton *button : {add, cancel})
        button->setAutoDefault(false);
    save->setDefault(true);

    QHash<QString, int> bearing;
    const QHash<qint64, QStringList> all = tagsOfAll(session.store(), table);
    for (const qint64 id : rows)
        for (const QString &tag : all.value(id))
            ++bearing[tag];
    for (const QString &tag : tagNames(session.store())) {
        const int count = bearing.value(tag);
        addItem(tag, count == 0 ? Qt::Unchecked : count == rows.size() ? Qt::Checked : Qt::PartiallyChecked);
    }
    for (int i = 0; i < m_list->count(); ++i)
        m_before.insert(m_list->item(i)->text(), m_list->item(i)->checkState());
    m_list->setCurrentRow(0);
    connect(add, &QPushButton::clicked, this, &TagsDialog::addTyped);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TagsDialog::accept);
    giveMnemonics(this);
    resize(QSize(emPx(this, 32), emPx(this, 30)).boundedTo(screen()->availableSize()));
    m_typed->setFocus();
}

void TagsDialog::addItem(const QString &name, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsAutoTristate);
    item->setCheckState(state);
}

void TagsDialog::setTicked(const QString &tag, bool ticked)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (fold(m_list->item(i)->text()) != fold(tag))
            continue;
        m_list->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        return m_list->setCurrentRow(i);
    }
    if (!ticked)
        return;
    addItem(tag.simplified(), Qt::Checked);
    m_list->setCurrentRow(m_list->count() - 1);
}

void TagsDialog::addTyped()
{
    for (const QString &name : splitTags(m_typed->text()))
        setTicked(name, true);
    m_typed->clear();
    m_typed->setFocus();
}

void TagsDialog::accept()
{
    addTyped();
    QStringList given;
    QStringList taken;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const Qt::CheckState before = m_before.value(item->text(), Qt::Unchecked);
        if (item->checkState() == before || item->checkState() == Qt::PartiallyChecked)
            continue;
        (item->checkState() == Qt::Checked ? given : taken) += item->text();
    }
    if (given.isEmpty() && taken.isEmpty())
        return QDialog::accept();
    const QString names = (given + taken).join(u", "_s);
    const EditOutcome outcome = m_session.edit(
        tr("Change the tags of %n entries: %1", nullptr, int(m_rows.size())).arg(names),
        [&](Edit &edit) {
            for (const QString &tag : std::as_const(given))
                addTag(edit, m_session.store(), tag, m_table, m_rows);
            for (const QString &tag : std::as_const(taken))
                removeTag(edit, m_session.store(), tag, m_table, m_rows);
        },
        tr("Changed the tags of %n entries.", nullptr, int(m_rows.size())));
    if (outcome)
        QDialog::accept();
}

} // namespace twinbook
