// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_headings.h"

#include "heading_index.h"
#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsImport)
};

struct FieldName
{
    const char *name;
    const char *label;
    bool shared = false;
};

constexpr FieldName names[] = {
    {"reference", QT_TRANSLATE_NOOP("GiftsImport", "Reference")},
    {"holder", QT_TRANSLATE_NOOP("GiftsImport", "On our side")},
    {"holder_first", QT_TRANSLATE_NOOP("GiftsImport", "On our side: first name")},
    {"holder_last", QT_TRANSLATE_NOOP("GiftsImport", "On our side: last name")},
    {"role", QT_TRANSLATE_NOOP("GiftsImport", "In the capacity of")},
    {"department", QT_TRANSLATE_NOOP("GiftsImport", "Department")},
    {"kind", QT_TRANSLATE_NOOP("GiftsImport", "Gift or hospitality")},
    {"direction", QT_TRANSLATE_NOOP("GiftsImport", "Received, given or declined")},
    {"received_on", QT_TRANSLATE_NOOP("GiftsImport", "Day")},
    {"year", QT_TRANSLATE_NOOP("GiftsImport", "Year")},
    {"period", QT_TRANSLATE_NOOP("GiftsImport", "Time of the register")},
    {"offered_on", QT_TRANSLATE_NOOP("GiftsImport", "Offered on")},
    {"registered_on", QT_TRANSLATE_NOOP("GiftsImport", "Registered on")},
    {"description", QT_TRANSLATE_NOOP("GiftsImport", "What it was")},
    {"gift_and_donor", QT_TRANSLATE_NOOP("GiftsImport", "What it was and from whom")},
    {"gift_and_value", QT_TRANSLATE_NOOP("GiftsImport", "What it was and its value")},
    {"donor", QT_TRANSLATE_NOOP("GiftsImport", "Donor, or recipient of ours")},
    {"donor_person", QT_TRANSLATE_NOOP("GiftsImport", "Donor: person")},
    {"donor_organisation", QT_TRANSLATE_NOOP("GiftsImport", "Donor: organisation")},
    {"donor_kind", QT_TRANSLATE_NOOP("GiftsImport", "Kind of donor")},
    {"donor_country", QT_TRANSLATE_NOOP("GiftsImport", "Country")},
    {"donor_address", QT_TRANSLATE_NOOP("GiftsImport", "Private address")},
    {"value", QT_TRANSLATE_NOOP("GiftsImport", "Value")},
    {"value_to", QT_TRANSLATE_NOOP("GiftsImport", "Value at most")},
    {"currency", QT_TRANSLATE_NOOP("GiftsImport", "Currency")},
    {"basis", QT_TRANSLATE_NOOP("GiftsImport", "Where the value is from")},
    {"visit", QT_TRANSLATE_NOOP("GiftsImport", "Visit or event")},
    {"reason", QT_TRANSLATE_NOOP("GiftsImport", "Why it was given")},
    {"guest", QT_TRANSLATE_NOOP("GiftsImport", "With a guest")},
    {"approved_by", QT_TRANSLATE_NOOP("GiftsImport", "Approved by")},
    {"approved_on", QT_TRANSLATE_NOOP("GiftsImport", "Approved on")},
    {"officer_action", QT_TRANSLATE_NOOP("GiftsImport", "Action of the senior officer")},
    {"outcome", QT_TRANSLATE_NOOP("GiftsImport", "What became of it")},
    {"register", QT_TRANSLATE_NOOP("GiftsImport", "Taken from the register")},
    {"notes", QT_TRANSLATE_NOOP("GiftsImport", "Notes"), true},
};

// Words are folded: no accents, no apostrophes ("d'offre" is "doffre").
const QString gift = u"(?:gifts?|hospitality|presents?|benefits?|items?|donations?|cadeaux?|[ld]?avantages?|"
                     u"dons?|l?invitations?"
                     "|l?objets?|objects?|(?:gast)?geschenke?s?|gegenst[a]?nde?s?|gegenstand|zuwendung(?:en)?"
                     "|schenkung(?:en)?|"
                     "bewirtung(?:en)?|einladung(?:en)?|vorteile?"
                     "|rhodd(?:ion)?|lletygarwch|anrheg(?:ion)?)"_s;
