// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>
#include <QVariantMap>

#include <functional>

namespace twinbook {

// What a column holds; decides the editor, the alignment, the import reader and the words in History.
enum class Kind {
    Text, // one line
    LongText, // several lines
    Email,
    Phone,
    Integer,
    Money,
    Date,
    Flag, // yes or no
    Choice, // one of a fixed list, stored by its key
    Languages, // "fr B2, de A1"
    Link, // the id of another record
};

// One of the fixed answers of a Choice column: the key is stored, the label is shown.
struct Choice {
    QString key;
    const char *label; // source text, translated in the record's context
};

// One column of a record, without its C++ type: name and label, and how to get and set it.
struct Column {
    QString name; // in SQL, in --map, in JSON
    const char *label = ""; // English source text, translated in the record's context
    Kind kind = Kind::Text;
    QList<Choice> choices;
    QString linkTable; // Kind::Link: the table it points to
    QStringList synonyms; // further headings by which an import knows it, any language, any case
    bool searched = false; // part of what the filter and Search look through
    std::function<QVariant(const void *)> get; // as stored: QString, qlonglong or an invalid QVariant for none
    std::function<void(void *, const QVariant &)> set;
};

// Whether a record is kept although somebody it is about is to be forgotten.
struct KeptByLaw
{
    bool kept = false;
    QString since; // the column of the day from whose year's end the years are counted; empty: its parent says
    bool withName = false; // it proves nothing without the name of the person
};

// The description of a record without its C++ type: table, columns, labels. Everything follows from it: SQL, forms,
// import headings, export, History in words, search.
class RecordShape
{
public:
    QString table;
    QString context; // translation context of all labels
    const char *one = ""; // "Person"
    const char *many = ""; // "People"
    QList<Column> columns; // without id
    KeptByLaw law;
    bool isSeeded = false; // some come with every new book, which is empty all the same
    std::function<QString(const void *)> title; // "Anne Fairweather"
    std::function<QString(const void *)> sortName; // "Fairweather Anne", folded by the Store
    std::function<void *()> create;
    std::function<void(void *)> destroy;
    std::function<qint64(const void *)> getId;
    std::function<void(void *, qint64)> setId;

    int indexOf(const QString &column) const; // -1 when there is none
    const Column *find(const QString &column) const;
    QString label(const Column &column) const; // translated
    QString oneLabel() const;
    QString manyLabel() const;
    QString choiceLabel(const Column &column, const QString &key) const;
    // A stored value as a person reads it: dates long, choices by label, flags "yes" and "no".
    QString show(const Column &column, const QVariant &stored, const QLocale &locale) const;
    QString searchText(const void *record) const; // folded
    QVariantMap values(const void *record) const; // by column name, as stored; empty values included
};

using Shapes = QList<const RecordShape *>; // the Store is given them when it opens a book

// Owns one record of whatever type the shape describes.
class AnyRecord
{
public:
    explicit AnyRecord(const RecordShape &shape);
    AnyRecord(const RecordShape &shape, const QVariantMap &values, qint64 id = 0);
    ~AnyRecord();
    AnyRecord(AnyRecord &&other) noexcept;
    AnyRecord &operator=(AnyRecord &&other) noexcept;
    AnyRecord(const AnyRecord &) = delete;
    AnyRecord &operator=(const AnyRecord &) = delete;

