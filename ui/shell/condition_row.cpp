// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "condition_row.h"

#include "choice_box.h"
#include "flow_layout.h"
#include "icons.h"
#include "session.h"
#include "tone_text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int mostOffered = 200;
constexpr int letters = 14; // of room in each part, so that the rows stand in columns

bool isChosen(Kind kind)
{
    return kind == Kind::Choice || kind == Kind::Flag;
}

// What stands in the column, to be offered while typing.
QStringList valuesOf(const Store &store, const ListQuery &query, const ListColumn &column)
{
    if (column.kind != Kind::Text)
        return {};
    return valuesIn(store, query, column, mostOffered);
}

QString hintFor(Kind kind)
{
    return kind == Kind::Date     ? ConditionRow::tr("a day, or “today”")
        : kind == Kind::Languages ? ConditionRow::tr("a language")
        : kind == Kind::Integer   ? ConditionRow::tr("a number")
                                  : QString();
}

} // namespace

ConditionRow::ConditionRow(Session &session, const ListQuery &query, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_query(query)
    , m_field(new ChoiceBox(this))
    , m_test(new ChoiceBox(this))
    , m_value(new QStackedWidget(this))
    , m_words(new QLineEdit(this))
    , m_answer(new ChoiceBox(this))
    , m_none(new QWidget(this))
    , m_problem(new ToneText(this))
{
    QList<ChoiceItem> fields;
    for (const ListColumn &one : m_query.columns)
        fields.append({one.name, one.label});
    std::sort(fields.begin(), fields.end(),
        [](const ChoiceItem &a, const ChoiceItem &b) { return a.label.localeAwareCompare(b.label) < 0; });
    m_field->setItems(fields);
    m_field->setKey(m_query.columns.first().name);
    m_field->setAccessibleName(tr("Column"));
    m_test->setAccessibleName(tr("How it is looked at"));
    m_words->setAccessibleName(tr("Value"));
    m_answer->setAccessibleName(tr("Value"));
    for (QComboBox *box : {static_cast<QComboBox *>(m_field), static_cast<QComboBox *>(m_test),
             static_cast<QComboBox *>(m_answer)})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (ChoiceBox *box : {m_field, m_test, m_answer})
        box->setMinimumContentsLength(letters);
    m_value->addWidget(m_words);
    m_value->addWidget(m_answer);
    m_value->addWidget(m_none);
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *away = new QToolButton(this);
    away->setIcon(icon(u"remove"_s));
    away->setText(tr("Take this condition away"));
    away->setToolTip(away->text());
    away->setAccessibleName(away->text());
    away->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new FlowLayout; // large letters put the parts below one another
    row->addWidget(m_field);
    row->addWidget(m_test);
    row->addWidget(m_value);
    row->addWidget(away);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_field, &ChoiceBox::keyChanged, this, &ConditionRow::columnChosen);
    connect(m_test, &ChoiceBox::keyChanged, this, &ConditionRow::testChosen);
    connect(m_answer, &ChoiceBox::keyChanged, this, &ConditionRow::changed);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_problem->say({}, Tone::Neutral);
        Q_EMIT changed();
    });
    connect(m_words, &QLineEdit::editingFinished, this, [this] {
        if (!m_words->text().isEmpty())
            m_problem->say(problem(), Tone::Bad);
    });
    connect(away, &QToolButton::clicked, this, &ConditionRow::removeWanted);
    columnChosen();
}

const ListColumn &ConditionRow::column() const
{
    const ListColumn *found = columnOf(m_query, m_field->key());
    return found ? *found : m_query.columns.first();
}

ListTest ConditionRow::test() const
{
    return ListTest(m_test->key().toInt());
}

void ConditionRow::columnChosen()
{
    const ListColumn &now = column();
    QList<ChoiceItem> tests;
    for (const ListTest one : testsFor(now))
        tests.append({QString::number(int(one)), testWords(one, now.kind)});
    const QString before = m_test->key();
    m_test->setItems(tests);
    m_test->setMinimumContentsLength(letters);
    if (std::none_of(tests.begin(), tests.end(), [&](const ChoiceItem &item) { return item.key == before; }))
        m_test->setKey(tests.first().key);
    QList<ChoiceItem> answers;
    if (now.kind == Kind::Flag)
        answers = {{u"yes"_s, showValue(now, u"yes"_s, m_session.locale())},
            {u"no"_s, showValue(now, u"no"_s, m_session.locale())}};
    for (const ListAnswer &answer : now.answers)
        answers.append({answer.key, answer.label});
    if (!answers.isEmpty()) {
        m_answer->setItems(answers);
        m_answer->setMinimumContentsLength(letters);
        m_answer->setKey(answers.first().key);
    }
    m_words->clear();
    m_words->setPlaceholderText(hintFor(now.kind));
    auto *completer = new QCompleter(valuesOf(m_session.store(), m_query, now), m_words);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_words->completer();
    m_words->setCompleter(completer);
    testChosen();
}

void ConditionRow::testChosen()
{
    m_problem->say({}, Tone::Neutral);
    m_value->setCurrentWidget(!needsValue(test()) ? m_none
            : isChosen(column().kind)             ? static_cast<QWidget *>(m_answer)
                                                  : m_words);
    Q_EMIT changed();
}

void ConditionRow::setCondition(const ListCondition &condition)
{
    m_field->setKey(condition.field);
    columnChosen();
    m_test->setKey(QString::number(int(condition.test)));
    testChosen();
    if (isChosen(column().kind))
        m_answer->setKey(condition.value);
    else if (condition.value.startsWith(u"today"))
        m_words->setText(condition.value);
    else
        m_words->setText(showValue(column(), condition.value, m_session.locale()));
}

Result<QString> ConditionRow::value() const
{
    if (!needsValue(test()))
        return QString();
    return readValue(column(), isChosen(column().kind) ? m_answer->key() : m_words->text(), m_session.today(),
        m_session.locale());
}

std::optional<ListCondition> ConditionRow::condition() const
{
    const Result<QString> read = value();
    return read ? std::optional<ListCondition>({column().name, test(), *read}) : std::nullopt;
}

QString ConditionRow::problem() const
{
    return value().sentence;
}

bool ConditionRow::isBlank() const
{
    return m_value->currentWidget() == m_words && m_words->text().trimmed().isEmpty();
}

void ConditionRow::showProblem()
{
    m_problem->say(problem(), Tone::Bad);
    m_words->setFocus();
}

void ConditionRow::focusFirst()
{
    m_field->setFocus();
}

} // namespace twinbook
