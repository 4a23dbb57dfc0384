// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "typed_day.h"

#include "dates.h"
#include "figure_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int nameWidth = 30;

QJsonObject toJson(const DatedFigure &figure, bool holds)
{
    return {{u"name"_s, figure.name}, {u"label"_s, figureWords(figure.name).label},
        {u"value"_s, figure.value}, {u"valid_from"_s, figure.validFrom.toString(Qt::ISODate)},
        {u"valid_until"_s, figure.validUntil.toString(Qt::ISODate)}, {u"source"_s, figure.source},
        {u"own"_s, figure.id.isValid()}, {u"holds"_s, holds}};
}

Answer setRate(const Request &request)
{
    const Asked &asked = request.asked;
    DatedFigure figure;
    figure.name = request.operand(1);
    figure.value = request.operand(2);
    figure.source = request.option(u"source"_s);
    figure.validFrom = asked.today;
    for (const auto &[option, day] :
        {std::pair(u"from"_s, &figure.validFrom), std::pair(u"until"_s, &figure.validUntil)}) {
        if (!request.has(option))
            continue;
        const Result<QDate> read = readTypedDay(request.option(option), asked);
        if (!read)
            return Answer::wrongUsage(read.sentence);
        *day = *read;
    }
    if (!figureNames().contains(figure.name))
        return Answer::wrongUsage(
            notAmong(Words::tr("There is no rate called “%1”.").arg(figure.name), figureNames()));
    for (const Problem &problem : check(figure))
        return Answer::wrongUsage(problem.sentence);
    const auto store = openToWrite(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const QString label = figureWords(figure.name).label;
    const EditOutcome outcome =
        (*store)->edit(Words::tr("Add a value of “%1”").arg(label), [&](Edit &edit) { edit.save(figure); });
    const Currency currency = Currency::fromCode((*store)->setting(u"currency"_s)).value_or(Currency{});
    return outcome ? Answer::done(Words::tr("%1: %2").arg(label, figureLine(figure, asked.locale, currency)))
                   : Answer::refused(outcome.sentence);
}

} // namespace

Answer listRates(const Request &request)
{
    const auto store = openToRead(request.operand(1), request);
    if (!store)
        return Answer::refused(store.sentence);
    const Currency currency = Currency::fromCode((*store)->setting(u"currency"_s)).value_or(Currency{});
    QJsonArray json;
    QStringList lines;
    for (const QString &name : figureNames()) {
        const auto now = figureOn(**store, name, request.asked.today);
        lines += name.leftJustified(nameWidth) + figureWords(name).label;
        for (const DatedFigure &figure : valuesOf(**store, name)) {
            const bool holds = now && *now == figure;
            json += toJson(figure, holds);
            QString line =
                (holds ? u"  * "_s : u"    "_s) + figureLine(figure, request.asked.locale, currency);
            if (figure.id.isValid())
                line = Words::tr("%1 (your own)").arg(line);
            lines += figure.source.isEmpty() ? line : u"%1; %2"_s.arg(line, figure.source);
        }
    }
    return Answer::done(
        request.has(u"json"_s) ? QString::fromUtf8(QJsonDocument(json).toJson()) : lines.join(u'\n'));
}

QList<Command> rateCommands()
{
    return {{u"set-rate"_s, {u"BOOK"_s, u"NAME"_s, u"VALUE"_s},
        {{u"from"_s, u"DATE"_s, Words::tr("from that day on; otherwise from today")},
            {u"until"_s, u"DATE"_s, Words::tr("until that day")},
            {u"source"_s, u"TEXT"_s, Words::tr("who says so")}, takeOverOption()},
        Words::tr("Adds a value of its own to the book for a rate or limit; “list rates BOOK” tells which "
                  "there are."),
        setRate}};
}

} // namespace twinbook
