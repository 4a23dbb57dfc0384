// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "tour.h"
#include "window_main.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Answer tour(const Request &request)
{
    bool number = true;
    const double scale = request.has(u"scale"_s) ? request.option(u"scale"_s).toDouble(&number) : 1;
    if (!number || scale < 0.8 || scale > 4)
        return Answer::wrongUsage(Words::tr("--scale takes a number from 0.8 to 4."));
    TourOptions options;
    options.book = request.option(u"book"_s);
    options.scale = scale;
    if (request.has(u"size"_s)) {
        const QStringList sides = request.option(u"size"_s).split(u'x');
        options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || options.size.width() < 640 || options.size.height() < 480)
            return Answer::wrongUsage(Words::tr("--size takes a width and a height, such as 1280x800."));
    }
    options.dark = request.has(u"dark"_s);
    options.language = request.language;
    options.today = request.asked.today;
    options.pages = [] { return allPages([](const QString &) {}); };
    const Result<int> drawn = runTour(request.operand(0), options);
    return drawn
        ? Answer::done(Words::tr("Drew %n pictures into %1.", nullptr, *drawn).arg(request.operand(0)))
        : Answer::refused(drawn.sentence);
}

} // namespace

QList<Command> tourCommands()
{
    return {{u"tour"_s, {u"DIR"_s},
        {{u"book"_s, u"BOOK"_s, Words::tr("shows this book instead of the sample committee")},
            {u"scale"_s, u"NUMBER"_s, Words::tr("draws everything larger: 2 is twice the size")},
            {u"size"_s, u"WxH"_s, Words::tr("draws windows of this size: 1280x800 unless told")},
            {u"dark"_s, {}, Words::tr("draws it dark")}},
        Words::tr("Draws every page and dialog into a folder, as numbered pictures."), tour,
        [](const Request &) { return true; }}};
}

} // namespace twinbook
