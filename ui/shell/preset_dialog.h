// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLabel;

namespace twinbook {

class ChoiceBox;

// One that the program brings along, to begin with.
struct PresetOffer
{
    QString key;
    QString name;
    QString about; // where it comes from and what is special about it
};

struct PresetQuestion
{
    QString title; // "Choose the rules of our council"
    QString sentence;
    QString choiceWords; // "Whose rules to begin with"
    QString own; // "None of these: I write down our own", key "own"
    QList<PresetOffer> offers;
};

// Asks which of those that the program brings along to begin with, or none.
class PresetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PresetDialog(const PresetQuestion &question, QWidget *parent = nullptr);

    ChoiceBox *choice() const { return m_choice; }
    QString key() const; // "own" for none

private:
    void tellAbout();

    QList<PresetOffer> m_offers;
    ChoiceBox *m_choice;
    QLabel *m_about;
};

} // namespace twinbook
