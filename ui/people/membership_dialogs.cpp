// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "membership_dialogs.h"

#include "ask.h"
#include "dates.h"
#include "labels.h"
#include "membership_category.h"
#include "membership_rules.h"
#include "payment.h"
#include "payments_query.h"
#include "record_list.h"
#include "record_words.h"
#include "session.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MembershipDialogs)
};

// The settings of the membership year as a form takes them; never in a table.
struct YearAnswers
{
    Id<YearAnswers> id;
    QString kind;
    QDate from;
    QDate lateFrom;
    QString meetings;
    qint64 dueMonths = 0;
    qint64 graceMonths = 0;
    bool removed = false;
};

} // namespace

template <>
const Record<YearAnswers> &recordOf<YearAnswers>()
{
    using Y = YearAnswers;
    static const Record<YearAnswers> record =
        Record<YearAnswers>("membership_year", "MembershipYear",
            QT_TRANSLATE_NOOP("MembershipYear", "Membership year"),
            QT_TRANSLATE_NOOP("MembershipYear", "Membership years"))
            .choice("kind", &Y::kind, QT_TRANSLATE_NOOP("MembershipYear", "The year runs"),
                {{u"fixed"_s, QT_TRANSLATE_NOOP("MembershipYear", "from the same day for all")},
                    {u"anniversary"_s,
                        QT_TRANSLATE_NOOP("MembershipYear", "from each member's day of joining")},
                    {u"agm"_s,
                        QT_TRANSLATE_NOOP("MembershipYear", "from one annual general meeting to the next")}})
            .date("from", &Y::from, QT_TRANSLATE_NOOP("MembershipYear", "First day of the year"))
            .date("late_from", &Y::lateFrom,
                QT_TRANSLATE_NOOP("MembershipYear", "Who joins from this day has paid for the next year too"))
            .text("meetings", &Y::meetings, QT_TRANSLATE_NOOP("MembershipYear", "Annual general meetings"),
                Kind::LongText)
            .integer("due_months", &Y::dueMonths,
                QT_TRANSLATE_NOOP("MembershipYear", "Overdue after so many months"))
            .integer("grace_months", &Y::graceMonths,
                QT_TRANSLATE_NOOP("MembershipYear", "Lapsed after so many months"));
    return record;
}

