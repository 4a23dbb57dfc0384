// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_model.h"

using namespace Qt::StringLiterals;

namespace twinbook {

AttendanceModel::AttendanceModel(MeetingRun &run, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
{
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_run.attendees().size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const Attendee &one = m_run.attendees().at(index.row());
    if (index.column() == Name)
        return one.role.isEmpty() ? one.name : tr("%1 (%2)").arg(one.name, one.role);
    // A shape beside the word, so that the list can be read at a glance and without colours.
    if (one.presence == u"present")
        return tr("✓ present");
    if (one.presence == u"apologies")
        return tr("✉ apologies");
    if (one.presence == u"absent")
        return tr("✗ absent");
    return one.presence == u"guest" ? tr("guest") : tr("not said yet");
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Was");
}

void AttendanceModel::setPresence(int row, const QString &presence)
{
    if (row < 0 || row >= rowCount())
        return;
    m_run.setPresence(row, presence);
    Q_EMIT dataChanged(index(row, Was), index(row, Was));
    Q_EMIT attended();
}

void AttendanceModel::addGuest(Id<Person> person, const QString &name)
{
    for (const Attendee &one : m_run.attendees()) {
        if (one.person == person)
            return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_run.addGuest(person, name);
    endInsertRows();
    Q_EMIT attended();
}

} // namespace twinbook
