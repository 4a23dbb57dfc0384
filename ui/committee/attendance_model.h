// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting_run.h"

#include <QAbstractTableModel>

namespace twinbook {

// Who is at a meeting, as a list to be ticked off.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Was, Count };

    explicit AttendanceModel(MeetingRun &run, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setPresence(int row, const QString &presence);
    void addGuest(Id<Person> person, const QString &name);

Q_SIGNALS:
    void attended(); // somebody is now there, or no longer

private:
    MeetingRun &m_run;
};

} // namespace twinbook
