// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace twinbook {

class ChoiceBox;
class Session;
class ToneText;

// Asks which letter some people are to get, and says how many that makes and what is missing in them.
class LettersDialog : public QDialog
{
    Q_OBJECT

public:
    LettersDialog(Session &session, const QList<qint64> &persons, QWidget *parent = nullptr);

    Letters letters() const;
    Report report() const;
    void choose(const QString &key); // of the letter
    bool askWhoMayGetIt(); // leaves out who must not; false: the user changed his mind

private:
    void refill(const QString &key);
    void refresh();
    void changeLetter();
    void newLetter();
    LetterWish wish() const;

    Session &m_session;
    QList<qint64> m_persons;
    QList<LetterKind> m_kinds;
    ChoiceBox *m_letter;
    QCheckBox *m_oneAHome;
    ToneText *m_count;
    ToneText *m_missing;
    QPushButton *m_show;
};

// Asks, and then shows the letters as they will be printed.
void askForLetters(Session &session, const QList<qint64> &persons, QWidget *parent);

} // namespace twinbook
