// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace twinbook {

// What a person is told: one line of plain words.
inline QString faultOf(const QString &sentence)
{
    static const QRegularExpression codes(
        u"SQL|sqlite|errno|error \\d|\\bcode\\b|0x|\\(\\d+\\)|malformed|Unable to"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (sentence.isEmpty())
        return u"nothing is said"_s;
    if (!sentence.endsWith(u'.') || sentence.contains(u'\n') || sentence.size() > 400)
        return u"not a sentence: "_s + sentence;
    if (codes.match(sentence).hasMatch())
        return u"not for a person: "_s + sentence;
    return {};
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace twinbook
