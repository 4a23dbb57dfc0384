// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "setting.h"
#include "theme.h"

#include <QObject>

#include <memory>

namespace twinbook {

// What every page is handed: the open book, which day it is, and the ways to save, to speak and to go
// elsewhere.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Offer { Nothing, Undo, Redo }; // the button beside a notice

    Session(std::shared_ptr<Store> store, QList<Area> areas, const Asked &asked, QObject *parent = nullptr);

    Store &store() const { return *m_store; }
    std::shared_ptr<Store> sharedStore() const { return m_store; }
    const QList<Area> &areas() const { return m_areas; }
    const Area *area(const QString &name) const; // nullptr when there is none
    const Asked &asked() const { return m_asked; }
    QDate today() const { return m_asked.today; }
    void beginDay(QDate today) { m_asked.today = today; } // pages are made anew by the window
    const QLocale &locale() const { return m_asked.locale; }
    Currency currency() const; // of the association
    QString association() const; // its name; the file's name where it has none yet
    Setting setting() const; // for forms

    // Saves in one edit and tells the user how it ended. done: what was done, as a sentence ("Changed the
    // e-mail of Anne Fairweather."); empty: in the words of History. When refused the sentence is told as
    // well as given back.
    EditOutcome edit(
        const QString &label, const std::function<void(Edit &)> &change, const QString &done = {});
    // The same for many, with progress in `title` and Cancel where it takes long.
    EditOutcome editEach(const QString &label, const QString &title, qsizetype many,
        const std::function<void(Edit &, qsizetype at)> &change, const QString &done);
    void tell(const EditOutcome &outcome, const QString &done = {}); // for edits that were made elsewhere
    void say(const QString &sentence, Tone tone = Tone::Neutral, Offer offer = Offer::Nothing);

    EditOutcome undo();
    EditOutcome redo();
    EditOutcome undoEdit(qint64 edit);

    // Asked of the window.
    void goTo(const Place &place) { Q_EMIT goToWanted(place); }
    void goToHistory(const QString &table, qint64 id); // of one record
    void importList(const QString &kind = {}) { Q_EMIT importWanted(kind); } // opens the import assistant
    void exportList(const QString &kind, const QList<qint64> &ids = {}) { Q_EMIT exportWanted(kind, ids); }
    void openSample() { Q_EMIT sampleWanted(); } // another book, in another window
    void preview(const Report &report) { Q_EMIT previewWanted(report); }

Q_SIGNALS:
    void said(const QString &sentence, twinbook::Tone tone, twinbook::Session::Offer offer);
    void goToWanted(const twinbook::Place &place);
    void importWanted(const QString &kind);
    void exportWanted(const QString &kind, const QList<qint64> &ids);
    void sampleWanted();
    void previewWanted(const twinbook::Report &report);

private:
    void follow();
    QString inWordsOfHistory() const;
    EditOutcome tellUndone(const EditOutcome &outcome, const QString &sentence, Offer offer);

    std::shared_ptr<Store> m_store;
    QList<Area> m_areas;
    Asked m_asked;
    bool m_told = false; // of the last change
};

} // namespace twinbook
