// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "money_edit.h"

namespace twinbook {

MoneyEdit::MoneyEdit(const QLocale &locale, Currency currency, QWidget *parent)
    : QLineEdit(parent)
    , m_locale(locale)
    , m_currency(currency)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::tidy);
}

std::optional<Money> MoneyEdit::money() const
{
    return m_money;
}

void MoneyEdit::setMoney(std::optional<Money> money)
{
    if (money)
        m_currency = money->currency;
    setText(money ? formatMoney(*money, m_locale) : QString());
}

QString MoneyEdit::problem() const
{
    if (m_money || text().trimmed().isEmpty())
        return {};
    return tr("“%1” is not an amount of money. Write it as %2.")
        .arg(text().trimmed(), formatMoney(Money{1250, m_currency}, m_locale));
}

void MoneyEdit::read()
{
    const std::optional<Money> before = m_money;
    m_money = readMoney(text(), m_locale, m_currency);
    if (m_money != before)
        Q_EMIT moneyChanged();
}

void MoneyEdit::tidy()
{
    if (m_money)
        setText(formatMoney(*m_money, m_locale));
}

} // namespace twinbook
