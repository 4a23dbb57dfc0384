// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contacts_dialog.h"

#include "ask.h"
#include "empty_state.h"
#include "home_forms.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "nominees.h"
#include "record_words.h"
#include "session.h"
#include "tone_text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString lineOf(const Store &store, Id<Person> person, const QString &role, QDate since, QDate until,
    const QLocale &locale, bool withPerson)
{
    QStringList parts;
    if (withPerson) {
        const auto found = store.get(person);
        parts += found ? displayName(*found) : QString();
    }
    parts += role;
    parts.removeAll(QString());
    QString line = parts.join(u", "_s);
    if (until.isValid())
        line += ContactsDialog::tr(" (until %1)").arg(longDate(until, locale));
    else if (since.isValid())
        line += ContactsDialog::tr(" (since %1)").arg(longDate(since, locale));
    return line;
}

QString nameOf(const Session &session, Id<Organisation> organisation)
{
    const auto found = session.store().get(organisation);
    return found ? found->name : QString();
}

template <class T>
QList<qint64> idsOf(const QList<T> &all)
{
    QList<qint64> ids;
    for (const T &one : all)
        ids += one.id.value;
    return ids;
}

// Nobody more than the category of membership allows.
QString fullSentence(const Session &session, Id<Organisation> organisation)
{
    const auto body = session.store().get(organisation);
    const int allowed = body ? nomineesAllowed(session.store(), *body) : 0;
    if (allowed == 0)
        return ContactsDialog::tr("Only a corporate member has nominees: the category of its membership says "
                                  "how many.");
    int now = 0;
    for (const Nominee &nominee : nomineesOf(session.store(), organisation, session.today()))
        now += isNomineeOn(nominee, session.today()) ? 1 : 0;
    return now < allowed
        ? QString()
        : ContactsDialog::tr("Its membership allows %n nominees, and there are as many.", nullptr, allowed);
}

} // namespace

QString contactLine(
    const Store &store, const OrganisationContact &contact, const QLocale &locale, bool withPerson)
{
    return lineOf(store, contact.person, contact.role, contact.since, contact.until, locale, withPerson);
}

QString nomineeLine(const Store &store, const Nominee &nominee, const QLocale &locale, bool withPerson)
{
    return lineOf(store, nominee.person, {}, nominee.since, nominee.until, locale, withPerson);
}

