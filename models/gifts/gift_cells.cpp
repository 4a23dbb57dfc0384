// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_cells.h"

#include "organisation_words.h"
#include "text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook::giftwords {

namespace {

struct Meaning
{
    const char *key;
    QRegularExpression words; // of folded text
};

QString firstOf(const QList<Meaning> &meanings, const QString &folded)
{
    for (const Meaning &one : meanings) {
        if (one.words.match(folded).hasMatch())
            return QString::fromLatin1(one.key);
    }
    return {};
}

Meaning meaning(const char *key, const QString &words)
{
    return {key, QRegularExpression(u"\\b(?:"_s + words + u")\\b"_s)};
}

} // namespace

bool isNil(const QString &cell)
{
    constexpr qsizetype longest = 120;
    if (cell.isEmpty() || cell.size() > longest || !u"nNaArRkKfFdD\"'(*- "_s.contains(cell.at(0)))
        return false; // what nearly every cell is
    static const QRegularExpression form(
        u"^(?:nil|nill|none|nothing|neant|aucune?s?|rien|nichts|keine?[rns]?|fehlanzeige|fehlmeldung|dim(?: "
        u"byd)?|no(?= \\w)|not (?=applicable$)|nil$)"
        "(?: "
        "(?:return(?:s|ed)?|retum|to|be|were|was|have|has|been|are|declare[ds]?|report(?:ed)?|register(?:ed)?"
        "|received|given|accepted|offered|recorded|made|gifts?|hospitality|donations?|benefits?|and|or|nor|"
        "of|any|this|that|the|in|for|during|month|quarter|period|year|entr(?:y|ies)|interests?|declarations?|"
        "submitted|notified|disclosed|disclose|known|applicable|a|at|all|by|member|councillor|minister"
        "|declarer|signaler|declaration|declare[es]*|cadeaux?|invitations?|dons?|avantages?|recue?s?|et|ni|"
        "ou|de|du|la|le|ce|cette|periode|trimestre|mois|annee|pour|na|ete"
        "|geschenke?n?|bewirtung(?:en)?|einladung(?:en)?|zuwendung(?:en)?|vorteile?|zu|melden|anzeigen|"
        "erhalten|angenommen|gemeldet|oder|und|im|in|diesem|zeitraum|berichtszeitraum|quartal|monat|jahr|"
        "meldung(?:en)?|eintrage?|eintragung(?:en)?|vorhanden"
        "|iw|i|w|ddatgan|[12][09]\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december))*$"_s);
    static const QRegularExpression counted(u"^no (?:longer|\\d+|[a-z]$)"_s);
    const QString folded = fold(cell);
    return form.match(folded).hasMatch() && !counted.match(folded).hasMatch() && folded != u"not applicable";
}

bool isNothing(const QString &cell)
{
    static const QSet<QString> nothing{u""_s, u"na"_s, u"n a"_s, u"nan"_s, u"null"_s, u"not applicable"_s,
        u"sans objet"_s, u"entfallt"_s, u"so"_s, u"s o"_s, u"none provided"_s};
    constexpr qsizetype longest = 16;
    if (cell.isEmpty())
        return true;
    if (cell.size() > longest || (cell.at(0).isLetterOrNumber() && !u"nNsSeE"_s.contains(cell.at(0))))
        return false;
    return nothing.contains(fold(cell)) && !cell.contains(u'?')
        && !cell.contains(QChar::ReplacementCharacter);
}

QString direction(const QString &cell)
{
    constexpr qsizetype longest = 200;
    if (cell.size() > longest)
        return {};
    static const QList<Meaning> all{
        meaning("declined",
            u"declined?|refused?|refusal|rejected|not accepted|turned down|did not attend|unable to (?:attend|accept)|abgelehnt|zuruckgewiesen|nicht angenommen|ausgeschlagen|refusee?s?|declinee?|non acceptee?|gwrthodwyd"_s),
        meaning("returned",
            u"returned(?! by)|sent back|given back|rendue?s?|restituee?s?|retournee?s?|renvoyee?s?|zuruckgegeben|zuruckgesandt|zuruckgeschickt|zuruckgereicht|dychwelwyd"_s),
        meaning("received",
            u"received|accepted|retained|recue?s?|acceptee?s?|erhalten|angenommen|empfangen|entgegengenommen|derbyniwyd"_s),
        meaning("given",
            u"given|gave|presented|donnee?s?|remise?s?|offerte?s?|gegeben|uberreicht|verschenkt|ubergeben|vergeben|rhoddwyd"_s)};
    const QString folded = fold(cell);
    static const QHash<QString, QString> letters{
        {u"r"_s, u"received"_s}, {u"a"_s, u"received"_s}, {u"g"_s, u"given"_s}, {u"d"_s, u"declined"_s}};
    if (folded.size() == 1)
        return letters.value(folded);
    static const QRegularExpression both(
        u"\\b(?:received|recue?|erhalten)\\b.*\\b(?:given|donne|gegeben)\\b"_s);
    return both.match(folded).hasMatch() ? QString() : firstOf(all, folded);
}

