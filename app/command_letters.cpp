// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "handing_out.h"
#include "letter_figures.h"
#include "letters.h"
#include "list_options.h"
#include "renderers.h"
#include "report_painter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

const QString toStdout = u"-"_s;

bool isPdf(const QString &file)
{
    return file.endsWith(u".pdf", Qt::CaseInsensitive);
}

bool drawsLetters(const Request &request)
{
    return isPdf(request.option(u"to"_s));
}

QStringList lettersThereAre(const Store &store)
{
    QStringList keys;
    for (const LetterKind &kind : letterKinds(store))
        keys += kind.key;
    return keys;
}

Answer letters(const Request &request)
{
    const QString file = request.option(u"to"_s);
    const QStringList suffixes{u"pdf"_s, u"txt"_s, u"csv"_s, u"xlsx"_s, u"html"_s};
    if (file != toStdout && !suffixes.contains(QFileInfo(file).suffix().toLower()))
        return Answer::wrongUsage(
            notAmong(Words::tr("The end of the name “%1” does not say which kind of file it is to be.")
                         .arg(QFileInfo(file).fileName()),
                suffixes));
    const auto store = openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const QString name = request.option(u"template"_s);
    const std::optional<LetterKind> kind = letterKind(**store, name);
    if (!kind)
        return Answer::wrongUsage(
            notAmong(Words::tr("There is no letter called “%1”.").arg(name), lettersThereAre(**store)));
    const QString people = u"people"_s;
    for (const Area &area : allAreas()) {
        if (!area.lists.contains(people))
            continue;
        RecordTable table(**store, area.lists.value(people)(**store, request.asked));
        if (const QString wrong = narrow(table, **store, area, people, request); !wrong.isEmpty())
            return Answer::wrongUsage(wrong);
        const QDate today = request.asked.today;
        const QLocale &locale = request.asked.locale;
        const LetterWish wish{*kind, request.has(u"one-per-household"_s), amountsDue(**store, today)};
        const LeftOut left = leftOut(**store, consentFor(*kind), table.ids(), request);
        const Letters made =
            lettersTo(**store, withoutPersons(table.ids(), left.persons), wish, today, locale);
        if (made.letters.isEmpty())
            return Answer::refused(Words::tr("There is nobody to write to."));
        const Report report = lettersReport(made, wish, letterHead(**store, locale), today);
        for (const Problem &problem : made.problems)
            std::fputs((problem.sentence + u'\n').toUtf8().constData(), stderr);
        if (file == toStdout)
            return Answer::done(toText(report, locale)).remarking(left.remark);
        const Result<QString> written = saveReportAs(report, file, locale);
        return written ? Answer::done(
                   Words::tr("Wrote %n letters to %1.", nullptr, int(made.letters.size())).arg(*written))
                             .remarking(left.remark)
                       : Answer::refused(written.sentence);
    }
    return Answer::refused(Words::tr("There is nobody to write to."));
}

} // namespace

QList<Command> letterCommands()
{
    return {{u"letters"_s, {u"BOOK"_s},
        QList<CommandOption>{{u"template"_s, u"NAME"_s,
                                 Words::tr("which letter: reminder, welcome, or the name of your own"), true},
            {u"to"_s, u"FILE"_s,
                Words::tr("its name ends in .pdf, .txt, .csv, .xlsx or .html; - writes it here"), true},
            {u"one-per-household"_s, {}, Words::tr("those who live together get one letter")},
            onlyAgreedOption()}
            + listOptions(),
        Words::tr("Writes a letter to everybody in the list of people, or to those you choose, each in their "
                  "language."),
        letters, drawsLetters}};
}

} // namespace twinbook
