// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_heading_words.h"

#include "countries.h"
#include "text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// "what: words"; what stands first goes first.
struct Meaning
{
    const char *what;
    const char *words;
};
constexpr Meaning meanings[] = {{"contact_email", "email mail courriel emails"},
    {"contact_phone", "phone tel telefon telephone telefonnummer"},
    {"contact_role", "funktion fonction position"},
    {"contact_name",
        "contact contacts kontaktperson ansprechpartner ansprechpartnerin kontakt interlocuteur"},
    {"checked_on", "checked verified gepruft pruefung verifie controle stand"},
    {"recognised", "recognised recognized anerkannt reconnu reconnue official offiziell officiel"},
    {"status_why", "reason grund motif"}, {"status", "status statut aktiv actif active"},
    {"kind", "kind type types form forme art nature agreement vertragsart typ category kategorie categorie"},
    {"until", "until bis jusqu ended beendet ende fin dissolved end"},
    {"since",
        "since seit depuis year jahr annee an established gegrundet beginn begin start started date datum "
        "signed "
        "signature founded formed abschluss anno ano jaar rok year(s) vertragsjahr grundungsjahr "
        "unterzeichnung "
        "begun"},
    {"latitude", "lat latitude breite breitengrad"}, {"longitude", "lon lng long longitude lange langengrad"},
    {"geometry", "geom geometry wkt coordinates coordinate koordinaten coordonnees point coords"},
    {"population", "population einwohner einwohnerzahl inhabitants habitants pop abitanti habitantes"},
    {"postcode", "plz postleitzahl postcode zip postal cp zipcode"},
    {"place", "address anschrift adresse geocode placename"},
    {"website", "website url web homepage internet webseite"}, {"letter_language", "language sprache langue"},
    {"country",
        "country countries land pays staat nation nazione iso pais paese kraj lander countrycode orszag "
        "zeme"},
    {"region",
        "region bundesland state county departement dept province provinz kanton canton voivodeship "
        "provincia"},
    {"district", "district kreis landkreis arrondissement bezirk"}, {"source", "source quelle sources"},
    {"notes",
        "notes note remarks remark bemerkung bemerkungen anmerkung anmerkungen remarque remarques comment "
        "comments "
        "commentaire commentaires hinweis hinweise observations"},
    {"what", "what level ebene niveau"},
    {"town",
        "town towns city cities village municipality municipalities commune communes ville villes gemeinde "
        "gemeinden "
        "stadt stadte ort orte kommune kommunen community borough council collectivite comune gemeente "
        "ciudad "
        "municipio plaats "
        "miasto gmina mesto obec varos stad kommun communaute parish authority place partnerschaft "
        "partnerschaften "
        "stadtepartnerschaft stadtepartnerschaften jumelage jumelages twinning twinnings partnerships links "
        "gemeindename stadtname ortsname"}};

const QStringList &partnerWords()
{
    static const QStringList words =
        u"partner partners twin twins twinned sister jumelee jumelees jumele jumeles "
        u"partenaire partenaires gemellata gemellato gemellaggio gemellaggi gemelle gemella hermana "
        u"hermanada zuster foreign "
        u"abroad ausland auslandische etranger etrangere with mit avec target "
        u"jumelage jumelages twinning twinnings partnerschaft partnerschaften "
        u"stadtepartnerschaft stadtepartnerschaften partnerships sisters vriendschap "
        u"zusterstad partnerska partnerskie links"_s.split(u' ');
    return words;
}

const QStringList &homeWords()
{
    static const QStringList words =
        u"home our own notre nos unsere unser eigene local heim heimat inland inlandische"_s.split(u' ');
    return words;
}

// "partnergemeinde" is "partner gemeinde", "latuk" is "lat uk".
QStringList wordsOf(const QString &heading)
{
    static const QRegularExpression camel(u"(?<=[a-zäöüß])(?=[A-Z])"_s);
    static const QRegularExpression degrees(
        u"^(lat|lon|lng|long|latitude|longitude)(uk|de|fr|home|partner)$"_s);
    static const QRegularExpression joined(
        u"^(partner|twin|sister|home)(?!s?$|schaft|ship|ned|ning|page)([a-z]{2,})$"_s);
    QString text = heading;
    text.replace(camel, u" "_s);
    QStringList words;
    for (const QString &word : fold(text).split(u' ', Qt::SkipEmptyParts)) {
        QRegularExpressionMatch match = degrees.match(word);
        if (!match.hasMatch())
            match = joined.match(word);
        if (match.hasMatch())
            words += {match.captured(1), match.captured(2)};
        else
            words += word;
    }
    return words;
}

