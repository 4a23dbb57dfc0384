// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <QSqlDatabase>
#include <QString>

namespace twinbook {

// A connection to a file for one task, closed at the end of the scope; may live in any thread.
class OwnConnection
{
public:
    OwnConnection(const QString &path, bool readOnly); // throws StoreError
    ~OwnConnection();
    Q_DISABLE_COPY_MOVE(OwnConnection)
    const QSqlDatabase &db() const { return m_db; }

private:
    QString m_name;
    QSqlDatabase m_db;
};

} // namespace twinbook
