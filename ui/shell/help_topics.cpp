// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help_topics.h"

#include "text.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

HelpTopic readTopic(const QString &path, const QString &name)
{
    HelpTopic topic;
    topic.name = name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return topic;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("<!--"_L1) && line.endsWith("-->"_L1); });
    for (const QString &line : std::as_const(lines)) {
        const QString text = line.mid(line.indexOf(u' ') + 1).trimmed();
        if (line.startsWith("# "_L1) && topic.title.isEmpty())
            topic.title = text;
        else if (line.startsWith("##"_L1))
            topic.headings += text;
    }
    if (topic.title.isEmpty())
        topic.title = name;
    topic.markdown = lines.join(u'\n');
    return topic;
}

QList<HelpTopic> readTopics(const QString &language)
{
    QList<HelpTopic> topics;
    const QString folder = u":/resources/help/"_s;
    for (const QString &file : QDir(folder + u"en"_s).entryList({u"*.md"_s}, QDir::Files)) {
        const QString own = folder + language + u'/' + file;
        topics += readTopic(QFile::exists(own) ? own : folder + u"en/"_s + file, file.chopped(3));
    }
    std::sort(topics.begin(), topics.end(), [](const HelpTopic &a, const HelpTopic &b) {
        if ((a.name == u"index") != (b.name == u"index"))
            return a.name == u"index";
        return sortKey(a.title) < sortKey(b.title);
    });
    return topics;
}

} // namespace

const QList<HelpTopic> &helpTopics(const QLocale &locale)
{
    static std::map<QString, QList<HelpTopic>> read; // they never change while the program runs
    const QString language = locale.name().left(2);
    const auto found = read.find(language);
    return found != read.end() ? found->second : read.emplace(language, readTopics(language)).first->second;
}

} // namespace twinbook
