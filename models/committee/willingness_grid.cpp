// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "willingness_grid.h"

#include "committee_book.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

enum TimeColumn { Hours, Comfortable, Away };
constexpr int timeColumns = 3;

} // namespace

WillingnessGrid::WillingnessGrid(Store &store, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_today(today)
{
    refresh();
    connect(&store, &Store::changed, this, [this](const Changes &changes) {
        for (const char *table : {"willingness", "availability", "committee_role", "term", "person"})
            if (changes.touches(QString::fromLatin1(table)))
                return refresh();
    });
}

QStringList WillingnessGrid::levels()
{
    return {u"keen"_s, u"willing"_s, u"last"_s, u"never"_s};
}

QString WillingnessGrid::levelWords(const QString &level)
{
    const RecordShape &shape = recordOf<Willingness>();
    return level.isEmpty() ? tr("not asked") : shape.choiceLabel(*shape.find(u"level"_s), level);
}

std::optional<QString> WillingnessGrid::levelOf(const QString &typed, const QString &now)
{
    const QStringList all = levels() + QStringList{QString()};
    if (typed.size() == 1 && typed.front().isDigit()) {
        const int digit = typed.front().digitValue();
        return digit == 0 ? std::optional(QString())
            : digit <= 4  ? std::optional(all.at(digit - 1))
                          : std::nullopt;
    }
    const auto from = all.indexOf(now);
    for (qsizetype step = 1; step <= all.size() && !typed.isEmpty(); ++step)
        if (const QString &level = all.at((from + step) % all.size());
            fold(levelWords(level)).startsWith(fold(typed)))
            return level;
    return std::nullopt;
}

QString WillingnessGrid::next(const QString &level)
{
    const QStringList all = QStringList{QString()} + levels();
    return all.at((all.indexOf(level) + 1) % all.size());
}

// The committee first, then who said anything, by name; who was added by hand last.
QList<WillingnessGrid::Line> WillingnessGrid::read() const
{
    const CommitteeBook book = readCommittee(m_store, m_today);
    QHash<Id<Person>, Line> known;
    for (const Willingness &said : m_store.all<Willingness>()) {
        known[said.person].said.insert(said.role, said);
    }
    for (const Availability &said : m_store.all<Availability>()) {
        Line &line = known[said.person];
        if (said.year == 0)
            line.always = said;
        else if (said.hours == 0)
            line.away += said;
    }
    const QList<Id<Person>> committee = personsOf(book.committee());
    QList<Line> members;
    QList<Line> others;
    QList<Line> added;
    const auto filled = [&](Id<Person> person) {
        Line line = known.value(person);
        line.person = person;
        const auto record = m_store.get(person);
        line.name = record ? displayName(*record) : QString();
        std::sort(line.away.begin(), line.away.end(),
            [](const Availability &a, const Availability &b) { return a.year < b.year; });
        return line;
    };
    for (const Id<Person> person : committee)
        members += filled(person);
    for (auto it = known.constBegin(); it != known.constEnd(); ++it)
        if (it.key().isValid() && !committee.contains(it.key()))
            others += filled(it.key());
    for (const Id<Person> person : m_added)
        if (!committee.contains(person) && !known.contains(person))
            added += filled(person);
    const auto byName = [](const Line &a, const Line &b) {
        return std::pair(sortKey(a.name), a.person.value) < std::pair(sortKey(b.name), b.person.value);
    };
    std::sort(members.begin(), members.end(), byName);
    std::sort(others.begin(), others.end(), byName);
    QList<Line> all = members + others + added;
    all.removeIf([](const Line &line) { return line.name.isEmpty(); });
    return all;
}

void WillingnessGrid::refresh()
{
    if (!m_store.isOpen())
        return;
    QList<CommitteeRole> roles = readCommittee(m_store, m_today).roles;
    roles.removeIf([](const CommitteeRole &role) { return role.outside || role.chosenBy == u"council"; });
    QList<Line> lines = read();
    const auto persons = [](const QList<Line> &of) {
        QList<std::pair<Id<Person>, QString>> all;
        for (const Line &line : of)
            all.append({line.person, line.name});
        return all;
    };
    if (roles == m_roles && persons(lines) == persons(m_lines)) {
        m_lines = lines;
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_roles = roles;
    m_lines = lines;
    endResetModel();
}

void WillingnessGrid::addPerson(Id<Person> person)
{
    if (!person.isValid() || rowOf(person) >= 0)
        return;
    m_added += person;
    refresh();
}

int WillingnessGrid::rowOf(Id<Person> person) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).person == person)
            return row;
    return -1;
}

