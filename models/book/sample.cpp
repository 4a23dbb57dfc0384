// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString address = u"secretary@northbridge-twinning.example.org"_s; // of nobody, by its ending

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

} // namespace

Result<std::shared_ptr<Store>> makeSample(const QString &path, OpenOptions options, const Asked &asked)
{
    using Made = Result<std::shared_ptr<Store>>;
    if (options.records.isEmpty())
        options.records = allRecords();
    Made made = Store::create(path, options);
    if (!made)
        return made;
    const QMap<QString, QString> settings{
        {u"association"_s, u"Northbridge and District Twinning Association"_s},
        {u"association_short"_s, u"NDTA"_s}, {u"town"_s, u"Northbridge"_s},
        {u"country"_s, u"United Kingdom"_s}, {u"currency"_s, u"GBP"_s}, {u"email"_s, address},
        {u"website"_s, u"www.northbridge-twinning.example.org"_s},
        {u"membership_year"_s, u"anniversary"_s},
        {u"community_ages"_s, u"4310;1780;5640;6220;2490;2160"_s},
        {u"community_ages_source"_s, u"Census 2021"_s},
        {u"partners"_s, u"Valmont-sur-Orne (France, since 1974), Altenbrück (Germany, since 1989)"_s}};
    EditOutcome outcome = (*made)->setSettings(Words::tr("Enter the association's details"), settings);
    if (outcome) {
        outcome = (*made)->edit(Words::tr("Enter the sample committee"), [&](Edit &edit) {
            for (const Area &area : allAreas()) {
                if (area.sample)
                    area.sample(edit, asked);
            }
        });
    }
    return outcome ? made : Made::refused(outcome.sentence);
}

bool isSample(const Store &store)
{
    return store.setting(u"email"_s) == address;
}

} // namespace twinbook
