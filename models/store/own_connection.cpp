// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_connection.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace twinbook {

OwnConnection::OwnConnection(const QString &path, bool readOnly)
{
    static std::atomic<int> n = 0;
    m_name = u"own-%1"_s.arg(++n);
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_db.setDatabaseName(path);
    m_db.setConnectOptions(
        readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=4000"_s : u"QSQLITE_BUSY_TIMEOUT=4000"_s);
    if (!m_db.open()) {
        const StoreError error(m_db.lastError(), u"SELECT"_s);
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw error;
    }
}

OwnConnection::~OwnConnection()
{
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace twinbook