int WillingnessGrid::asked() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return !line.said.isEmpty() || line.always.id.isValid() || !line.away.isEmpty();
    }));
}

int WillingnessGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int WillingnessGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_roles.size()) + timeColumns;
}

QVariant WillingnessGrid::cell(const Line &line, int column) const
{
    const auto number = [](qint64 value) { return value > 0 ? QString::number(value) : QString(); };
    switch (column) {
    case Hours:
        return line.always.id.isValid() ? QString::number(line.always.hours) : QString();
    case Comfortable:
        return number(line.always.comfortable);
    default: {
        QStringList years;
        for (const Availability &away : line.away)
            years += QString::number(away.year);
        return years.join(u", "_s);
    }
    }
}

QString WillingnessGrid::spoken(const QModelIndex &at) const
{
    if (!at.isValid() || at.row() >= m_lines.size())
        return {};
    const Line &line = m_lines.at(at.row());
    if (isRole(at.column()))
        return tr("%1 as %2: %3", "person, role, level")
            .arg(line.name, roleName(at.column()), levelWords(at.data(LevelRole).toString()));
    const QString value = at.data(Qt::EditRole).toString();
    return tr("%1, %2: %3", "person, what, value")
        .arg(line.name, headerData(at.column(), Qt::Horizontal).toString(),
            value.isEmpty() ? tr("not said") : value);
}

QVariant WillingnessGrid::data(const QModelIndex &at, int role) const
{
    if (!at.isValid() || at.row() >= m_lines.size() || at.column() >= columnCount())
        return {};
    const Line &line = m_lines.at(at.row());
    if (role == Qt::AccessibleTextRole)
        return spoken(at);
    if (!isRole(at.column()))
        return role == Qt::DisplayRole || role == Qt::EditRole ? cell(line, at.column() - int(m_roles.size()))
                                                               : QVariant();
    const QString level = line.said.value(m_roles.at(at.column()).id).level;
    if (role == LevelRole || role == Qt::EditRole)
        return level;
    return role == Qt::DisplayRole ? levelWords(level) : QVariant();
}

QVariant WillingnessGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_lines.size() ? m_lines.at(section).name : QVariant();
    if (isRole(section))
        return m_roles.at(section).name;
    switch (section - int(m_roles.size())) {
    case Hours:
        return tr("Hours a month at most");
    case Comfortable:
        return tr("Comfortable");
    case Away:
        return tr("Away in the years");
    default:
        return {};
    }
}

Qt::ItemFlags WillingnessGrid::flags(const QModelIndex &at) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(at);
    if (at.isValid() && !m_store.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool WillingnessGrid::setData(const QModelIndex &at, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !at.isValid() || m_store.isReadOnly() || at.row() >= m_lines.size())
        return false;
    const Line line = m_lines.at(at.row()); // saving reads all of them anew
    const QString typed = value.toString().trimmed();
    if (isRole(at.column()))
        return setLevel(line, at.column(), typed);
    switch (at.column() - int(m_roles.size())) {
    case Hours:
        return setHours(line, false, typed);
    case Comfortable:
        return setHours(line, true, typed);
    default:
        return setAway(line, typed);
    }
}

} // namespace twinbook
