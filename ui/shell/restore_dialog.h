// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup.h"

#include <QDialog>
#include <QLocale>

class QListWidget;
class QPushButton;

namespace twinbook {

// Lists the backups of a book by day, for one of them to be brought back.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    // book: the open one; empty when none is, and then only a file can be chosen.
    RestoreDialog(const QString &book, const QLocale &locale, QWidget *parent = nullptr);

    QString copy() const { return m_copy; } // after accepting

private:
    void fill();
    void takeListed();
    void chooseFile();

    QString m_book;
    QLocale m_locale;
    QList<backup::Copy> m_copies;
    QString m_copy;
    QListWidget *m_list;
    QPushButton *m_take;
};

} // namespace twinbook