const QString value = u"(?:valu(?:e|es|ed|ation)|worth|amounts?|costs?|price|estimates?|estimation|estimated|"
                      u"valeurs?|montants?|prix|cout|evaluation|about how much|how much"
                      "|wert\\w*|\\w+wert|\\w*betrag|preis|kosten|gwerth|gbp|usd)"_s;
const QString donor =
    u"(?:donors?|donated by|givers?|gifted by|presented by|counterparts?|visitors?|other party|whose|given "
    u"by|providers?|provided "
    u"by|suppliers?|offerors?|offerers?|offered by|offering|made by|hosts?|hosted by"
    "|whom|from|who gave|who provided|who offered|that offered|that gave|that provided|paid "
    "by|payer|sponsors?|sponsored by|funders?"
    "|[dl]?[eu]?donateurs?|donatrices?|offert par|donne par|remis "
    "par|[dl]?offrant|[dl]?origine|provenance|[dl]?auteur|[dl]?organisateur|organisers?|organizers?|inviting|"
    "third party"
    "|company|companies|[dl]?organisations?|organizations?|organisational|firm|business|[dl]?entreprises?|"
    "societe|[dl]?organisme|firma|unternehmen|institution"
    "|schenk(?!ung)\\w*|geber\\w*|zuwend(?:er|ende[rn]?)|gastgeber\\w*|einlad(?:er|ende[rn]?)|spender\\w*|"
    "herkunft|von wem|anbieter\\w*|(?:uberreicht|ubergeben) (?:von|durch)|zuwendungsgeber\\w*|verein|tiers"
    "|source of|name of source|source name|gifts? source|hospitality source|individual|person|rhoddwr|rhoddwyr|gan)"_s;
const QString organisation =
    u"(?:company|companies|[dl]?organisations?|organizations?|organisational|firm|business|[dl]?entreprises?|societe|[dl]?organisme|firma|unternehmen|institution|employer|verein|stelle|legal (?:entity|person)|personne morale|juristische person)"_s;
const QString person =
    u"(?:person|individual|contact|personne|name des|vorname|kontaktperson|people|name and|and names?)"_s;

struct Rule
{
    const char *field;
    QRegularExpression holds;
    QRegularExpression unless; // empty: nothing speaks against it
};

Rule rule(const char *field, const QString &holds, const QString &unless = {})
{
    const auto made = [](const QString &text) {
        QString out = text;
        out.replace(u"{gift}"_s, gift).replace(u"{value}"_s, value).replace(u"{donor}"_s, donor);
        out.replace(u"{organisation}"_s, organisation).replace(u"{person}"_s, person);
        return QRegularExpression(out);
    };
    return {field, made(u"(?:"_s + holds + u")"_s),
        unless.isEmpty() ? QRegularExpression() : made(u"\\b(?:"_s + unless + u")\\b"_s)};
}

