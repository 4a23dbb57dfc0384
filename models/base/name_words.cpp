// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_words.h"

#include "text.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinbook::namewords {

namespace {

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

// Forms of one name a line; a form may stand in several lines.
constexpr std::array shortForms{
    u"william bill billy will willy liam",
    u"robert rob robbie bob bobby bert",
    u"richard rich richie rick dick",
    u"james jim jimmy jamie",
    u"john jack johnny jon",
    u"jonathan jon jonny",
    u"edward ed eddie ted teddy ned",
    u"thomas tom tommy",
    u"michael mike mick mickey",
    u"anthony tony",
    u"andrew andy drew",
    u"alexander alex sandy alec",
    u"alexandra alex sandra sandy",
    u"charles charlie chas chuck",
    u"christopher chris kit",
    u"christine chris chrissie christina tina",
    u"david dave davy",
    u"daniel dan danny",
    u"donald don",
    u"francis frank",
    u"frederick fred freddie",
    u"geoffrey geoff",
    u"jeffrey jeff",
    u"gerald gerry jerry",
    u"henry harry hal",
    u"harold harry hal",
    u"joseph joe joey",
    u"kenneth ken kenny",
    u"lawrence laurence larry laurie",
    u"leonard len lenny",
    u"matthew matt",
    u"nicholas nick nicolas",
    u"patrick pat paddy",
    u"patricia pat patsy tricia trish",
    u"peter pete",
    u"philip phil phillip",
    u"raymond ray",
    u"ronald ron ronnie",
    u"samuel sam",
    u"samantha sam",
    u"stephen steve steven",
    u"timothy tim",
    u"victoria vicky vicki",
    u"walter wally walt",
    u"ann anne annie anna nan",
    u"barbara barb babs",
    u"catherine katherine kathryn cathy kathy kate katie kitty",
    u"deborah debbie deb",
    u"dorothy dot dolly",
    u"eleanor ellie nell",
    u"elizabeth liz lizzie beth betty bess eliza elisabeth lisa",
    u"florence flo",
    u"gillian gill jill",
    u"jacqueline jackie",
    u"janet jan",
    u"jennifer jenny jen",
    u"josephine jo josie",
    u"joanna jo joanne",
    u"judith judy",
    u"margaret maggie meg peggy peg margot marge",
    u"mary molly polly",
    u"pamela pam",
    u"rebecca becky",
    u"sarah sally sadie",
    u"susan sue susie suzie suzanne",
    u"theresa teresa terry tess",
    u"valerie val",
    u"johannes hans johann jannes hannes",
    u"josef sepp jupp",
    u"friedrich fritz",
    u"heinrich heinz heiner",
    u"wilhelm willi willy helmut",
    u"karl carl",
    u"georg jorg schorsch",
    u"gunter gunther",
    u"matthias matze hias",
    u"sebastian basti",
    u"maximilian max",
    u"ulrich uli ulli",
    u"ursula uschi ulla",
    u"elisabeth elli sissi lisbeth liesel else",
    u"margarete grete gretel margarethe",
    u"katharina kathe kati katrin",
    u"brigitte gitte",
    u"johanna hanna hanne",
    u"jean jeannot",
    u"jacques jacquot",
    u"francois franck",
    u"frederic fred",
    u"dominique dom",
    u"philippe phil",
    u"madeleine mado",
    u"veronique vero",
};

} // namespace

bool isTitle(const QString &word)
{
    static const QSet<QString> titles = wordSet(
        u"mr mrs miss ms mx master dr prof professor rev revd reverend canon sir lady lord dame hon cllr "
        u"councillor ald alderman maj major capt captain col colonel lt sgt gen general fr "
        u"mme mlle mm mmes monsieur madame mademoiselle messieurs mesdames docteur professeur maitre "
        u"herr frau fraulein frl herrn doktor ing dipling mag sr sra sig signora"_s);
    return titles.contains(word);
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles = wordSet(
        u"de la le les du des d van von vom der den dem zu zum zur ten ter te op t di da do dos das del "
        u"della dello degli dei al el bin ibn ben af av"_s);
    return particles.contains(word);
}

bool isJoint(const QString &word)
{
    return word.isEmpty() || word == u"and" || word == u"et" || word == u"und" || word == u"u";
}

bool isSuffix(QStringView word)
{
    static const QSet<QString> always = wordSet(u"jr jnr junior sr snr senior esq jun sen"_s);
    static const QSet<QString> capitals = wordSet(
        u"II III IV OBE MBE CBE KBE DBE BEM JP DL MP QC KC RN BA MA BSC MSC MBA LLB FRCS FRSA TD VC GM MD DD"_s);
    if (always.contains(fold(word)))
        return true;
    QString plain = word.toString().remove(u'.');
    if (plain == u"PhD" || plain == u"BSc" || plain == u"MSc" || plain == u"MEd" || plain == u"BEd")
        return true;
    return capitals.contains(plain);
}

QList<int> namesOfForm(const QString &word)
{
    static const QHash<QString, QList<int>> known = [] {
        QHash<QString, QList<int>> all;
        for (int line = 0; line < int(shortForms.size()); ++line) {
            for (const auto form : QStringView(shortForms.at(size_t(line))).split(u' '))
                all[form.toString()] += line;
        }
        return all;
    }();
    return known.value(word);
}

QStringList formsLike(const QString &word)
{
    QStringList forms{word};
    for (const int line : namesOfForm(word))
        forms += QStringView(shortForms.at(size_t(line))).toString().split(u' ');
    forms.removeDuplicates();
    return forms;
}

bool isShortForm(const QString &a, const QString &b)
{
    const QList<int> one = namesOfForm(a);
    if (one.isEmpty())
        return false;
    const QList<int> two = namesOfForm(b);
    return std::any_of(one.begin(), one.end(), [&](int name) { return two.contains(name); });
}

} // namespace twinbook::namewords
