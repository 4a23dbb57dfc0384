// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record_dialog.h"

#include "mnemonics.h"
#include "session.h"

namespace twinbook {

namespace {

AnyRecord filled(const RecordShape &shape, const QVariantMap &values)
{
    AnyRecord record(shape);
    for (auto it = values.begin(); it != values.end(); ++it)
        if (shape.find(it.key()))
            record.set(it.key(), it.value());
    return record;
}

Setting settingOf(const Session &session, const RecordDialogKind &kind)
{
    Setting setting = session.setting();
    setting.currency = kind.currency.value_or(setting.currency);
    return setting;
}

QString buttonWords(const RecordDialogKind &kind, qint64 id)
{
    return id ? RecordDialog::tr("Save changes") : kind.addTitle;
}

} // namespace

RecordDialog::RecordDialog(Session &session, const RecordDialogKind &kind, qint64 id, QWidget *parent)
    : FormDialog(new Form(*kind.shape, kind.sections, settingOf(session, kind), kind.extras),
        id ? kind.editTitle : kind.addTitle, buttonWords(kind, id), parent)
    , m_session(session)
    , m_shape(*kind.shape)
    , m_complete(kind.complete)
    , m_id(id)
{
    const auto record = id ? session.store().get(m_shape, id) : std::nullopt;
    form()->setValues(
        record ? m_shape.values(record->data()) : m_shape.values(filled(m_shape, kind.atFirst).data()));
    if (kind.check)
        form()->setChecker([&shape = m_shape, check = kind.check](
                               const QVariantMap &values) { return check(filled(shape, values).data()); });
    setSaver([this](const QVariantMap &) { return save(); });
    giveMnemonics(this);
}

QString RecordDialog::save()
{
    auto now = m_id ? m_session.store().get(m_shape, m_id) : std::nullopt;
    AnyRecord record = now ? std::move(*now) : filled(m_shape, form()->values());
    const QVariantMap changed = form()->changedValues();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        record.set(it.key(), it.value());
    if (m_complete)
        m_complete(record.data());
    const QString label = m_id ? tr("Change %1").arg(record.title()) : tr("Add %1").arg(record.title());
    const QString done = m_id ? QString() : tr("Added %1.").arg(record.title());
    const EditOutcome outcome = m_session.edit(
        label, [&record](Edit &edit) { edit.save(record); }, done);
    if (!outcome)
        return outcome.sentence;
    m_saved = record.id();
    return {};
}

} // namespace twinbook