// The first that holds.
const QList<Rule> &rules()
{
    static const QList<Rule> all{
        rule("reference",
            u"^(?:(?:unique|gift|entry|register|registration|record|case|our|item|declaration|interest) "
            u")?(?:ref|reference|id|identifier|no|nr|number|nummer|numero|num|n|serial(?: no| "
            u"number)?)(?: no| nr| number| id| code)?$"
            "|^(?:entry|s n|sr no|sl no|row|lfd nr|lfd|lfdnr|laufende nummer|laufende nr|aktenzeichen|az|n dordre|numero dordre|nordre|no dordre|cyfeirnod)$"_s),
        rule("guest",
            u"\\b(?:accompan\\w*|guests?|companions?|spouse|plus one|begleit\\w*|accompagn\\w*|gwestai)\\b"_s,
            u"guest of|of guest|nature|details|{value}"_s),
        rule("received_on",
            u"\\b(?:dates?|day|datum)\\b.*\\b(?:received|receipt|accepted|provided|given|recu\\w*|reception|erhalt\\w*)\\b"_s,
            u"details|description|nature|registered|declared|notified|recorded|and (?:details|description|nature)|who|whom"_s),
        rule("registered_on",
            u"\\b(?:dates?|day|when)\\b.*\\b(?:registered|registration|register|declared|declaration|"
            u"notified|notification|recorded|recording|entered|entry|submitted|submission|reported|"
            u"logged|added)\\b"
            "|^register entry (?:made )?(?:on|date)$"
            "|^(?:(?:registered|declared|notified|recorded|entered|submitted|logged|declaration|"
            "registration|notification|entry|submission)(?: on| date)?)$"
            "|date (?:de |du |dela |de la |de l)? "
            "?(?:declaration|enregistrement|linscription|lenregistrement|inscription|signalement)|^(?:"
            "declare|inscrit|enregistre)e? le$"
            "|\\b(?:melde|anzeige|eintrags|eintragungs|registrierungs|erfassungs)datum\\b|datum der (?:anzeige|meldung|eintragung|registrierung|erfassung)|^(?:gemeldet|angezeigt|eingetragen|erfasst)(?: am)?$"_s),
        rule("notes", // of neither side: what was paid for it, and the donor's trade
            u"\\bpaid by (?:the )?(?:recipients?|receivers?|members?|councillors?|officers?|ministers?|"
            u"declarant|holder|me|self)\\b"
            "|\\b(?:nature|type|kind|line) of (?:the )?business\\b|\\bbusiness activit(?:y|ies)\\b"_s,
            u"name|details|description|organisation"_s),
        rule("approved_on",
            u"^(?:zustimmung|genehmigung|genehmigt|zugestimmt|bewilligung|bewilligt)\\b.*\\bam$|"
            u"\\b(?:dates?|datum)\\b.*\\b(?:approv\\w*|authori[sz]\\w*|agreed|consent|signed|d?approbation|dautorisation|genehmigung|zustimmung)\\b|^approval date$|^genehmigt am$|genehmigungsdatum"_s),
        rule("offered_on",
            u"\\b(?:dates?|datum|when)\\b.*\\b(?:offer\\w*|d?e? ?l?offre|proposition|angebots?|declined|refused)\\b|^offer(?:ed)? (?:date|on)$|^angeboten am$|angebotsdatum"_s),
        rule("year",
            u"^(?:year|annee|jahr|blwyddyn)(?: received| of receipt| recue?| given)?$|^(?:received|receipt) year$"_s),
        rule("period",
            u"^(?:(?:reporting|return|financial|fiscal|calendar|declaration) )?(?:period|quarter|month|year|mois|trimestre|periode|monat|quartal|zeitraum|berichtszeitraum|exercice|haushaltsjahr|cyfnod)$"_s),
        rule("received_on",
            u"\\b(?:dates?|dated|datum|dyddiad|zeitpunkt)\\b|^(?:day|when|when received|presented on|given on|accepted on|uberreicht am|remise? le|jour|le|tag|am|received on|recue? le|erhalten am|dates?)$|\\b(?:empfangs|zugangs|eingangs|ereignis|veranstaltungs|annahme|ubergabe)(?:datum|tag)\\b"_s,
            u"details|description|nature|up to date|birth|geburt|naissance|{value}|publish\\w*|publication|updated|disposal|disposed|return(?:ed)?"_s),
        rule("officer_action",
            u"\\bactions? taken\\b|\\bmonitoring officer\\b|\\bofficers? comments?\\b|\\baction of\\b|\\bmassnahmen?\\b|\\bmesures?\\b|compliance advice"_s),
        rule("approved_by",
            u"\\b(?:approv\\w*|authoris\\w*|authoriz\\w*|line managers?|signed off|countersign\\w*|agreed by|genehmig\\w*|zustimmung|approuv\\w*|autoris\\w*|validation)\\b"_s,
            u"reason|value"_s),
        rule("basis",
            u"\\b(?:basis|how|method|source|base|grundlage|mode)\\b.*\\b(?:valu\\w*|estimat\\w*|devaluation|calcul|wert\\w*|bewertung|schatzung)\\b|valuation method|bewertungsgrundlage|wertermittlung"_s),
        rule("currency", u"\\b(?:currency|devise|monnaie|wahrung|curr)\\b"_s, u"in|local|en|home"_s),
        rule("gift_and_value",
            u"\\b(?:{gift}|details|description|nature|particulars)\\b.*\\b(?:and|et|und|including|incl|"
            u"with|avec|mit)\\b.*\\b{value}\\b"
            "|^(?:brief |full )?(?:details|description|nature|particulars|what)\\b.*\\b{value}\\b"_s,
            u"^{value}.*"_s),
        rule("department",
            u"^(?:agency|department|ministry|service|team|directorate) names?$|^name of (?:the )?(?:agency|department|ministry|service|team)$"_s),
        rule("gift_and_value",
            u"^amount of (?:donation|gift) or (?:nature|details)\\b|^{gift} (?:date|description|details) .*{value}"_s),
        rule("donor_kind",
            u"\\b(?:type|category|kind|status|nature|art|categorie|form|qualite|statut)\\b (?:of |de |du "
            u"|des |der "
            u")?(?:the "
            u")?(?:donor|giver|provider|organi[sz]ation|source|donateur|schenk\\w*|geber\\w*|company|"
            u"payer)\\b"
            "|\\b(?:donors?|giver|provider|donateur|payer) (?:type|category|kind|status|type of)\\b"_s),
        rule("donor_address", u"\\b(?:address(?:es)?|l?adresse|anschrift|postcode|wohnort|cyfeiriad)\\b"_s),
        rule("donor_country",
            u"\\b(?:country|countries|pays|land|herkunftsland|nationality|nationalite|staat|gwlad)\\b"_s),
        rule("value_to",
            u"^(?:(?:max\\w*|upper|highest|high|obere\\w*|hochst\\w*)\\b.*{value}|{value} ?(?:max\\w*|to|upper|high|until|bis|oben|haut\\w*|a)|{value}.* (?:max\\w*|to|upper|high|bis|haute)|hochstwert|maximalwert)$"_s),
        rule("value",
            u"\\b{value}\\b|^(?:approx |approximate )?(?:eur|euros?|pounds?|dollars?|chf|franken)$"_s,
            u"reasons?|donor status|accept\\w*"_s),
        rule("reason",
            u"\\b(?:reasons?|purpose|circumstances?|justification|why|occasion|context|background|relationship|connection|motifs?|raisons?|circonstances?|contexte|anlass\\w*|grund|zweck|begrundung|umstande|rheswm|beziehung|l?occasion|lien)\\b"_s),
        rule("department",
            u"\\b(?:agency|department|dept|ministry|directorate|service|team|division|section|portfolio|ward|party|parti|partei|group|groupe|fraktion|dienststelle|amt|ressort|behorde|ministere|referat|fachbereich|abteilung|council|commune|adran|constituency)\\b"_s,
            u"donor|giver|provider|from|third|name|nom|offered by|provided by"_s),
        rule("holder",
            u"\\b(?:received|accepted|declared|recorded|registered) by\\b|\\b(?:receiving|in receipt|who received|who accepted|making (?:the )?declaration|declaring|declarant)\\b|\\b(?:offered|given|made|provided) to\\b|^(?:to whom|who for|for whom|filers?|filer name|name of filer)$|\\brecu par\\b|\\bdeclarant\\b|\\brecipients? of\\b|\\baccepting\\b.*\\bbehalf\\b"_s, u"from|donor|giver|gave|offered by|given by|third"_s),
        rule("gift_and_donor",
            u"\\b(?:{gift}|nature|details|description|what)\\b.*\\b(?:and|et|und|including|received)\\b.*\\b(?:from whom|by whom|who|donor|giver|provider|source|donateur|de qui|schenk\\w*|geber\\w*|von wem|organisation|organization|offered by|provided by|given by)\\b"_s,
            u"^(?:who|name|individual|person|organisation|company)"_s),
        rule("holder_first", u"^(?:first ?names?|forenames?|given names?|prenoms?|vornamen?|enw cyntaf)$"_s),
        rule("holder_last",
            u"^(?:surnames?|last ?names?|family names?|nachnamen?|familiennamen?|nom de famille|cyfenw)$"_s),
        rule("direction",
            u"\\b(?:given|gives|donne\\w*|remis|gegeben|vergeben|offert|made)\\b(?: \\w+)? "
            u"(?:(?:or|ou|oder) )?(?:received|recue?s?|erhalten|empfangen|accepted)\\b"
            "|\\b(?:received|recue?s?|erhalten|empfangen|accepted)\\b (?:(?:or|ou|oder|gifts?) "
            "){0,2}(?:given|donne\\w*|gegeben|offert|made|offered|provided)\\b"
            "|\\b(?:accept\\w*|declin\\w*|refus\\w*|reject\\w*|angenommen|abgelehnt|annahme|ablehnung|turned down|decisions?|entscheidung|derbyniwyd|gwrthodwyd)\\b|^(?:direction|sens|received|given|offered|recue?|erhalten)$|^received yes no$|^received y n$"_s,
            u"who|whom|what|from|dates?|by|name|datum|am|le|details|description|nature|type"_s),
        rule("role",
            u"^(?:office|position|post|mandate)s?(?: sought)?(?: or)? held$|^office(?: sought)?$|^recipients? office$"_s),
        rule("donor", u"\\b{donor}\\b"_s,
            u"recipient(?! of)|receiving|accepting|empfang\\w*|position|role|job|description of|^nature.*|^type.*"_s),
        rule("donor", u"\\bdonors?\\b"_s),
        rule("outcome",
            u"\\b(?:outcome|disposal|disposition|dispos\\w*|what (?:happened|became|was done|we did)|^where is (?:it|the gift|this)(?: now| kept)?$|retain\\w*|kept|destination (?:du|de|des|of)|destination$|suites?|devenir|sort|behandlung|verbleib\\w*|verwendung\\w*|affectation|location of|current location|whereabouts|held|storage|lagerort|aufbewahrung\\w*|action|status|statut|returned|canlyniad)\\b"_s,
            u"donor|name|travel|voyage|events?"_s),
        rule("role",
            u"\\b(?:role|position|job|title|capacity|post|grade|rank|fonction|qualite|funktion|stellung|dienststellung|amtsbezeichnung|mandat|office held|swydd)\\b"_s,
            u"name|nom|{gift}"_s),
        rule("kind",
            u"^(?:type|kind|category|nature|art|kategorie|categorie|class|form|math)$|^(?:type|kind|category|art|kategorie|categorie|nature|form|form der|form of)(?: (?:of|de|du|der|des|dela|de la))?(?: the)?(?: (?:{gift}|entry|interest|declaration|registration|registrable interest))+\\b|^(?:{gift}|interest|declaration|entry) (?:type|category|kind)$|^gift or hospitality$|^gift hospitality$|^geschenk oder bewirtung$|^cadeau ou invitation$"_s),
        rule("description",
            u"\\b(?:description|details?|particulars|interests?|what|designation|libelle|bezeichnung|beschreibung|summary|intitule|sachverhalt|disgrifiad|manylion|nature)\\b|\\b{gift}\\b|^offers?$"_s,
            u"^name of (?:member|councillor)"_s),
        rule("visit",
            u"\\b(?:events?|visits?|function|l?evenements?|manifestation|veranstaltung\\w*|besuch\\w*|visites?|digwyddiad)\\b"_s),
        rule("register",
            u"\\b(?:registers?|registre|source|sources|source file|dataset|quelle|cofrestr|document)\\b"_s),
        rule("holder",
            u"\\b(?:recipients?|receivers?|filers?|ministers?|councillors?|cllr|cllrs|members?|officers?|"
            u"employees?|staff|"
            u"names?|mp|mps|mep|meps|msp|ms|td|senators?|deputy|elected|officials?|holder|beneficiary|"
            u"mayor|commissioners?"
            "|noms?|[ld]?elue?s?|[ld]?elu e|beneficiaires?|[ld]?agent|deputee?s?|ministres?|parlementaire|maire|senateurs?|conseill\\w+|destinataires?|beschenkte\\w*|empfang\\w*|\\w*mitglied\\w*|membres?|abgeordnete\\w*|amtstrager\\w*|beschaftigte\\w*|mandatstrager\\w*|beamt\\w*|stadtrat\\w*|bedienstete\\w*|personne concernee|enw|cynghorydd|aelod|person)\\b"_s),
        rule("notes",
            u"\\b(?:notes?|comments?|remarks?|observations?|bemerkung(?:en)?|commentaires?|remarques?|anmerkung(?:en)?|further information|additional\\w*|other|sylwadau)\\b"_s),
    };
    return all;
}

