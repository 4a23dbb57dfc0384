// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_preview_step.h"

#include "choice_box.h"
#include "import_rows_model.h"
#include "labels.h"
#include "theme.h"
#include "tone_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int fileProblemsShown = 3;

} // namespace

ImportPreviewStep::ImportPreviewStep(QWidget *parent)
    : QWidget(parent)
    , m_rows(new ImportRowsModel(this))
    , m_counts(paragraph({}, this))
    , m_fileProblems(new ToneText(this))
    , m_filter(new ChoiceBox(this))
    , m_ticks(new QWidget(this))
    , m_ticksMenu(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_detail(paragraph({}, nullptr))
    , m_detailBox(nullptr)
{
    auto *above = new QHBoxLayout;
    auto *label = new QLabel(tr("Show"), this);
    label->setBuddy(m_filter);
    m_filter->setAccessibleName(tr("Which lines to show"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    above->addWidget(label);
    above->addWidget(m_filter);
    above->addWidget(m_ticks, 1);
    above->addStretch(0);
    above->addWidget(m_ticksMenu);
    makeTicks();

    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Lines of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->installEventFilter(this);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_detail->setAlignment(Qt::AlignTop);
    m_detail->setMargin(emPx(this, 0.6));
    m_detail->setAccessibleName(tr("About this line"));
    scroll->setWidget(m_detail);
    scroll->setMaximumHeight(emPx(this, 9));
    scroll->setMinimumHeight(emPx(this, 3.5));
    m_detailBox = scroll;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counts);
    column->addWidget(m_fileProblems);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    column->addWidget(scroll);

    connect(m_rows, &ImportRowsModel::wantedChanged, this, [this] {
        showCounts();
        Q_EMIT wantedChanged();
    });
    connect(m_filter, &ChoiceBox::keyChanged, this, [this](const QString &key) {
        m_rows->show(ImportRowsModel::Shown(key.toInt()));
        m_table->selectRow(0);
        showDetail();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportPreviewStep::showDetail);
}

void ImportPreviewStep::setPlan(ImportPlan *plan)
{
    m_plan = plan;
    m_rows->setPlan(plan);
    QStringList sentences;
    for (const Problem &problem : plan->problems.mid(0, fileProblemsShown))
        sentences += problem.sentence;
    if (plan->problems.size() > fileProblemsShown)
        sentences +=
            tr("%n further remarks about the file.", nullptr, int(plan->problems.size()) - fileProblemsShown);
    m_fileProblems->say(sentences.join(u'\n'), Tone::Warning);
    fillFilter();
    showCounts();
    const int sample = int(std::min<qsizetype>(plan->rows.size(), 100));
    QFontMetrics metrics(m_table->font());
    int widest = emPx(this, 8);
    for (int i = 0; i < sample; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(plan->rows[i].title) + emPx(this, 1.5));
    m_table->setColumnWidth(ImportRowsModel::Tick, emPx(this, 4.5));
    m_table->setColumnWidth(ImportRowsModel::Line, emPx(this, 4.5));
    m_table->setColumnWidth(ImportRowsModel::What, emPx(this, 9));
    m_titleWidth = widest;
    fitRemarks();
    m_table->selectRow(0);
    showDetail();
}

void ImportPreviewStep::fillFilter()
{
    const auto item = [this](ImportRowsModel::Shown which, const QString &words) {
        return ChoiceItem{QString::number(which),
            tr("%1 (%2)", "which lines, how many").arg(words).arg(m_rows->count(which))};
    };
    const QSignalBlocker quiet(m_filter);
    m_filter->setItems({item(ImportRowsModel::All, tr("All lines")),
        item(ImportRowsModel::Added, tr("To be added")), item(ImportRowsModel::Changed, tr("To be changed")),
        item(ImportRowsModel::Same, tr("Already there")),
        item(ImportRowsModel::Doubtful, tr("With a remark"))});
    m_filter->setKey(QString::number(ImportRowsModel::All));
}

int ImportPreviewStep::wanted() const
{
    return m_plan ? m_plan->count(ImportRow::Add) + m_plan->count(ImportRow::Change) + m_plan->countBeside()
                  : 0;
}

void ImportPreviewStep::showCounts()
{
    if (!m_plan)
        return;
    const int same = m_rows->count(ImportRowsModel::Same);
    const int left = int(m_plan->rows.size()) - wanted() - same;
    QStringList parts{tr("%n to be added", nullptr, m_plan->count(ImportRow::Add))};
    if (const int n = m_plan->count(ImportRow::Change); n > 0)
        parts += tr("%n to be changed", nullptr, n);
    if (const int n = m_plan->countBeside(); n > 0)
        parts += tr("%n nil returns to be noted", nullptr, n);
    if (same > 0)
        parts += tr("%n already in the book", nullptr, same);
    if (left > 0)
        parts += tr("%n left out", nullptr, left);
    m_counts->setText(
        tr("%n lines read:", nullptr, int(m_plan->rows.size())) + u' ' + parts.join(u", "_s) + u'.');
}

void ImportPreviewStep::showDetail()
{
    const ImportRow *row = m_rows->rowAt(m_table->currentIndex().row());
    QStringList lines;
    if (row) {
        lines += row->title;
        if (!row->note.isEmpty())
            lines += row->note;
        for (const Problem &problem : row->problems)
            lines += problem.sentence;
        for (const FieldChange &change : row->changes)
            lines += change.before.isEmpty()
                ? tr("%1: will be “%2”").arg(change.label, change.after)
                : tr("%1: “%2” becomes “%3”").arg(change.label, change.before, change.after);
    }
    m_detail->setText(lines.join(u'\n'));
}

void ImportPreviewStep::makeTicks()
{
    auto *row = new QHBoxLayout(m_ticks);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    m_ticks->setSizePolicy(
        QSizePolicy::Ignored, QSizePolicy::Preferred); // hidden before it widens the window
    auto *menu = new QMenu(m_ticksMenu);
    for (const auto &[text, take] :
        {std::pair(tr("Take all shown"), true), std::pair(tr("Leave out all shown"), false)}) {
        const auto act = [this, take = take] { takeAll(take); };
        auto *button = new QPushButton(text, m_ticks);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        connect(menu->addAction(text), &QAction::triggered, this, act);
    }
    m_ticksMenu->setText(tr("All shown"));
    m_ticksMenu->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_ticksMenu->setToolTip(tr("Take or leave out all lines that are shown"));
    m_ticksMenu->setPopupMode(QToolButton::InstantPopup);
    m_ticksMenu->setFocusPolicy(Qt::StrongFocus);
    m_ticksMenu->setMenu(menu);
    m_ticksMenu->hide();
}

void ImportPreviewStep::takeAll(bool wanted)
{
    QList<int> all(m_rows->rowCount());
    std::iota(all.begin(), all.end(), 0);
    m_rows->take(all, wanted);
}

void ImportPreviewStep::toggleSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows += index.row();
    const ImportRow *current = m_rows->rowAt(m_table->currentIndex().row());
    if (current)
        m_rows->take(rows, !current->wanted);
}

// The lines come first: where it is low, what stands around them gives way, and what is wrong with a line is
// read in the line.
void ImportPreviewStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = height() < emPx(this, 24);
    const int needed = m_ticks->layout()->sizeHint().width() + m_filter->sizeHint().width() + emPx(this, 6);
    const bool brief = low || width() < needed;
    m_ticks->setVisible(!brief);
    m_ticksMenu->setVisible(brief);
    if (m_detailBox->isHidden() == low)
        return;
    m_detailBox->setHidden(low);
    m_counts->setHidden(low); // the choice of lines and the button say as much
    fitRemarks();
}

void ImportPreviewStep::fitRemarks()
{
    const int least = emPx(this, 12); // it takes what is left
    const bool low = m_detailBox->isHidden();
    m_table->setColumnWidth(ImportRowsModel::Title, std::min(m_titleWidth, emPx(this, low ? 9 : 17)));
    const int words = static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(ImportRowsModel::Remark);
    m_table->setColumnWidth(ImportRowsModel::Remark, low ? std::max(least, words) : least);
}

bool ImportPreviewStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace twinbook
