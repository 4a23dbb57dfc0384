// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "label_dialog.h"

#include "ask.h"
#include "choice_box.h"
#include "handing_out.h"
#include "handing_out_asking.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "preview_dialog.h"
#include "record_list.h"
#include "session.h"
#include "settings.h"
#include "tone_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString sheetSetting = u"labels/sheet"_s;

QString keyOf(LabelsFor who)
{
    return QString::number(int(who));
}

} // namespace

LabelDialog::LabelDialog(Session &session, LabelsFor who, const LabelPeople &people, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_people(people)
    , m_paper(paperPostMembers(session.store(), session.today()))
    , m_who(new ChoiceBox(this))
    , m_sheet(new ChoiceBox(this))
    , m_oneAHome(new QCheckBox(tr("Only one for each household"), this))
    , m_count(new ToneText(this))
    , m_show(new QPushButton(icon(u"label"_s), tr("Show the sheets"), this))
{
    setWindowTitle(tr("Address labels"));
    QList<ChoiceItem> whom{{keyOf(LabelsFor::Listed),
        tr("Everybody in the list as it is now (%n)", nullptr, int(people.listed.size()))}};
    if (!people.selected.isEmpty())
        whom.append({keyOf(LabelsFor::Selected),
            tr("Those selected in the list (%n)", nullptr, int(people.selected.size()))});
    whom.append({keyOf(LabelsFor::PaperPost),
        tr("Members who get letters on paper (%n)", nullptr, int(m_paper.size()))});
    m_who->setItems(whom);
    m_who->setKey(keyOf(who));
    QList<ChoiceItem> sheets;
    for (const LabelSheet &sheet : labelSheets())
        sheets.append({QStringView(sheet.code).toString(), labelSheetName(sheet, session.locale())});
    m_sheet->setItems(sheets);
    const QString last = openSettings()->value(sheetSetting).toString();
    if (labelSheet(last))
        m_sheet->setKey(last);
    m_oneAHome->setChecked(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    for (const auto &[words, box] : {std::pair(tr("For whom"), m_who), std::pair(tr("Sheet"), m_sheet)}) {
        auto *label = new QLabel(words, this);
        label->setBuddy(box);
        box->setAccessibleName(words);
        column->addWidget(label);
        column->addWidget(box);
        connect(box, &ChoiceBox::keyChanged, this, &LabelDialog::refresh);
    }
    column->addWidget(m_oneAHome);
    column->addSpacing(emPx(this, 0.6));
    column->addWidget(m_count);
    column->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_show->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    column->addLayout(buttons);
    connect(m_oneAHome, &QCheckBox::toggled, this, &LabelDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        openSettings()->setValue(sheetSetting, m_sheet->key());
        accept();
    });
    giveMnemonics(this);
    refresh();
    resize(emPx(this, 34), sizeHint().height());
}

const QList<qint64> &LabelDialog::persons() const
{
    const auto who = LabelsFor(m_who->key().toInt());
    return who == LabelsFor::Selected ? m_people.selected
        : who == LabelsFor::PaperPost ? m_paper
                                      : m_people.listed;
}

AddressLabels LabelDialog::labels(const QList<qint64> &leftOut) const
{
    return addressLabels(m_session.store(), withoutPersons(persons(), leftOut), m_oneAHome->isChecked());
}

const LabelSheet *LabelDialog::sheet() const
{
    return labelSheet(m_sheet->key());
}

void LabelDialog::refresh()
{
    const AddressLabels made = labels();
    const int count = int(made.labels.size());
    m_show->setEnabled(count > 0);
    if (count == 0)
        return m_count->say(tr("There is nobody here with an address to print."), Tone::Warning);
    const int sheets = (count + sheet()->count() - 1) / sheet()->count();
    QString sentence = tr("%1 on %2.", "21 labels, 1 sheet")
                           .arg(tr("%n labels", nullptr, count), tr("%n sheets", nullptr, sheets));
    if (made.without.isEmpty())
        return m_count->say(sentence, Tone::Neutral);
    constexpr qsizetype most = 5;
    QString names = made.without.mid(0, most).join(u", "_s);
    if (made.without.size() > most)
        names += tr(" and %n more", nullptr, int(made.without.size() - most));
    m_count->say(sentence + u' ' + tr("No address is known for %1.").arg(names), Tone::Warning);
}

LabelPeople labelPeople(const RecordList &persons)
{
    return {persons.model()->ids(), persons.selectedIds()};
}

namespace {

void run(LabelDialog &dialog, Session &session, const QString &consent, QWidget *parent)
{
    if (!Ask::run(dialog))
        return;
    const auto left = askWhoIsLeftOut(session, consent, dialog.persons(), parent);
    if (!left)
        return;
    const QList<Label> labels = dialog.labels(*left).labels;
    if (labels.isEmpty())
        return session.say(LabelDialog::tr("There is nobody here with an address to print."), Tone::Warning);
    PreviewDialog preview(labels, *dialog.sheet(), session.locale(), parent);
    Ask::run(preview);
}

} // namespace

void askForLabels(Session &session, const QList<qint64> &persons, QWidget *parent)
{
    LabelDialog dialog(session, LabelsFor::Listed, {persons, {}}, parent);
    run(dialog, session, {}, parent);
}

void askForLabels(Session &session, LabelsFor who, const RecordList &persons, QWidget *parent)
{
    LabelDialog dialog(session, who, labelPeople(persons), parent);
    run(dialog, session, u"newsletter"_s, parent);
}

} // namespace twinbook
