// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "list_source.h"
#include "record.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace twinbook::kittest {

// A record with one column of every kind.
struct Friend
{
    Id<Friend> id;
    bool removed = false;
    QString name, note, email, phone, category, town, languages;
    QDate born;
    qint64 beds = 0;
    bool host = false;
    Id<Friend> partner;
};

inline const Record<Friend> &friendRecord()
{
    static const Record<Friend> record = [] {
        QList<Choice> towns;
        towns.append({QString(), "Not stated"});
        for (const char *town : {"Altenbrück", "Bexley", "Calder", "Dunmere", "Eastling", "Farrow", "Glen",
                 "Harton", "Ilmouth", "Jessop", "Kelby", "Lowick", "Northbridge"})
            towns.append({QString::fromUtf8(town).toLower(), town});
        Record<Friend> r("friend", "KitTest", "Friend", "Friends");
        r.text("name", &Friend::name, "Full name")
            .text("email", &Friend::email, "E-mail address", Kind::Email)
            .text("phone", &Friend::phone, "Telephone", Kind::Phone)
            .date("born", &Friend::born, "Date of birth")
            .choice("category", &Friend::category, "Membership",
                {{QString(), "Not stated"}, {QStringLiteral("individual"), "Individual"},
                    {QStringLiteral("family"), "Family"}})
            .choice("town", &Friend::town, "Town", towns)
            .text("languages", &Friend::languages, "Languages", Kind::Languages)
            .integer("beds", &Friend::beds, "Beds to offer")
            .flag("host", &Friend::host, "Can host guests at home")
            .link<Friend>("partner", &Friend::partner, "Lives with", "friend")
            .text("note", &Friend::note, "Notes", Kind::LongText);
        return r;
    }();
    return record;
}

inline QList<FormSection> friendSections()
{
    const auto q = [](const char *s) { return QString::fromLatin1(s); };
    return {{{}, {q("name"), q("born"), q("category"), q("town")}, false, {}},
        {q("How to reach them"), {q("email"), q("phone")}, false,
            q("Leave the e-mail address empty for those who want paper post.")},
        {q("Hosting and languages"), {q("host"), q("beds"), q("languages"), q("partner")}, true, {}},
        {q("Notes"), {q("note")}, true, {}}};
}

inline Setting britain()
{
    return {QDate(2026, 6, 1), QLocale(QLocale::English, QLocale::UnitedKingdom), {}};
}

inline Form *friendForm(QWidget *parent = nullptr)
{
    FormExtras extras;
    const QList<LinkItem> people{{1, QStringLiteral("Anne Fairweather")}, {2, QStringLiteral("Anna Berg")},
        {3, QStringLiteral("Tom Fairweather")}};
    extras.searches.insert(QStringLiteral("partner"), [people](const QString &words) {
        QList<LinkItem> found;
        for (const LinkItem &item : people)
            if (item.label.contains(words, Qt::CaseInsensitive))
                found.append(item);
        return found;
    });
    extras.linkLabels.insert(QStringLiteral("partner"), [people](qint64 id) {
        for (const LinkItem &item : people)
            if (item.id == id)
                return item.label;
        return QString();
    });
    extras.hints.insert(QStringLiteral("beds"), QStringLiteral("Count a double bed as two."));
    extras.required = {QStringLiteral("name")};
    extras.births = {QStringLiteral("born")};
    auto *form = new Form(friendRecord(), friendSections(), britain(), extras, parent);
    form->setChecker([](const QVariantMap &values) {
        Problems problems;
        if (values.value(QStringLiteral("name")).toString().isEmpty())
            problems.append({QStringLiteral("name"), QStringLiteral("Everybody needs a name."), 0});
        const QString email = values.value(QStringLiteral("email")).toString();
        if (!email.isEmpty() && !email.contains(QLatin1Char('@')))
            problems.append(
                {QStringLiteral("email"), QStringLiteral("An e-mail address has an @ in it."), 0});
        if (values.value(QStringLiteral("beds")).toLongLong() > 20)
            problems.append(
                {QStringLiteral("beds"), QStringLiteral("More than 20 beds is a hotel; please check."), 0});
        return problems;
    });
    return form;
}

inline QVariantMap anne()
{
    const auto q = [](const char *s) { return QString::fromLatin1(s); };
    return {{q("name"), q("Anne Fairweather")}, {q("born"), q("1958-06-05")}, {q("category"), q("family")},
        {q("town"), q("harton")}, {q("email"), q("anne@example.org")}, {q("phone"), q("01234 567890")},
        {q("languages"), q("fr B2, de A1")}, {q("beds"), 3}, {q("host"), 1}, {q("partner"), 3},
        {q("note"), QString()}};
}

// A list of people made in memory.
class FriendList : public QAbstractTableModel
{
public:
    explicit FriendList(int count)
    {
        static const char *given[] = {"Anne", "Tom", "Lucy", "Jean-Luc", "Ursula", "Margaret", "Piet"};
        static const char *family[] = {
            "Fairweather", "Adams", "Berg", "Dupont", "O'Brien", "Zeller", "Whitcombe-Armstrong"};
        static const char *town[] = {"Harton", "Northbridge", "Valmont-sur-Orne", "Altenbrück"};
        for (int i = 0; i < count; ++i)
            m_all.append({i + 1,
                QStringLiteral("%1, %2").arg(
                    QString::fromLatin1(family[i % 7]), QString::fromLatin1(given[(i / 7) % 7])),
                QString::fromUtf8(town[i % 4]), i % 5,
                i % 3 ? QStringLiteral("paid up") : QStringLiteral("due")});
        m_shown = m_all;
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shown.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Line &line = m_shown.at(index.row());
        if (role == Qt::TextAlignmentRole && index.column() == 2)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        const QVariant cells[] = {line.name, line.town, line.beds, line.state};
        return cells[index.column()];
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        static const char *names[] = {"Name", "Town", "Beds", "Subscription"};
        return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QString::fromLatin1(names[section])
                                                                        : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override
    {
        beginResetModel();
        std::stable_sort(m_shown.begin(), m_shown.end(), [column, order](const Line &a, const Line &b) {
            const Line &x = order == Qt::AscendingOrder ? a : b;
            const Line &y = order == Qt::AscendingOrder ? b : a;
            return column == 0 ? x.name < y.name
                : column == 1  ? x.town < y.town
                : column == 2  ? x.beds < y.beds
                               : x.state < y.state;
        });
        endResetModel();
        ++sorted;
    }
    qint64 idAt(int row) const { return row >= 0 && row < m_shown.size() ? m_shown.at(row).id : 0; }
    int rowOf(qint64 id) const
    {
        for (int i = 0; i < m_shown.size(); ++i)
            if (m_shown.at(i).id == id)
                return i;
        return -1;
    }
    void setFilter(const QString &words)
    {
        ++filtered;
        beginResetModel();
        m_shown.clear();
        for (const Line &line : std::as_const(m_all))
            if (line.name.contains(words, Qt::CaseInsensitive)
                || line.town.contains(words, Qt::CaseInsensitive))
                m_shown.append(line);
        endResetModel();
    }
    qint64 total() const { return m_all.size(); }
    void refresh() { beginResetModel(), endResetModel(); }

    int sorted = 0;
    int filtered = 0;

private:
    struct Line
    {
        qint64 id;
        QString name, town;
        int beds;
        QString state;
    };
    QList<Line> m_all, m_shown;
};

} // namespace twinbook::kittest
