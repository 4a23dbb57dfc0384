// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "age_dialog.h"

#include "ask.h"
#include "chart_card.h"
#include "community_dialog.h"
#include "icons.h"
#include "labels.h"
#include "session.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgeProfile)
};

constexpr int agesOfTown = QDialog::Accepted + 1; // how the window ended

const ReportKind *ageReport(const Session &session)
{
    const Area *people = session.area(u"people"_s);
    for (const ReportKind &report : people ? people->reports : QList<ReportKind>())
        if (report.name == u"age-profile"_s)
            return &report;
    return nullptr;
}

} // namespace

bool hasAgeProfile(const Session &session)
{
    return ageReport(session) != nullptr;
}

QDialog *makeAgeProfile(Session &session, QWidget *parent)
{
    const ReportKind *kind = ageReport(session);
    if (!kind)
        return nullptr;
    const Report report = kind->make(session.store(), session.asked());
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(kind->title);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(new HeadingLabel(report.title, 1, dialog));
    // The chart keeps its height: with large letters it is scrolled, and nothing is drawn over it.
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(scroll);
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, 0, 0, 0);
    for (const Block &block : report.blocks) {
        if (const auto *chart = std::get_if<ReportChart>(&block)) {
            auto *card = new ChartCard(body);
            card->setChart(*chart, session.locale());
            parts->addWidget(card, 1);
            for (QPushButton *button : card->findChildren<QPushButton *>())
                button->setAutoDefault(false);
        } else if (const auto *words = std::get_if<Paragraph>(&block)) {
            parts->addWidget(paragraph(words->text, body));
        }
    }
    scroll->setWidget(body);
    scroll->setMinimumWidth(
        body->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    column->addWidget(scroll, 1);
    auto *print = new QPushButton(icon(u"print"_s), Words::tr("Print or save..."), dialog);
    auto *close = new QPushButton(Words::tr("Close"), dialog);
    auto *buttons = new QHBoxLayout;
    if (!session.store().isReadOnly()) {
        auto *town = new QPushButton(icon(u"people"_s), Words::tr("Ages in our town..."), dialog);
        town->setAutoDefault(false);
        QObject::connect(town, &QPushButton::clicked, dialog, [dialog] { dialog->done(agesOfTown); });
        buttons->addWidget(town);
    }
    buttons->addStretch(1);
    buttons->addWidget(print);
    buttons->addWidget(close);
    column->addLayout(buttons);
    close->setDefault(true);
    print->setAutoDefault(false);
    close->setFocus();
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(print, &QPushButton::clicked, dialog, [dialog, &session, report] {
        dialog->accept();
        session.preview(report);
    });
    dialog->resize(QSize(emPx(dialog, 54), emPx(dialog, 36)).boundedTo(dialog->screen()->availableSize()));
    return dialog;
}

void showAgeProfile(Session &session, QWidget *parent)
{
    for (;;) {
        const std::unique_ptr<QDialog> dialog(makeAgeProfile(session, parent));
        if (!dialog)
            return;
        Ask::run(*dialog);
        if (dialog->result() != agesOfTown)
            return;
        askForCommunityAges(session, parent);
    }
}

} // namespace twinbook
