// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reminder)
};

} // namespace

template <>
const Record<Reminder> &recordOf<Reminder>()
{
    using R = Reminder;
    static const Record<Reminder> record =
        Record<Reminder>("reminder", "Reminder", QT_TRANSLATE_NOOP("Reminder", "Reminder"),
            QT_TRANSLATE_NOOP("Reminder", "Reminders"))
            .link("person", &R::person, QT_TRANSLATE_NOOP("Reminder", "Person reminded"), "person")
            .link("organisation", &R::organisation, QT_TRANSLATE_NOOP("Reminder", "Organisation reminded"),
                "organisation")
            .date("sent_on", &R::sentOn, QT_TRANSLATE_NOOP("Reminder", "Reminded on"))
            .choice("how", &R::how, QT_TRANSLATE_NOOP("Reminder", "How"),
                {{u"letter"_s, QT_TRANSLATE_NOOP("Reminder", "by letter")},
                    {u"label"_s, QT_TRANSLATE_NOOP("Reminder", "by post")},
                    {u"email"_s, QT_TRANSLATE_NOOP("Reminder", "by e-mail")}})
            .searched()
            .money("amount", &R::amount, QT_TRANSLATE_NOOP("Reminder", "Owed then"))
            .date("paid_until", &R::paidUntil, QT_TRANSLATE_NOOP("Reminder", "For the year until"))
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Reminder", "Removed"))
            .titled([](const R &r) {
                return Words::tr("Reminder of %1").arg(QLocale().toString(r.sentOn, QLocale::ShortFormat));
            });
    return record;
}

} // namespace twinbook
