// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QDialog;
class QWidget;

// The one door for everything that stops the user with a window: questions, file choosers, dialogs.
// Tests put the answers in beforehand; with TWINBOOK_NO_MODAL=1 in the environment nothing ever blocks: what
// has no answer waiting takes the safe one and says so with qWarning.
namespace twinbook::Ask {

enum class Role { Primary, Danger, Other, Cancel };

// One button of a question.
struct Option
{
    QString label; // a verb: "Save changes"
    Role role = Role::Other;
    QString verb; // what comes back when it is chosen, not translated: "save"
};

struct Question
{
    QString title; // the question in a few words: "Leave without saving?"
    QString sentence; // what happened, what it means, what to do
    QList<Option> options; // one with Role::Cancel is the answer of Esc and of closing; else the last one is
};

QString question(QWidget *parent, const Question &question); // the verb chosen
bool confirm(QWidget *parent, const QString &title, const QString &sentence, const QString &doLabel,
    Role role = Role::Primary); // doLabel or "Cancel"
void tell(QWidget *parent, const QString &title, const QString &sentence); // one button: "Close"
std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
    const QString &initial = {}, const QString &doLabel = {}); // trimmed, never empty

// filter as QFileDialog takes it: tr("Spreadsheets (*.csv *.xlsx)"). Nothing when the user changed his mind.
std::optional<QString> openFile(
    QWidget *parent, const QString &title, const QString &filter, const QString &folder = {});
std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
    const QString
        &filter); // asks before overwriting; the first suffix of the filter is added where none was typed
std::optional<QString> chooseFolder(QWidget *parent, const QString &title, const QString &folder = {});

// Runs any dialog; true when accepted.
bool run(QDialog &dialog);

// For tests: answers used up in order, each by the next question of its kind.
void answerNext(const QString &verb); // question, confirm ("do" or "cancel"), tell ("close")
void answerNextText(const QString &text); // empty cancels
void answerNextFile(const QString &path); // openFile, saveFile, chooseFolder; empty cancels
void answerNextDialog(std::function<void(QDialog &)> user); // run: shown, then `user` works it and closes it
QStringList takeAsked(); // "title: sentence" of all asked since the last call
int answersLeft(); // answers that nobody has asked for

} // namespace twinbook::Ask
