// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_days.h"

namespace twinbook {

bool isGeneral(const Meeting &meeting)
{
    return meeting.kind == u"agm" || meeting.kind == u"egm";
}

qint64 noticeDays(const Constitution &rules, const Meeting &meeting)
{
    if (isGeneral(meeting))
        return rules.noticeAgm;
    return meeting.kind == u"committee" ? rules.noticeMeeting : 0;
}

QDate lastNoticeDay(QDate meeting, qint64 days)
{
    return days > 0 && meeting.isValid() ? meeting.addDays(-days - 1) : QDate();
}

QDate lastNoticeDay(const Constitution &rules, const Meeting &meeting)
{
    return lastNoticeDay(meeting.heldOn, noticeDays(rules, meeting));
}

QDate nominationsOpen(const Constitution &rules, QDate agm)
{
    return rules.nominationsOpen > 0 && agm.isValid() ? agm.addDays(-rules.nominationsOpen) : QDate();
}

QDate nominationsClose(const Constitution &rules, QDate agm)
{
    return rules.nominationsClose > 0 && agm.isValid() ? agm.addDays(-rules.nominationsClose) : QDate();
}

} // namespace twinbook