namespace {

MembershipYear yearIn(const QVariantMap &values, const QLocale &locale, QDate today, Problems &problems)
{
    MembershipYear year;
    const QStringList kinds{u"fixed"_s, u"anniversary"_s, u"agm"_s};
    year.kind =
        MembershipYear::Kind(std::max<qsizetype>(0, kinds.indexOf(values.value(u"kind"_s).toString())));
    const QDate from = QDate::fromString(values.value(u"from"_s).toString(), Qt::ISODate);
    if (from.isValid()) {
        year.month = from.month();
        year.day = from.day();
    }
    const QDate late = QDate::fromString(values.value(u"late_from"_s).toString(), Qt::ISODate);
    if (late.isValid()) {
        year.lateMonth = late.month();
        year.lateDay = late.day();
    }
    for (const QString &line : values.value(u"meetings"_s).toString().split(u'\n', Qt::SkipEmptyParts)) {
        const std::optional<QDate> day = readDate(line, {today, locale, {}, false});
        if (day)
            year.meetings += *day;
        else
            problems += {u"meetings"_s, Words::tr("“%1” is no day. Write one day in each line.").arg(line)};
    }
    std::sort(year.meetings.begin(), year.meetings.end());
    year.dueMonths = values.value(u"due_months"_s).toInt();
    year.graceMonths = values.value(u"grace_months"_s).toInt();
    problems += check(year);
    return year;
}

QVariantMap valuesOf(const MembershipYear &year, const QLocale &locale, QDate today)
{
    const QStringList kinds{u"fixed"_s, u"anniversary"_s, u"agm"_s};
    QStringList meetings;
    for (const QDate &meeting : year.meetings)
        meetings += shortDate(meeting, locale);
    const auto dayIn = [&](int month, int day) {
        return month == 0 ? QVariant()
                          : QVariant(QDate(today.year(), month, 1).addDays(day - 1).toString(Qt::ISODate));
    };
    return {{u"kind"_s, kinds.at(year.kind)}, {u"from"_s, dayIn(year.month, year.day)},
        {u"late_from"_s, dayIn(year.lateMonth, year.lateDay)}, {u"meetings"_s, meetings.join(u'\n')},
        {u"due_months"_s, qlonglong(year.dueMonths)}, {u"grace_months"_s, qlonglong(year.graceMonths)}};
}

// The usual ones, to begin with: only the fees are missing then.
void addUsual(Session &session)
{
    session.edit(
        Words::tr("Add the usual categories"),
        [](Edit &edit) {
            for (MembershipCategory usual : usualCategories())
                edit.save(usual);
        },
        Words::tr("Added the usual categories. Give each its fee now."));
}

RecordListKind categoriesKind(Session &session)
{
    RecordListKind kind;
    kind.changeMany = false; // each has its own fee and rules
    kind.name = u"categories"_s;
    kind.shape = &recordOf<MembershipCategory>();
    kind.title = kind.shape->manyLabel();
    kind.query = categoriesQuery(session.store(), session.locale());
    kind.shownAtFirst = 4;
    kind.icon = u"star"_s;
    kind.addWords = Words::tr("Add category");
    kind.emptyTitle = Words::tr("No category is described yet");
    kind.emptySentence =
        Words::tr("A category says what a member pays for a year and whom the fee covers. The book "
                  "needs them to know who owes what.");
    kind.hint = Words::tr("Choose a category to see here what it says.");
    kind.detail = [&session](qint64 id) {
        const std::optional<MembershipCategory> category = session.store().get(Id<MembershipCategory>(id));
        Detail detail;
        if (!category)
            return detail;
        const RecordWords words(*category, session.locale());
        detail.title = category->name;
        DetailPart part;
        words.add(part,
            {"kind", "covers", "from_age", "to_age", "votes", "nominees", "months", "gift_aid", "closed",
                "notes"});
        detail.add(part);
        return detail;
    };
    kind.edit = [&session](qint64 id, QWidget *parent) {
        RecordDialog dialog(session, categoryDialogKind(session), id, parent);
        Ask::run(dialog);
        return dialog.savedId();
    };
    return kind;
}

} // namespace

RecordDialogKind categoryDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<MembershipCategory>();
    kind.addTitle = Words::tr("Add category");
    kind.editTitle = Words::tr("Edit category");
    kind.sections = {{{}, {u"name"_s, u"kind"_s, u"fee"_s, u"covers"_s}, false, {}},
        {Words::tr("Who may be in it"), {u"from_age"_s, u"to_age"_s, u"votes"_s, u"closed"_s}, false, {}},
        {Words::tr("More"), {u"gift_aid"_s, u"nominees"_s, u"months"_s, u"notes"_s}, true, {}}};
    kind.extras.hints = {{u"fee"_s, Words::tr("Nothing for members who pay no fee, such as honorary ones.")},
        {u"months"_s,
            Words::tr(
                "For guests of a year and the like: the membership ends by itself so long after joining.")},
        {u"gift_aid"_s,
            Words::tr(
                "Only where members get no more for it than the tax office allows, and never for a body.")}};
    kind.extras.required = {u"name"_s};
    kind.check = [](const void *record) { return check(*static_cast<const MembershipCategory *>(record)); };
    kind.atFirst = {{u"kind"_s, u"individual"_s}, {u"covers"_s, u"one"_s}, {u"votes"_s, qlonglong(1)}};
    Q_UNUSED(session)
    return kind;
}

QDialog *makeCategories(Session &session, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(Words::tr("Categories and fees"));
    auto *list = new RecordList(session, categoriesKind, dialog);
    auto *usual = new QAction(Words::tr("Begin with the usual categories"), list);
    QObject::connect(usual, &QAction::triggered, list, [&session] { addUsual(session); });
    list->setEmpty(list->kind().emptyTitle, list->kind().emptySentence, {usual, list->actions().add});
    auto *close = new QPushButton(Words::tr("Close"), dialog);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(list, 1);
    column->addLayout(buttons);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->resize(QSize(emPx(dialog, 56), emPx(dialog, 34)).boundedTo(dialog->screen()->availableSize()));
    return dialog;
}

