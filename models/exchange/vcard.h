// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMultiMap>
#include <QString>
#include <QStringList>

namespace twinbook {

// One line of a vCard, unfolded and decoded.
struct VCardProperty
{
    QString group; // "item1" of item1.EMAIL
    QString name; // upper case
    QMultiMap<QString, QString>
        parameters; // names upper case; TYPE=a,b and the bare types of 2.1 are one TYPE each
    QString value; // decoded text, unescaped
    QStringList components; // the value split at ';' (CATEGORIES and NICKNAME also at ','), each unescaped

    QStringList types() const; // TYPE parameters in lower case
};

// A telephone number or e-mail address with its types ("home", "work", "cell", "pref") in lower case and the
// person's own label for it (Apple's X-ABLabel), where there is one.
struct VCardContact
{
    QString value;
    QStringList types;
    QString label;
};

struct VCardAddress
{
    QString box, extended, street, town, region, postcode, country;
    QStringList types;
};

// One person or organisation of an address book. Embedded photos, sounds and keys are not kept.
struct VCard
{
    QString version; // "2.1", "3.0", "4.0"; empty where the card does not say
    QList<VCardProperty> properties;
    int line = 0; // of its BEGIN:VCARD

    QString text(QStringView name) const; // value of the first property of this name
    QString fullName() const; // FN, else made of N, ORG or the first e-mail address
    QString family() const; // parts of N
    QString given() const;
    QString additional() const;
    QString prefix() const;
    QString suffix() const;
    QString nickname() const;
    QString labelOf(const VCardProperty &property) const; // the person's own, Apple's X-ABLabel
    QList<VCardContact> emails() const;
    QList<VCardContact> phones() const;
    QList<VCardAddress> addresses() const;
    QDate birthday() const; // invalid where missing or without a year
    QString note() const;
    QString organisation() const; // the first component of ORG
    QString title() const;
    QStringList categories() const;
    QString uid() const;
    QString url() const;
    QStringList languages() const;

    void add(const QString &name, const QString &value, const QStringList &types = {});
    void addStructured(const QString &name, const QStringList &components, const QStringList &types = {});
};

struct VCards
{
    QList<VCard> cards;
    Problems problems; // lines that could not be read, cards that do not end
};

// vCard 2.1, 3.0 and 4.0, mixed in one file. Refused in one sentence when no card is in it.
Result<VCards> readVCards(const QByteArray &bytes);
Result<VCards> readVCardFile(const QString &path);

// vCard 4.0: CRLF, folded at 75 octets between characters, values escaped. A card without UID gets one made
// of its content, so that writing twice gives the same bytes.
QByteArray writeVCards(const QList<VCard> &cards);

} // namespace twinbook
