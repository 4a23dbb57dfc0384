// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

const QRegularExpression &inBraces()
{
    static const QRegularExpression braces(u"\\{([^{}\\n]*)\\}"_s);
    return braces;
}

QString labelOf(const QString &name)
{
    for (const LetterField &field : letterFields())
        if (field.name == name)
            return field.label;
    return name;
}

} // namespace

QList<LetterField> letterFields()
{
    return {{u"salutation"_s, Words::tr("Salutation: Dear Mrs Miller")},
        {u"first_name"_s, Words::tr("First name")}, {u"last_name"_s, Words::tr("Last name")},
        {u"full_name"_s, Words::tr("Full name")}, {u"title"_s, Words::tr("Title")},
        {u"household_letter_name"_s, Words::tr("Name of the household on letters")},
        {u"address"_s, Words::tr("Address")}, {u"category"_s, Words::tr("Membership category")},
        {u"member_number"_s, Words::tr("Membership number")}, {u"joined"_s, Words::tr("Member since")},
        {u"paid_until"_s, Words::tr("Paid until")}, {u"amount_due"_s, Words::tr("Amount due")},
        {u"association"_s, Words::tr("Name of the association")},
        {u"association_short"_s, Words::tr("Short name of the association")},
        {u"association_email"_s, Words::tr("E-mail of the association")},
        {u"today"_s, Words::tr("Today's date")}, {u"signature"_s, Words::tr("Room to sign, and your name")}};
}

QStringList letterLanguages()
{
    return {u"en"_s, u"fr"_s, u"de"_s};
}

QStringList unknownFields(const QString &text)
{
    const QList<LetterField> known = letterFields();
    QStringList unknown;
    for (auto it = inBraces().globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        const bool is = std::any_of(
            known.begin(), known.end(), [&](const LetterField &field) { return field.name == name; });
        if (!is && !unknown.contains(name))
            unknown += name;
    }
    return unknown;
}

FilledText fillFields(const QString &text, const QHash<QString, QString> &values)
{
    FilledText filled;
    qsizetype from = 0;
    for (auto it = inBraces().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        filled.text += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (const auto value = values.constFind(name); value != values.constEnd()) {
            filled.text += *value;
            continue;
        }
        const QString label = labelOf(name);
        filled.text += u'[' + label + u']';
        if (!filled.missing.contains(label))
            filled.missing += label;
    }
    filled.text += QStringView(text).mid(from);
    return filled;
}

} // namespace twinbook
