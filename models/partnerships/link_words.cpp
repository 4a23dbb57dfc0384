// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_words.h"

#include <QObject>

using namespace Qt::StringLiterals;

namespace twinbook {

QList<Choice> linkLanguages()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Partnerships", "not said")},
        {u"en"_s, QT_TRANSLATE_NOOP("Partnerships", "English")},
        {u"fr"_s, QT_TRANSLATE_NOOP("Partnerships", "French")},
        {u"de"_s, QT_TRANSLATE_NOOP("Partnerships", "German")},
        {u"it"_s, QT_TRANSLATE_NOOP("Partnerships", "Italian")},
        {u"es"_s, QT_TRANSLATE_NOOP("Partnerships", "Spanish")},
        {u"nl"_s, QT_TRANSLATE_NOOP("Partnerships", "Dutch")},
        {u"pl"_s, QT_TRANSLATE_NOOP("Partnerships", "Polish")},
        {u"cs"_s, QT_TRANSLATE_NOOP("Partnerships", "Czech")},
        {u"hu"_s, QT_TRANSLATE_NOOP("Partnerships", "Hungarian")},
        {u"other"_s, QT_TRANSLATE_NOOP("Partnerships", "another language")}};
}

QList<Choice> linkKinds()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Partnerships", "not said")},
        {u"charter"_s, QT_TRANSLATE_NOOP("Partnerships", "twinning charter")},
        {u"friendship"_s, QT_TRANSLATE_NOOP("Partnerships", "friendship agreement")},
        {u"memorandum"_s, QT_TRANSLATE_NOOP("Partnerships", "memorandum of understanding")},
        {u"project"_s, QT_TRANSLATE_NOOP("Partnerships", "project for a time")},
        {u"informal"_s, QT_TRANSLATE_NOOP("Partnerships", "informal link")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Partnerships", "contact")}};
}

QList<Choice> linkStatuses()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Partnerships", "not said")},
        {u"exploring"_s, QT_TRANSLATE_NOOP("Partnerships", "exploring")},
        {u"active"_s, QT_TRANSLATE_NOOP("Partnerships", "active")},
        {u"dormant"_s, QT_TRANSLATE_NOOP("Partnerships", "dormant")},
        {u"suspended"_s, QT_TRANSLATE_NOOP("Partnerships", "suspended")},
        {u"ended"_s, QT_TRANSLATE_NOOP("Partnerships", "ended")}};
}

QList<Choice> linkSubjects()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Partnerships", "not said")},
        {u"town"_s, QT_TRANSLATE_NOOP("Partnerships", "the whole community")},
        {u"school"_s, QT_TRANSLATE_NOOP("Partnerships", "schools")},
        {u"club"_s, QT_TRANSLATE_NOOP("Partnerships", "clubs and societies")},
        {u"hospital"_s, QT_TRANSLATE_NOOP("Partnerships", "hospitals")},
        {u"fire"_s, QT_TRANSLATE_NOOP("Partnerships", "fire brigades")},
        {u"church"_s, QT_TRANSLATE_NOOP("Partnerships", "churches")},
        {u"other"_s, QT_TRANSLATE_NOOP("Partnerships", "others")}};
}

QList<Choice> yesOrNo()
{
    return {{u""_s, QT_TRANSLATE_NOOP("Partnerships", "not said")},
        {u"yes"_s, QT_TRANSLATE_NOOP("Partnerships", "yes")},
        {u"no"_s, QT_TRANSLATE_NOOP("Partnerships", "no")}};
}

} // namespace twinbook
