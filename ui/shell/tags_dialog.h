// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace twinbook {

class Session;

// Which tags some records bear: ticked those that all have, half ticked those that some have.
class TagsDialog : public QDialog
{
    Q_OBJECT

public:
    TagsDialog(Session &session, const QString &table, const QList<qint64> &rows, QWidget *parent = nullptr);

    void setTicked(const QString &tag, bool ticked); // makes the tag where there is none
    void accept() override; // saves in one edit

private:
    void addTyped();
    void addItem(const QString &name, Qt::CheckState state);

    Session &m_session;
    QString m_table;
    QList<qint64> m_rows;
    QHash<QString, Qt::CheckState> m_before;
    QLineEdit *m_typed;
    QListWidget *m_list;
};

} // namespace twinbook
