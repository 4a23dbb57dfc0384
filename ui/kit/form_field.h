// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field_editor.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace twinbook {

// One field of a form: label above, editor, hint and what is wrong with it in words below.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &name, const QString &label, const QString &hint, bool required, QWidget *parent);

    const QString &name() const { return m_name; }
    void setEditor(const FieldEditor &editor); // once, right after making it
    const FieldEditor &editor() const { return m_editor; }
    QWidget *focusWidgetOfField() const { return m_editor.focus; }

    void fill(const QVariant &stored); // what it is now counts as unchanged
    QVariant value() const;
    bool isChanged() const;
    bool isBlank() const; // holds nothing worth opening a folded section for

    void showProblem(const QString &sentence); // empty takes it away
    QString shownProblem() const;
    // Under the field, no problem; doWords: a link that does something.
    void showRemark(const QString &sentence, const QString &doWords, const std::function<void()> &toDo);
    void reveal(); // opens what hides it, scrolls to it and gives it the focus

    bool visited = false; // has been left at least once

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QString m_name;
    QString m_hint;
    FieldEditor m_editor;
    QVariant m_start;
    QString m_startProblem;
    QLabel *m_label;
    QLabel *m_hintLabel;
    QLabel *m_remark = nullptr; // made when there is something to remark
    std::function<void()> m_toDo;
    ToneText *m_problem;
};

// A part of a form that may be folded away under its heading.
class FoldedSection : public QWidget
{
    Q_OBJECT

public:
    FoldedSection(const QString &title, QWidget *body, QWidget *parent);

    bool isOpen() const;
    void setOpen(bool open);
    QWidget *body() const { return m_body; }

private:
    QToolButton *m_button;
    QWidget *m_body;
};

} // namespace twinbook
