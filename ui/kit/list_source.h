// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <functional>

namespace twinbook {

// What a TablePage asks of a list besides being a QAbstractItemModel; the model sorts itself by sort().
struct ListSource
{
    QAbstractItemModel *model = nullptr;
    std::function<qint64(int row)> idAt;
    std::function<int(qint64 id)> rowOf; // -1 when it is not in the list as filtered
    std::function<void(const QString &words)> setFilter;
    std::function<void()> prepareFilter; // called when the filter gets the keyboard; not set: nothing to prepare
    std::function<qint64()> total; // rows without any filter; not set: unknown
    int sortColumn = 0; // by which the model is sorted at first, rising
};

// From any model class that has idAt, rowOf and setFilter.
template <class Model>
ListSource listSource(Model *model)
{
    ListSource source;
    source.model = model;
    source.idAt = [model](int row) { return qint64(model->idAt(row)); };
    source.rowOf = [model](qint64 id) { return int(model->rowOf(id)); };
    source.setFilter = [model](const QString &words) { model->setFilter(words); };
    if constexpr (requires { model->prepareFilter(); })
        source.prepareFilter = [model] { model->prepareFilter(); };
    if constexpr (requires { model->total(); })
        source.total = [model] { return qint64(model->total()); };
    if constexpr (requires { model->query().sortColumn; })
        source.sortColumn = model->query().sortColumn;
    return source;
}

} // namespace twinbook
