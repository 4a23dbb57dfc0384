// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "backup.h"
#include "book_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <numeric>

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
    options.takeOver = request.has(takeOverOption().name);
    return Store::open(path, options);
}

// The same book, told of at its closing when part of it had to stay beside it.
std::shared_ptr<Store> closedAloud(const std::shared_ptr<Store> &store)
{
    return {store.get(), [store](Store *open) {
                const QString left = open->close();
                if (!left.isEmpty())
                    std::fputs((left + u'\n').toUtf8().constData(), stderr);
            }};
}

// How many letters must be put in, left out or changed to make one word of the other.
int distance(const QString &a, const QString &b)
{
    QList<int> line(b.size() + 1);
    std::iota(line.begin(), line.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = line[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = corner + (a.at(i).toLower() == b.at(j).toLower() ? 0 : 1);
            corner = line[j + 1];
            line[j + 1] = std::min({changed, line[j] + 1, line[j + 1] + 1});
        }
    }
    return line.last();
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
    return bookCommands() + importCommands() + recordCommands() + enclosureCommands() + mergeCommands()
        + moveCommands() + reportCommands() + protectionCommands() + letterCommands() + rateCommands()
        + settingCommands() + categoryCommands() + entryCommands() + historyCommands() + backupCommands()
        + committeeCommands() + visitCommands() + tourCommands() + helpCommands();
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
    text += u'\n' + aligned(lines);
    return command.more ? text + u'\n' + command.more() : text;
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
    if (!store) // a book of an older version is brought up to date by opening it to write
        store = open(path, request, false);
    const QString damage = store ? (*store)->checkReadable() : QString();
    return damage.isEmpty() ? store : Result<std::shared_ptr<Store>>::refused(damage);
}

Result<std::shared_ptr<Store>> openToWrite(const QString &path, const Request &request)
{
    using R = Result<std::shared_ptr<Store>>;
    auto store = open(path, request, false);
    if (!store)
        return R::refused(store.sentence + takeOverHint(path, request));
    if ((*store)->isReadOnly())
        return R::refused((*store)->readOnlyReason());
    // As at every opening in the window; where there is no room for it the work goes on.
    if (backup::make(path, backup::Opening))
        backup::prune(path, request.asked.today);
    return closedAloud(*store);
}

CommandOption takeOverOption()
{
    return {u"take-over"_s, {},
        Words::tr("goes on although the book is marked as open on a computer that broke down")};
}

QString takeOverHint(const QString &path, const Request &request)
{
    if (!QFileInfo(path).isFile())
        return {};
    const BookLock::Attempt held = BookLock::take(path, request.who);
    return held.why == BookLock::Taken && held.mayBeLeftOver ? u' '
            + Words::tr(
                "If nobody has, because that computer was switched off or broke down, add --take-over.")
                                                             : QString();
}

QString nearest(const QString &word, const QStringList &names)
{
    const auto it = std::min_element(names.begin(), names.end(),
        [&](const QString &a, const QString &b) { return distance(word, a) < distance(word, b); });
    return it == names.end() ? QString() : *it;
}

QString notAmong(const QString &sentence, const QStringList &names)
{
    return names.isEmpty() ? sentence
                           : sentence + u' ' + Words::tr("There are: %1.").arg(names.join(u", "_s));
}

} // namespace twinbook