QString apart(const QString &heading)
{
    QString out;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const bool hump = i > 0 && heading.at(i).isUpper() && heading.at(i - 1).isLower();
        const bool dot =
            heading.at(i) == u'.' && i > 0 && i + 1 < heading.size() && heading.at(i + 1).isLetter();
        if (hump || dot)
            out += u' ';
        if (!dot)
            out += heading.at(i);
    }
    return out;
}

// "Gift or hospitality" is one thing, and units say nothing about what a column is.
QString keyOf(const QString &heading)
{
    static const QRegularExpression pair(
        u"\\b(gifts?|hospitality|benefits?|interests?|cadeaux?|dons?|avantages?|invitations?|geschenke?|"
        u"bewirtungen|bewirtung|einladungen|zuwendungen)"
        "(?: (?:and|or|et|ou|und|oder))* (gifts?|hospitality|benefits?|cadeaux?|dons?|avantages?|invitations?|geschenke?|bewirtungen|bewirtung|einladungen|zuwendungen)\\b"_s);
    QString key = headingKey(apart(heading).replace(u'_', u' '));
    constexpr int most = 4;
    for (int i = 0; i < most; ++i) {
        const auto match = pair.match(key);
        if (!match.hasMatch())
            break;
        key.replace(match.capturedStart(), match.capturedLength(), u"gift"_s);
    }
    return key;
}

