// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "community_dialog.h"

#include "ask.h"
#include "community_ages.h"
#include "session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommunityDialog)
};

// The ages as a form takes them; never in a table.
struct AgeAnswers
{
    Id<AgeAnswers> id;
    qint64 age0 = 0;
    qint64 age1 = 0;
    qint64 age2 = 0;
    qint64 age3 = 0;
    qint64 age4 = 0;
    qint64 age5 = 0;
    QString source;
    bool removed = false;
};

} // namespace

template <>
const Record<AgeAnswers> &recordOf<AgeAnswers>()
{
    using A = AgeAnswers;
    static const Record<AgeAnswers> record =
        Record<AgeAnswers>("community_ages", "CommunityAges",
            QT_TRANSLATE_NOOP("CommunityAges", "Ages in our town"),
            QT_TRANSLATE_NOOP("CommunityAges", "Ages in our town"))
            .integer("age0", &A::age0, QT_TRANSLATE_NOOP("CommunityAges", "Under 18"))
            .integer("age1", &A::age1, QT_TRANSLATE_NOOP("CommunityAges", "18 to 24"))
            .integer("age2", &A::age2, QT_TRANSLATE_NOOP("CommunityAges", "25 to 44"))
            .integer("age3", &A::age3, QT_TRANSLATE_NOOP("CommunityAges", "45 to 64"))
            .integer("age4", &A::age4, QT_TRANSLATE_NOOP("CommunityAges", "65 to 74"))
            .integer("age5", &A::age5, QT_TRANSLATE_NOOP("CommunityAges", "75 and over"))
            .text("source", &A::source, QT_TRANSLATE_NOOP("CommunityAges", "Who says so"));
    return record;
}

namespace {

QString fieldOf(size_t band)
{
    return u"age%1"_s.arg(band);
}

CommunityAges agesIn(const QVariantMap &values)
{
    CommunityAges ages;
    for (size_t i = 0; i < ages.people.size(); ++i)
        ages.people[i] = values.value(fieldOf(i)).toLongLong();
    ages.source = values.value(u"source"_s).toString().trimmed();
    return ages;
}

QVariantMap valuesOf(const CommunityAges &ages)
{
    QVariantMap values{{u"source"_s, ages.source}};
    for (size_t i = 0; i < ages.people.size(); ++i)
        values.insert(fieldOf(i), ages.people[i]);
    return values;
}

} // namespace

FormDialog *makeCommunityAges(Session &session, QWidget *parent)
{
    FormExtras extras;
    extras.hints = {{u"source"_s, Words::tr("The census or the council, with the year: Census 2021.")}};
    auto *form = new Form(recordOf<AgeAnswers>(),
        {{{}, {fieldOf(0), fieldOf(1), fieldOf(2), fieldOf(3), fieldOf(4), fieldOf(5), u"source"_s}, false,
            {}}},
        session.setting(), extras);
    form->setValues(valuesOf(communityAges(session.store()).value_or(CommunityAges())));
    form->setChecker([](const QVariantMap &values) { return check(agesIn(values)); });
    auto *dialog = new FormDialog(form, Words::tr("Ages in our town"), Words::tr("Save the ages"), parent);
    dialog->setHelp(
        Words::tr("How many people of each age live where you are. The age profile then shows beside the"
                  " members how old the town is. Leave all empty to show the members alone."));
    dialog->setSaver([&session](const QVariantMap &values) {
        const EditOutcome outcome =
            session.store().setSettings(Words::tr("Change the ages in our town"), settingsOf(agesIn(values)));
        session.tell(outcome, Words::tr("Changed the ages in our town."));
        return outcome ? QString() : outcome.sentence;
    });
    return dialog;
}

void askForCommunityAges(Session &session, QWidget *parent)
{
    const std::unique_ptr<FormDialog> dialog(makeCommunityAges(session, parent));
    Ask::run(*dialog);
}

} // namespace twinbook
