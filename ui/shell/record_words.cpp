// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record_words.h"

#include "dates.h"
#include "history.h"
#include "languages.h"
#include "tags.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr int lastLines = 3;

} // namespace

QString RecordWords::label(const char *column) const
{
    return m_shape.label(*m_shape.find(QString::fromLatin1(column)));
}

QString RecordWords::value(const char *column) const
{
    const Column &described = *m_shape.find(QString::fromLatin1(column));
    const QVariant stored = described.get(m_record);
    const bool counted = described.kind == Kind::Flag || described.kind == Kind::Integer;
    if (stored.isNull() || stored.toString().isEmpty() || (counted && stored.toLongLong() == 0))
        return {};
    if (described.kind == Kind::Languages)
        return showLanguages(stored.toString());
    if (described.kind == Kind::Date)
        return longDate(QDate::fromString(stored.toString(), Qt::ISODate), m_locale);
    return m_shape.show(described, stored, m_locale);
}

void RecordWords::add(DetailPart &part, std::initializer_list<const char *> columns) const
{
    for (const char *column : columns) {
        if (m_shape.find(QString::fromLatin1(column))->kind == Kind::Phone)
            part.add(phoneFact(label(column), value(column)));
        else if (m_shape.find(QString::fromLatin1(column))->kind == Kind::Email)
            part.addLink(label(column), value(column), u"mailto:"_s + value(column));
        else
            part.add(label(column), value(column));
    }
}

DetailPart historyPart(const Store &store, const QString &table, qint64 id, const QLocale &locale)
{
    DetailPart part{Words::tr("History"), {}};
    HistoryRequest request;
    request.table = table;
    request.id = id;
    request.most = lastLines;
    const QList<HistoryEntry> entries = history(store, request, locale);
    for (const HistoryEntry &entry : entries) {
        const QString what = entry.details.size() == 1 ? entry.details.first() : entry.label;
        const QString day = shortDate(entry.at.date(), locale);
        const QString when =
            entry.by.isEmpty() ? day : Words::tr("%1, by %2", "day, name").arg(day, entry.by);
        part.add(when, entry.undone ? Words::tr("%1 (undone since)").arg(what) : what);
    }
    if (!entries.isEmpty())
        part.addLink(
            {}, Words::tr("All history of this entry"), u"twinbook:history/%1/%2"_s.arg(table).arg(id));
    return part;
}

DetailPart tagsPart(const Store &store, const QString &table, qint64 id)
{
    DetailPart part{recordOf<Tag>().manyLabel(), {}};
    part.add({}, tagsOf(store, table, id).join(u", "_s));
    return part;
}

Tone standingTone(Standing standing)
{
    switch (standing) {
    case Standing::PaidUp:
        return Tone::Good;
    case Standing::Due:
        return Tone::Warning;
    case Standing::Overdue:
    case Standing::Lapsed:
        return Tone::Bad;
    case Standing::NotMember:
    case Standing::Left:
        break;
    }
    return Tone::Neutral;
}

QString since(QDate joined, const QLocale &locale)
{
    return joined.isValid() ? Words::tr("Member since %1").arg(locale.toString(joined, u"yyyy")) : QString();
}

DetailFact phoneFact(const QString &label, const QString &number)
{
    if (number.isEmpty())
        return {};
    return {label, {{number, {}, {}}}, Tone::Neutral};
}

QString longDate(QDate day, const QLocale &locale)
{
    return showDate(day, locale).section(u' ', 1); // without the day of the week
}

QString recordLink(const QString &table, qint64 id)
{
    return u"twinbook:%1/%2"_s.arg(table).arg(id);
}

} // namespace twinbook