QString donorPart(const QString &key)
{
    static const QRegularExpression ofBodies(u"\\b"_s + organisation + u"\\b"_s);
    static const QRegularExpression ofPersons(u"\\b"_s + person + u"\\b"_s);
    const bool body = ofBodies.match(key).hasMatch();
    const bool human = ofPersons.match(key).hasMatch();
    static const QRegularExpression several(
        u"\\b(?:donors?|givers?|providers?|hosts?)\\b.*\\b(?:and|or|et|ou|und|oder)\\b"_s);
    if (body && several.match(key).hasMatch())
        return u"donor"_s; // "Name of donor and organisation"
    return body == human ? u"donor"_s : body ? u"donor_organisation"_s : u"donor_person"_s;
}

// A sign of money that no word is beside: "£", "(€)".
bool saysMoney(const QString &heading)
{
    return std::any_of(
        heading.begin(), heading.end(), [](QChar c) { return c.category() == QChar::Symbol_Currency; });
}

QString ruledField(const QString &heading)
{
    const QString key = keyOf(heading);
    if (key.isEmpty())
        return heading.trimmed() == u'#' || heading.contains(u'№') ? u"reference"_s
            : saysMoney(heading)                                   ? u"value"_s
                                                                   : QString();
    static const QRegularExpression about(
        u"^(?:approx|approximate|approximately|about|around|circa|ca|c|est|environ|env|etwa)$"_s);
    if (about.match(key).hasMatch() && saysMoney(heading))
        return u"value"_s; // "Approx £"
    static const QRegularExpression both(
        u"\\bgifts?\\b.*\\bhospitality\\b|\\bhospitality\\b.*\\bgifts?\\b"
        "|^invitations? ou cadeaux?$|^cadeaux? ou invitations?$"
        "|^geschenke? oder (?:einladung|bewirtung)(?:en)?$|^(?:einladung|bewirtung)(?:en)? oder geschenke?$"_s);
    if (key == u"gift" && both.match(headingKey(heading)).hasMatch())
        return u"kind"_s; // "Gift or hospitality": judged by what stands in it
    static const QRegularExpression ofMoney( // "Currency of the gift", "value.currency"; not what is in one
        u"^(?:(?:currency|devise|monnaie|wahrung) (?:of|du|de|des|der|von)\\b.*"
        "|(?!.*\\b(?:in|en|local|home)\\b).+ (?:currency|devise|monnaie|wahrung)(?: code)?)$"_s);
    if (ofMoney.match(fold(apart(heading).replace(u'_', u' '))).hasMatch())
        return u"currency"_s;
    for (const Rule &one : rules()) {
        if (!one.holds.match(key).hasMatch()
            || (!one.unless.pattern().isEmpty() && one.unless.match(key).hasMatch()))
            continue;
        const QString field = QString::fromLatin1(one.field);
        return field == u"donor" ? donorPart(key) : field;
    }
    return {};
}

} // namespace

