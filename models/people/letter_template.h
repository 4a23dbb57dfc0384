// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "store.h"

namespace twinbook {

// The text of a letter in one language, with fields in braces: "Dear {first_name}". The texts of one letter
// in several languages share their seed or, of letters the committee has written itself, their name.
struct LetterTemplate
{
    Id<LetterTemplate> id; // invalid: as it comes with the program
    QString name; // "Subscription reminder"
    QString seed; // "reminder": which of the program's own it began as
    QString purpose; // "reminder", "welcome", "receipt", "invitation", "other"
    QString language; // "en", "fr", "de"
    QString subject;
    QString body; // an empty line begins a paragraph
    bool removed = false;

    bool operator==(const LetterTemplate &) const = default;
};

template <>
const Record<LetterTemplate> &recordOf<LetterTemplate>();

// One letter in the languages it is written in.
struct LetterKind
{
    QString key; // "reminder" or the folded name: for settings and the command line
    QString name; // in the current language
    QString purpose;
    QList<LetterTemplate> texts; // one a language

    const LetterTemplate *in(const QString &language) const; // nullptr when there is none
};

// Those of the book and, where they have not been changed, those that come with the program.
QList<LetterKind> letterKinds(const Store &store);
std::optional<LetterKind> letterKind(const Store &store, const QString &keyOrName);

Problems check(const LetterTemplate &text); // a name, a text, and only fields that there are

} // namespace twinbook