bool saysMore(const QString &cell)
{
    const QString folded = fold(cell);
    return folded.contains(u' ') && folded != u"not accepted" && folded != u"nicht angenommen";
}

QString outcome(const QString &cell)
{
    const QString folded = fold(cell);
    static const QRegularExpression open(
        u"\\b(?:pending|awaiting|to be|tbc|tbd|under consideration|not yet|decision|en attente|a determiner|ausstehend|noch nicht|offen|unknown)\\b"_s);
    if (folded.isEmpty() || open.match(folded).hasMatch())
        return {};
    static const QList<Meaning> all{
        meaning("returned",
            u"returned(?: to)?|return to|sent back|rendue?s?|restituee?s?|retournee?s?|renvoyee?s?|zuruckgegeben|zuruckgesandt|zuruckgeschickt"_s),
        meaning("bought", u"purchased|bought|achetee?s?|rachetee?s?|gekauft|erworben|abgekauft"_s),
        meaning("charity",
            u"charity|charities|charitable|hospice|food ?bank|good cause|association caritative|oeuvres?|caritatif|wohltatig\\w*|gespendet|spende|gemeinnutzig\\w*|elusen"_s),
        meaning("raffled", u"raffled?|tombola|loterie|prize draw|verlost|verlosung|auction(?:ed)?"_s),
        meaning("used",
            u"used for (?:official )?(?:hospitality|entertain\\w*)|consumed|eaten|drunk|consommee?s?|verzehrt|verbraucht|used for entertaining"_s),
        meaning("displayed",
            u"displayed|on display|display|exhibited|exposee?s?|exposition|ausgestellt|ausstellung|vitrine|on show|arddangos"_s),
        meaning("shared",
            u"shared|distributed|partagee?s?|distribuee?s?|geteilt|verteilt|with (?:the )?(?:team|staff|office|colleagues)|given to (?:the )?(?:staff|team|colleagues)|aufgeteilt"_s),
        meaning("authority",
            u"held by (?:the )?(?:department|council|authority|office|cabinet "
            u"office|ministry|parliament|state)|(?:retained|kept|stored) (?:by|in|at) (?:the "
            u")?(?:department|council|authority|office|ministry|town hall|civic|mayors)"
            "|(?:handed|given|passed|transferred|donated|surrendered|deposited) (?:over )?(?:to|with) (?:the "
            ")?(?:department|council|authority|monitoring|democratic|civic|mayors|parliament|state|city|town)"
            "|(?:held|retained|kept) by (?:the )?(?:\\w+ )?government|council property|civic "
            "collection|remise? (?:a|au) (?:la "
            ")?(?:mairie|commune|collectivite|departement|assemblee|deontologue)|mairie|propriete de la "
            "(?:commune|collectivite)"
            "|(?:der|an die|bei der) (?:stadt|gemeinde|verwaltung|dienststelle|behorde)|stadtarchiv|abgegeben|abgeliefert|held by department|^(?:gemeinde|stadt|commune|ville|council|department|authority)$|surrendered"_s),
        meaning("disposed",
            u"disposed|destroyed|discarded|thrown away|binned|detruite?s?|jetee?s?|entsorgt|vernichtet"_s),
        meaning("kept",
            u"kept|retained|keep|personal use|own use|conservee?s?|gardee?s?|behalten|einbehalten|privat genutzt|cadwyd"_s)};
    return firstOf(all, folded);
}

bool saysBoth(const QString &cell)
{
    static const QRegularExpression words(u"^(?:both|les deux|beides?|y ddau)$"_s);
    static const QRegularExpression named(
        u"^(?:gifts?|cadeaux?|dons?|geschenke?)(?: (?:and|et|und))? "
        u"(?:hospitality|invitations?|repas|bewirtung(?:en)?|einladung(?:en)?)$"
        "|^(?:hospitality|invitations?|repas|bewirtung(?:en)?|einladung(?:en)?)(?: (?:and|et|und))? (?:gifts?|cadeaux?|dons?|geschenke?)$"_s);
    const QString folded = fold(cell);
    return words.match(folded).hasMatch() || named.match(folded).hasMatch();
}

