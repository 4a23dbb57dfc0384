// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search_results.h"

#include "help_topics.h"
#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int mostOfArea = 10;
constexpr int mostOfOthers = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

bool hasAll(const QString &folded, const QStringList &words)
{
    return std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace

QList<SearchGroup> searchEverything(const Session &session, const PageKinds &kinds, const QString &words)
{
    const QStringList folded = fold(words).split(u' ', Qt::SkipEmptyParts);
    if (folded.isEmpty())
        return {};
    QList<SearchGroup> groups;
    const auto add = [&groups](const QString &title, const QString &iconName, const QList<SearchHit> &hits) {
        if (!hits.isEmpty())
            groups.append({title, iconName, hits});
    };
    for (const Area &area : session.areas())
        if (area.search)
            add(area.title, area.name, area.search(session.store(), words, mostOfArea));

    QList<SearchHit> pages;
    for (const PageKind &kind : kinds)
        if (hasAll(fold(kind.title), folded))
            pages.append({kind.title, Words::tr("A page of Twinbook"), {kind.area, {}, 0}});
    add(Words::tr("Pages"), u"forward"_s, pages);

    QList<SearchHit> reports;
    for (const Area &area : session.areas())
        for (const ReportKind &report : area.reports)
            if (reports.size() < mostOfOthers && hasAll(fold(report.title + u' ' + report.sentence), folded))
                reports.append({report.title, report.sentence, {u"reports"_s, report.name, 0}});
    add(Words::tr("Reports"), u"reports"_s, reports);

    QList<SearchHit> help;
    for (const HelpTopic &topic : helpTopics(session.locale()))
        if (help.size() < mostOfOthers
            && hasAll(fold(topic.title + u' ' + topic.headings.join(u' ')), folded))
            help.append({topic.title, topic.headings.join(u" - "_s), {u"help"_s, topic.name, 0}});
    add(Words::tr("Help"), u"help"_s, help);
    return groups;
}

} // namespace twinbook
