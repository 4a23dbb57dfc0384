// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "history.h"
#include "progress.h"
#include "statement.h"

#include <QApplication>
#include <QFileInfo>
#include <QTime>

namespace twinbook {

namespace {

constexpr int namesTold = 3; // of what an undo left alone

QString withFullStop(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') ? text
                                                                                               : text + u'.';
}

// Takes back, with progress and Cancel where it takes long.
EditOutcome taken(const QString &title, const std::function<EditOutcome(const Store::Progress &)> &take)
{
    constexpr qint64 fine = 1000;
    EditOutcome outcome;
    runHere(QApplication::activeWindow(), title, [&](ProgressReport &report) {
        outcome = take([&report](double done) { return report.step(qint64(done * fine), fine); });
    });
    return outcome;
}

} // namespace

Session::Session(std::shared_ptr<Store> store, QList<Area> areas, const Asked &asked, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_areas(std::move(areas))
    , m_asked(asked)
{
    connect(m_store.get(), &Store::changed, this, &Session::follow);
}

const Area *Session::area(const QString &name) const
{
    for (const Area &area : m_areas)
        if (area.name == name)
            return &area;
    return nullptr;
}

Currency Session::currency() const
{
    return Currency::fromCode(m_store->setting(QStringLiteral("currency"))).value_or(Currency{});
}

QString Session::association() const
{
    return m_store->setting(QStringLiteral("association"), QFileInfo(m_store->path()).completeBaseName());
}

Setting Session::setting() const
{
    return {m_asked.today, m_asked.locale, currency()};
}

EditOutcome Session::edit(
    const QString &label, const std::function<void(Edit &)> &change, const QString &done)
{
    const EditOutcome outcome = m_store->edit(label, change);
    tell(outcome, done);
    return outcome;
}

EditOutcome Session::editEach(const QString &label, const QString &title, qsizetype many,
    const std::function<void(Edit &, qsizetype at)> &change, const QString &done)
{
    EditOutcome outcome;
    runHere(QApplication::activeWindow(), title, [&](ProgressReport &report) {
        outcome = m_store->edit(label, [&](Edit &edit) {
            for (qsizetype at = 0; at < many; ++at) {
                if (!report.step(at, many))
                    edit.cancel();
                change(edit, at);
            }
        });
    });
    tell(outcome, done);
    return outcome;
}

void Session::tell(const EditOutcome &outcome, const QString &done)
{
    switch (outcome.end) {
    case EditOutcome::Done:
        say(tr("Saved at %1. %2")
                .arg(m_asked.locale.toString(QTime::currentTime(), QLocale::ShortFormat),
                    withFullStop(done.isEmpty() ? inWordsOfHistory() : done)),
            Tone::Good, Offer::Undo);
        break;
    case EditOutcome::Nothing:
        say(tr("Nothing was different, so nothing was saved."));
        break;
    case EditOutcome::Refused:
        say(outcome.sentence, Tone::Bad);
        break;
    case EditOutcome::Cancelled:
        say(tr("Stopped. The book is as it was before."));
        break;
    }
}

void Session::say(const QString &sentence, Tone tone, Offer offer)
{
    m_told = true;
    Q_EMIT said(sentence, tone, offer);
}

EditOutcome Session::undo()
{
    const QString label = m_store->undoLabel().value_or(QString());
    const EditOutcome outcome =
        taken(tr("Undoing: %1").arg(label), [this](const auto &progress) { return m_store->undo(progress); });
    return tellUndone(outcome, tr("Undone: %1.").arg(label), Offer::Redo);
}

EditOutcome Session::redo()
{
    const QString label = m_store->redoLabel().value_or(QString());
    const EditOutcome outcome = taken(
        tr("Doing again: %1").arg(label), [this](const auto &progress) { return m_store->redo(progress); });
    return tellUndone(outcome, tr("Done again: %1.").arg(label), Offer::Undo);
}

EditOutcome Session::undoEdit(qint64 edit)
{
    const EditOutcome outcome = taken(tr("Undoing a change"),
        [this, edit](const auto &progress) { return m_store->undoEdit(edit, progress); });
    return tellUndone(outcome, {}, Offer::Undo);
}

// What had been changed again since is kept, and that is said by name.
EditOutcome Session::tellUndone(const EditOutcome &outcome, const QString &sentence, Offer offer)
{
    if (outcome.end == EditOutcome::Nothing && !outcome.leftAlone.isEmpty())
        say(tr("Nothing could be undone, because all of it has been changed again since: %1.")
                .arg(outcome.leftAlone.mid(0, namesTold).join(QStringLiteral("; "))),
            Tone::Warning);
    else if (outcome.end == EditOutcome::Nothing)
        say(tr("There is nothing left to undo."));
    else if (outcome.end != EditOutcome::Done)
        tell(outcome);
    else if (outcome.leftAlone.isEmpty())
        say(sentence.isEmpty() ? withFullStop(inWordsOfHistory()) : sentence, Tone::Good, offer);
    else
        say(tr("%1 Kept, because they have been changed again since: %2.")
                .arg(sentence.isEmpty() ? withFullStop(inWordsOfHistory()) : sentence,
                    outcome.leftAlone.mid(0, namesTold).join(QStringLiteral("; "))
                        + (outcome.leftAlone.size() > namesTold
                                ? tr(" and %n more", nullptr, int(outcome.leftAlone.size()) - namesTold)
                                : QString())),
            Tone::Warning, offer);
    return outcome;
}

void Session::goToHistory(const QString &table, qint64 id)
{
    goTo({QStringLiteral("history"), table, id});
}

// A change that nobody spoke about is told in the words of History, once the one who made it had his turn.
void Session::follow()
{
    m_told = false;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_told)
                tell({EditOutcome::Done, 0, {}, {}});
        },
        Qt::QueuedConnection);
}

QString Session::inWordsOfHistory() const
{
    HistoryRequest request;
    request.most = 1;
    QList<HistoryEntry> last;
    try {
        last = history(*m_store, request, m_asked.locale);
    } catch (const StoreError &) {
        return {}; // the change is saved all the same
    }
    if (last.isEmpty())
        return {};
    return last.first().details.size() == 1 ? last.first().details.first() : last.first().label;
}

} // namespace twinbook
