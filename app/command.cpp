// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString form(const CommandOption &option)
{
    const QString whole =
        option.value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
    return option.required ? whole : u'[' + whole + u']' + (option.repeated ? u"..."_s : QString());
}

// Two columns, the first as wide as its widest.
QString aligned(const QList<QPair<QString, QString>> &lines)
{
    qsizetype width = 0;
    for (const auto &[left, right] : lines)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : lines)
        text += (u"  "_s + left.leftJustified(width) + u"  "_s + right).trimmed().prepend(u"  "_s) + u'\n';
    return text;
}

Result<std::shared_ptr<Store>> open(const QString &path, const Request &request, bool readOnly)
{
    // An empty file is where a new book is made, not a book.
    const QFileInfo file(path);
    if (file.isFile() && file.size() == 0)
        return Result<std::shared_ptr<Store>>::refused(
            Words::tr("%1 is empty: there is no book in it.").arg(path));
    OpenOptions options;
    options.records = allRecords();
    options.who = request.who;
    options.readOnly = readOnly;
    return Store::open(path, options);
}

Answer help(const Request &request)
{
    const QList<Command> commands = allCommands();
    if (request.operands.isEmpty())
        return Answer::done(helpText());
    if (const Command *command = commandNamed(commands, request.operand(0)))
        return Answer::done(helpText(*command));
    QStringList names;
    for (const Command &command : commands)
        names += command.name;
    return Answer::wrongUsage(
        notAmong(Words::tr("There is no command called “%1”.").arg(request.operand(0)), names));
}

} // namespace

Answer Answer::done(const QJsonObject &object)
{
    return done(QString::fromUtf8(QJsonDocument(object).toJson()));
}

QList<Command> allCommands()
{
    return bookCommands() + importCommands() + recordCommands() + reportCommands() + historyCommands()
        + backupCommands() + tourCommands() + helpCommands();
}

QList<Command> helpCommands()
{
    return {{u"help"_s, {u"[COMMAND]"_s}, {}, Words::tr("Says what each command does."), help}};
}

QList<CommandOption> sharedOptions()
{
    return {{u"today"_s, u"DATE"_s, Words::tr("takes this day for today")},
        {u"language"_s, u"en|fr|de"_s, Words::tr("speaks this language")},
        {u"who"_s, u"NAME"_s, Words::tr("says in History that this person made the changes")}};
}

const Command *commandNamed(const QList<Command> &commands, const QString &name)
{
    const auto it =
        std::find_if(commands.begin(), commands.end(), [&](const Command &c) { return c.name == name; });
    return it == commands.end() ? nullptr : &*it;
}

QString usage(const Command &command)
{
    QStringList words{u"twinbook"_s, command.name};
    words += command.operands;
    for (const CommandOption &option : command.options)
        words += form(option);
    return words.join(u' ');
}

QString helpText(const Command &command)
{
    QString text = usage(command) + u"\n\n"_s + command.help + u'\n';
    QList<QPair<QString, QString>> lines;
    for (const CommandOption &option : command.options + sharedOptions())
        lines += {(u"--"_s + option.name + u' ' + option.value).trimmed(), option.help};
    return text + u'\n' + aligned(lines);
}

QString helpText()
{
    QString text = Words::tr("Twinbook, the record book of a twinning committee.") + u"\n\n"_s;
    text += aligned({{u"twinbook [BOOK]"_s, Words::tr("opens the window")}}) + u'\n';
    for (const Command &command : allCommands())
        text += u"  %1\n      %2\n"_s.arg(usage(command), command.help);
    QList<QPair<QString, QString>> lines;
    for (const CommandOption &option : sharedOptions())
        lines += {u"--%1 %2"_s.arg(option.name, option.value), option.help};
    text += u'\n' + Words::tr("With every command:") + u'\n' + aligned(lines) + u'\n';
    return text
        + Words::tr(
            "Ends with 0 when done, 1 when refused, which one sentence explains, and 2 when asked wrongly.");
}

Result<std::shared_ptr<Store>> openToRead(const QString &path, const Request &request)
{
    auto store = open(path, request, true);
    // A book of an older version is brought up to date by opening it to write.
    return store ? store : open(path, request, false);
}

Result<std::shared_ptr<Store>> openToWrite(const QString &path, const Request &request)
{
    auto store = open(path, request, false);
    if (store && (*store)->isReadOnly())
        return Result<std::shared_ptr<Store>>::refused((*store)->readOnlyReason());
    return store;
}

QString notAmong(const QString &sentence, const QStringList &names)
{
    return names.isEmpty() ? sentence
                           : sentence + u' ' + Words::tr("There are: %1.").arg(names.join(u", "_s));
}

} // namespace twinbook
