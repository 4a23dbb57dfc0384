// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detail.h"
#include "enclosure.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace twinbook {

class RecordList;

// Files attached to the entries of a list: added by a button or by dropping them on the detail, shown there
// with a small picture, opened with the system, saved elsewhere, removed.
class Enclosing : public QObject
{
    Q_OBJECT

public:
    explicit Enclosing(RecordList &list);

    void addTo(Detail &detail, qint64 id) const; // what is attached, before the history
    void attach(const QString &path); // to the current entry; says why not
    void follow(const QString &link); // "open/42", "save/42", "remove/42"

private:
    void ask();
    void open(const Enclosure &enclosure);
    void saveAs(const Enclosure &enclosure);
    void remove(const Enclosure &enclosure);
    QImage picture(const QString &name, int side) const;

    RecordList &m_list;
    std::unique_ptr<QTemporaryDir> m_opened; // copies that other programs show; gone with the window
};

} // namespace twinbook