QList<ImportField> giftFields()
{
    QList<ImportField> fields;
    for (const FieldName &field : names)
        fields += {QString::fromLatin1(field.name), Words::tr(field.label), field.shared};
    return fields;
}

QString giftFieldOf(const QString &heading)
{
    constexpr qsizetype longest = 160;
    const QString plain = heading.trimmed();
    if (plain.isEmpty() || plain.size() > longest)
        return {};
    for (const FieldName &field : names) {
        if (plain == QLatin1StringView(field.name) || plain == Words::tr(field.label))
            return QString::fromLatin1(field.name);
    }
    return ruledField(plain);
}

bool speaksOfGifts(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(?:gifts?|presents?|cadeaux?|dons|geschenke?|zuwendung(?:en)?|rhodd(?:ion)?)\\b"_s);
    return words.match(headingKey(apart(text).replace(u'_', u' '))).hasMatch();
}

bool speaksOfHospitality(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(?:hospitality|invitations?|bewirtung(?:en)?|einladung(?:en)?|lletygarwch|repas|hospitalite)\\b"_s);
    return words.match(headingKey(apart(text).replace(u'_', u' '))).hasMatch();
}

// "Nature du don ou de l'invitation"
bool namesBoth(const QString &heading)
{
    static const QRegularExpression gifts(
        u"\\b(?:gifts?|presents?|cadeaux?|dons?|avantages?|geschenke?s?|zuwendung(?:en)?|rhodd(?:ion)?)\\b"_s);
    return speaksOfHospitality(heading)
        && gifts.match(headingKey(QString(heading).replace(u'_', u' '))).hasMatch();
}

