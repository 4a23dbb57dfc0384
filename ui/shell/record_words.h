// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detail.h"
#include "record.h"
#include "standing.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

// The facts of one record by its own description: labels and values in words, empty ones left out.
class RecordWords
{
public:
    template <class T>
    RecordWords(const T &record, const QLocale &locale)
        : m_shape(recordOf<T>())
        , m_record(&record)
        , m_locale(locale)
    {
    }

    void add(DetailPart &part, std::initializer_list<const char *> columns) const; // flags: only "yes"
    QString label(const char *column) const;
    QString value(const char *column) const; // empty when nothing is known

private:
    const RecordShape &m_shape;
    const void *m_record;
    QLocale m_locale;
};

// The last three things that happened to a record, and the way to all of them.
DetailPart historyPart(const Store &store, const QString &table, qint64 id, const QLocale &locale);

// The tags of a record; without any the part is left out.
DetailPart tagsPart(const Store &store, const QString &table, qint64 id);

Tone standingTone(Standing standing);
QString since(QDate joined, const QLocale &locale); // "Member since 1998"; empty when not known
DetailFact phoneFact(const QString &label, const QString &number);
QString longDate(QDate day, const QLocale &locale); // "5 June 1987"
QString recordLink(const QString &table, qint64 id); // for DetailLine::link: "twinbook:person/42"

} // namespace twinbook