QString kind(const QString &cell)
{
    constexpr qsizetype longest = 40;
    if (cell.size() > longest)
        return {};
    const QString folded = fold(cell);
    static const QHash<QString, QString> letters{
        {u"r"_s, u"received"_s}, {u"a"_s, u"received"_s}, {u"g"_s, u"given"_s}, {u"d"_s, u"declined"_s}};
    if (folded.size() == 1)
        return letters.value(folded);
    static const QRegularExpression both(
        u"\\bgifts?\\b.*\\bhospitality\\b|\\bhospitality\\b.*\\bgifts?\\b|\\bgeschenk\\w*\\b.*\\bbewirtung"_s);
    if (both.match(folded).hasMatch())
        return {};
    static const QList<Meaning> all{
        meaning("hospitality",
            u"hospitality|h|meals?|travel|entertainment|event|invitations?|repas|hospitalite|bewirtung(?:en)?|einladung(?:en)?|reise|veranstaltung|lletygarwch|visits?"_s),
        meaning("gift",
            u"gifts?|g|presents?|benefits?|cadeaux?|dons?|avantages?|geschenke?|sachgeschenk|zuwendung(?:en)?|rhodd(?:ion)?"_s)};
    return firstOf(all, folded);
}

bool soundsLikeHospitality(const QString &description)
{
    constexpr qsizetype enough = 400;
    static const QRegularExpression words(
        u"\\b(?:lunch\\w*|dinners?|breakfasts?|supper|brunch|teas?|drinks?|meals?|reception|receptions|"
        u"hospitality|banquet|buffet|canapes|refreshments?|catering|barbecue|bbq|tickets?|entry to|entrance "
        u"to|seats?|concerts?|theatre|performance|matchs?|matches|game|races|festival|gala|ball|"
        u"accommodation|hotel|overnight|flights?|travel|transport|entertainment|attendance|invitation|"
        u"conference|box at"
        "|dejeuners?|diners?|petit "
        "dejeuner|repas|cocktail|billets?|places?|spectacle|hebergement|nuitees?|voyages?|sejours?|"
        "invitations?|loge"
        "|essen|abendessen|mittagessen|fruhstuck|empfang|bewirtung|eintrittskarten?|karten?|freikarten?|einladung|ubernachtung|reise|konzert|verkostigung|imbiss|cinio|derbyniad|tocyn\\w*)\\b"_s);
    static const QRegularExpression goods(
        u"\\b(?:set|cups?|mugs?|service|glass\\w*|tea ?pot|box of|bottles?|books?|hamper|card holder|tea towels?|drinks cabinet|postkarten?|landkarten?|grusskarten?|visitenkarten?)\\b"_s);
    const QString folded = fold(description.left(enough));
    return words.match(folded).hasMatch() && !goods.match(folded).hasMatch();
}

QString capacity(const QString &role)
{
    static const QList<Meaning> all{
        meaning("officer",
            u"officers?|officials?|director|head of|manager|chief executive|staff|employee|civil servant|secretary to|clerk|agent|directeur|directrice|fonctionnaire|beamt\\w+|angestellte\\w*|mitarbeiter\\w*|beschaftigte\\w*|amtsleiter\\w*"_s),
        meaning("member",
            u"councillors?|cllr|members?|mayor|lord mayor|leader|alderman|provost|maire|elue?|adjointe?|conseiller\\w*|deputee?|senat\\w+|burgermeister\\w*|oberburgermeister\\w*|stadtrat\\w*|gemeinderat\\w*|mitglied|abgeordnete\\w*|cynghorydd|maer"_s)};
    return firstOf(all, fold(role));
}

QString donorKind(const QString &cell)
{
    static const QList<Meaning> all{
        meaning("twin", u"twin\\w*|partner town|ville jumelee|jumelage|partnerstadt|partnergemeinde"_s),
        meaning("company",
            u"company|companies|business|commercial|contractor|supplier|entreprise|societe|firma|unternehmen|corporate"_s),
        meaning("individual",
            u"individual|private|person|resident|particulier|personne physique|privatperson|private"_s),
        meaning("association",
            u"association|charity|club|society|voluntary|verein|ngo|trade union|unincorporated association|registered charity"_s),
        meaning("public",
            u"public|government|council|authority|state|embassy|collectivite|etat|publique?|behorde|offentlich\\w*|stadt|land|university|school"_s)};
    return firstOf(all, fold(cell));
}

