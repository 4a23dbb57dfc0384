// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about.h"

#include "ask.h"
#include "icons.h"
#include "labels.h"
#include "main_window.h"
#include "mnemonics.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

void addKeys(const QMenu *menu, const QString &under, ReportTable &table)
{
    for (const QAction *action : menu->actions()) {
        const QString text = withoutMnemonic(action->text());
        if (action->menu()) {
            addKeys(action->menu(), under + u" > "_s + text, table);
            continue;
        }
        if (action->isSeparator())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys += sequence.toString(QKeySequence::NativeText);
        const QStringList parts = text.split(u'\t'); // a line of the area carries its keys in its text
        if (keys.isEmpty() && parts.size() > 1)
            keys += parts[1];
        if (!keys.isEmpty())
            table.rows.append({Cell(keys.join(Words::tr(" or "))), Cell(parts.first()), Cell(under)});
    }
}

} // namespace

QDialog *makeAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(Words::tr("About Twinbook"));
    auto *column = new QVBoxLayout(dialog);
    const int gap = emPx(dialog, 1.2);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap / 2);
    auto *top = new QHBoxLayout;
    auto *picture = new QLabel(dialog);
    const int side = emPx(dialog, 4);
    picture->setPixmap(icon(u"twinbook"_s).pixmap(QSize(side, side), dialog->devicePixelRatioF()));
    top->addWidget(picture);
    auto *names = new QVBoxLayout;
    names->addWidget(new HeadingLabel(Words::tr("Twinbook"), 1, dialog));
    names->addWidget(
        quietParagraph(Words::tr("Version %1").arg(QLatin1StringView(TWINBOOK_VERSION)), dialog));
    top->addLayout(names, 1);
    column->addLayout(top);
    for (const QString &text :
        {Words::tr("The record book of a town-twinning committee: one program, one file, no network needed."),
            Words::tr(
                "Free software under the GNU General Public License, version 3 or later: you may use it, "
                "pass it on, study it and change it. It comes without any warranty."),
            Words::tr("Made with Qt %1 and SQLite.").arg(QLatin1StringView(qVersion()))}) {
        QLabel *label = paragraph(text, dialog);
        label->setFixedWidth(emPx(dialog, 28));
        label->setFixedHeight(label->heightForWidth(emPx(dialog, 28)));
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(dialog);
    auto *copy = buttons->addButton(Words::tr("Copy these details"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, dialog, [] {
        QApplication::clipboard()->setText(
            u"Twinbook %1, Qt %2, %3"_s.arg(QLatin1StringView(TWINBOOK_VERSION),
                QLatin1StringView(qVersion()), QSysInfo::prettyProductName()));
    });
    QObject::connect(buttons->addButton(Words::tr("Close"), QDialogButtonBox::RejectRole),
        &QPushButton::clicked, dialog, &QDialog::reject);
    column->addWidget(buttons);
    return dialog;
}

void showAbout(QWidget *parent)
{
    const std::unique_ptr<QDialog> dialog(makeAbout(parent));
    Ask::run(*dialog);
}

Report shortcutsReport(const MainWindow &window)
{
    Report report;
    report.title = Words::tr("Keyboard shortcuts");
    report.association = window.session().association();
    report.day = window.session().today();
    report.fileStem = u"keyboard-shortcuts"_s;
    ReportTable table;
    table.columns = {
        {Words::tr("Keys")}, {Words::tr("What they do"), ColumnKind::Text, 2}, {Words::tr("Menu")}};
    for (const QAction *top : window.menuBar()->actions())
        if (QMenu *menu = top->menu()) {
            if (menu->isEmpty())
                Q_EMIT menu->aboutToShow(); // fills those that are made as they open
            addKeys(menu, withoutMnemonic(top->text()), table);
        }
    report.blocks.append(table);
    return report;
}

void showShortcuts(MainWindow &window)
{
    window.previewReport(shortcutsReport(window));
}

} // namespace twinbook
