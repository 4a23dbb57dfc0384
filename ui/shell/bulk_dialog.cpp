// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulk_dialog.h"

#include "bulk_entry.h"
#include "choice_box.h"
#include "form.h"
#include "homes.h"
#include "labels.h"
#include "mnemonics.h"
#include "progress.h"
#include "session.h"
#include "tone_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulkDialog)
};

// What stands against it, of the first few.
QString inFew(const QStringList &against)
{
    constexpr int few = 3;
    QStringList sentences{Words::tr("Nothing was changed.")};
    sentences += against.mid(0, few);
    if (against.size() > few)
        sentences += Words::tr("%n more cannot be changed either.", nullptr, int(against.size()) - few);
    return sentences.join(u' ');
}

} // namespace

BulkDialog::BulkDialog(Session &session, const RecordShape &shape, const QList<qint64> &ids, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_shape(shape)
    , m_ids(ids)
    , m_column(new ChoiceBox(this))
    , m_place(new QVBoxLayout)
    , m_preview(new ToneText(this))
    , m_done(new QPushButton(tr("Change them"), this))
{
    setWindowTitle(tr("Change %n entries", nullptr, int(ids.size())));
    QList<ChoiceItem> items;
    for (const Column &column : shape.columns)
        if (column.kind != Kind::Link && column.name != u"removed"_s)
            items.append({column.name, shape.label(column)});
    std::sort(items.begin(), items.end(),
        [](const ChoiceItem &a, const ChoiceItem &b) { return a.label.localeAwareCompare(b.label) < 0; });
    m_column->setItems(items);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(
        paragraph(tr("All of them get the same in one field; the others stay as they are."), this));
    auto *label = new QLabel(tr("Which field"), this);
    label->setBuddy(m_column);
    m_column->setAccessibleName(tr("Which field"));
    column->addWidget(label);
    column->addWidget(m_column);
    column->addSpacing(emPx(this, 0.6));
    column->addLayout(m_place);
    column->addWidget(m_preview);
    column->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_done->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    column->addLayout(buttons);
    connect(m_column, &ChoiceBox::keyChanged, this, &BulkDialog::makeForm);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &BulkDialog::accept);
    makeForm();
    giveMnemonics(this);
    resize(emPx(this, 36), std::max(sizeHint().height(), emPx(this, 24)));
}

void BulkDialog::choose(const QString &column)
{
    m_column->setKey(column);
}

void BulkDialog::makeForm()
{
    const QString name = m_column->key();
    const Column *described = m_shape.find(name);
    if (!described)
        return;
    delete m_form;
    FormExtras extras;
    if (described->kind != Kind::Flag) // a tick says by itself what it is for
        extras.labels.insert(name, tr("What it is to be"));
    if (described->kind == Kind::Text)
        extras.suggestions.insert(name, valuesInUse(m_session.store(), m_shape, name));
    m_form = new Form(m_shape, {{{}, {name}, false, {}}}, m_session.setting(), extras, this);
    m_form->setValues(m_shape.values(AnyRecord(m_shape).data()));
    m_place->addWidget(m_form);
    QWidget::setTabOrder(m_column, m_form->editorOf(name));
    QWidget::setTabOrder(m_form->editorOf(name), m_done);
    connect(m_form, &Form::changed, this, &BulkDialog::refresh);
    connect(m_form, &Form::saveWanted, this, &BulkDialog::accept);
    connect(m_form, &Form::cancelWanted, this, &QDialog::reject);
    refresh();
}

QVariant BulkDialog::value() const
{
    return m_form->values().value(m_column->key());
}

QString BulkDialog::preview() const
{
    return m_preview->sentence();
}

void BulkDialog::refresh()
{
    if (!m_form->problems().isEmpty()) {
        m_done->setEnabled(false);
        return m_preview->say({}, Tone::Neutral);
    }
    m_plan = planBulkChange(m_session.store(), m_shape, m_ids, m_column->key(), value());
    m_done->setEnabled(!m_plan.ids.isEmpty());
    const QString count = m_session.locale().toString(m_plan.ids.size());
    const QString all = m_session.locale().toString(m_ids.size());
    QString sentence = m_plan.same == 0
        ? tr("Changes all %1.").arg(all)
        : tr("Changes %1 of %2; %n have it already.", nullptr, m_plan.same).arg(count, all);
    const Column *column = m_shape.find(m_column->key());
    const bool blank = column->kind != Kind::Flag && column->kind != Kind::Choice
        && (value().isNull() || value().toString().isEmpty());
    if (blank)
        sentence =
            tr("Nothing is entered, so what stands in this field now would be taken out.") + u' ' + sentence;
    m_preview->say(sentence, blank ? Tone::Warning : Tone::Neutral);
}

void BulkDialog::accept()
{
    if (!m_form->confirm() || m_plan.ids.isEmpty())
        return;
    const QString column = m_column->key();
    const QVariant to = value();
    const QString label = m_shape.label(*m_shape.find(column));
    const QString done = tr("Changed “%1” of %n entries.", nullptr, int(m_plan.ids.size())).arg(label);
    const BulkField field{m_shape, entryKindOf(m_session.areas(), m_shape), column, to};
    QStringList against;
    EditOutcome outcome;
    runHere(this, tr("Changing the entries"), [&](ProgressReport &report) {
        const auto step = [&](qsizetype at) { return report.step(at, m_plan.ids.size()); };
        outcome = m_session.store().edit(
            tr("Change “%1” of %n entries", nullptr, int(m_plan.ids.size())).arg(label), [&](Edit &edit) {
                against = setInAll(edit, field, m_plan.ids, m_session.store(), m_session.asked(), step);
                if (!against.isEmpty())
                    edit.cancel();
            });
    });
    if (!against.isEmpty())
        return m_preview->say(inFew(against), Tone::Bad);
    m_session.tell(outcome, done);
    if (outcome)
        QDialog::accept();
    else
        m_preview->say(outcome.sentence, Tone::Bad);
}

} // namespace twinbook
