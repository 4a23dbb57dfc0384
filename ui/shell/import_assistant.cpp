// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_assistant.h"

#include "ask.h"
#include "big_button.h"
#include "choice_box.h"
#include "file_drop.h"
#include "import_columns_step.h"
#include "import_preview_step.h"
#include "labels.h"
#include "mnemonics.h"
#include "progress.h"
#include "tone_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Read, but no column is known: the user has to say what they hold.
bool isUnknown(const ImportPlan &plan)
{
    return plan.rows.isEmpty() && !plan.columns.isEmpty()
        && std::all_of(plan.columns.begin(), plan.columns.end(),
            [](const ImportColumn &column) { return column.field.isEmpty(); });
}

} // namespace

ImportAssistant::ImportAssistant(Session &session, const QString &kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_heading(new HeadingLabel({}, 1, this))
    , m_where(quietParagraph({}, this))
    , m_refusal(new ToneText(this))
    , m_steps(new QStackedWidget(this))
    , m_columns(new ImportColumnsStep(this))
    , m_preview(new ImportPreviewStep(this))
{
    setWindowTitle(tr("Import a list"));
    new FileDrop(this, [this](const QString &path) {
        if (step() == File)
            openFile(path);
    });
    for (const Area &area : session.areas())
        m_importers += area.importers;
    m_steps->addWidget(makeFileStep(kind));
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_preview);
    m_steps->addWidget(makeDoneStep());

    m_cancel = new QPushButton(tr("Cancel"), this);
    m_back = new QPushButton(tr("Back"), this);
    m_next = new QPushButton(tr("Next"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_where);
    column->addWidget(m_refusal);
    column->addWidget(m_steps, 1);
    column->addLayout(buttons);
    column->setSpacing(emPx(this, 0.6));
    const int gap = emPx(this, 1.2);
    column->setContentsMargins(gap, gap, gap, gap);
    // With large letters on a small screen it takes all of it.
    resize(QSize(emPx(this, 62), emPx(this, 44)).boundedTo(screen()->availableSize()));

    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::next);
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::back);
    connect(m_cancel, &QPushButton::clicked, this, &ImportAssistant::reject);
    connect(m_preview, &ImportPreviewStep::wantedChanged, this, [this] { show(Preview); });
    show(File);
}

ImportAssistant::~ImportAssistant() = default;

QWidget *ImportAssistant::makeFileStep(const QString &kind)
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    QList<ChoiceItem> kinds;
    for (const Importer &importer : std::as_const(m_importers))
        kinds.append({importer.kind, importer.title});
    m_kind = new ChoiceBox(step);
    m_kind->setItems(kinds);
    m_kind->setKey(kind.isEmpty() && !kinds.isEmpty() ? kinds.first().key : kind);
    auto *label = new QLabel(tr("What is in the list?"), step);
    label->setBuddy(m_kind);
    m_kind->setAccessibleName(label->text());
    column->addWidget(label);
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    label->setVisible(kinds.size() > 1 && kind.isEmpty());
    m_kind->setVisible(kinds.size() > 1 && kind.isEmpty());
    column->addWidget(
        paragraph(tr("Any table will do: a spreadsheet (.xlsx, .ods), a table saved as .csv or .txt, "
                     "or the address book of a telephone or e-mail program (.vcf). The columns may "
                     "be in any order, with headings in English, French or German."),
            step));
    auto *choose = new BigButton(
        u"open"_s, tr("Choose the file..."), tr("Or drag it from its folder onto this window."), step);
    connect(choose, &QAbstractButton::clicked, this, &ImportAssistant::chooseFile);
    column->addWidget(choose);
    column->addWidget(paragraph(
        tr("You will see what would happen before anything is changed, and can undo all of it afterwards."),
        step));
    column->addStretch(1);
    // With large letters in a small window it is scrolled.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(step);
    return scroll;
}

QWidget *ImportAssistant::makeDoneStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    m_done = paragraph({}, step);
    m_undo = new QPushButton(tr("Undo the whole import"), step);
    m_undo->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, &ImportAssistant::undoImport);
    m_unread = new QListWidget(step);
    m_unread->setAccessibleName(tr("Remarks about the lines"));
    m_unread->setWordWrap(true);
    m_unread->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_done);
    column->addWidget(m_unread, 10);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    column->addStretch(1);
    return step;
}

ImportAssistant::Step ImportAssistant::step() const
{
    return Step(m_steps->currentIndex());
}

QString ImportAssistant::refusal() const
{
    return m_refusal->sentence();
}

void ImportAssistant::refuse(const QString &sentence)
{
    m_refusal->say(sentence, Tone::Bad);
}

const Importer *ImportAssistant::importer() const
{
    for (const Importer &importer : m_importers)
        if (importer.kind == m_kind->key())
            return &importer;
    return nullptr;
}

void ImportAssistant::chooseFile()
{
    const auto path = Ask::openFile(this, tr("Choose the list"),
        tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard)") + u";;"_s + tr("All files (*)"));
    if (path)
        openFile(*path);
}

