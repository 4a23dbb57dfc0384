// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_consent_dialog.h"

#include "form.h"
#include "labels.h"
#include "mnemonics.h"
#include "protection_forms.h"
#include "session.h"
#include "tone_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qsizetype namesTold = 3;

const QStringList shared{
    u"purpose"_s, u"purpose_words"_s, u"given_on"_s, u"how"_s, u"evidence"_s, u"expires_on"_s};

} // namespace

SharedConsentDialog::SharedConsentDialog(Session &session, const QList<qint64> &persons, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_persons(persons)
    , m_preview(new ToneText(this))
    , m_done(new QPushButton(tr("Write it down"), this))
{
    setWindowTitle(tr("A consent of %n people", nullptr, int(persons.size())));
    RecordDialogKind kind = consentDialogKind(session.store(), session.today());
    kind.extras.required.removeAll(u"person"_s);
    m_form = new Form(*kind.shape, {{{}, shared, false, {}}}, session.setting(), kind.extras, this);
    QVariantMap values = kind.shape->values(AnyRecord(*kind.shape).data());
    values.insert(kind.atFirst);
    m_form->setValues(values);
    m_form->setChecker([this](const QVariantMap &) {
        return check(consentLike(like(), m_persons.value(0)), m_session.today());
    });

    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(scroll);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, emPx(this, 0.5), 0);
    lines->addWidget(
        paragraph(tr("Each of them gets an entry of their own, which can be withdrawn alone."), body));
    lines->addWidget(m_form);
    lines->addStretch(1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    column->addWidget(m_preview);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_done->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    column->addLayout(buttons);
    connect(m_form, &Form::changed, this, &SharedConsentDialog::refresh);
    connect(m_form, &Form::saveWanted, this, &SharedConsentDialog::accept);
    connect(m_form, &Form::cancelWanted, this, &QDialog::reject);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &SharedConsentDialog::accept);
    giveMnemonics(this);
    refresh();
    m_form->focusFirst();
    resize(QSize(emPx(this, 42), emPx(this, 46)).boundedTo(screen()->availableSize() * 0.92));
}

Consent SharedConsentDialog::like() const
{
    AnyRecord record(recordOf<Consent>(), m_form->values());
    return *static_cast<const Consent *>(record.data());
}

QString SharedConsentDialog::preview() const
{
    return m_preview->sentence();
}

void SharedConsentDialog::refresh()
{
    if (like().purpose.isEmpty()) {
        m_plan = {};
        m_done->setEnabled(true); // says what is missing
        return m_preview->say({}, Tone::Neutral);
    }
    m_plan = planSharedConsent(m_session.store(), m_persons, like(), m_session.today());
    const auto names = [this](const QStringList &all) {
        const QString few = all.mid(0, namesTold).join(u", "_s);
        return all.size() <= namesTold ? few
                                       : tr("%1 and %n more", nullptr, int(all.size() - namesTold)).arg(few);
    };
    QStringList sentences;
    sentences += m_plan.persons.isEmpty()
        ? tr("It would be written down for nobody.")
        : tr("It is written down for %n people.", nullptr, int(m_plan.persons.size()));
    if (!m_plan.have.isEmpty())
        sentences += tr("Have agreed to it already: %1.").arg(names(m_plan.have));
    if (!m_plan.children.isEmpty())
        sentences +=
            tr("Left out, because a parent or guardian has to agree: %1.").arg(names(m_plan.children));
    m_done->setEnabled(!m_plan.persons.isEmpty());
    m_preview->say(sentences.join(u' '), m_plan.children.isEmpty() ? Tone::Neutral : Tone::Warning);
}

void SharedConsentDialog::accept()
{
    if (!m_form->confirm())
        return;
    refresh();
    if (m_plan.persons.isEmpty())
        return;
    const Consent one = like();
    const int many = int(m_plan.persons.size());
    const EditOutcome outcome = m_session.editEach(
        tr("Write down the consent of %n people (%1)", nullptr, many).arg(purposeOf(one)),
        tr("Writing down the consents"), m_plan.persons.size(),
        [&](Edit &edit, qsizetype at) {
            Consent consent = consentLike(one, m_plan.persons.at(at));
            edit.save(consent);
        },
        tr("Wrote down the consent of %n people (%1).", nullptr, many).arg(purposeOf(one)));
    if (outcome)
        QDialog::accept();
    else
        m_preview->say(outcome.sentence, Tone::Bad);
}

} // namespace twinbook
