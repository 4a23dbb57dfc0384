// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "gift_rule.h"
#include "gifts_import.h"
#include "people/people_testing.h"

#include <QFile>

// What the tests of the register of gifts share: books, and imports of registers written down in a test.
namespace twinbook::testing {

class GiftBooks
{
public:
    std::shared_ptr<Store> fresh()
    {
        OpenOptions options{
            peopleShapes(), QStringLiteral("Joan"), m_dir.filePath(QStringLiteral("sites.ini")), false};
        options.records += Shapes{&recordOf<GiftItem>(), &recordOf<GiftPublication>(), &recordOf<Gift>(),
            &recordOf<NilReturn>(), &recordOf<GiftRule>()};
        auto made = Store::create(path(QStringLiteral("book%1.twinbook").arg(++m_count)), options);
        if (!made)
            qFatal("%s", qPrintable(made.sentence));
        return *made;
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    // A file with this text.
    QString written(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(text.toUtf8());
        return file.fileName();
    }

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

inline ImportChoices giftChoices(const QMap<QString, QString> &map = {})
{
    return {map, {}, {}, QLocale(QLocale::English, QLocale::UnitedKingdom), QDate(2026, 11, 22), {}};
}

inline qint64 figure(const ImportPlan &plan, const char *name)
{
    return plan.figures.value(QString::fromLatin1(name)).toLongLong();
}

// "GBP 68 / 3759395, USD 5 / 55000"
inline QString valued(const ImportPlan &plan)
{
    QStringList parts;
    const QVariantMap all = plan.figures.value(QStringLiteral("valued")).toMap();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QVariantMap one = it.value().toMap();
        parts += QStringLiteral("%1 %2 / %3")
                     .arg(it.key(), one.value(QStringLiteral("count")).toString(),
                         one.value(QStringLiteral("minor")).toString());
    }
    return parts.join(QStringLiteral(", "));
}

// What came of a register, a line each: "received gift | 2024-05-01 | Cllr A | X Ltd | Pen | plain GBP 500".
inline QStringList summary(const Store &store)
{
    QStringList lines;
    for (const Gift &gift : store.all<Gift>()) {
        QString day = gift.receivedOn.toString(Qt::ISODate);
        if (!gift.dayWords.isEmpty())
            day +=
                (day.isEmpty() ? QString() : QStringLiteral(" ")) + QStringLiteral("(%1)").arg(gift.dayWords);
        QString value = gift.valueKind;
        if (!gift.currency.isEmpty())
            value += QStringLiteral(" %1 %2").arg(gift.currency).arg(gift.value);
        if (gift.valueTo > 0)
            value += QStringLiteral("-%1").arg(gift.valueTo);
        QStringList donor{gift.donorPerson, gift.donorOrganisation};
        donor.removeAll(QString());
        QStringList parts{gift.direction + QStringLiteral(" ") + gift.kind, day, gift.holder,
            donor.join(QStringLiteral(" / ")), gift.description, value};
        if (!gift.outcome.isEmpty())
            parts += gift.outcome;
        lines += parts.join(QStringLiteral(" | ")).trimmed();
    }
    for (const NilReturn &nil : store.all<NilReturn>()) {
        lines += QStringLiteral("nil | %1 | %2")
                     .arg(nil.holder,
                         nil.fromOn.isValid() ? nil.fromOn.toString(Qt::ISODate) + QStringLiteral("..")
                                 + nil.untilOn.toString(Qt::ISODate)
                                              : QString());
        lines.last() = lines.last().trimmed();
    }
    return lines;
}

} // namespace twinbook::testing
