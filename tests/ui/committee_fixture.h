// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "committee_page.h"
#include "sample.h"
#include "session.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace twinbook {

// The Committee page over a book of its own, without a window around it.
class CommitteeFixture
{
public:
    explicit CommitteeFixture(bool sample)
        : asked{QDate(2026, 11, 23), QLocale(QLocale::English, QLocale::UnitedKingdom)}
    {
        qputenv("TWINBOOK_SETTINGS", folder.filePath(QStringLiteral("settings.ini")).toLocal8Bit());
        qputenv("TWINBOOK_NO_MODAL", "1");
        const OpenOptions options{
            allRecords(), QStringLiteral("Joan Adams"), folder.filePath(QStringLiteral("sites")), false};
        const QString path = folder.filePath(QStringLiteral("book.twinbook"));
        auto made = sample ? makeSample(path, options, asked) : Store::create(path, options);
        store = *made;
        session = std::make_unique<Session>(store, allAreas(), asked);
        page = std::make_unique<CommitteePage>(*session);
        QObject::connect(session.get(), &Session::said, page.get(),
            [this](const QString &sentence) { said.append(sentence); });
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }

    QTemporaryDir folder;
    Asked asked;
    std::shared_ptr<Store> store;
    std::unique_ptr<Session> session;
    std::unique_ptr<CommitteePage> page;
    QStringList said;
};

} // namespace twinbook
