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
    return {to, m_aggregate->isChecked()};
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
    m_from->setText(giftAidFromWords(store, m_session.today(), locale));
    const GiftAidClaim claim = giftAidClaimOf(store, asked.until, m_session.today(), locale);
    const GiftAidFigures figures = giftAidFigures(store, asked.until);
    const auto money = [&](qint64 minor) { return formatMoney({minor, m_session.currency()}, locale); };
    m_save->setEnabled(!claim.donations.isEmpty() && m_until->date().isValid());
    if (claim.donations.isEmpty())
        m_claim->say(tr("There is nothing in this time that can be claimed on and has not been claimed."),
            Tone::Neutral);
    else
        m_claim->say(
            tr("%n gifts and subscriptions of %1: %2 to claim back.", nullptr, int(claim.donations.size()))
                .arg(money(claim.total()), money(giftAidClaim(claim.total(), figures))),
            Tone::Good);
    m_small->say(smallWords(claim), Tone::Neutral);
    m_leftOut->say(claim.leftOut.isEmpty() ? QString()
                                           : tr("Left out: %n payments. The report “Gift Aid” says why.",
                                               nullptr, int(claim.leftOut.size())),
        Tone::Neutral);
}

QString GiftAidDialog::smallWords(const GiftAidClaim &claim) const
{
    const auto money = [&](qint64 minor) {
        return formatMoney({minor, m_session.currency()}, m_session.locale());
    };
    if (claim.small.isEmpty())
        return {};
    QStringList sentences;
    for (const SmallGifts &year : claim.small)
        sentences +=
            tr("Small gifts in cash without a declaration in the tax year %1: %2. Of them %3 count and "
               "bring %4.",
                "2025/26, amounts")
                .arg(taxYearName(year.yearEnd), money(year.given), money(year.counts()), money(year.topUp));
    sentences += tr("They are claimed without a schedule.");
    return sentences.join(u' ');
}

namespace {

void offerToRemember(Session &session, QDate until, QWidget *parent)
{
    if (session.store().isReadOnly())
        return;
    const QString verb = Ask::question(parent,
        {GiftAidDialog::tr("Has this claim been sent?"),
            GiftAidDialog::tr(
                "Once it has, the book keeps with each of these gifts that it is claimed, so that "
                "nothing is claimed twice. What comes in late is in the next schedule. It can be "
                "undone."),
            {{GiftAidDialog::tr("Yes, it has been sent"), Ask::Role::Primary, u"yes"_s},
                {GiftAidDialog::tr("Not yet"), Ask::Role::Cancel, u"no"_s}}});
    if (verb == u"yes")
        session.tell(rememberClaim(session.store(), until, session.today(), session.locale()),
            GiftAidDialog::tr("The next Gift Aid schedule leaves these gifts out."));
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
        QDir(folder).filePath(u"gift-aid-%1.ods"_s.arg(wish.until.toString(Qt::ISODate))),
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
    offerToRemember(session, wish.until, parent);
}

} // namespace twinbook
