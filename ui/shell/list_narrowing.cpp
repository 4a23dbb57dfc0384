// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "list_narrowing.h"

#include "ask.h"
#include "choice_box.h"
#include "conditions_dialog.h"
#include "icons.h"
#include "session.h"
#include "table_columns.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString savedPrefix = u"saved:"_s;

QString keyOf(Id<SavedList> id)
{
    return savedPrefix + QString::number(id.value);
}

int columnNamed(const ListQuery &query, const QString &name)
{
    for (int i = 0; i < query.columns.size(); ++i)
        if (query.columns.at(i).name == name)
            return i;
    return -1;
}

} // namespace

ListNarrowing::ListNarrowing(RecordList &list)
    : QObject(&list)
    , m_list(list)
    , m_session(list.session())
    , m_box(list.addChoiceFilter(
          list.kind().choiceWords.isEmpty() ? tr("Which of them") : list.kind().choiceWords, {}))
    , m_button(new QToolButton(&list))
    , m_choice(list.kind().choices.isEmpty() ? u"all"_s : list.kind().choices.first().key)
{
    makeButton();
    refill();
    connect(m_box, &ChoiceBox::keyChanged, this, &ListNarrowing::choose);
    connect(&m_list, &TablePage::furtherCleared, this, [this] { setConditions({}); });
    connect(&m_session.store(), &Store::changed, this, [this](const Changes &changes) {
        if (changes.touches(recordOf<SavedList>().table))
            refill();
    });
}

void ListNarrowing::makeButton()
{
    m_button->setIcon(icon(u"filter"_s));
    m_button->setText(tr("Conditions"));
    m_button->setAccessibleName(tr("Conditions and saved lists"));
    m_button->setToolTip(tr("Show only those that meet conditions, and keep such a list under a name"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_button);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString &words, void (ListNarrowing::*what)()) {
        QAction *action = menu->addAction(words);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    add(tr("Conditions..."), &ListNarrowing::askForConditions);
    QAction *without = menu->addAction(tr("Without conditions"));
    connect(without, &QAction::triggered, this, [this] { setConditions({}); });
    menu->addSeparator();
    QAction *save = add(tr("Save this list as..."), &ListNarrowing::saveAs);
    m_saveChanges = add(tr("Save it as it is now"), &ListNarrowing::saveChanges);
    m_rename = add(tr("Rename the saved list..."), &ListNarrowing::rename);
    m_remove = add(tr("Remove the saved list"), &ListNarrowing::removeCurrent);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, save, without] {
        const std::optional<SavedList> saved = current();
        const bool writing = !m_session.store().isReadOnly();
        save->setEnabled(writing);
        without->setEnabled(!m_conditions.isEmpty());
        for (QAction *action : {m_saveChanges, m_rename, m_remove})
            action->setEnabled(writing && saved);
        m_saveChanges->setText(
            saved ? tr("Save “%1” as it is now").arg(saved->title) : tr("Save it as it is now"));
        m_rename->setText(saved ? tr("Rename “%1”...").arg(saved->title) : tr("Rename the saved list..."));
        m_remove->setText(saved ? tr("Remove “%1”").arg(saved->title) : tr("Remove the saved list"));
    });
    m_list.addFilterButton(m_button);
}

void ListNarrowing::refill()
{
    QList<ChoiceItem> items;
    for (const ListChoice &choice : m_list.kind().choices)
        items.append({choice.key, choice.label});
    if (items.isEmpty())
        items.append({m_choice, tr("All")});
    const QString chosen = m_box->key();
    for (const SavedList &saved : savedListsOf(m_session.store(), listName(m_list.model()->query())))
        items.append({keyOf(saved.id), saved.title});
    const bool gone = chosen.startsWith(savedPrefix)
        && std::none_of(
            items.begin(), items.end(), [&](const ChoiceItem &item) { return item.key == chosen; });
    if (gone) // told as a choice of its own while the box still has both
        m_box->setKey(items.first().key);
    m_box->setItems(items);
    for (int i = 0; i < m_box->count(); ++i)
        if (items.at(i).key.startsWith(savedPrefix))
            m_box->setItemIcon(i, icon(u"star"_s));
    m_box->view()->setMinimumWidth(m_box->view()->sizeHintForColumn(0) + emPx(m_box, 2));
}

