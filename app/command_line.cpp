// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "command.h"
#include "options.h"
#include "statement.h"
#include "typed_day.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>
#include <exception>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// Where the first word stands that is neither an option nor the value of a shared one; -1 when there is none.
qsizetype firstOperand(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (!word.startsWith(u'-'))
            return i;
        for (const CommandOption &option : sharedOptions()) {
            if (word == u"--"_s + option.name && !option.value.isEmpty())
                ++i;
        }
    }
    return -1;
}

bool asksForHelp(const QString &word)
{
    return word == u"--help" || word == u"-h";
}

bool asksForVersion(const QString &word)
{
    return word == u"--version" || word == u"-v";
}

void addOptions(QCommandLineParser &parser, const QList<CommandOption> &options)
{
    for (const CommandOption &option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.value));
}

// What is wrong with words that could not be sorted.
QString mistakeIn(const QStringList &words, const QList<CommandOption> &options, const QStringList &unknown)
{
    if (!unknown.isEmpty() && words.contains(u'-' + unknown.first())) {
        return Words::tr("There is no option -%1 here; a file of that name is written ./-%1.")
            .arg(unknown.first());
    }
    if (!unknown.isEmpty())
        return Words::tr("There is no option --%1 here.").arg(unknown.first());
    for (const CommandOption &option : options) {
        const QString name = u"--"_s + option.name;
        const bool given = std::any_of(
            words.begin(), words.end(), [&](const QString &word) { return word.startsWith(name + u'='); });
        if (option.value.isEmpty() && given)
            return Words::tr("--%1 takes no value.").arg(option.name);
        if (!option.value.isEmpty() && !words.isEmpty() && words.last() == name)
            return Words::tr("--%1 has no value.").arg(option.name);
    }
    return Words::tr("These words cannot be understood: %1.").arg(words.join(u' '));
}

// The words of a command, sorted into operands and options; or a sentence on what is wrong with them.
Result<Request> readWords(const QStringList &words, const QList<CommandOption> &options)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser, options);
    if (!parser.parse(QStringList(QString()) + words))
        return Result<Request>::refused(mistakeIn(words, options, parser.unknownOptionNames()));
    Request request;
    request.operands = parser.positionalArguments();
    for (const CommandOption &option : options) {
        const QStringList values = parser.values(option.name);
        if (!parser.isSet(option.name))
            continue;
        if (values.size() > 1 && !option.repeated)
            return Result<Request>::refused(Words::tr("--%1 is given twice.").arg(option.name));
        if (option.value.isEmpty())
            request.options.insert(option.name, {});
        for (const QString &value : values)
            request.options.insert(option.name, value);
    }
    return request;
}

bool speaks(const QString &language)
{
    for (const auto &[code, name] : languagesToChoose()) {
        if (code == language)
            return !code.isEmpty();
    }
    return false;
}

// Day, language and name, shared by all commands and the window.
QString readShared(Request &request)
{
    const QString language = request.option(u"language"_s);
    if (!language.isEmpty() && !speaks(language))
        return Words::tr("Twinbook speaks en, fr and de, not “%1”.").arg(language);
    request.language = language.isEmpty() ? readOptions().language : language;
    request.asked.locale = localeOf(request.language);
    request.asked.today = QDate::currentDate();
    if (request.has(u"today"_s)) {
        const Result<QDate> day = readTypedDay(request.option(u"today"_s), request.asked);
        if (!day)
            return day.sentence;
        request.asked.today = *day;
    }
    request.who = request.has(u"who"_s) ? request.option(u"who"_s) : whoUses();
    request.asked.who = request.who;
    return {};
}

// Whether there are as many operands as the command names, each with something in it.
QString checkOperands(const Command &command, const Request &request)
{
    qsizetype least = 0;
    for (const QString &name : command.operands)
        least += name.startsWith(u'[') ? 0 : 1;
    if (request.operands.size() < least)
        return Words::tr("%1 is missing.").arg(command.operands.at(request.operands.size()));
    if (request.operands.size() > command.operands.size()) {
        return Words::tr("“%1” is one word too many; put names with spaces in quotation marks.")
            .arg(request.operands.at(command.operands.size()));
    }
    for (qsizetype i = 0; i < request.operands.size(); ++i) {
        if (request.operands.at(i).trimmed().isEmpty() && command.operands.at(i) != u"VALUE"_s)
            return Words::tr("The name for %1 is empty. Please write one.").arg(command.operands.at(i));
    }
    for (const CommandOption &option : command.options) {
        if (option.required && !request.has(option.name))
            return Words::tr("--%1 %2 is missing.").arg(option.name, option.value);
        if (!option.value.isEmpty() && request.has(option.name) && request.option(option.name).isEmpty())
            return Words::tr("--%1 has no value.").arg(option.name);
    }
    return {};
}

// On the command line there is no menu to restore a backup with.
Answer withWayOut(Answer given)
{
    for (const Doing doing : {Doing::Reading, Doing::Writing}) {
        if (given.end == Answer::Refused && given.text.contains(damagedSentence(doing)))
            return Answer::refused(
                given.text + u' ' + Words::tr("The command for that is: twinbook restore BACKUP --to BOOK"));
    }
    return given;
}

