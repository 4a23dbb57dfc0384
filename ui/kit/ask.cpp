// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"

#include "ask_window.h"
#include "theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace twinbook::Ask {

namespace {

// What tests put in beforehand, and what was asked.
struct Waiting
{
    QStringList verbs;
    QStringList texts;
    QStringList files;
    QList<std::function<void(QDialog &)>> dialogs;
    QStringList asked;
};

Waiting &waiting()
{
    static Waiting one;
    return one;
}

bool mayBlock()
{
    return qEnvironmentVariableIsEmpty("TWINBOOK_NO_MODAL");
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ask)
};

void note(const QString &what)
{
    waiting().asked.append(what);
}

void warnUnanswered(const QString &what)
{
    qWarning("Nobody answers: %s", qPrintable(what));
}

// The answer of a test, if there is one, or the safe one where nothing may block; nothing: ask the user.
std::optional<QString> fileWithoutAsking(const QString &title)
{
    note(title);
    QStringList &files = waiting().files;
    if (!files.isEmpty())
        return files.takeFirst();
    if (mayBlock())
        return std::nullopt;
    warnUnanswered(title);
    return QString();
}

std::optional<QString> chosen(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QString withSuffix(const QString &path, const QString &filter)
{
    static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
    const auto match = suffix.match(filter);
    if (path.isEmpty() || !match.hasMatch() || !QFileInfo(path).suffix().isEmpty())
        return path;
    return path + QLatin1Char('.') + match.captured(1);
}

} // namespace

QString question(QWidget *parent, const Question &q)
{
    Q_ASSERT(!q.options.isEmpty());
    note(q.title + QStringLiteral(": ") + q.sentence);
    QString safe = q.options.last().verb;
    for (const Option &option : q.options)
        if (option.role == Role::Cancel)
            safe = option.verb;
    if (!waiting().verbs.isEmpty()) {
        const QString verb = waiting().verbs.takeFirst();
        for (const Option &option : q.options)
            if (option.verb == verb)
                return verb;
        qWarning("\"%s\" is no answer to: %s", qPrintable(verb), qPrintable(q.title));
        return safe;
    }
    if (!mayBlock()) {
        if (q.options.size() > 1)
            warnUnanswered(q.title + QStringLiteral(": ") + q.sentence);
        return safe;
    }
    return askInWindow(parent, q, safe);
}

bool confirm(
    QWidget *parent, const QString &title, const QString &sentence, const QString &doLabel, Role role)
{
    const QString verb = question(parent,
        {title, sentence,
            {{doLabel, role, QStringLiteral("do")},
                {Words::tr("Cancel"), Role::Cancel, QStringLiteral("cancel")}}});
    return verb == QLatin1String("do");
}

void tell(QWidget *parent, const QString &title, const QString &sentence)
{
    question(parent, {title, sentence, {{Words::tr("Close"), Role::Primary, QStringLiteral("close")}}});
}

std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
    const QString &initial, const QString &doLabel)
{
    note(title + QStringLiteral(": ") + label);
    if (!waiting().texts.isEmpty())
        return chosen(waiting().texts.takeFirst().trimmed());
    if (!mayBlock()) {
        warnUnanswered(title);
        return std::nullopt;
    }
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *caption = new QLabel(label, &dialog);
    auto *edit = new QLineEdit(initial, &dialog);
    edit->setMinimumWidth(emPx(edit, 24));
    caption->setBuddy(edit);
    caption->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(&dialog);
    auto *save =
        buttons->addButton(doLabel.isEmpty() ? Words::tr("Save") : doLabel, QDialogButtonBox::AcceptRole);
    buttons->addButton(Words::tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    const auto follow = [save, edit] { save->setEnabled(!edit->text().trimmed().isEmpty()); };
    QObject::connect(edit, &QLineEdit::textChanged, save, follow);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    follow();
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(caption);
    column->addWidget(edit);
    column->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return chosen(edit->text().trimmed());
}

std::optional<QString> openFile(
    QWidget *parent, const QString &title, const QString &filter, const QString &folder)
{
    if (const auto answer = fileWithoutAsking(title))
        return chosen(*answer);
    return chosen(QFileDialog::getOpenFileName(parent, title, folder, filter));
}

std::optional<QString> saveFile(
    QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter)
{
    if (const auto answer = fileWithoutAsking(title))
        return chosen(withSuffix(*answer, filter));
    QFileDialog dialog(parent, title, QFileInfo(suggestedName).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    // The dialog adds the suffix itself, so that its question about overwriting names the right file.
    dialog.setDefaultSuffix(QFileInfo(withSuffix(QStringLiteral("x"), filter)).suffix());
    dialog.selectFile(QFileInfo(suggestedName).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return chosen(dialog.selectedFiles().first());
}

std::optional<QString> chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    if (const auto answer = fileWithoutAsking(title))
        return chosen(*answer);
    return chosen(QFileDialog::getExistingDirectory(parent, title, folder));
}

bool run(QDialog &dialog)
{
    note(dialog.windowTitle());
    if (!waiting().dialogs.isEmpty()) {
        const auto user = waiting().dialogs.takeFirst();
        QTimer::singleShot(0, &dialog, [&dialog, user] {
            user(dialog);
            if (dialog.isVisible()) {
                qWarning("A test left open: %s", qPrintable(dialog.windowTitle()));
                dialog.done(QDialog::Rejected);
            }
        });
    } else if (!mayBlock()) {
        warnUnanswered(dialog.windowTitle());
        return false;
    }
    return dialog.exec() == QDialog::Accepted;
}

void answerNext(const QString &verb)
{
    waiting().verbs.append(verb);
}

void answerNextText(const QString &answer)
{
    waiting().texts.append(answer);
}

void answerNextFile(const QString &path)
{
    waiting().files.append(path);
}

void answerNextDialog(std::function<void(QDialog &)> user)
{
    waiting().dialogs.append(std::move(user));
}

QStringList takeAsked()
{
    return std::exchange(waiting().asked, {});
}

int answersLeft()
{
    const Waiting &w = waiting();
    return int(w.verbs.size() + w.texts.size() + w.files.size() + w.dialogs.size());
}

} // namespace twinbook::Ask
