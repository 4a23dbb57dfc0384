// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"
#include "letter_template.h"
#include "person.h"

#include "money.h"
#include "report.h"

#include <functional>

namespace twinbook {

// What the readers of one letter have to pay together on its day; nothing where that is not known.
using AmountDue = std::function<std::optional<Money>(const QList<Person> &readers)>;

// Which letter is wanted.
struct LetterWish
{
    LetterKind kind;
    bool oneAHome = false; // those of one household get one letter together
    AmountDue amountDue{};
};

// Which consent readers must have given for such a letter; empty: none, it is about their membership.
QString consentFor(const LetterKind &kind);

// One reader with the home the letter goes to.
struct LetterReader
{
    Person person; // at an organisation: whom it is for there, who may have no name
    std::optional<Household> home; // of an organisation: its address
    QString organisation = {}; // its name; it gets a letter of its own
    std::optional<Money> amountDue = {}; // by the organisation
};

// Who writes.
struct LetterHead
{
    QString association;
    QString associationShort;
    QStringList address;
    QString town;
    QString country;
    QString email;
    QString website;
    QString foot;
    QString signature; // name of who signs
    QString language; // of those who have none of their own
};
QLocale letterLocale(const QString &language); // "en": British English, "fr", "de"
LetterHead letterHead(const Store &store, const QLocale &locale);
QString languageOf(
    const QString &country); // "fr" for "France", by its name in three languages; of none empty
// On the envelope to an organisation: its name, whom it is for, its address. Nothing without an address.
QStringList envelopeOf(const LetterReader &organisation, const QString &country);

// One letter, ready for paper.
struct Letter
{
    QList<qint64> persons; // whom it is to
    QString name; // "Tom and Anne Fairweather"
    QString language;
    LetterPage page;
    QStringList missing; // labels of what is not known and stands in brackets
};

struct Letters
{
    QList<Letter> letters; // in the order of the readers
    QStringList withoutAddress; // names of those whose letter has no address
    Problems problems; // of the texts, and what is missing in which letter
};

// Each reader gets the text in their language, else in the association's, else the one there is.
Letters writeLetters(
    const LetterWish &wish, const QList<LetterReader> &readers, const LetterHead &head, QDate today);
QList<LetterReader> letterReaders(const Store &store, const QList<qint64> &persons); // in this order
Letters lettersTo(const Store &store, const QList<qint64> &persons, const LetterWish &wish, QDate today,
    const QLocale &locale);

Report lettersReport(const Letters &letters, const LetterWish &wish, const LetterHead &head, QDate today);

} // namespace twinbook
