// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recent_books.h"

#include "settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int mostRecent = 10;

void write(const QList<RecentBook> &books)
{
    const auto settings = openSettings();
    settings->beginWriteArray(u"recent"_s, int(books.size()));
    for (int i = 0; i < books.size(); ++i) {
        settings->setArrayIndex(i);
        settings->setValue(u"path"_s, books[i].path);
        settings->setValue(u"title"_s, books[i].title);
    }
    settings->endArray();
}

} // namespace

QList<RecentBook> recentBooks()
{
    const auto settings = openSettings();
    QList<RecentBook> books;
    const int count = settings->beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        settings->setArrayIndex(i);
        books.append({settings->value(u"path"_s).toString(), settings->value(u"title"_s).toString()});
    }
    settings->endArray();
    return books;
}

void noteRecentBook(const QString &path, const QString &title)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<RecentBook> books = recentBooks();
    books.removeIf([&](const RecentBook &book) { return book.path == absolute; });
    books.prepend({absolute, title});
    write(books.mid(0, mostRecent));
}

void forgetRecentBook(const QString &path)
{
    QList<RecentBook> books = recentBooks();
    books.removeIf([&](const RecentBook &book) { return book.path == path; });
    write(books);
}

} // namespace twinbook
