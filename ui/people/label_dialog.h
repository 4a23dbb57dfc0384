// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address_labels.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace twinbook {

class ChoiceBox;
class RecordList;
class Session;
class ToneText;

enum class LabelsFor { Listed, Selected, PaperPost };

// The persons that labels can be made for, as they are when the dialog opens.
struct LabelPeople
{
    QList<qint64> listed;
    QList<qint64> selected;
};

// Asks for whom and on which sheet address labels are wanted, and says how many that makes.
class LabelDialog : public QDialog
{
    Q_OBJECT

public:
    LabelDialog(Session &session, LabelsFor who, const LabelPeople &people, QWidget *parent = nullptr);

    AddressLabels labels(const QList<qint64> &leftOut = {}) const;
    const QList<qint64> &persons() const; // those chosen
    const LabelSheet *sheet() const;

private:
    void refresh();

    Session &m_session;
    LabelPeople m_people;
    QList<qint64> m_paper;
    ChoiceBox *m_who;
    ChoiceBox *m_sheet;
    QCheckBox *m_oneAHome;
    ToneText *m_count;
    QPushButton *m_show;
};

LabelPeople labelPeople(const RecordList &persons);
// Asks, and then shows the sheets as they will be printed. The first: to those who may be written to.
void askForLabels(Session &session, const QList<qint64> &persons, QWidget *parent);
void askForLabels(Session &session, LabelsFor who, const RecordList &persons, QWidget *parent);

} // namespace twinbook
