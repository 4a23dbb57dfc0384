// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_settings.h"
#include "command.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int nameWidth = 26;

QStringList settingNames()
{
    QStringList names;
    for (const BookSetting &setting : bookSettings())
        names += setting.name;
    return names;
}

Answer set(const Request &request)
{
    const QString name = request.operand(1);
    if (!settingNames().contains(name))
        return Answer::wrongUsage(
            notAmong(Words::tr("There is no setting called “%1”.").arg(name), settingNames()));
    const auto store = openToWrite(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const EditOutcome outcome = setBookSetting(**store, name, request.operand(2), request.asked);
    return outcome ? Answer::done(u"%1 = %2"_s.arg(name, (*store)->setting(name)))
                   : Answer::refused(outcome.sentence);
}

} // namespace

Answer listSettings(const Request &request)
{
    const auto store = openToRead(request.operand(1), request);
    if (!store)
        return Answer::refused(store.sentence);
    QJsonObject json;
    QStringList lines;
    for (const BookSetting &setting : bookSettings()) {
        const QString value = (*store)->setting(setting.name);
        json.insert(setting.name, value);
        lines += setting.name.leftJustified(nameWidth) + setting.sentence;
        if (!value.isEmpty())
            lines += QString(nameWidth, u' ') + u"= "_s + value;
    }
    return request.has(u"json"_s) ? Answer::done(json) : Answer::done(lines.join(u'\n'));
}

QList<Command> settingCommands()
{
    return {{u"set"_s, {u"BOOK"_s, u"NAME"_s, u"VALUE"_s}, {takeOverOption()},
        Words::tr("Changes a setting of the book, such as the membership year; “list settings BOOK” tells "
                  "which there are."),
        set}};
}

} // namespace twinbook