void ListNarrowing::renew()
{
    refill();
    apply();
}

std::optional<SavedList> ListNarrowing::current() const
{
    const QString key = m_box->key();
    if (!key.startsWith(savedPrefix))
        return std::nullopt;
    const auto saved = m_session.store().get(Id<SavedList>(key.mid(savedPrefix.size()).toLongLong()));
    return saved && !saved->removed ? saved : std::nullopt;
}

void ListNarrowing::choose(const QString &key)
{
    if (key.startsWith(savedPrefix)) {
        if (const std::optional<SavedList> saved = current())
            load(*saved);
        return;
    }
    const bool fromSaved = !m_list.columnsName().isEmpty();
    m_choice = key;
    if (fromSaved) { // what belonged to the saved list goes with it
        m_conditions.clear();
        m_list.useColumns({}, {});
        m_list.setFilter({});
    }
    apply();
}

void ListNarrowing::load(const SavedList &saved)
{
    const ListQuery &query = m_list.model()->query();
    const ReadConditions read =
        readConditions(saved.conditions, query, m_session.today(), m_session.locale());
    if (!read.problems.isEmpty())
        m_session.say(tr("A condition of this list is not understood and was left out. %1")
                          .arg(read.problems.first().sentence),
            Tone::Warning);
    m_choice = saved.choice.isEmpty() && !m_list.kind().choices.isEmpty() ? m_list.kind().choices.first().key
                                                                          : saved.choice;
    m_conditions = read.conditions;
    QList<int> columns;
    for (const QString &name : saved.columns.split(u',', Qt::SkipEmptyParts))
        if (const int at = columnNamed(query, name); at >= 0)
            columns.append(at);
    m_list.useColumns(QString::number(saved.id.value), columns);
    if (!saved.sort.isEmpty()) {
        const bool falling = saved.sort.startsWith(u'-');
        if (const int at = columnNamed(query, falling ? saved.sort.mid(1) : saved.sort); at >= 0)
            m_list.table()->horizontalHeader()->setSortIndicator(
                at, falling ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_list.setFilter(saved.words);
    apply();
}

void ListNarrowing::setConditions(const ListConditions &conditions)
{
    m_conditions = conditions;
    apply();
}

void ListNarrowing::apply()
{
    const ListQuery &query = m_list.model()->query();
    QList<SqlCondition> parts;
    for (const ListChoice &choice : m_list.kind().choices)
        if (choice.key == m_choice)
            parts += {choice.sql, choice.values};
    parts += sqlOf(m_conditions, query, m_session.today());
    const SqlCondition all = allOf(parts);
    m_list.model()->setCondition(all.sql, all.values);
    QStringList further;
    if (const QString label = choiceLabel(); current() && !label.isEmpty())
        further += label;
    for (const ListCondition &condition : std::as_const(m_conditions))
        further += conditionWords(condition, query, m_session.locale());
    m_box->setToolTip(m_box->accessibleName() + u": "_s + m_box->currentText());
    m_list.setFurther(m_conditions.isEmpty() ? QString() : tr("Only those: %1").arg(further.join(u"; "_s)));
}

// None where it is the first, which is all.
QString ListNarrowing::choiceLabel() const
{
    const QList<ListChoice> &choices = m_list.kind().choices;
    for (qsizetype i = 1; i < choices.size(); ++i)
        if (choices.at(i).key == m_choice)
            return choices.at(i).label;
    return {};
}

QString ListNarrowing::words() const
{
    QStringList all;
    if (const std::optional<SavedList> saved = current())
        all += saved->title;
    if (const QString label = choiceLabel(); !label.isEmpty())
        all += label;
    for (const ListCondition &condition : m_conditions)
        all += conditionWords(condition, m_list.model()->query(), m_session.locale());
    return all.join(u"; "_s);
}

SavedList ListNarrowing::asItStands(const QString &title) const
{
    const ListQuery &query = m_list.model()->query();
    SavedList saved;
    saved.list = listName(query);
    saved.title = title;
    saved.words = m_list.filter();
    saved.choice = m_choice;
    saved.conditions = writeConditions(m_conditions);
    QStringList columns;
    for (const int column : shownInOrder(m_list.table()))
        columns += query.columns.at(column).name;
    saved.columns = columns.join(u',');
    const QHeaderView *header = m_list.table()->horizontalHeader();
    if (const int sorted = header->sortIndicatorSection(); sorted >= 0 && sorted < query.columns.size())
        saved.sort = (header->sortIndicatorOrder() == Qt::DescendingOrder ? u"-"_s : QString())
            + query.columns.at(sorted).name;
    return saved;
}

void ListNarrowing::askForConditions()
{
    ConditionsDialog dialog(
        m_session, m_list.model()->query(), m_conditions, choiceLabel(),
        [this](const ListConditions &tried) {
            QList<SqlCondition> parts;
            for (const ListChoice &choice : m_list.kind().choices)
                if (choice.key == m_choice)
                    parts += {choice.sql, choice.values};
            parts += sqlOf(tried, m_list.model()->query(), m_session.today());
            return allOf(parts);
        },
        &m_list);
    if (Ask::run(dialog))
        setConditions(dialog.conditions());
}

void ListNarrowing::keep(SavedList saved, const QString &label, const QString &done)
{
    const EditOutcome outcome = m_session.edit(
        label, [&saved](Edit &edit) { edit.save(saved); }, done);
    if (outcome)
        show(saved.id);
}

void ListNarrowing::saveAs()
{
    QString title;
    for (;;) {
        const std::optional<QString> typed = Ask::text(&m_list, tr("Save this list"),
            tr("Which name shall the list have? Its words, conditions, columns and order are kept with it."),
            title, tr("Save the list"));
        if (!typed)
            return;
        title = *typed;
        const SavedList saved = asItStands(title);
        const Problems problems = check(saved, m_session.store());
        if (problems.isEmpty())
            return keep(saved, tr("Save the list %1").arg(title),
                tr("Saved the list “%1”. You find it beside the filter.").arg(title));
        Ask::tell(&m_list, tr("Not saved yet"), problems.first().sentence);
    }
}

void ListNarrowing::saveChanges()
{
    const std::optional<SavedList> saved = current();
    if (!saved)
        return;
    SavedList now = asItStands(saved->title);
    now.id = saved->id;
    now.notes = saved->notes;
    keep(now, tr("Change the list %1").arg(saved->title),
        tr("Saved the list “%1” as it is now.").arg(saved->title));
}

void ListNarrowing::rename()
{
    std::optional<SavedList> saved = current();
    if (!saved)
        return;
    const std::optional<QString> typed =
        Ask::text(&m_list, tr("Rename the list"), tr("Its new name"), saved->title, tr("Rename the list"));
    if (!typed)
        return;
    const QString before = saved->title;
    saved->title = *typed;
    if (const Problems problems = check(*saved, m_session.store()); !problems.isEmpty())
        return Ask::tell(&m_list, tr("Not renamed"), problems.first().sentence);
    keep(*saved, tr("Rename the list %1").arg(before), tr("The list is called “%1” now.").arg(*typed));
}

void ListNarrowing::removeCurrent()
{
    const std::optional<SavedList> saved = current();
    if (!saved)
        return;
    m_session.edit(
        tr("Remove the list %1").arg(saved->title), [&](Edit &edit) { edit.remove(saved->id); },
        tr("Removed the list “%1”. Nobody in it was touched.").arg(saved->title));
}

void ListNarrowing::show(Id<SavedList> saved)
{
    refill();
    m_box->setKey(keyOf(saved));
}

} // namespace twinbook
