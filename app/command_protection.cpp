// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "access_pack.h"
#include "backup.h"
#include "forget_plan.h"
#include "renderers.h"
#include "report_painter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString suffixOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

bool drawsPack(const Request &request)
{
    return suffixOf(request.option(u"to"_s)) == u"pdf";
}

Answer writePack(const Request &request)
{
    const QString file = request.option(u"to"_s);
    const QStringList suffixes{u"pdf"_s, u"json"_s, u"txt"_s, u"html"_s};
    if (file != u"-" && !suffixes.contains(suffixOf(file)))
        return Answer::wrongUsage(
            notAmong(Words::tr("The end of the name “%1” does not say which kind of file it is to be.")
                         .arg(QFileInfo(file).fileName()),
                suffixes));
    const auto store = openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const Result<Id<Person>> person = personMeant(**store, request.option(u"person"_s));
    if (!person)
        return Answer::refused(person.sentence);
    const Asked &asked = request.asked;
    if (suffixOf(file) == u"json") {
        QFile out(file);
        const QByteArray bytes =
            QJsonDocument(accessPackJson(**store, *person, asked.today, asked.locale)).toJson();
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()
            ? Answer::done(file)
            : Answer::refused(Words::tr("%1 cannot be written. Choose another place.").arg(file));
    }
    const Report pack = accessPack(**store, *person, asked.today, asked.locale);
    if (file == u"-")
        return Answer::done(toText(pack, asked.locale));
    const Result<QString> path =
        drawsPack(request) ? writePdf(pack, asked.locale, file) : saveReport(pack, file, asked.locale);
    return path ? Answer::done(*path) : Answer::refused(path.sentence);
}

QString planText(const ForgetPlan &plan)
{
    QString text = Words::tr("To be forgotten for good: %1.").arg(plan.names.join(u", "_s)) + u'\n';
    const auto add = [&](const QString &heading, const QStringList &lines) {
        if (!lines.isEmpty())
            text += u'\n' + heading + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
    };
    add(Words::tr("What goes:"), plan.blanked);
    add(Words::tr("What stays:"), plan.kept);
    add(Words::tr("Please look at it yourself:"), plan.open);
    return text;
}

QJsonObject planJson(const ForgetPlan &plan, bool done)
{
    return {{u"names"_s, QJsonArray::fromStringList(plan.names)},
        {u"goes"_s, QJsonArray::fromStringList(plan.blanked)},
        {u"stays"_s, QJsonArray::fromStringList(plan.kept)},
        {u"look_at"_s, QJsonArray::fromStringList(plan.open)}, {u"forgotten"_s, done}};
}

Answer forget(const Request &request)
{
    const QStringList wanted = request.options.values(u"person"_s);
    const bool yes = request.has(u"yes"_s);
    const auto store =
        yes ? openToWrite(request.operand(0), request) : openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    QList<qint64> persons;
    for (const QString &words : wanted) {
        const Result<Id<Person>> person = personMeant(**store, words);
        if (!person)
            return Answer::refused(person.sentence);
        persons += person->value;
    }
    const ForgetPlan plan = planForgetting(**store, persons, request.asked.today, request.asked.locale);
    const bool json = request.has(u"json"_s);
    if (!yes)
        return json ? Answer::done(planJson(plan, false))
                    : Answer::done(planText(plan) + u'\n'
                        + Words::tr("Nothing was changed. Add --yes to forget it: that cannot be undone."));
    const EditOutcome outcome = (*store)->forget(plan.forgetting);
    if (outcome.end != EditOutcome::Done)
        return Answer::refused(outcome.sentence);
    if (json)
        return Answer::done(planJson(plan, true));
    QString text = Words::tr("Forgotten for good: %n people.", nullptr, int(plan.names.size()));
    if (!outcome.sentence.isEmpty())
        text += u'\n' + outcome.sentence;
    const int copies = int(backup::list(request.operand(0)).size());
    if (request.has(u"delete-backups"_s)) {
        const int left = backup::replaceAll(request.operand(0));
        text += u'\n'
            + (left == 0
                    ? Words::tr("The backups made before were deleted and a new one was made.")
                    : Words::tr("%n backups could not be deleted: please do so yourself.", nullptr, left));
    } else if (copies > 0) {
        text += u'\n'
            + Words::tr("%n backups in %1 were made before and still hold it; --delete-backups deletes them.",
                nullptr, copies)
                  .arg(backup::folderOf(request.operand(0)));
    }
    return Answer::done(text);
}

} // namespace

QList<Command> protectionCommands()
{
    const QString who = Words::tr("the name as it stands in the list, or the number in “list people --json”");
    return {{u"access-pack"_s, {u"BOOK"_s},
                {{u"person"_s, u"PERSON"_s, who, true},
                    {u"to"_s, u"FILE"_s,
                        Words::tr("its name ends in .pdf, .json, .txt or .html; - writes it here"), true}},
                Words::tr("Writes everything the book holds about one person, to be handed to them."),
                writePack, drawsPack},
        {u"forget"_s, {u"BOOK"_s},
            {{u"person"_s, u"PERSON"_s, who, true, true},
                {u"yes"_s, {},
                    Words::tr("does it; without this it only says what would go and what would stay")},
                {u"delete-backups"_s, {},
                    Words::tr("deletes the backups beside the book, which still hold it")},
                {u"json"_s, {}, Words::tr("answers in JSON")}, takeOverOption()},
            Words::tr("Forgets persons for good, in the book and in its History; this cannot be undone."),
            forget}};
}

} // namespace twinbook
