// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "gift_presets.h"
#include "gifts_page.h"
#include "record_list.h"
#include "sample.h"
#include "session.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace twinbook {

// The Gifts page over a book of its own, without a window around it.
class GiftsFixture
{
public:
    explicit GiftsFixture(QDate today = QDate(2026, 6, 12))
        : asked{today, QLocale(QLocale::English, QLocale::UnitedKingdom)}
    {
        qputenv("TWINBOOK_SETTINGS", folder.filePath(QStringLiteral("settings.ini")).toLocal8Bit());
        qputenv("TWINBOOK_NO_MODAL", "1");
    }
    OpenOptions options() const
    {
        return {allRecords(), QStringLiteral("Joan Adams"), folder.filePath(QStringLiteral("sites")), false};
    }
    void openEmpty(const QString &rules = QStringLiteral("england-2020"))
    {
        auto made = Store::create(folder.filePath(QStringLiteral("empty.twinbook")), options());
        store = *made;
        store->edit(QStringLiteral("Rules"), [&](Edit &edit) {
            if (auto rule = giftPreset(rules))
                edit.save(*rule);
        });
        open();
    }
    void openSample()
    {
        auto made = makeSample(folder.filePath(QStringLiteral("sample.twinbook")), options(), asked);
        store = *made;
        open();
    }
    void open()
    {
        session = std::make_unique<Session>(store, allAreas(), asked);
        page = std::make_unique<GiftsPage>(*session);
        QObject::connect(session.get(), &Session::said, page.get(),
            [this](const QString &sentence) { said.append(sentence); });
        QObject::connect(session.get(), &Session::goToWanted, page.get(), [this](const Place &place) {
            went = place;
            if (place.area == QStringLiteral("gifts"))
                page->goTo(place);
        });
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    Gift add(const QString &donor, const QString &what, const QString &value, QDate day = QDate(2026, 6, 1),
        const std::function<void(Gift &)> &more = {});

    QTemporaryDir folder;
    Asked asked;
    std::shared_ptr<Store> store;
    std::unique_ptr<Session> session;
    std::unique_ptr<GiftsPage> page;
    QStringList said;
    Place went;
};

} // namespace twinbook
