// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rates_dialog.h"

#include "ask.h"
#include "dates.h"
#include "figure_words.h"
#include "flow_layout.h"
#include "help_key.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "session.h"
#include "tone_text.h"

#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int indexRole = Qt::UserRole; // into the lines; headings have none

} // namespace

RecordDialogKind rateDialogKind(const QString &name, QDate today)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<DatedFigure>();
    kind.addTitle = RatesDialog::tr("Add a value of your own");
    kind.editTitle = RatesDialog::tr("Change your own value");
    kind.sections = {
        {figureWords(name).label, {u"value"_s, u"valid_from"_s, u"valid_until"_s, u"source"_s}, false, {}}};
    kind.extras.required = {u"value"_s};
    kind.extras.hints = {{u"value"_s, RatesDialog::tr("A number alone: 25 for 25 %, 30.00 for an amount.")},
        {u"valid_until"_s, RatesDialog::tr("Leave it empty if it holds until further notice.")},
        {u"source"_s, RatesDialog::tr("For example the page or the letter that you have it from.")}};
    kind.check = [](const void *record) { return check(*static_cast<const DatedFigure *>(record)); };
    kind.atFirst = {{u"name"_s, name}, {u"valid_from"_s, today.toString(Qt::ISODate)}};
    return kind;
}

RatesDialog::RatesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_source(paragraph({}, this))
    , m_told(new ToneText(this))
    , m_add(new QPushButton(icon(u"add"_s), tr("Add..."), this))
    , m_edit(new QPushButton(icon(u"edit"_s), tr("Edit..."), this))
    , m_remove(new QPushButton(icon(u"remove"_s), tr("Remove"), this))
{
    setWindowTitle(tr("Rates and limits"));
    setHelpTopic(*this, u"rates"_s);
    layOut();
    fill();
    choose(m_lines.value(0).name);
    giveMnemonics(this);
    m_list->setFocus();
    resize(QSize(emPx(this, 44), emPx(this, 36)).boundedTo(screen()->availableSize() * 0.92));
}

void RatesDialog::layOut()
{
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(quietParagraph(
        tr("When a law changes, add the new value with its first day: what came before stays as it was."),
        this));
    column->addWidget(m_list, 1);
    column->addWidget(m_source);
    column->addWidget(m_told);
    auto *close = new QPushButton(tr("Close"), this);
    auto *left = new FlowLayout;
    for (QPushButton *button : {m_add, m_edit, m_remove, close}) {
        button->setAutoDefault(false);
        left->addWidget(button);
    }
    column->addLayout(left);
    connect(m_list, &QListWidget::currentRowChanged, this, &RatesDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &RatesDialog::edit);
    connect(m_add, &QPushButton::clicked, this, &RatesDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &RatesDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &RatesDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void RatesDialog::fill()
{
    m_list->clear();
    m_lines.clear();
    QString group;
    for (const QString &name : figureNames()) {
        const FigureWords words = figureWords(name);
        if (words.group != group) {
            group = words.group;
            auto *heading = new QListWidgetItem(group.isEmpty() ? tr("More") : group, m_list);
            QFont bold = m_list->font();
            bold.setBold(true);
            heading->setFont(bold);
            heading->setFlags(Qt::NoItemFlags);
            heading->setForeground(m_list->palette().color(QPalette::Active, QPalette::Text));
        }
        addLines(name);
    }
    showCurrent();
}

void RatesDialog::addLines(const QString &name)
{
    const QString label = figureWords(name).label;
    const std::optional<DatedFigure> now = figureOn(m_session.store(), name, m_session.today());
    for (const DatedFigure &figure : valuesOf(m_session.store(), name)) {
        const bool own = figure.id.isValid();
        const bool holds = now && *now == figure;
        QString line = tr("%1: %2", "what, its value and days")
                           .arg(label, figureLine(figure, m_session.locale(), m_session.currency()));
        if (own)
            line = tr("%1 (your own)").arg(line);
        auto *item = new QListWidgetItem(holds ? icon(u"tick"_s) : icon(u"clock"_s), line, m_list);
        item->setData(indexRole, int(m_lines.size()));
        item->setToolTip(holds ? tr("This holds today.") : tr("This does not hold today."));
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
        m_lines += {name, figure, own};
    }
}

void RatesDialog::choose(const QString &name)
{
    const std::optional<DatedFigure> now = figureOn(m_session.store(), name, m_session.today());
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant index = m_list->item(row)->data(indexRole);
        if (index.isValid() && m_lines.at(index.toInt()).name == name
            && (!now || m_lines.at(index.toInt()).figure == *now))
            m_list->setCurrentRow(row);
    }
}

const RatesDialog::Line *RatesDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant index = item ? item->data(indexRole) : QVariant();
    return index.isValid() && index.toInt() < m_lines.size() ? &m_lines.at(index.toInt()) : nullptr;
}

void RatesDialog::showCurrent()
{
    const Line *line = current();
    const bool writing = line && !m_session.store().isReadOnly();
    m_add->setEnabled(writing);
    m_edit->setEnabled(writing && line->own);
    m_remove->setEnabled(writing && line->own);
    if (!line)
        return m_source->clear();
    m_source->setText(line->figure.source.isEmpty() ? tr("Nobody is named who says so.")
                                                    : tr("Source: %1").arg(line->figure.source));
}

void RatesDialog::add()
{
    const Line *line = current();
    if (!line)
        return;
    const QString name = line->name;
    RecordDialog dialog(m_session, rateDialogKind(name, m_session.today()), 0, this);
    if (!Ask::run(dialog))
        return;
    fill();
    choose(name);
    m_told->say(tr("Added."), Tone::Good);
}

void RatesDialog::edit()
{
    const Line *line = current();
    if (!line || !line->own || m_session.store().isReadOnly())
        return;
    const QString name = line->name;
    RecordDialog dialog(m_session, rateDialogKind(name, m_session.today()), line->figure.id.value, this);
    if (!Ask::run(dialog))
        return;
    fill();
    choose(name);
    m_told->say(tr("Changed."), Tone::Good);
}

void RatesDialog::remove()
{
    const Line *line = current();
    if (!line || !line->own)
        return;
    const QString name = line->name;
    const Id<DatedFigure> id = line->figure.id;
    const EditOutcome outcome = m_session.edit(tr("Remove the value of “%1”").arg(figureWords(name).label),
        [id](Edit &change) { change.remove(id); });
    if (!outcome)
        return m_told->say(outcome.sentence, Tone::Bad);
    fill();
    choose(name);
    m_told->say(tr("Removed. Edit > Undo brings it back."), Tone::Good);
}

void showRates(Session &session, QWidget *parent)
{
    RatesDialog dialog(session, parent);
    Ask::run(dialog);
}

} // namespace twinbook
