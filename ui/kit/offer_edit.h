// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

#include <functional>

class QCompleter;
class QStringListModel;

namespace twinbook {

// What may be meant by the words typed so far, the likeliest first.
using TextOffers = std::function<QStringList(const QString &words)>;

// A line of free text that offers, while it is typed, what was written elsewhere and holds the words
// anywhere. Down shows the offers, Down and Enter take one.
class OfferEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit OfferEdit(TextOffers offers, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();

    TextOffers m_offers;
    QCompleter *m_completer;
    QStringListModel *m_lines;
};

// Those of the lines in which every word is found, accents and case aside; those that begin with it first.
QStringList offersAmong(const QStringList &lines, const QString &words, int most = 12);

} // namespace twinbook