QString countryOfWord(const QString &word)
{
    static const QHash<QString, QString> of{{u"uk"_s, u"GB"_s}, {u"british"_s, u"GB"_s},
        {u"english"_s, u"GB"_s}, {u"britannique"_s, u"GB"_s}, {u"anglaise"_s, u"GB"_s},
        {u"britische"_s, u"GB"_s}, {u"englische"_s, u"GB"_s}, {u"german"_s, u"DE"_s},
        {u"deutsche"_s, u"DE"_s}, {u"allemande"_s, u"DE"_s}, {u"french"_s, u"FR"_s},
        {u"francaise"_s, u"FR"_s}, {u"franzosische"_s, u"FR"_s}, {u"polish"_s, u"PL"_s},
        {u"polnische"_s, u"PL"_s}, {u"italian"_s, u"IT"_s}, {u"italienische"_s, u"IT"_s}, {u"us"_s, u"US"_s},
        {u"american"_s, u"US"_s}, {u"swiss"_s, u"CH"_s}, {u"austrian"_s, u"AT"_s}, {u"irish"_s, u"IE"_s},
        {u"scottish"_s, u"GB"_s}, {u"welsh"_s, u"GB"_s}, {u"osterreichische"_s, u"AT"_s},
        {u"schweizer"_s, u"CH"_s}, {u"suisse"_s, u"CH"_s}};
    return of.value(word);
}

QString meaningOf(const QStringList &words)
{
    for (const Meaning &meaning : meanings) {
        static const auto among = [](const char *list) { return QString::fromUtf8(list).split(u' '); };
        for (const QString &word : among(meaning.words)) {
            if (words.contains(word))
                return QString::fromLatin1(meaning.what);
        }
    }
    return {};
}

} // namespace

bool HeadingSaid::isOfTown() const
{
    static const QStringList ofTown =
        u"town country region district postcode latitude longitude geometry population "
        u"website place also_known"_s.split(u' ');
    return ofTown.contains(what);
}

HeadingSaid readLinkHeading(const QString &heading)
{
    HeadingSaid said;
    QStringList words = wordsOf(heading);
    bool isNumber = false;
    if (!words.isEmpty()) {
        const int number = words.last().toInt(&isNumber);
        if (isNumber && number < 100 && words.size() > 1) {
            said.number = number;
            words.removeLast();
        }
    }
    static const QRegularExpression tail(u"^([a-z]{3,})(\\d{1,2})$"_s);
    if (!words.isEmpty()) {
        if (const auto match = tail.match(words.last()); match.hasMatch()) {
            said.number = match.capturedView(2).toInt();
            words.last() = match.captured(1);
        }
    }
    if (words.isEmpty() || words == QStringList{u"column"_s})
        return said;
    const auto any = [&](const QStringList &list) {
        return std::any_of(
            words.begin(), words.end(), [&](const QString &word) { return list.contains(word); });
    };
    if (any(partnerWords()))
        said.side = HeadingSaid::Partner;
    else if (any(homeWords()))
        said.side = HeadingSaid::Home;
    for (const QString &word : std::as_const(words)) {
        if (said.country.isEmpty())
            said.country = countryOfWord(word);
    }
    if (words.contains(u"continent"_s) || words.contains(u"kontinent"_s) || words.contains(u"erdteil"_s))
        return {};
    const QString joined = words.join(u' ');
    if (joined == u"from" || joined == u"to") {
        said.what = u"town"_s;
        said.side = joined == u"from" ? HeadingSaid::Home : HeadingSaid::Partner;
        return said;
    }
    static const QRegularExpression kindOf(u"\\b(partnerschafts|verbindungs)(form|art|typ)\\b"_s);
    if (kindOf.match(joined).hasMatch()) {
        said.side = HeadingSaid::Neutral;
        said.what = u"kind"_s;
    } else if (joined.endsWith(u"place name"))
        said.what = u"place"_s;
    else
        said.what = meaningOf(words);
    static const QStringList weak{u"name"_s, u"names"_s, u"nom"_s, u"title"_s, u"bezeichnung"_s};
    if (said.what.isEmpty()) {
        if (said.side != HeadingSaid::Neutral)
            said.what = u"town"_s; // "Twinned with"
        else if (any(weak)) {
            said.what = u"town"_s;
            said.weak = true;
        } else if (const auto country = countryNamed(heading)) {
            said.what = u"town"_s; // a column of towns for each country
            said.country = *country;
            said.side = HeadingSaid::Partner;
        }
    }
    return said;
}

} // namespace twinbook
