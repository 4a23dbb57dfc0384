// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore_dialog.h"

#include "ask.h"
#include "dates.h"
#include "labels.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString reasonOf(backup::Why why)
{
    switch (why) {
    case backup::Opening:
        return RestoreDialog::tr("made by itself when the book was opened");
    case backup::BeforeUpgrade:
        return RestoreDialog::tr("made before a newer Twinbook changed the book");
    case backup::BeforeRestore:
        return RestoreDialog::tr("made before another backup was restored");
    case backup::ByHand:
        return RestoreDialog::tr("made by hand");
    }
    return {};
}

} // namespace

RestoreDialog::RestoreDialog(const QString &book, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_locale(locale)
    , m_copies(book.isEmpty() ? QList<backup::Copy>() : backup::list(book))
    , m_list(new QListWidget(this))
    , m_take(nullptr)
{
    setWindowTitle(tr("Restore a backup"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(tr("Which day would you like to go back to?"), 1, this));
    column->addWidget(paragraph(m_copies.isEmpty()
            ? tr("No backup of this book was found beside it. If you keep one elsewhere, choose its file.")
            : tr("The book as it is now is backed up first, so this can be undone too."),
        this));
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    m_list->setVisible(!m_copies.isEmpty());
    m_take = new QPushButton(tr("Restore this backup"), this);
    m_take->setVisible(!m_copies.isEmpty());
    auto *file = new QPushButton(tr("Choose a file..."), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    (m_copies.isEmpty() ? file : m_take)->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    column->setSpacing(emPx(this, 0.7));
    const int gap = emPx(this, 1.2);
    column->setContentsMargins(gap, gap, gap, gap);
    setMinimumWidth(emPx(this, 40));
    fill();
    setTabOrder(m_list, m_take);
    setTabOrder(m_take, file);
    setTabOrder(file, cancel);
    connect(file, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(m_list, &QListWidget::itemActivated, this, &RestoreDialog::takeListed);
    connect(m_take, &QPushButton::clicked, this, &RestoreDialog::takeListed);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void RestoreDialog::fill()
{
    for (const backup::Copy &copy : std::as_const(m_copies))
        m_list->addItem(
            tr("%1 at %2, %3", "day, time, why it was made")
                .arg(showDate(copy.taken.date(), m_locale),
                    m_locale.toString(copy.taken.time(), QLocale::ShortFormat), reasonOf(copy.why)));
    m_list->setCurrentRow(0);
}

void RestoreDialog::takeListed()
{
    if (m_list->currentRow() < 0)
        return;
    m_copy = m_copies[m_list->currentRow()].path;
    accept();
}

void RestoreDialog::chooseFile()
{
    const auto path = Ask::openFile(this, tr("Choose a backup"), tr("Twinbook books (*.twinbook)"),
        m_book.isEmpty()                                   ? QString()
            : QFileInfo(backup::folderOf(m_book)).exists() ? backup::folderOf(m_book)
                                                           : QFileInfo(m_book).path());
    if (!path)
        return;
    m_copy = *path;
    accept();
}

} // namespace twinbook
