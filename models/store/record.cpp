// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record.h"

#include "dates.h"
#include "money.h"
#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace twinbook {

int RecordShape::indexOf(const QString &column) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name == column)
            return i;
    }
    return -1;
}

const Column *RecordShape::find(const QString &column) const
{
    const int i = indexOf(column);
    return i < 0 ? nullptr : &columns.at(i);
}

QString RecordShape::label(const Column &column) const
{
    return QCoreApplication::translate(context.toLatin1().constData(), column.label);
}

QString RecordShape::oneLabel() const
{
    return QCoreApplication::translate(context.toLatin1().constData(), one);
}

QString RecordShape::manyLabel() const
{
    return QCoreApplication::translate(context.toLatin1().constData(), many);
}

QString RecordShape::choiceLabel(const Column &column, const QString &key) const
{
    for (const Choice &choice : column.choices) {
        if (choice.key == key)
            return QCoreApplication::translate(context.toLatin1().constData(), choice.label);
    }
    return key;
}

namespace {

// Years are no amounts, and degrees are kept in millionths.
QString showNumber(const Column &column, qlonglong number, const QLocale &locale)
{
    constexpr double million = 1e6;
    if (column.name.endsWith(QLatin1String("_year")))
        return number == 0 ? QString() : QString::number(number);
    if (column.name.endsWith(QLatin1String("_e6")))
        return locale.toString(double(number) / million, 'f', 4) + QChar(0xB0);
    return locale.toString(number);
}

} // namespace

QString RecordShape::show(const Column &column, const QVariant &stored, const QLocale &locale) const
{
    if (stored.isNull())
        return {};
    switch (column.kind) {
    case Kind::Date:
        return showDate(QDate::fromString(stored.toString(), Qt::ISODate), locale);
    case Kind::Flag:
        return stored.toLongLong() ? QCoreApplication::translate("RecordShape", "yes")
                                   : QCoreApplication::translate("RecordShape", "no");
    case Kind::Choice:
        return choiceLabel(column, stored.toString());
    case Kind::Integer:
        return showNumber(column, stored.toLongLong(), locale);
    case Kind::Money:
        return moneyNumber({stored.toLongLong(), {}}, locale);
    default:
        return stored.toString();
    }
}

QString RecordShape::searchText(const void *record) const
{
    QString all;
    QString phones;
    for (const Column &column : columns) {
        if (!column.searched)
            continue;
        const QString value = column.get(record).toString();
        if (value.isEmpty())
            continue;
        if (!all.isEmpty())
            all += u' ';
        all += value;
        if (column.kind == Kind::Phone)
            phones += u' ' + digitsOnly(value);
    }
    return fold(all) + phones;
}

QVariantMap RecordShape::values(const void *record) const
{
    QVariantMap map;
    for (const Column &column : columns)
        map.insert(column.name, column.get(record));
    return map;
}

AnyRecord::AnyRecord(const RecordShape &shape)
    : m_shape(&shape)
    , m_data(shape.create())
{
}

AnyRecord::AnyRecord(const RecordShape &shape, const QVariantMap &values, qint64 id)
    : AnyRecord(shape)
{
    for (const Column &column : shape.columns) {
        const auto it = values.constFind(column.name);
        if (it != values.constEnd())
            column.set(m_data, *it);
    }
    m_shape->setId(m_data, id);
}

AnyRecord::~AnyRecord()
{
    if (m_data)
        m_shape->destroy(m_data);
}

AnyRecord::AnyRecord(AnyRecord &&other) noexcept
    : m_shape(other.m_shape)
    , m_data(std::exchange(other.m_data, nullptr))
{
}

AnyRecord &AnyRecord::operator=(AnyRecord &&other) noexcept
{
    std::swap(m_shape, other.m_shape);
    std::swap(m_data, other.m_data);
    return *this;
}

QVariant AnyRecord::value(const QString &column) const
{
    const Column *c = m_shape->find(column);
    return c ? c->get(m_data) : QVariant();
}

void AnyRecord::set(const QString &column, const QVariant &value)
{
    if (const Column *c = m_shape->find(column))
        c->set(m_data, value);
}

} // namespace twinbook
