// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"

#include <QLineEdit>
#include <QLocale>

#include <optional>

namespace twinbook {

// An amount as people type it; tidied when left: "12" becomes "£12.00".
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    MoneyEdit(const QLocale &locale, Currency currency, QWidget *parent = nullptr);

    std::optional<Money> money() const; // nothing when empty or not understood
    void setMoney(std::optional<Money> money);
    QString problem() const; // a sentence when what is typed is no amount

Q_SIGNALS:
    void moneyChanged();

private:
    void read();
    void tidy();

    QLocale m_locale;
    Currency m_currency;
    std::optional<Money> m_money;
};

} // namespace twinbook
