// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "dates.h"
#include "history.h"
#include "people_doubts.h"
#include "sample.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Count
{
    QString kind; // "people"
    QString title; // "People"
    qint64 records = 0;
};

// How many records of each kind: those the area is called after first, the rest by name.
QList<Count> countsOf(const Store &store)
{
    QList<Count> counts;
    for (const Area &area : allAreas()) {
        QStringList kinds = area.kinds.keys();
        std::sort(kinds.begin(), kinds.end(), [&](const QString &a, const QString &b) {
            return std::pair(a != area.name, a) < std::pair(b != area.name, b);
        });
        for (const QString &kind : kinds) {
            if (const RecordShape *shape = store.shape(area.kinds.value(kind)))
                counts += {kind, shape->manyLabel(), store.count(*shape)};
        }
    }
    return counts;
}

std::optional<HistoryEntry> lastEdit(const Store &store, const QLocale &locale)
{
    HistoryRequest request;
    request.most = 1;
    const QList<HistoryEntry> entries = history(store, request, locale);
    return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
}

QJsonObject infoJson(const Store &store, const QLocale &locale)
{
    QJsonObject info{{u"path"_s, QFileInfo(store.path()).absoluteFilePath()},
        {u"schema"_s, store.schemaVersion()}, {u"association"_s, store.setting(u"association"_s)}};
    for (const Count &count : countsOf(store))
        info.insert(count.kind, count.records);
    const std::optional<HistoryEntry> last = lastEdit(store, locale);
    info.insert(u"last_change"_s, last ? QJsonValue(last->at.toUTC().toString(Qt::ISODate)) : QJsonValue());
    info.insert(u"last_edit"_s, last ? QJsonValue(last->label) : QJsonValue());
    info.insert(u"who"_s, last ? QJsonValue(last->by) : QJsonValue());
    return info;
}

QString infoText(const Store &store, const QLocale &locale)
{
    const QString association = store.setting(u"association"_s);
    QString text = association.isEmpty() ? QString() : association + u'\n';
    text +=
        Words::tr("%1, schema %2").arg(QFileInfo(store.path()).absoluteFilePath()).arg(store.schemaVersion());
    text += u'\n';
    const QList<Count> counts = countsOf(store);
    qsizetype width = 0;
    for (const Count &count : counts)
        width = std::max(width, count.title.size());
    for (const Count &count : counts)
        text += u"  %1  %2\n"_s.arg(
            count.title.leftJustified(width), locale.toString(count.records).rightJustified(7));
    if (const std::optional<HistoryEntry> last = lastEdit(store, locale)) {
        text +=
            Words::tr("Last changed on %1 at %2 by %3: %4")
                .arg(showDate(last->at.date(), locale), last->at.toString(u"HH:mm"_s), last->by, last->label);
    } else {
        text += Words::tr("Nothing has been entered yet.");
    }
    return text;
}

Answer makeNew(const Request &request)
{
    OpenOptions options;
    options.records = allRecords();
    options.who = request.who;
    QString path = request.operand(0);
    const QString suffix = QFileInfo(path).suffix();
    if (suffix.isEmpty() && !QFileInfo(path).isDir()) {
        path += u".twinbook"_s;
    } else if (!QFileInfo(path).isDir() && suffix.compare(u"twinbook"_s, Qt::CaseInsensitive) != 0) {
        return Answer::refused(Words::tr("The name of a book ends in .twinbook; call it %1.")
                                   .arg(QFileInfo(path).completeBaseName() + u".twinbook"_s));
    }
    const auto made =
        request.has(u"sample"_s) ? makeSample(path, options, request.asked) : Store::create(path, options);
    if (!made)
        return Answer::refused(made.sentence);
    const QLocale &locale = request.asked.locale;
    return request.has(u"json"_s) ? Answer::done(infoJson(**made, locale))
                                  : Answer::done(infoText(**made, locale));
}

Answer info(const Request &request)
{
    const auto store = openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const QLocale &locale = request.asked.locale;
    return request.has(u"json"_s) ? Answer::done(infoJson(**store, locale))
                                  : Answer::done(infoText(**store, locale));
}

Answer check(const Request &request)
{
    const auto store = openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const QString damage = (*store)->checkSound();
    if (!damage.isEmpty())
        return Answer::refused(damage);
    Problems problems;
    for (const Area &area : allAreas()) {
        if (area.checks)
            problems += area.checks(**store, request.asked);
    }
    if (request.has(u"json"_s)) {
        QJsonArray list;
        for (const Problem &problem : problems)
            list += QJsonObject{{u"field"_s, problem.field}, {u"sentence"_s, problem.sentence}};
        return Answer::done(QJsonObject{{u"sound"_s, true}, {u"problems"_s, list}});
    }
    QString text = Words::tr("The book is sound.") + u' ';
    text += problems.isEmpty() ? Words::tr("Nothing in it looks doubtful.")
                               : Words::tr("%n entries deserve a look:", nullptr, int(problems.size()));
    bool twice = false;
    for (const Problem &problem : problems) {
        text += u"\n  "_s + problem.sentence;
        twice = twice || problem.field == duplicateDoubt;
    }
    if (twice)
        text += u'\n' + Words::tr("“twinbook list duplicates” says why, “twinbook merge-duplicates” merges.");
    return Answer::done(text);
}

} // namespace

QList<Command> bookCommands()
{
    const CommandOption json{u"json"_s, {}, Words::tr("answers in JSON")};
    return {
        {u"new"_s, {u"BOOK"_s}, {{u"sample"_s, {}, Words::tr("fills it with the sample committee")}, json},
            Words::tr("Makes a new book."), makeNew},
        {u"info"_s, {u"BOOK"_s}, {json}, Words::tr("Says what is in a book and who changed it last."), info},
        {u"check"_s, {u"BOOK"_s}, {json},
            Words::tr("Looks whether the file is sound, and for duplicates and doubtful entries."), check}};
}

} // namespace twinbook