bool soundsLikeOrganisation(const QString &donor)
{
    static const QRegularExpression human(
        u"^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|baroness|baron|prof\\w*|rev\\w*|his|her|hrh|hh|he|hm|president|prime|minister|king|queen|prince|princess|sheikh|crown|ambassador|mayor|cllr|councillor|the (?:honorable|honourable|right|mayor|ambassador|president|king|prince)|m|mme|mlle|monsieur|madame|le maire|herr|frau|familie|burgermeister\\w*|oberburgermeister\\w*|general|colonel|lieutenant|major|captain|governor|senator|vice|deputy|members? of)\\b"_s);
    static const QRegularExpression body(
        u"\\b(?:ltd|limited|plc|llp|llc|inc|corp|corporation|gmbh|ag|kg|ev|sa|sarl|sas|srl|bv|nv|company|co|"
        u"group|holdings|bank|council|trust|foundation|association|society|club|university|college|school|"
        u"institute|institution|federation|union|football|fc|rugby|museum|gallery|theatre|embassy|government|"
        u"ministry|department|committee|chamber|party|centre|center|hotel|airport|police|church|cathedral|"
        u"festival|magazine|news|media|tv|radio|bbc|industries|services|international|network|partnership|"
        u"solutions|consulting|office|authority|agency|commission|board|parliament|assembly"
        "|mairie|commune|ville|prefecture|conseil|chambre|societe|entreprise|fondation|comite|ambassade|"
        "gouvernement|ministere|banque|hopital|lycee|ecole"
        "|stadt|gemeinde|landkreis|verein|verband|stiftung|sparkasse|botschaft|ministerium|regierung|universitat|schule|kirche|feuerwehr|handwerkskammer|ihk|amt|partnerstadt|cyngor)\\b"_s);
    static const QRegularExpression place( // "Govt of Japan", "City of Gotha", "Rotary"
        u"^(?:the "
        u")?(?:govt|government|city|town|village|borough|municipality|embassy|consulate|kingdom|state|ville|"
        u"commune|ambassade|stadt|botschaft)(?: of| de| du| d)? \\w"
        "|^(?:the )?(?:\\w+ )*(?:rotary|rotarians|lions|inner wheel|kiwanis|soroptimists?)(?: club\\b.*| of\\b.*| international)?$"_s);
    const QString folded = fold(donor);
    if (place.match(folded).hasMatch() && !human.match(folded).hasMatch())
        return true;
    return !human.match(folded).hasMatch() && !donor.contains(u',')
        && (body.match(folded).hasMatch() || looksLikeOrganisation(donor));
}

QString basis(const QString &cell)
{
    static const QList<Meaning> all{
        meaning("receipt", u"receipt|invoice|facture|recu|rechnung|quittung|beleg"_s),
        meaning("valuation", u"valuation|valued|valuer|expertise|gutachten|bewertung"_s),
        meaning("shop",
            u"shop|retail|rrp|price list|online|website|market|prix public|magasin|ladenpreis|handel|internet"_s),
        meaning("donor", u"donor|giver|told|stated by|donateur|schenk\\w*|geber\\w*"_s),
        meaning("estimate", u"estimated?|guess|estimation|estimee?|geschatzt|schatzung"_s)};
    return firstOf(all, fold(cell));
}

QString footnoteMark(const QString &cell)
{
    static const QRegularExpression mark(
        u"^\\s*(\\*+|†+|‡+|§|\\^|[¹²³]|\\[\\d{1,2}\\]|\\(\\d{1,2}\\)|\\([a-z]\\))\\s*\\S"_s);
    return mark.match(cell).captured(1);
}

bool isOfRegister(const QString &remark)
{
    static const QRegularExpression words(
        u"\\b(?:this|the) register\\b|\\b(?:le|ce|present) registre\\b|\\bdieses (?:register|verzeichnis)\\b"
        "|\\bmembers must\\b"_s);
    return footnoteMark(remark).isEmpty() && words.match(fold(remark)).hasMatch();
}

bool isFootnote(const QString &cell)
{
    static const QRegularExpression word(
        u"^\\s*(?:notes?|nb|n\\.b\\.?|footnote|please note|hinweise?|anmerkung(?:en)?|remarques?|nota|source|sources|quelle)\\s*\\d*\\s*[:.\\-–]"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype sentence = 90; // no name or heading is as long
    return !footnoteMark(cell).isEmpty() || word.match(cell).hasMatch() || cell.trimmed().size() >= sentence;
}

} // namespace twinbook::giftwords
