// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payment_columns.h"

#include "heading_index.h"
#include "label_languages.h"
#include "payment.h"

#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentsImport)
};

struct Heading
{
    const char *field;
    const char *label;
    const char *names; // further headings, separated by |
    const char *column = ""; // of the record, whose label our own lists bear
};

// Found in bank exports, in treasurers' sheets and in our own lists.
constexpr Heading headings[] = {
    {"name", QT_TRANSLATE_NOOP("PaymentsImport", "Who paid"),
        "name|payer|paid by|member|members|from|nom|payeur|adhérent|zahler|mitglied|auftraggeber|who "
        "paid|who",
        "payer"},
    {"organisation", QT_TRANSLATE_NOOP("PaymentsImport", "Which organisation paid"), "organisation|club|firm",
        "organisation"},
    {"given_name", QT_TRANSLATE_NOOP("PaymentsImport", "First name"),
        "first name|given name|forename|first|prénom|vorname"},
    {"family_name", QT_TRANSLATE_NOOP("PaymentsImport", "Last name"),
        "last name|surname|family name|nom de famille|nachname|familienname"},
    {"member_number", QT_TRANSLATE_NOOP("PaymentsImport", "Member number"),
        "member number|member no|membership number|number|no|numéro d'adhérent|mitgliedsnummer"},
    {"email", QT_TRANSLATE_NOOP("PaymentsImport", "E-mail"), "email|e-mail address|courriel|mail"},
    {"amount", QT_TRANSLATE_NOOP("PaymentsImport", "Amount"),
        "amount|paid amount|sum|value|to pay|à payer|zu "
        "zahlen|subscription|fee|montant|somme|cotisation|betrag|summe|beitrag|umsatz",
        "amount"},
    {"currency", QT_TRANSLATE_NOOP("PaymentsImport", "Currency"), "currency|devise|währung", "currency"},
    {"paid_on", QT_TRANSLATE_NOOP("PaymentsImport", "Paid on"),
        "date|day|paid on|paid|payment date|date de paiement|payé le|datum|zahldatum|buchungstag|bezahlt am",
        "paid_on"},
    {"method", QT_TRANSLATE_NOOP("PaymentsImport", "How"),
        "how|method|payment method|type|mode de paiement|moyen|zahlungsart|zahlweise", "method"},
    {"reference", QT_TRANSLATE_NOOP("PaymentsImport", "Reference"),
        "reference|ref|cheque number|cheque no|description|details|référence|libellé|verwendungszweck",
        "reference"},
    {"receipt", QT_TRANSLATE_NOOP("PaymentsImport", "Receipt number"),
        "receipt|receipt no|reçu|quittung|quittungsnummer", "receipt"},
    {"notes", QT_TRANSLATE_NOOP("PaymentsImport", "Notes"), "notes|note|remarks|remarques|bemerkung",
        "notes"},
};

// Our reports say the currency of a column: "To pay (GBP)".
QString withoutUnit(QString heading)
{
    static const QRegularExpression unit(u"\\s*[(\\[]\\s*([A-Z]{3}|[£€$])\\s*[)\\]]\\s*$"_s);
    return heading.remove(unit);
}

QStringList namesOf(const Heading &heading, const LabelLanguages &languages)
{
    QStringList names = QString::fromUtf8(heading.names).split(u'|');
    names += QString::fromLatin1(heading.field);
    names += languages.all(u"PaymentsImport"_s, heading.label);
    const RecordShape &payment = recordOf<Payment>();
    if (const Column *column = payment.find(QString::fromLatin1(heading.column)))
        names += languages.all(payment.context, column->label);
    for (QString &name : names)
        name = headingKey(name);
    return names;
}

} // namespace

QList<ImportField> paymentFields()
{
    QList<ImportField> fields;
    for (const Heading &heading : headings)
        fields += {QString::fromLatin1(heading.field), Words::tr(heading.label)};
    return fields;
}

QHash<QString, int> paymentColumns(const Table &table, const ImportChoices &choices)
{
    const LabelLanguages languages;
    QHash<QString, int> columns;
    QSet<int> taken;
    QStringList keys;
    for (const QString &heading : table.headings)
        keys += headingKey(withoutUnit(heading));
    for (auto it = choices.map.begin(); it != choices.map.end(); ++it) {
        const int column = int(table.headings.indexOf(it.value()));
        columns.insert(it.key(), column);
        taken.insert(column);
    }
    for (const Heading &heading : headings) {
        const QString field = QString::fromLatin1(heading.field);
        if (columns.contains(field))
            continue;
        for (const QString &name : namesOf(heading, languages)) { // the surest first
            const int column = int(keys.indexOf(name));
            if (column < 0 || taken.contains(column))
                continue;
            columns.insert(field, column);
            taken.insert(column);
            break;
        }
    }
    return columns;
}

QString paymentMethod(const QString &written)
{
    static const QList<std::pair<QString, QString>> known{{u"ca"_s, u"cash"_s}, {u"bar"_s, u"cash"_s},
        {u"esp"_s, u"cash"_s}, {u"ch"_s, u"cheque"_s}, {u"sch"_s, u"cheque"_s}, {u"standing"_s, u"order"_s},
        {u"order"_s, u"order"_s}, {u"dauer"_s, u"order"_s}, {u"prel"_s, u"order"_s},
        {u"virement permanent"_s, u"order"_s}, {u"card"_s, u"card"_s}, {u"kart"_s, u"card"_s},
        {u"carte"_s, u"card"_s}, {u"waive"_s, u"waived"_s}, {u"erlass"_s, u"waived"_s},
        {u"dispens"_s, u"waived"_s}, {u"bank"_s, u"transfer"_s}, {u"bacs"_s, u"transfer"_s},
        {u"trans"_s, u"transfer"_s}, {u"faster"_s, u"transfer"_s}, {u"online"_s, u"transfer"_s},
        {u"sepa"_s, u"transfer"_s}, {u"wire"_s, u"transfer"_s}, {u"vir"_s, u"transfer"_s},
        {u"uber"_s, u"transfer"_s}, {u"ueber"_s, u"transfer"_s}};
    const QString folded = fold(written);
    if (folded.isEmpty())
        return {};
    QString best;
    qsizetype length = 0;
    for (const auto &[begin, method] : known) {
        if (folded.startsWith(begin) && begin.size() > length) {
            best = method;
            length = begin.size();
        }
    }
    return best;
}

} // namespace twinbook
