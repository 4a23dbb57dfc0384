// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gift_dialog.h"

#include "ask.h"
#include "gift_cupboard.h"
#include "gift_entry.h"
#include "gift_form.h"
#include "gift_remarks.h"
#include "gifts_query.h"
#include "mnemonics.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int typingPause = 200; // ms between the last key and the judgement

QString titleFor(const Gift &gift)
{
    if (gift.id.isValid())
        return GiftDialog::tr("Edit entry");
    if (gift.item.isValid())
        return GiftDialog::tr("Take a gift out of the cupboard");
    return gift.corrects.isValid() ? GiftDialog::tr("Enter a correction") : GiftDialog::tr("Enter a gift");
}

QString buttonFor(const Gift &gift)
{
    if (gift.id.isValid())
        return GiftDialog::tr("Save changes");
    if (gift.item.isValid())
        return GiftDialog::tr("Take out the gift");
    return gift.corrects.isValid() ? GiftDialog::tr("Enter the correction")
                                   : GiftDialog::tr("Enter the gift");
}

} // namespace

GiftDialog::GiftDialog(Session &session, const Gift &gift, QWidget *parent)
    : FormDialog(new Form(recordOf<Gift>(), giftFormSections(gift), session.setting(),
                     giftFormExtras(session.store())),
        titleFor(gift), buttonFor(gift), parent)
    , m_session(session)
    , m_gift(gift)
    , m_donor(gift.donorOrganisation + u'\n' + gift.donorPerson)
    , m_counted(gift.item.isValid() ? gift.valueWords : QString())
{
    if (gift.corrects.isValid() && !gift.id.isValid())
        setHelp(tr("The published entry stays as it is. This new entry says how it ought to have read."));
    form()->setValues(recordOf<Gift>().values(&gift));
    form()->setChecker([this](const QVariantMap &) {
        const Gift now = giftNow();
        return check(now, m_session.today()) + checkTaken(now, m_session.store());
    });
    setSaver([this](const QVariantMap &) { return save(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &GiftDialog::remark);
    connect(form(), &Form::changed, this, &GiftDialog::follow);
    remark();
    giveMnemonics(this);
}

Gift GiftDialog::giftNow() const
{
    Gift gift = m_gift;
    const QVariantMap values = form()->values();
    for (const Column &column : recordOf<Gift>().columns)
        if (const auto it = values.find(column.name); it != values.end())
            column.set(&gift, *it);
    completeGift(gift, m_session.store(), m_session.locale());
    return gift;
}

void GiftDialog::follow()
{
    if (m_filling)
        return;
    fillDonor();
    countItems();
    m_typing.start();
}

// Two out of the cupboard cost twice as much, unless another value was typed.
void GiftDialog::countItems()
{
    const QVariantMap values = form()->values();
    const auto item = m_session.store().get(Id<GiftItem>(values.value(u"item"_s).toLongLong()));
    if (!item || item->unitCost <= 0)
        return;
    const qint64 count = std::max<qint64>(1, values.value(u"item_count"_s).toLongLong());
    const QString words = costWords(*item, count, m_session.store(), m_session.locale());
    const QString now = values.value(u"value_words"_s).toString();
    if (words == m_counted || (!now.isEmpty() && now != m_counted))
        return;
    m_counted = words;
    m_filling = true;
    form()->setValue(u"value_words"_s, words);
    m_filling = false;
}

// A donor known from earlier brings the rest along; what stands there already stays.
void GiftDialog::fillDonor()
{
    const QVariantMap values = form()->values();
    const QString organisation = values.value(u"donor_organisation"_s).toString();
    const QString person = values.value(u"donor_person"_s).toString();
    const QString donor = organisation + u'\n' + person;
    if (donor == m_donor)
        return;
    m_donor = donor;
    std::optional<Gift> earlier = lastOfDonor(m_session.store(), person, organisation);
    if (!earlier)
        earlier = lastOfDonor(m_session.store(), {}, organisation);
    if (!earlier)
        return;
    Gift gift = giftNow();
    m_filling = true;
    for (const QString &column : fillFromDonor(gift, *earlier))
        form()->setValue(column, recordOf<Gift>().find(column)->get(&gift));
    m_filling = false;
    m_donor = gift.donorOrganisation + u'\n' + gift.donorPerson;
}

void GiftDialog::showEvent(QShowEvent *event)
{
    remark(); // what was put in before
    FormDialog::showEvent(event);
}

void GiftDialog::remark()
{
    const Gift gift = giftNow();
    const GiftRemark said = remarkOn(gift, m_session.store(), m_session.asked());
    if (said.needsRate)
        form()->setRemark(u"value_words"_s, said.sentence, tr("Enter the exchange rate"),
            [this] { form()->focusField(u"rate"_s); });
    else
        form()->setRemark(u"value_words"_s, said.sentence);
    form()->setRemark(u"rate"_s, said.ofRate);
    form()->setRemark(u"item_count"_s, remarkOnItem(gift, m_session.store(), m_session.locale()).sentence);
}

QString GiftDialog::save()
{
    Gift gift = giftNow();
    const QString title = recordOf<Gift>().title(&gift);
    const EditOutcome outcome = m_session.edit(
        m_gift.id.isValid() ? tr("Change %1").arg(title) : tr("Enter %1").arg(title),
        [&gift](Edit &edit) { edit.save(gift); },
        m_gift.id.isValid() ? QString() : tr("Entered %1.").arg(title));
    if (!outcome)
        return outcome.sentence;
    m_saved = gift.id.value;
    return {};
}

qint64 correctGift(Session &session, const Gift &published, QWidget *parent)
{
    GiftDialog dialog(session, correctionOf(published), parent);
    Ask::run(dialog);
    return dialog.savedId();
}

qint64 takeOut(Session &session, const GiftItem &item, QWidget *parent)
{
    GiftDialog dialog(
        session, outOfCupboard(item, session.store(), session.today(), session.locale()), parent);
    Ask::run(dialog);
    return dialog.savedId();
}

qint64 editGift(Session &session, Id<Gift> id, QWidget *parent)
{
    const std::optional<Gift> gift = id.isValid() ? session.store().get(id) : std::nullopt;
    if (gift && gift->isPublished()) {
        const bool correct = Ask::confirm(parent, GiftDialog::tr("This entry has been published"),
            GiftDialog::tr(
                "It stays as it is, so that the register can be relied on. Where it is wrong, a new "
                "entry puts it right and says which one it corrects."),
            GiftDialog::tr("Enter a correction"));
        return correct ? correctGift(session, *gift, parent) : 0;
    }
    GiftDialog dialog(session, gift.value_or(giftAtFirst(session.store(), session.today())), parent);
    Ask::run(dialog);
    return dialog.savedId();
}

} // namespace twinbook
