// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>
#include <QString>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace twinbook {

// A record one may link to.
struct LinkItem
{
    qint64 id = 0;
    QString label; // "Fairweather, 12 Mill Lane, Harton"
};
// The best few records for what was typed; empty words ask for the likeliest.
using LinkSearch = std::function<QList<LinkItem>(const QString &words)>;
// The label of one record; empty when it is not there.
using LinkLabel = std::function<QString(qint64 id)>;

// Picks another record by typing part of its name.
class LinkEdit : public QLineEdit
{
    Q_OBJECT

public:
    LinkEdit(LinkSearch search, LinkLabel label, QWidget *parent = nullptr);

    qint64 link() const { return m_link; } // 0 for none
    void setLink(qint64 id);
    QString problem() const; // a sentence when what is typed names no record

Q_SIGNALS:
    void linkChanged(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void settle();
    void choose(qint64 id, const QString &label);

    LinkSearch m_search;
    LinkLabel m_label;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    qint64 m_link = 0;
    QString m_linkText;
};

} // namespace twinbook
