// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace twinbook {

// What is wrong with one field of a record or one line of a file, as a sentence for a person.
struct Problem {
    QString field; // name of the record's column, or the heading in the file; empty for the whole
    QString sentence; // what is wrong and what to do, ends with a full stop
    int line = 0; // line in the file, counted from 1; 0 where there is no file

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>; // empty is good

// A value, or the one sentence that says why there is none.
template <class T>
struct Result {
    std::optional<T> value;
    QString sentence; // set exactly when value is not

    Result(T v)
        : value(std::move(v))
    {
    }
    static Result refused(QString why)
    {
        Result r;
        r.sentence = std::move(why);
        return r;
    }
    explicit operator bool() const { return value.has_value(); }
    const T &operator*() const { return *value; }
    T &operator*() { return *value; }
    const T *operator->() const { return &*value; }
    T *operator->() { return &*value; }

private:
    Result() = default;
};

} // namespace twinbook
