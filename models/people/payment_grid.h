// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payer_finder.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>

namespace twinbook {

// The sheet on which many payments are entered, one a line, with an empty line at the end. A name brings the
// amount that is due, and the day and the way of the line above; each line says what it pays for.
class PaymentGrid : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, Amount, On, How, Reference, For };
    static constexpr int columns = 6;

    PaymentGrid(const Store &store, QDate today, const QLocale &locale, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    QStringList names() const; // whom to choose from
    QStringList methods() const; // in words, in the order of the record's choices
    int count() const; // lines that are not empty
    qint64 total() const; // of those that can be saved
    QString trouble(int row) const; // what is wrong with a line; empty: nothing
    int firstTrouble() const; // the line; -1: none
    QString totalWords() const; // "12 payments, £180.00"
    EditOutcome save(Store &store) const; // all in one edit; with trouble nothing
    void offer(const QList<qint64> &persons); // a line for each who owes something, once a household

Q_SIGNALS:
    void counted();

private:
    struct Line
    {
        QString who;
        Payer payer;
        std::optional<qint64> amount;
        QString amountText; // what cannot be read
        QDate on;
        QString onText;
        QString method;
        QString reference;
        QString trouble;
        QString words;

        bool isEmpty() const
        {
            return who.isEmpty() && !amount && amountText.isEmpty() && reference.isEmpty();
        }
    };

    void setWho(int row, const QString &text);
    void setAmount(Line &line, const QString &text) const;
    void setDay(Line &line, const QString &text) const;
    void setMethod(Line &line, const QString &text) const;
    QString wrongWith(const Line &line) const;
    SubscriptionBook upTo(int row) const; // with the lines before it counted
    PaymentLine asLine(const Line &line) const;
    QList<int> inOrderOfDays() const; // the lines
    void replan();
    void keepEmptyLine();
    QString shownAmount(const Line &line) const;

    SubscriptionBook m_book;
    PayerFinder m_finder;
    QLocale m_locale;
    QList<Line> m_lines;
    QList<PlannedPayment> m_planned; // of the lines without trouble, in order
};

} // namespace twinbook
