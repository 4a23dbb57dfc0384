// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_conditions.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace twinbook {

class ChoiceBox;
class Session;
class ToneText;

// One condition: a column, how it is looked at, and the value.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    ConditionRow(Session &session, const ListQuery &query, QWidget *parent);

    void setCondition(const ListCondition &condition);
    // Nothing while no value is given; the sentence when what is given cannot be understood.
    std::optional<ListCondition> condition() const;
    QString problem() const;
    bool isBlank() const; // a value is wanted and none is given
    void showProblem(); // also that nothing is given
    void focusFirst();

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    const ListColumn &column() const;
    ListTest test() const;
    void columnChosen();
    void testChosen();
    Result<QString> value() const;

    Session &m_session;
    const ListQuery &m_query;
    ChoiceBox *m_field;
    ChoiceBox *m_test;
    QStackedWidget *m_value;
    QLineEdit *m_words;
    ChoiceBox *m_answer;
    QWidget *m_none;
    ToneText *m_problem;
};

} // namespace twinbook
