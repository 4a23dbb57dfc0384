// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contacts_dialog.h"

#include "ask.h"
#include "empty_state.h"
#include "home_forms.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
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

using namespace Qt::StringLiterals;

namespace twinbook {

QString contactLine(
    const Store &store, const OrganisationContact &contact, const QLocale &locale, bool withPerson)
{
    QStringList parts;
    if (withPerson) {
        const auto person = store.get(contact.person);
        parts += person ? displayName(*person) : QString();
    }
    parts += contact.role;
    parts.removeAll(QString());
    QString line = parts.join(u", "_s);
    if (contact.until.isValid())
        line += ContactsDialog::tr(" (until %1)").arg(longDate(contact.until, locale));
    else if (contact.since.isValid())
        line += ContactsDialog::tr(" (since %1)").arg(longDate(contact.since, locale));
    return line;
}

ContactsDialog::ContactsDialog(Session &session, Id<Organisation> organisation, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_organisation(organisation)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_told(new ToneText(this))
    , m_add(new QPushButton(icon(u"add"_s), tr("Add..."), this))
    , m_edit(new QPushButton(icon(u"edit"_s), tr("Edit..."), this))
    , m_remove(new QPushButton(icon(u"remove"_s), tr("Remove"), this))
{
    setWindowTitle(tr("Contact persons"));
    build();
    fill(0);
    giveMnemonics(this);
    (m_contacts.isEmpty() ? static_cast<QWidget *>(m_add) : m_list)->setFocus();
    resize(QSize(emPx(this, 36), emPx(this, 24)).boundedTo(screen()->availableSize() * 0.92));
}

void ContactsDialog::build()
{
    const auto organisation = m_session.store().get(m_organisation);
    const QString name = organisation ? organisation->name : QString();
    m_list->setAccessibleName(tr("Contact persons"));
    m_list->setWordWrap(true);
    auto *empty = new EmptyState(u"person"_s, this);
    empty->setTexts(tr("No contact person yet"),
        tr("Persons of the book to whom one speaks there, each with their role."));
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
    column->addWidget(new HeadingLabel(tr("Contact persons of %1").arg(name), 1, this));
    column->addWidget(m_stack, 1);
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
    m_contacts = contactsOf(m_session.store(), m_organisation, m_session.today());
    m_list->clear();
    for (const OrganisationContact &contact : std::as_const(m_contacts))
        m_list->addItem(contactLine(m_session.store(), contact, m_session.locale()));
    m_list->setCurrentRow(std::min(current, int(m_contacts.size()) - 1));
    m_stack->setCurrentIndex(m_contacts.isEmpty() ? 1 : 0);
    const bool writing = !m_session.store().isReadOnly();
    m_add->setEnabled(writing);
    for (QPushButton *button : {m_edit, m_remove})
        button->setEnabled(writing && !m_contacts.isEmpty());
}

Id<OrganisationContact> ContactsDialog::current() const
{
    const int at = m_list->currentRow();
    return at >= 0 && at < m_contacts.size() ? m_contacts.at(at).id : Id<OrganisationContact>();
}

void ContactsDialog::add()
{
    RecordDialog dialog(m_session, contactDialogKind(m_session.store(), m_organisation.value), 0, this);
    if (Ask::run(dialog))
        fill(int(m_contacts.size()));
}

void ContactsDialog::edit()
{
    if (!current().isValid() || m_session.store().isReadOnly())
        return;
    RecordDialog dialog(m_session, contactDialogKind(m_session.store()), current().value, this);
    if (Ask::run(dialog))
        fill(m_list->currentRow());
}

void ContactsDialog::remove()
{
    const Id<OrganisationContact> id = current();
    if (!id.isValid())
        return;
    const QString line = m_list->currentItem()->text();
    const EditOutcome outcome = m_session.edit(
        tr("Remove the contact person %1").arg(line), [id](Edit &change) { change.remove(id); });
    if (!outcome)
        return m_told->say(outcome.sentence, Tone::Bad);
    m_told->say(tr("Removed %1. Edit > Undo brings it back.").arg(line), Tone::Good);
    fill(m_list->currentRow());
}

void showContacts(Session &session, Id<Organisation> organisation, QWidget *parent)
{
    ContactsDialog dialog(session, organisation, parent);
    Ask::run(dialog);
}

} // namespace twinbook