bool isOfOneItem(const QString &heading)
{
    static const QRegularExpression words(
        u"\\b(?:unit|units|unitaire|each|apiece|per item|piece|stuckpreis|einzelpreis|einzelwert)\\b"_s);
    return words.match(headingKey(heading)).hasMatch();
}

bool countsThousands(const QString &heading)
{
    static const QRegularExpression words(
        u"['’(\\s\\p{Sc}]0{3}'?s?\\b|\\b(?:in |x ?)?(?:thousands?|milliers|tausend|tsd\\.?)|\\p{Sc} ?k\\b|\\bk ?(?:\\p{Sc}|eur|gbp)|\\bt ?€"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(heading).hasMatch();
}

QString languageOfHeadings(const QStringList &headings)
{
    static const QRegularExpression german(
        u"\\b(?:wert|\\w+wert|wert\\w+|datum|empfang\\w*|schenk\\w*|(?:gast)?geschenk\\w*|betrag|gegenstand|anlass|verbleib|angenommen|bezeichnung|beschreibung|bemerkung\\w*|vorname|zuwend\\w*|geber\\w*|mitglied|lfd|von|der|des)\\b"_s);
    static const QRegularExpression french(
        u"\\b(?:valeur|nom|cadeaux?|dons?|donateurs?|recue?|objet|montant|suites?|beneficiaire|[ld]?elue?s?|du|de la|le|prenom|nature du|par|fonction)\\b"_s);
    int de = 0;
    int fr = 0;
    for (const QString &heading : headings) {
        const QString key = headingKey(heading);
        de += german.match(key).hasMatch();
        fr += french.match(key).hasMatch();
    }
    if (de < 2 && fr < 2)
        return u"en"_s;
    return de >= fr ? u"de"_s : u"fr"_s;
}

} // namespace twinbook