ContactsDialog::ContactsDialog(Session &session, const ContactsKind &kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kind(kind)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_full(new ToneText(this))
    , m_told(new ToneText(this))
    , m_add(new QPushButton(icon(u"add"_s), tr("Add..."), this))
    , m_edit(new QPushButton(icon(u"edit"_s), tr("Edit..."), this))
    , m_remove(new QPushButton(icon(u"remove"_s), tr("Remove"), this))
{
    setWindowTitle(m_kind.title);
    build();
    fill(0);
    giveMnemonics(this);
    (m_ids.isEmpty() ? static_cast<QWidget *>(m_add) : m_list)->setFocus();
    resize(QSize(emPx(this, 36), emPx(this, 24)).boundedTo(screen()->availableSize() * 0.92));
}

void ContactsDialog::build()
{
    m_list->setAccessibleName(m_kind.title);
    m_list->setWordWrap(true);
    auto *empty = new EmptyState(u"person"_s, this);
    empty->setTexts(m_kind.emptyTitle, m_kind.emptySentence);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    for (QPushButton *button : {m_add, m_edit, m_remove, close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(m_kind.heading, 1, this));
    column->addWidget(m_stack, 1);
    column->addWidget(m_full);
    column->addWidget(m_told);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ContactsDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &ContactsDialog::edit);
    connect(m_list, &QListWidget::itemActivated, this, &ContactsDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &ContactsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ContactsDialog::fill(int current)
{
    m_ids = m_kind.ids();
    m_list->clear();
    for (const qint64 id : std::as_const(m_ids))
        m_list->addItem(m_kind.line(id));
    m_list->setCurrentRow(std::min(current, int(m_ids.size()) - 1));
    m_stack->setCurrentIndex(m_ids.isEmpty() ? 1 : 0);
    const bool writing = !m_session.store().isReadOnly();
    const QString full = m_kind.full ? m_kind.full() : QString();
    m_full->say(full, Tone::Neutral);
    m_add->setEnabled(writing && full.isEmpty());
    for (QPushButton *button : {m_edit, m_remove})
        button->setEnabled(writing && !m_ids.isEmpty());
}

qint64 ContactsDialog::current() const
{
    const int at = m_list->currentRow();
    return at >= 0 && at < m_ids.size() ? m_ids.at(at) : 0;
}

void ContactsDialog::add()
{
    RecordDialog dialog(m_session, m_kind.form(true), 0, this);
    if (Ask::run(dialog))
        fill(int(m_ids.size()));
}

void ContactsDialog::edit()
{
    if (current() == 0 || m_session.store().isReadOnly())
        return;
    RecordDialog dialog(m_session, m_kind.form(false), current(), this);
    if (Ask::run(dialog))
        fill(m_list->currentRow());
}

void ContactsDialog::remove()
{
    const qint64 id = current();
    if (id == 0)
        return;
    const QString line = m_list->currentItem()->text();
    const EditOutcome outcome = m_session.edit(
        m_kind.removeLabel.arg(line), [&](Edit &change) { change.removeRow(*m_kind.shape, id); });
    if (!outcome)
        return m_told->say(outcome.sentence, Tone::Bad);
    m_told->say(tr("Removed %1. Edit > Undo brings it back.").arg(line), Tone::Good);
    fill(m_list->currentRow());
}

ContactsDialog *makeContacts(Session &session, Id<Organisation> organisation, QWidget *parent)
{
    const Store &store = session.store();
    ContactsKind kind;
    kind.shape = &recordOf<OrganisationContact>();
    kind.title = ContactsDialog::tr("Contact persons");
    kind.heading = ContactsDialog::tr("Contact persons of %1").arg(nameOf(session, organisation));
    kind.emptyTitle = ContactsDialog::tr("No contact person yet");
    kind.emptySentence =
        ContactsDialog::tr("Persons of the book to whom one speaks there, each with their role.");
    kind.removeLabel = ContactsDialog::tr("Remove the contact person %1");
    kind.ids = [&session, organisation] {
        return idsOf(contactsOf(session.store(), organisation, session.today()));
    };
    kind.line = [&session, &store](qint64 id) {
        const auto contact = store.get(Id<OrganisationContact>(id));
        return contact ? contactLine(store, *contact, session.locale()) : QString();
    };
    kind.form = [&store, organisation](
                    bool fresh) { return contactDialogKind(store, fresh ? organisation.value : 0); };
    return new ContactsDialog(session, kind, parent);
}

ContactsDialog *makeNominees(Session &session, Id<Organisation> organisation, QWidget *parent)
{
    const Store &store = session.store();
    ContactsKind kind;
    kind.shape = &recordOf<Nominee>();
    kind.title = kind.shape->manyLabel();
    kind.heading = ContactsDialog::tr("Nominees of %1").arg(nameOf(session, organisation));
    kind.emptyTitle = ContactsDialog::tr("No nominee yet");
    kind.emptySentence =
        ContactsDialog::tr("Persons of the book who speak and vote for this corporate member.");
    kind.removeLabel = ContactsDialog::tr("Remove the nominee %1");
    kind.ids = [&session, organisation] {
        return idsOf(nomineesOf(session.store(), organisation, session.today()));
    };
    kind.line = [&session, &store](qint64 id) {
        const auto nominee = store.get(Id<Nominee>(id));
        return nominee ? nomineeLine(store, *nominee, session.locale()) : QString();
    };
    kind.form = [&session, organisation](bool fresh) {
        return nomineeDialogKind(session.store(), session.today(), fresh ? organisation.value : 0);
    };
    kind.full = [&session, organisation] { return fullSentence(session, organisation); };
    return new ContactsDialog(session, kind, parent);
}

void showContacts(Session &session, Id<Organisation> organisation, QWidget *parent)
{
    const std::unique_ptr<ContactsDialog> dialog(makeContacts(session, organisation, parent));
    Ask::run(*dialog);
}

void showNominees(Session &session, Id<Organisation> organisation, QWidget *parent)
{
    const std::unique_ptr<ContactsDialog> dialog(makeNominees(session, organisation, parent));
    Ask::run(*dialog);
}

} // namespace twinbook