Answer run(const Command &command, QStringList words)
{
    const auto read = readWords(words, command.options + sharedOptions());
    if (!read)
        return Answer::wrongUsage(read.sentence);
    Request request = *read;
    QString wrong = readShared(request);
    if (wrong.isEmpty())
        wrong = checkOperands(command, request);
    if (!wrong.isEmpty())
        return Answer::wrongUsage(wrong);
    try {
        return withWayOut(command.run(request));
    } catch (const StoreError &error) {
        return withWayOut(Answer::refused(error.sentence));
    } catch (const std::exception &error) {
        return Answer::refused(Words::tr("Something went wrong that should not have: %1. Please report it.")
                                   .arg(QString::fromUtf8(error.what())));
    }
}

Answer answer(const QStringList &arguments)
{
    const QList<Command> commands = allCommands();
    const qsizetype at = firstOperand(arguments);
    const Command *command = at < 0 ? nullptr : commandNamed(commands, arguments.at(at));
    const QStringList words = arguments.mid(0, arguments.indexOf(u"--"_s)); // options end at a bare --
    if (std::any_of(words.begin(), words.end(), asksForHelp))
        return Answer::done(command ? helpText(*command) : helpText());
    if (command) {
        QStringList rest = arguments;
        rest.removeAt(at);
        Answer given = run(*command, rest);
        if (given.end == Answer::WrongUsage)
            given.text += u' ' + Words::tr("Usage: %1").arg(usage(*command));
        return given;
    }
    if (std::any_of(words.begin(), words.end(), asksForVersion))
        return Answer::done(u"Twinbook "_s + QCoreApplication::applicationVersion());
    QString wrong =
        at < 0 ? QString() : Words::tr("There is no command or book called “%1”.").arg(arguments.at(at));
    if (at < 0) {
        auto read = readWords(arguments, sharedOptions());
        wrong = read ? readShared(*read) : read.sentence;
    }
    return Answer::wrongUsage(
        wrong + u' ' + Words::tr("Usage: twinbook [BOOK], or twinbook help for the commands."));
}

// False when it did not get out: a full disk behind a redirection.
bool say(FILE *stream, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size())
        && std::fflush(stream) == 0;
}

// Known before the rest is read, since mistakes are explained in it as well.
QString languageAsked(const QStringList &arguments)
{
    const QString name = u"--language"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString language = arguments.at(i) == name ? arguments.value(i + 1)
            : arguments.at(i).startsWith(name + u'=')    ? arguments.at(i).mid(name.size() + 1)
                                                         : QString();
        if (speaks(language))
            return language;
    }
    return readOptions().language;
}

// What Request a command line would make, for questions before it is run.
std::optional<Request> requestOf(const Command &command, const QStringList &arguments, qsizetype at)
{
    QStringList rest = arguments;
    rest.removeAt(at);
    const auto read = readWords(rest, command.options + sharedOptions());
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const qsizetype at = firstOperand(arguments);
    if (at >= 0 && commandNamed(allCommands(), arguments.at(at)))
        return true;
    auto read = readWords(arguments, sharedOptions());
    if (!read || !readShared(*read).isEmpty() || read->operands.size() > 1)
        return true;
    const QString book = read->operand(0);
    return !book.isEmpty() && !book.endsWith(u".twinbook") && !QFileInfo::exists(book);
}

WindowStart windowStart(const QStringList &arguments)
{
    auto read = readWords(arguments, sharedOptions());
    if (!read || !readShared(*read).isEmpty())
        return {};
    const QDate today = read->has(u"today"_s) ? read->asked.today : QDate();
    return {read->operand(0), today, read->option(u"language"_s), read->option(u"who"_s)};
}

bool commandNeedsWindowSystem(const QStringList &arguments)
{
    const qsizetype at = firstOperand(arguments);
    const QList<Command> commands = allCommands();
    const Command *command = at < 0 ? nullptr : commandNamed(commands, arguments.at(at));
    const auto request = command ? requestOf(*command, arguments, at) : std::nullopt;
    return request && command->draws && command->draws(*request);
}

void quietQt()
{
    if (qEnvironmentVariableIsSet("QT_LOGGING_RULES") || qEnvironmentVariableIsSet("QT_DEBUG_PLUGINS"))
        return;
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
}

int runCommand(const QStringList &arguments)
{
    useLanguage(*QCoreApplication::instance(), languageAsked(arguments));
    Answer given = answer(arguments);
    if (given.end == Answer::Done && !say(stdout, given.text))
        given = Answer::refused(Words::tr("The answer could not be written out: is the disk full?"));
    // One line, whatever a sentence quotes.
    if (given.end != Answer::Done)
        say(stderr, given.text.simplified());
    else if (!given.remark.isEmpty())
        say(stderr, given.remark.simplified());
    return given.end;
}

} // namespace twinbook
