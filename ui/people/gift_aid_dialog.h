// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_aid_schedule.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace twinbook {

class DateEdit;
class Session;
class ToneText;

// What the next claim of Gift Aid holds: until which day, in which lines, and how much it brings.
class GiftAidDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GiftAidDialog(Session &session, QWidget *parent = nullptr);

    GiftAidWish wish() const;
    DateEdit *until() const { return m_until; }
    QCheckBox *aggregate() const { return m_aggregate; }
    QString told() const; // what it brings

private:
    void layOut();
    void refresh();
    QString smallWords(const GiftAidClaim &claim) const;

    Session &m_session;
    DateEdit *m_until;
    QCheckBox *m_aggregate;
    QLabel *m_from;
    ToneText *m_claim;
    ToneText *m_small;
    ToneText *m_leftOut;
    QPushButton *m_save;
};

// Asks, writes the schedule, and then asks whether it has been sent, so that the next leaves it out.
void claimGiftAid(Session &session, QWidget *parent);

} // namespace twinbook