    const RecordShape &shape() const { return *m_shape; }
    void *data() { return m_data; }
    const void *data() const { return m_data; }
    qint64 id() const { return m_shape->getId(m_data); }
    QVariant value(const QString &column) const;
    void set(const QString &column, const QVariant &value);
    QString title() const { return m_shape->title(m_data); }

private:
    const RecordShape *m_shape;
    void *m_data;
};

// Describes T: built once, in one chain, beside the struct. T has `Id<T> id` and `bool removed`.
template <class T>
class Record : public RecordShape
{
public:
    Record(const char *tableName, const char *contextName, const char *oneName, const char *manyName)
    {
        table = QString::fromLatin1(tableName);
        context = QString::fromLatin1(contextName);
        one = oneName;
        many = manyName;
        create = [] { return static_cast<void *>(new T); };
        destroy = [](void *r) { delete static_cast<T *>(r); };
        getId = [](const void *r) { return static_cast<const T *>(r)->id.value; };
        setId = [](void *r, qint64 id) { static_cast<T *>(r)->id = Id<T>(id); };
    }
    Record &text(const char *name, QString T::*member, const char *label, Kind kind = Kind::Text)
    {
        // A null string would be stored as NULL, which no text column takes.
        return add(name, label, kind,
            [member](const T &r) { return QVariant((r.*member).isNull() ? QString(QLatin1String("")) : r.*member); },
            [member](T &r, const QVariant &v) { r.*member = v.toString(); });
    }
    Record &choice(const char *name, QString T::*member, const char *label, QList<Choice> choices)
    {
        text(name, member, label, Kind::Choice);
        columns.last().choices = std::move(choices);
        return *this;
    }
    Record &date(const char *name, QDate T::*member, const char *label)
    {
        return add(name, label, Kind::Date,
            [member](const T &r) {
                return (r.*member).isValid() ? QVariant((r.*member).toString(Qt::ISODate)) : QVariant();
            },
            [member](T &r, const QVariant &v) { r.*member = QDate::fromString(v.toString(), Qt::ISODate); });
    }
    Record &integer(const char *name, qint64 T::*member, const char *label)
    {
        return add(name, label, Kind::Integer, [member](const T &r) { return QVariant(qlonglong(r.*member)); },
            [member](T &r, const QVariant &v) { r.*member = v.toLongLong(); });
    }
    // In the smallest unit of the association's currency.
    Record &money(const char *name, qint64 T::*member, const char *label)
    {
        integer(name, member, label);
        columns.last().kind = Kind::Money;
        return *this;
    }
    Record &flag(const char *name, bool T::*member, const char *label)
    {
        return add(name, label, Kind::Flag, [member](const T &r) { return QVariant(qlonglong(r.*member ? 1 : 0)); },
            [member](T &r, const QVariant &v) { r.*member = v.toLongLong() != 0; });
    }
    template <class U>
    Record &link(const char *name, Id<U> T::*member, const char *label, const char *toTable)
    {
        add(name, label, Kind::Link,
            [member](const T &r) {
                return (r.*member).isValid() ? QVariant(qlonglong((r.*member).value)) : QVariant();
            },
            [member](T &r, const QVariant &v) { r.*member = Id<U>(v.toLongLong()); });
        columns.last().linkTable = QString::fromLatin1(toTable);
        return *this;
    }
    // Applies to the column before: found by the filter and by Search.
    Record &searched()
    {
        columns.last().searched = true;
        return *this;
    }
    // Applies to the column before: further headings an import knows it by, separated by |.
    Record &alsoKnownAs(const char *names)
    {
        columns.last().synonyms += QString::fromUtf8(names).split(QLatin1Char('|'));
        return *this;
    }
    Record &keptByLaw(const char *since = "", bool withName = false)
    {
        law = {true, QString::fromLatin1(since), withName};
        return *this;
    }
    Record &seeded()
    {
        isSeeded = true;
        return *this;
    }
    Record &titled(QString (*fn)(const T &))
    {
        title = [fn](const void *r) { return fn(*static_cast<const T *>(r)); };
        return *this;
    }
    Record &sortedBy(QString (*fn)(const T &))
    {
        sortName = [fn](const void *r) { return fn(*static_cast<const T *>(r)); };
        return *this;
    }

private:
    Record &add(const char *name, const char *label, Kind kind, std::function<QVariant(const T &)> getter,
        std::function<void(T &, const QVariant &)> setter)
    {
        Column c;
        c.name = QString::fromLatin1(name);
        c.label = label;
        c.kind = kind;
        c.get = [getter = std::move(getter)](const void *r) { return getter(*static_cast<const T *>(r)); };
        c.set = [setter = std::move(setter)](void *r, const QVariant &v) { setter(*static_cast<T *>(r), v); };
        columns.append(std::move(c));
        return *this;
    }
};

// Each record type specialises this beside its struct: `template <> const Record<Person> &recordOf<Person>();`
template <class T>
const Record<T> &recordOf();

} // namespace twinbook
