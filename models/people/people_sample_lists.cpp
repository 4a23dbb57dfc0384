// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_sample_lists.h"

#include "saved_list.h"
#include "tags.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SampleLists)
};

constexpr qint64 firstTag = 9'100'001;
constexpr qint64 firstTagging = 9'200'001;
constexpr qint64 firstList = 9'300'001;

struct SampleTag
{
    const char *name;
    const char *table;
    QList<qint64> rows;
};

} // namespace

void addSampleLists(Edit &edit)
{
    const QList<SampleTag> tags{{QT_TRANSLATE_NOOP("SampleLists", "choir"), "person",
                                    {2'000'002, 2'000'003, 2'000'011, 2'000'017, 2'000'024}},
        {QT_TRANSLATE_NOOP("SampleLists", "bakes for the market"), "person",
            {2'000'005, 2'000'011, 2'000'032}},
        {QT_TRANSLATE_NOOP("SampleLists", "can lend a van"), "household", {1'000'003, 1'000'012}},
        {QT_TRANSLATE_NOOP("SampleLists", "programme sponsor"), "organisation", {3'000'004, 3'000'009}}};
    qint64 taggingId = firstTagging;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const Tag tag{Id<Tag>(firstTag + i), Words::tr(tags.at(i).name), false};
        edit.add(tag);
        for (const qint64 row : tags.at(i).rows)
            edit.add(Tagging{Id<Tagging>(taggingId++), tag.id, QString::fromLatin1(tags.at(i).table), row});
    }
    SavedList french;
    french.id = Id<SavedList>(firstList);
    french.list = u"person"_s;
    french.title = Words::tr("Hosts who speak French");
    french.choice = u"free-bed"_s;
    french.conditions = u"languages contains fr"_s;
    french.columns = u"name,languages,beds"_s;
    edit.add(french);
    SavedList passports;
    passports.id = Id<SavedList>(firstList + 1);
    passports.list = u"person"_s;
    passports.title = Words::tr("Passports running out");
    passports.choice = u"members"_s;
    passports.conditions = u"passport_expires before today+365"_s;
    passports.columns = u"name,passport_expires,mobile,email"_s;
    passports.sort = u"passport_expires"_s;
    edit.add(passports);
}

} // namespace twinbook
