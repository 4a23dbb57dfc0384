// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_scenes.h"

#include "gift.h"
#include "gift_presets.h"
#include "gift_register.h"
#include "report_painter.h"
#include "store.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace twinbook::bench {

namespace {

const QDate today(2026, 11, 23);

} // namespace

void addGifts(Store &store, int count)
{
    static const char *const things[] = {"Fairing from the Christmas market", "Book on the abbey",
        "Dinner after the "
        "council meeting",
        "Crystal bowl with the arms of the town", "Two tickets for the concert"};
    const EditOutcome done = store.edit(u"Bench"_s, [&](Edit &edit) {
        GiftRule rule = *giftPreset(u"england-cspl-2019"_s);
        rule.fromOn = {};
        edit.save(rule);
        for (int i = 0; i < count; ++i) {
            Gift gift;
            gift.kind = i % 3 == 2 ? u"hospitality"_s : u"gift"_s;
            gift.direction = i % 11 == 0 ? u"given"_s : i % 13 == 0 ? u"declined"_s : u"received"_s;
            gift.receivedOn = today.addDays(-(i * 7 % 3600));
            gift.registeredOn = gift.receivedOn.addDays(i % 35);
            gift.description = QString::fromLatin1(things[i % 5]) + u' ' + QString::number(i);
            gift.donorPerson = u"Mayor %1"_s.arg(i % 41);
            gift.donorOrganisation = u"Stadt Fairingen %1"_s.arg(i % 997);
            gift.donorKind = u"twin"_s;
            gift.holder = u"Councillor Mill %1"_s.arg(i % 37);
            gift.partner = u"Fairingen"_s;
            gift.valueKind = u"plain"_s;
            gift.value = gift.homeValue = 500 + i * 37 % 20000;
            gift.valueWords =
                u"£%1.%2"_s.arg(gift.value / 100).arg(gift.value % 100, 2, 10, QLatin1Char('0'));
            gift.currency = u"GBP"_s;
            edit.save(gift);
        }
    });
    if (!done)
        qFatal("%s", qPrintable(done.sentence));
}

double registerAsPdf(Store &store, const QString &path)
{
    const QLocale english(u"en_GB"_s);
    QElapsedTimer timer;
    timer.start();
    const Report report = giftRegister(store, {QDate(2000, 1, 1), today.addDays(1)}, today, english);
    const Result<QString> written = writePdf(report, english, path);
    if (!written)
        qFatal("%s", qPrintable(written.sentence));
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace twinbook::bench
