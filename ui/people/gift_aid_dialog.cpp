// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gift_aid_dialog.h"

#include "ask.h"
#include "date_edit.h"
#include "dates.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "session.h"
#include "tone_text.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

GiftAidDialog::GiftAidDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_until(new DateEdit({session.today(), session.locale(), {}, true}, this))
    , m_aggregate(new QCheckBox(this))
    , m_from(paragraph({}, this))
    , m_claim(new ToneText(this))
    , m_small(new ToneText(this))
    , m_leftOut(new ToneText(this))
    , m_save(new QPushButton(icon(u"export"_s), tr("Save the schedule..."), this))
{
    setWindowTitle(tr("Gift Aid schedule"));
    m_until->setDate(session.today());
    m_aggregate->setText(tr("Small gifts in one line"));
    layOut();
    connect(m_until, &DateEdit::dateChanged, this, &GiftAidDialog::refresh);
    connect(m_aggregate, &QCheckBox::toggled, this, &GiftAidDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    giveMnemonics(this);
    refresh();
    resize(QSize(emPx(this, 38), emPx(this, 30)).boundedTo(screen()->availableSize()));
}

void GiftAidDialog::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(new HeadingLabel(windowTitle(), 1, this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, emPx(this, 0.5), 0);
    column->addWidget(m_from);
    auto *label = new QLabel(tr("Claim what was given until"), this);
    label->setBuddy(m_until->lineEdit());
    m_until->lineEdit()->setAccessibleName(label->text());
    column->addWidget(label);
    column->addWidget(m_until);
    column->addWidget(m_aggregate);
    const GiftAidFigures figures = giftAidFigures(m_session.store(), m_session.today());
    column->addWidget(quietParagraph(
        tr("Gifts of up to %1 then stand together, without names.")
            .arg(formatMoney({figures.aggregateEach, m_session.currency()}, m_session.locale())),
        this));
    column->addSpacing(emPx(this, 0.6));
    for (ToneText *text : {m_claim, m_small, m_leftOut})
        column->addWidget(text);
    column->addStretch(1);
    scroll->setWidget(body);
    whole->addWidget(scroll, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    whole->addLayout(buttons);
}

GiftAidWish GiftAidDialog::wish() const
{
    const QDate to = m_until->date().isValid() ? m_until->date() : m_session.today();
    return {giftAidFrom(m_session.store(), to), to, m_aggregate->isChecked()};
}

QString GiftAidDialog::told() const
{
    return m_claim->sentence();
}

void GiftAidDialog::refresh()
{
    const Store &store = m_session.store();
    const QLocale &locale = m_session.locale();
    const GiftAidWish asked = wish();
    const bool before = !store.setting(u"giftaid_claimed_until"_s).isEmpty();
    m_from->setText(before
            ? tr("The claim begins on %1, after the last one.").arg(showDate(asked.from, locale))
            : tr("The claim begins on %1, as far back as HMRC allows.").arg(showDate(asked.from, locale)));
    const GiftAidClaim claim = giftAidClaimOf(store, asked.from, asked.to, locale);
    const GiftAidFigures figures = giftAidFigures(store, asked.to);
    const auto money = [&](qint64 minor) { return formatMoney({minor, m_session.currency()}, locale); };
    m_save->setEnabled(!claim.donations.isEmpty() && m_until->date().isValid());
    if (claim.donations.isEmpty())
        m_claim->say(tr("Nothing was given in this time that can be claimed on."), Tone::Neutral);
    else
        m_claim->say(
            tr("%n gifts and subscriptions of %1: %2 to claim back.", nullptr, int(claim.donations.size()))
                .arg(money(claim.total()), money(giftAidClaim(claim.total(), figures))),
            Tone::Good);
    m_small->say(claim.smallCash == 0
            ? QString()
            : tr("Small gifts in cash without a declaration: %1. Of them %2 at most count in a tax year, and "
                 "bring %3; they are claimed without a schedule.")
                  .arg(money(claim.smallCash), money(smallDonationsCap(claim.total(), figures)),
                      money(smallDonationsTopUp(claim.smallCash, claim.total(), figures))),
        Tone::Neutral);
    m_leftOut->say(claim.leftOut.isEmpty() ? QString()
                                           : tr("Left out: %n payments. The report “Gift Aid” says why.",
                                               nullptr, int(claim.leftOut.size())),
        Tone::Neutral);
}

namespace {

void offerToRemember(Session &session, QDate until, QWidget *parent)
{
    if (session.store().isReadOnly())
        return;
    const QString day = showDate(until, session.locale());
    const QString verb = Ask::question(parent,
        {GiftAidDialog::tr("Has this claim been sent?"),
            GiftAidDialog::tr("Once it has, the next schedule begins after %1, so that nothing is claimed "
                              "twice. It can be undone.")
                .arg(day),
            {{GiftAidDialog::tr("Yes, it has been sent"), Ask::Role::Primary, u"yes"_s},
                {GiftAidDialog::tr("Not yet"), Ask::Role::Cancel, u"no"_s}}});
    if (verb == u"yes")
        session.tell(rememberClaim(session.store(), until, session.locale()),
            GiftAidDialog::tr("The next Gift Aid schedule begins after %1.").arg(day));
}

} // namespace

void claimGiftAid(Session &session, QWidget *parent)
{
    GiftAidDialog dialog(session, parent);
    if (!Ask::run(dialog))
        return;
    const GiftAidWish wish = dialog.wish();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = Ask::saveFile(parent, GiftAidDialog::tr("Save the Gift Aid schedule"),
        QDir(folder).filePath(u"gift-aid-%1.ods"_s.arg(wish.to.toString(Qt::ISODate))),
        GiftAidDialog::tr("OpenDocument spreadsheet (*.ods);;Table for any spreadsheet (*.csv)"));
    if (!path)
        return;
    const Result<int> written =
        exportGiftAid(session.store(), *path, wish, session.today(), session.locale());
    if (!written)
        return session.say(written.sentence, Tone::Bad);
    session.say(
        GiftAidDialog::tr("Saved %n lines as %1.", nullptr, *written).arg(QDir::toNativeSeparators(*path)),
        Tone::Good);
    offerToRemember(session, wish.to, parent);
}

} // namespace twinbook
