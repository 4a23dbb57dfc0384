// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace twinbook {

class ChoiceBox;
class Session;
class ToneText;

// Writes a letter in one language after another, with the fields that each reader's own words are put into,
// and shows beside it what one reader gets.
class LetterEditor : public QDialog
{
    Q_OBJECT

public:
    // kind without texts: a new letter. person: whose letter is shown.
    LetterEditor(Session &session, const LetterKind &kind, qint64 person, QWidget *parent = nullptr);

    QString savedKey() const { return m_savedKey; } // of LetterKind; empty until it is saved
    void accept() override;
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void arrange();
    void showLanguage(const QString &language);
    void keepTyped();
    void refresh();
    void insertField();
    void backToOwn(); // the program's text, or none
    Letters preview() const;
    bool isChanged() const;
    QList<LetterTemplate> changed() const;

    Session &m_session;
    LetterKind m_kind;
    QList<qint64> m_reader;
    QHash<QString, LetterTemplate> m_texts; // by language, as typed
    QHash<QString, LetterTemplate> m_before;
    QString m_language;
    QLineEdit *m_name;
    ChoiceBox *m_purpose;
    ChoiceBox *m_languages;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QListWidget *m_fields;
    QPlainTextEdit *m_sheet;
    ToneText *m_problem;
    QPushButton *m_back;
    QPushButton *m_look; // where there is no room for both: what the reader gets in place of the text
    QWidget *m_writing;
    QWidget *m_reading;
    QString m_savedKey;
};

} // namespace twinbook
