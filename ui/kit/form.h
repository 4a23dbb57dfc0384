// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link_edit.h"
#include "offer_edit.h"
#include "problems.h"
#include "record.h"
#include "setting.h"

#include <QHash>
#include <QStringList>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace twinbook {

class FormField;
class FoldedSection;
class ToneText;

// A group of fields under one heading.
struct FormSection
{
    QString title; // empty for the first group, which needs none
    QStringList fields; // names of the record's columns, in order
    bool folded = false; // shown closed; opens by itself when it holds a value or a problem
    QString note; // a sentence under the heading
    bool shut = false; // folded stays closed although it holds a value: those that nearly all have
};

// What a form knows besides the record's description.
struct FormExtras
{
    QHash<QString, LinkSearch> searches; // for Kind::Link columns, by column name
    QHash<QString, LinkLabel> linkLabels;
    QHash<QString, QString> labels; // translated, in place of the record's, by column name
    QHash<QString, QString> hints; // a sentence under a field, by column name
    QHash<QString, QStringList> suggestions; // for text columns: offered while typing, by column name
    QHash<QString, TextOffers> offers; // the same where they are many or follow from something else
    QStringList required; // said in words beside the label; the checker decides
    QStringList births; // date columns whose two-digit years are never in the future
};

using Checker = std::function<Problems(const QVariantMap &values)>;

// The one form: fields made from a record's description; takes and gives values as stored (see Column::get).
class Form : public QWidget
{
    Q_OBJECT

public:
    Form(const RecordShape &shape, const QList<FormSection> &sections, const Setting &setting,
        const FormExtras &extras = {}, QWidget *parent = nullptr);

    void setValues(const QVariantMap &values); // what they are now counts as unchanged
    void setValue(const QString &name, const QVariant &value); // as if the user had given it
    // Some fields hold this from now on, and that counts as unchanged.
    void refill(const QVariantMap &some);
    QVariantMap values() const; // all given values, with those of the shown fields as edited
    QVariantMap changedValues() const; // only the fields that differ from what was set
    bool isChanged() const;

    // Called as a field is left, with all values; only the problems of fields already visited are shown.
    void setChecker(Checker checker);
    // Shows all problems and puts the focus on the first; true when there are none.
    bool confirm();
    Problems problems() const; // of the checker, and of fields that cannot be understood
    void showProblem(const Problem &problem); // one found elsewhere, while saving

    // A sentence under a field that is no problem, with something to do about it as a link; empty takes it
    // away.
    void setRemark(const QString &name, const QString &sentence, const QString &doWords = {},
        const std::function<void()> &toDo = {});

    void focusFirst();
    void focusField(const QString &name);
    QWidget *editorOf(
        const QString &name) const; // what has the focus in that field; nullptr if not in the form

Q_SIGNALS:
    void changed(); // any value, as typed
    void saveWanted(); // Ctrl+Enter, Ctrl+S, Enter in the last field
    void cancelWanted(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FormField *makeField(
        const Column &column, const Setting &setting, const FormExtras &extras, QWidget *parent);
    FormField *fieldOf(const QString &name) const;
    void edited(FormField *field);
    void left(FormField *field);
    void goOn(FormField *from); // to the next field; from the last one: save
    void showProblems(const Problems &all); // of the fields visited

    const RecordShape &m_shape;
    QList<FormField *> m_fields; // in order of the tab key
    QList<FoldedSection *> m_folds;
    QList<FoldedSection *> m_shut; // of those
    ToneText *m_whole; // what is wrong with no one field
    QVariantMap m_given;
    Checker m_checker;
    bool m_setting = false;
};

} // namespace twinbook
