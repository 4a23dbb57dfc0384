// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_text.h"

#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString star = u" *"_s;

bool isRemark(const QString &line)
{
    return line.startsWith(u' ') || line.startsWith(u'\t') || line.startsWith(u'-') || line.startsWith(u'–');
}

} // namespace

QString agendaAsText(const QList<AgendaItem> &items)
{
    QStringList lines;
    for (const AgendaItem &item : items) {
        lines += item.title + (item.standing ? star : QString());
        if (item.papers.trimmed().isEmpty())
            continue;
        for (const QString &line : item.papers.trimmed().split(u'\n'))
            lines += isRemark(line) ? line : u"   "_s + line;
    }
    return lines.join(u'\n');
}

QList<AgendaItem> agendaFromText(const QString &text, const QList<AgendaItem> &before, Id<Meeting> meeting)
{
    QList<AgendaItem> items;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (isRemark(line) && !items.isEmpty()) {
            QString &papers = items.last().papers;
            papers += (papers.isEmpty() ? QString() : u"\n"_s) + line.trimmed();
            continue;
        }
        AgendaItem item;
        item.title = line.trimmed();
        item.standing = item.title.endsWith(u'*');
        if (item.standing)
            item.title = item.title.chopped(1).trimmed();
        if (!item.title.isEmpty())
            items += item;
    }
    QList<AgendaItem> left = before;
    QList<qsizetype> fresh;
    const auto keep = [](AgendaItem &item, const AgendaItem &known) {
        item.id = known.id;
        item.minutes = known.minutes;
        item.decision = known.decision;
    };
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto known = std::find_if(left.begin(), left.end(),
            [&](const AgendaItem &one) { return fold(one.title) == fold(items.at(i).title); });
        if (known == left.end()) {
            fresh += i;
            continue;
        }
        keep(items[i], *known);
        left.erase(known);
    }
    if (left.size() == fresh.size()) {
        for (qsizetype i = 0; i < fresh.size(); ++i)
            keep(items[fresh.at(i)], left.at(i));
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].meeting = meeting;
        items[i].position = i + 1;
    }
    return items;
}

} // namespace twinbook
