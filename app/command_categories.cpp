// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "membership_category.h"
#include "text.h"
#include "typed_value.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString optionOf(const Column &column)
{
    return QString(column.name).replace(u'_', u'-');
}

bool isOffered(const Column &column)
{
    return column.name != u"removed"_s && column.name != u"name"_s;
}

Answer setCategory(const Request &request)
{
    const auto store = openToWrite(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    MembershipCategory category;
    category.name = request.operand(1).trimmed();
    category.kind = u"individual"_s;
    category.covers = u"one"_s;
    for (const MembershipCategory &known : membershipCategories(**store)) {
        if (fold(known.name) == fold(category.name))
            category = known;
    }
    const bool isNew = !category.id.isValid();
    const RecordShape &shape = recordOf<MembershipCategory>();
    const Currency currency = Currency::fromCode((*store)->setting(u"currency"_s)).value_or(Currency{});
    for (const Column &column : shape.columns) {
        const QString option = optionOf(column);
        if (!isOffered(column) || !request.has(option))
            continue;
        const Result<QVariant> value =
            typedValue(shape, column, request.option(option), **store, request.asked);
        if (!value)
            return Answer::wrongUsage(value.sentence);
        column.set(&category, *value);
    }
    for (const Problem &problem : check(category))
        return Answer::refused(problem.sentence);
    const QString label = isNew ? Words::tr("Add the category “%1”") : Words::tr("Change the category “%1”");
    const EditOutcome outcome =
        (*store)->edit(label.arg(category.name), [&](Edit &edit) { edit.save(category); });
    return outcome ? Answer::done(
               u"%1: %2"_s.arg(category.name, formatMoney({category.fee, currency}, request.asked.locale)))
                   : Answer::refused(outcome.sentence);
}

} // namespace

QList<Command> categoryCommands()
{
    const RecordShape &shape = recordOf<MembershipCategory>();
    QList<CommandOption> options;
    for (const Column &column : shape.columns) {
        if (isOffered(column))
            options += {optionOf(column), formOf(column), shape.label(column)};
    }
    options += takeOverOption();
    return {{u"set-category"_s, {u"BOOK"_s, u"NAME"_s}, options,
        Words::tr("Adds a category of membership with its fee, or changes one; “list categories BOOK” tells "
                  "which there are."),
        setCategory}};
}

} // namespace twinbook
