// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_dialog.h"
#include "gift.h"

#include <QTimer>

namespace twinbook {

class Session;

// Enters or changes one gift or hospitality: the donor brings along what is known of them, and under the
// value stands, as it is typed, what was understood, whether it must be registered, and the sum of that
// donor.
class GiftDialog : public FormDialog
{
    Q_OBJECT

public:
    // Without an id: a new entry that begins as this one.
    GiftDialog(Session &session, const Gift &gift, QWidget *parent = nullptr);

    qint64 savedId() const { return m_saved; } // 0 until it is saved
    Gift giftNow() const; // as it stands in the form, value read

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void fillDonor();
    void countItems();
    void remark();
    QString save();

    Session &m_session;
    Gift m_gift; // as it was at first
    QString m_donor; // for whom was looked last
    QString m_counted; // value of what comes out of the cupboard
    QTimer m_typing;
    bool m_filling = false;
    qint64 m_saved = 0;
};

// Lets the user enter a new one or change one; a published one is corrected by a new entry. Gives the id of
// what is to be shown; 0: nothing was saved.
qint64 editGift(Session &session, Id<Gift> id, QWidget *parent);
qint64 takeOut(Session &session, const GiftItem &item, QWidget *parent); // as a gift given
qint64 correctGift(Session &session, const Gift &published, QWidget *parent);

} // namespace twinbook