bool ImportAssistant::openFile(const QString &path)
{
    m_path = path;
    m_plan.reset();
    m_columns->clear();
    if (!makePlan())
        return false;
    m_hasColumns = !m_plan->columns.isEmpty();
    show(m_hasColumns ? Columns : Preview);
    return true;
}

bool ImportAssistant::makePlan()
{
    const Importer *reader = importer();
    if (!reader)
        return false;
    ImportChoices choices = m_columns->choices();
    choices.locale = m_session.locale();
    choices.today = m_session.today();
    choices.evenUnknown = true; // a table whose headings nobody knows is no dead end
    auto result = Result<ImportPlan>::refused({});
    const bool finished =
        runHere(this, tr("Reading %1").arg(QFileInfo(m_path).fileName()), [&](ProgressReport &report) {
            choices.progress = [&report](double share) { return report.step(qint64(share * 1000), 1000); };
            result = reader->plan(m_path, choices, m_session.store());
        });
    if (!finished)
        return false;
    if (!result) {
        refuse(result.sentence);
        return false;
    }
    const bool unknown = isUnknown(*result);
    refuse(unknown && !result->problems.isEmpty() ? result->problems.first().sentence : QString());
    m_plan = std::make_unique<ImportPlan>(std::move(*result));
    m_columns->setPlan(*m_plan);
    m_preview->setPlan(m_plan.get());
    if (unknown && step() == File) {
        m_hasColumns = true;
        show(Columns);
    }
    return !unknown;
}

void ImportAssistant::next()
{
    switch (step()) {
    case File:
        chooseFile();
        break;
    case Columns:
        if (makePlan())
            show(Preview);
        break;
    case Preview:
        adoptPlan();
        break;
    case Done:
        accept();
        break;
    }
}

void ImportAssistant::back()
{
    refuse({});
    show(step() == Preview && m_hasColumns ? Columns : File);
}

void ImportAssistant::show(Step step)
{
    m_steps->setCurrentIndex(step);
    static constexpr const char *headings[] = {QT_TR_NOOP("1 of 4: Choose the file"),
        QT_TR_NOOP("2 of 4: What the columns hold"), QT_TR_NOOP("3 of 4: What would happen"),
        QT_TR_NOOP("4 of 4: Done")};
    m_heading->setText(tr(headings[step]));
    m_where->setText(m_plan ? m_plan->source : QString());
    showWhere();
    m_back->setVisible(step == Columns || step == Preview);
    m_cancel->setVisible(step != Done);
    const int wanted = m_plan && step == Preview ? m_preview->wanted() : 0;
    m_next->setText(step == File ? tr("Choose the file...")
            : step == Columns    ? tr("Show what would happen")
            : step == Preview    ? tr("Import %n lines", nullptr, wanted)
                                 : tr("Close"));
    m_next->setVisible(step != File);
    m_next->setEnabled(step != Preview || wanted > 0);
    m_next->setProperty("look", u"primary"_s);
}

// Which file it is can be read in the step before, where every line counts.
void ImportAssistant::showWhere()
{
    const bool low = step() == Preview && height() < emPx(this, 30);
    m_where->setVisible(m_plan && step() != File && !low);
}

void ImportAssistant::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showWhere();
}

void ImportAssistant::adoptPlan()
{
    const int added = m_plan->count(ImportRow::Add);
    const int changed = m_plan->count(ImportRow::Change);
    const QString file = QFileInfo(m_path).fileName();
    EditOutcome outcome;
    runHere(this, tr("Importing %1").arg(file), [&](ProgressReport &report) {
        outcome = adopt(m_session.store(), *m_plan, tr("Import %1").arg(file),
            [&report](double share) { return report.step(qint64(share * 1000), 1000); });
    });
    const QString sentence = changed == 0
        ? tr("From %1: %2.").arg(file, tr("%n added", nullptr, added))
        : tr("From %1: %2, %3.")
              .arg(file, tr("%n added", nullptr, added), tr("%n changed", nullptr, changed));
    m_session.tell(outcome, sentence);
    if (outcome.end == EditOutcome::Cancelled)
        return;
    if (outcome.end == EditOutcome::Refused) {
        refuse(outcome.sentence);
        return;
    }
    m_edit = outcome.edit;
    m_undo->setVisible(m_edit != 0);
    QStringList unread;
    for (const ImportRow &row : std::as_const(m_plan->rows))
        for (const Problem &problem : row.problems)
            unread += tr("Line %1: %2").arg(problem.line > 0 ? problem.line : row.line).arg(problem.sentence);
    m_unread->addItems(unread);
    m_unread->setVisible(!unread.isEmpty());
    m_done->setText(unread.isEmpty()
            ? sentence
            : sentence + u' ' + tr("%n remarks about the lines:", nullptr, int(unread.size())));
    show(Done);
}

void ImportAssistant::undoImport()
{
    const EditOutcome outcome = m_session.undoEdit(m_edit);
    if (outcome.end == EditOutcome::Cancelled)
        return;
    m_undo->hide();
    m_done->setText(outcome.end == EditOutcome::Done
            ? tr("The import has been undone. The book is as it was before.")
            : outcome.sentence);
}

void ImportAssistant::reject()
{
    QDialog::reject();
}

} // namespace twinbook
