// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

#include <QJsonObject>
#include <QList>
#include <QMultiMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace twinbook {

// How a command ended and what it says: on stdout when done, on stderr otherwise.
struct Answer
{
    enum End { Done = 0, Refused = 1, WrongUsage = 2 };
    End end = Done;
    QString text;
    QString remark{}; // beside what was done, on stderr; not told of what was refused

    Answer remarking(const QString &words) const { return {end, text, words}; }
    static Answer done(QString text) { return {Done, std::move(text), {}}; }
    static Answer done(const QJsonObject &object);
    static Answer refused(QString sentence) { return {Refused, std::move(sentence), {}}; }
    static Answer wrongUsage(QString sentence)
    {
        return {WrongUsage, std::move(sentence), {}};
    } // the form is added
};

// What a command was asked: its words, sorted, and the day, the language and the name it works with.
struct Request
{
    QStringList operands; // as many as the command names
    QMultiMap<QString, QString> options; // by name without dashes; a switch has an empty value
    Asked asked;
    QString language; // "en", "fr", "de"; empty: as the system is
    QString who;

    QString operand(int i) const { return operands.value(i); }
    bool has(const QString &option) const { return options.contains(option); }
    QString option(const QString &name) const { return options.value(name); }
};

struct CommandOption
{
    QString name; // "dry-run"
    QString value{}; // "FIELD=HEADING"; empty: a switch
    QString help{};
    bool required = false;
    bool repeated = false;
};

// One word of the command line: declared once, and from it come its usage, its help and its reading.
struct Command
{
    QString name;
    QStringList operands; // "KIND", "FILE"; one in brackets may be left out: "[COMMAND]"
    QList<CommandOption> options;
    QString help; // one sentence
    std::function<Answer(const Request &)> run;
    bool (*draws)(const Request &) = nullptr; // whether this request needs fonts and charts
    QString (*more)() = nullptr; // further lines of its own help
};

// The commands by topic; texts in the current language.
QList<Command> bookCommands(); // new, info, check
QList<Command> importCommands(); // import
QList<Command> recordCommands(); // list, export
QList<Command> entryCommands(); // add, change, remove
QList<Command> mergeCommands(); // merge-duplicates, not-same
QList<Command> enclosureCommands(); // attach, save-enclosures
QList<Command> moveCommands(); // move-in, move-out, move-house, split-household
Answer listDuplicates(const Request &request); // for list
QList<Command> rateCommands(); // set-rate
Answer listRates(const Request &request); // for list
QList<Command> settingCommands(); // set
QList<Command> categoryCommands(); // set-category
Answer listSettings(const Request &request); // for list
QList<Command> reportCommands(); // report, due
QList<Command> letterCommands(); // letters
QList<Command> historyCommands(); // history, undo, redo
QList<Command> protectionCommands(); // access-pack, forget
QList<Command> backupCommands(); // backup, restore
QList<Command> committeeCommands(); // rotate
QList<Command> visitCommands(); // place
QList<Command> tourCommands(); // tour
QList<Command> helpCommands(); // help
QList<Command> allCommands(); // in the order of the help

struct ReportName
{
    QString name; // "member-list", "labels-l7160"
    QString title;
};
QList<ReportName> reportNames();

QList<CommandOption> sharedOptions(); // --today, --language, --who
QString usage(const Command &command); // "twinbook info BOOK [--json]"
QString helpText(); // all commands
QString helpText(const Command &command);
const Command *commandNamed(const QList<Command> &commands, const QString &name);

// The book a command is about. Reading disturbs nobody who has it open, and of a damaged book nothing is
// read. Before writing the book is backed up as at every opening of the window; closing tells what stays
// beside it.
Result<std::shared_ptr<Store>> openToRead(const QString &path, const Request &request);
Result<std::shared_ptr<Store>> openToWrite(const QString &path, const Request &request);
CommandOption takeOverOption(); // of commands that write
QString takeOverHint(const QString &path, const Request &request); // empty unless it would help

// A word that is not one of those there are, with those there are: "There is no report called x; there are a
// and b."
QString notAmong(const QString &sentence, const QStringList &names);
QString nearest(const QString &word, const QStringList &names); // the one most like it

} // namespace twinbook
