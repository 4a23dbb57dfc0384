// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace twinbook {

// A place in the text of a letter that each reader's own words are put into: "{first_name}".
struct LetterField
{
    QString name;
    QString label; // translated: "First name"
};

QList<LetterField> letterFields(); // in the order they are offered
QStringList letterLanguages(); // "en", "fr", "de"
QStringList unknownFields(const QString &text); // names in braces that are no field, each once

struct FilledText
{
    QString text;
    QStringList missing; // labels of the fields that nothing is known for: they stand as "[First name]"
};
// values by name of the field; one without a value is missing, an empty one is left out.
FilledText fillFields(const QString &text, const QHash<QString, QString> &values);

} // namespace twinbook
