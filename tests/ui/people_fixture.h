// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"
#include "organisation.h"
#include "people_page.h"
#include "person.h"
#include "record_list.h"
#include "sample.h"
#include "session.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace twinbook {

// The People page over a book of its own, without a window around it.
class PeopleFixture
{
public:
    explicit PeopleFixture(const QLocale &locale = {QLocale::English, QLocale::UnitedKingdom})
        : asked{QDate(2026, 5, 20), locale}
    {
        qputenv("TWINBOOK_SETTINGS", folder.filePath(QStringLiteral("settings.ini")).toLocal8Bit());
        qputenv("TWINBOOK_NO_MODAL", "1");
    }
    OpenOptions options() const
    {
        return {allRecords(), QStringLiteral("Joan Adams"), folder.filePath(QStringLiteral("sites")), false};
    }
    void openEmpty()
    {
        auto made = Store::create(folder.filePath(QStringLiteral("empty.twinbook")), options());
        open(*made);
    }
    void openSample()
    {
        auto made = makeSample(folder.filePath(QStringLiteral("sample.twinbook")), options(), asked);
        open(*made);
    }
    void open(std::shared_ptr<Store> book)
    {
        page.reset();
        store = std::move(book);
        session = std::make_unique<Session>(store, allAreas(), asked);
        page = std::make_unique<PeoplePage>(*session);
        QObject::connect(session.get(), &Session::said, page.get(),
            [this](const QString &sentence) { said.append(sentence); });
        QObject::connect(session.get(), &Session::goToWanted, page.get(), [this](const Place &place) {
            went = place;
            if (place.area == QStringLiteral("people"))
                page->goTo(place);
        });
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    Person add(const QString &given, const QString &family, Id<Household> home = {})
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.household = home;
        store->edit(QStringLiteral("Add"), [&](Edit &edit) { edit.save(person); });
        return person;
    }
    RecordList &list() { return *page->current(); }

    QTemporaryDir folder;
    Asked asked;
    std::shared_ptr<Store> store;
    std::unique_ptr<Session> session;
    std::unique_ptr<PeoplePage> page;
    QStringList said;
    Place went;
};

} // namespace twinbook