void showCategories(Session &session, QWidget *parent)
{
    const std::unique_ptr<QDialog> dialog(makeCategories(session, parent));
    Ask::run(*dialog);
}

FormDialog *makeMembershipYear(Session &session, QWidget *parent)
{
    const QLocale locale = session.locale();
    const QDate today = session.today();
    FormExtras extras;
    extras.hints = {{u"from"_s, Words::tr("Only the day and the month count.")},
        {u"late_from"_s,
            Words::tr("Only the day and the month count. Leave it empty if there is no such rule.")},
        {u"meetings"_s, Words::tr("One day in each line, also those to come.")},
        {u"due_months"_s, Words::tr("Counted from the day on which the subscription falls due.")},
        {u"grace_months"_s, Words::tr("Counted from the same day. Twelve in most associations.")}};
    auto *form = new Form(recordOf<YearAnswers>(),
        {{{}, {u"kind"_s, u"from"_s, u"late_from"_s, u"meetings"_s}, false, {}},
            {Words::tr("When nobody has paid"), {u"due_months"_s, u"grace_months"_s}, false, {}}},
        session.setting(), extras);
    form->setValues(valuesOf(membershipYear(session.store()), locale, today));
    form->setChecker([locale, today](const QVariantMap &values) {
        Problems problems;
        yearIn(values, locale, today, problems);
        return problems;
    });
    auto *dialog =
        new FormDialog(form, Words::tr("Membership year"), Words::tr("Save the membership year"), parent);
    dialog->setHelp(Words::tr("From this the book knows by itself who is paid up, due, overdue or lapsed."));
    dialog->setSaver([&session, locale, today](const QVariantMap &values) {
        Problems problems;
        const MembershipYear year = yearIn(values, locale, today, problems);
        const EditOutcome outcome =
            session.store().setSettings(Words::tr("Change the membership year"), settingsOf(year));
        session.tell(outcome, Words::tr("Changed the membership year."));
        return outcome ? QString() : outcome.sentence;
    });
    return dialog;
}

void askForMembershipYear(Session &session, QWidget *parent)
{
    const std::unique_ptr<FormDialog> dialog(makeMembershipYear(session, parent));
    Ask::run(*dialog);
}

RecordDialogKind declarationDialogKind(const Session &session, Id<Person> person)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<GiftAidDeclaration>();
    kind.addTitle = Words::tr("Add Gift Aid declaration");
    kind.editTitle = Words::tr("Edit Gift Aid declaration");
    kind.sections = {{{}, {u"declared_on"_s, u"how"_s, u"covers_from"_s, u"evidence"_s}, false, {}},
        {Words::tr("When it ends"), {u"cancelled_on"_s, u"notes"_s}, true, {}}};
    kind.extras.hints = {
        {u"covers_from"_s,
            Words::tr("Empty: from the day of the declaration. It can reach back four years at most.")},
        {u"evidence"_s,
            Words::tr("Keep the paper until six years after the last gift that was claimed on.")}};
    const QDate today = session.today();
    kind.check = [today](const void *record) {
        return check(*static_cast<const GiftAidDeclaration *>(record), today);
    };
    kind.atFirst = {{u"person"_s, qlonglong(person.value)}, {u"how"_s, u"written"_s},
        {u"declared_on"_s, today.toString(Qt::ISODate)}};
    return kind;
}

void editDeclaration(Session &session, Id<Person> person, QWidget *parent)
{
    qint64 holds = 0;
    for (const GiftAidDeclaration &declaration :
        session.store().all<GiftAidDeclaration>(u"person=? AND removed=0"_s, {qlonglong(person.value)})) {
        if (!declaration.cancelledOn.isValid())
            holds = declaration.id.value;
    }
    RecordDialog dialog(session, declarationDialogKind(session, person), holds, parent);
    Ask::run(dialog);
}

} // namespace twinbook
