// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_names.h"

#include <QSet>

namespace twinbook {

namespace {

// Folded; those of the generations that fill the lists of associations.
// clang-format off
constexpr char16_t names[] =
    u"aaron abigail achim adam adele adelheid adrian adrien agathe agnes aidan aileen aime alain alan "
    u"alastair alban albane albert albrecht alec alex alexander alexandra alexandre alexis alfons alfred "
    u"alice aline alison alix allan allison alois amanda amandine amber ambre amelia amelie amy anais "
    u"andre andrea andreas andrew andy angela angele angelika angus anita anja anke ann anna anne "
    u"annegret anneliese annemarie annette annick annie annika anthony antje antoine antonia april "
    u"archie arlette armand arnaud arnd arndt arne arno arthur ashley astrid aude audrey august aurelie "
    u"aurelien aurore austin axel baptiste barbara barbel barry bastien beate beatrice becky belinda ben "
    u"benedicte benjamin benoit bernadette bernard bernd bernhard bertha bertrand beryl beth bethany "
    u"bettina betty beverley bill billy birgit birgitta bjorn blandine bob bodo brenda brian brice "
    u"bridget brigitte britta bruce brunhilde bruno bryan burkhard callum cameron camille carine carl "
    u"carla carol carole caroline carolyn carsten catherine cathy cecil cecile cedric celia celine "
    u"chantal charlene charles charlotte cheryl chloe chris christa christel christelle christian "
    u"christiane christina christine christoph christophe christopher claire clara clare claude claudia "
    u"claudine claus clemence clement clifford clive clotilde colette colin connor constance corentin "
    u"corinne cornelia craig cynthia cyril cyrille dagmar daisy damien daniel daniela daniele danielle "
    u"darren dave david dawn dean debbie deborah delphine denis denise dennis derek desmond detlef diana "
    u"diane didier dieter dietmar dietrich dirk dominic dominique donald donna doreen doris dorothea "
    u"dorothy dorte douglas duncan dylan eberhard eckhard edeltraud edith edmund edna edouard edward "
    u"edwin egon eileen elaine eleanor elfriede eliane elisabeth elise eliza elizabeth elke ella ellen "
    u"elodie else elsie elvira emil emile emilie emily emma emmanuel emmanuelle enzo erhard eric erica "
    u"erich erika erna ernest ernst erwin estelle esther ethan ethel etienne eugen eugene eva evelyn "
    u"evelyne ewald fabien fabienne fabrice falk fanny fay felicity felix fergus fernand fiona florence "
    u"florent florian frances francine francis franck francois francoise frank franz franziska frauke "
    u"fred freda frederic frederick frederique freya frieda friedhelm friedrich fritz gabi gabriel "
    u"gabriele gabrielle gael gaelle gareth gary gaston gauthier gavin gemma genevieve geoffrey geoffroy "
    u"georg george georges georgia georgina gerald geraldine gerard gerd gerda gerhard germaine gertrud "
    u"ghislaine gilbert gilles gillian ginette gisela gisele gladys glenn gloria gordon gottfried gotz "
    u"grace graham grant greg gregoire gregor gregory greta gudrun guillaume gunter gunther gustav "
    u"gustave guy gwen gwenaelle hannah hannelore hannes hans harald harold harriet harry hartmut hazel "
    u"heather hedwig heide heidemarie heidi heike heiko heiner heinrich heinz helen helene helga helge "
    u"helmut helmuth henri henriette henrike henry herbert hermann herta herve hilary hilda hildegard "
    u"hiltrud holger holly honore horst howard hubert hugh hugo hugues huguette ian ilona ilse imke "
    u"imogen ines inga inge ingeborg ingo ingrid inka irene iris irma irmgard isaac isabel isabella "
    u"isabelle isla isolde ivan ivor ivy jack jackie jacky jacob jacqueline jacques jake james jamie jan "
    u"jana jane janet janice janine jasmine jason jayne jean jeanne jeannine jeffrey jennifer jenny jens "
    u"jeremy jerome jessica jessie jill jim joachim joan joanna joanne jocelyne jochen jodie joe joel "
    u"joelle johann johanna johannes john jonas jonathan jordan jorg jorn josef joseph josephine josette "
    u"joshua josiane joy joyce judith judy jules julia julian julie juliette julius june jurgen justin "
    u"justine jutta kai karen karin karine karl karlheinz karola karsten kate katharina kathe katherine "
    u"kathleen kathrin kathryn katie katja katrin kay keith kelly kenneth kerry kerstin kevin kim "
    u"kirsten kirsty klara klaus konrad konstantin kristin kristina kurt kyle laetitia lars laura lauren "
    u"laurence laurent lawrence leah lee lena lennart leo leon leonard leonie leonora leopold lesley "
    u"leslie lewis liam lieselotte lilian lily linda lindsay lisa liz logan lorenz lorna lorraine lothar "
    u"lotte louis louisa louise lucas lucie lucien lucienne lucy ludger ludovic ludwig luise lukas luke "
    u"lutz lydia lynn lynne madeleine mael maelle maeve magda magdalena maik malcolm malte mandy manfred "
    u"manon manuela marc marcel marcelle marco marcus mareike margaret margarete margaux margit margot "
    u"margrit marguerite maria marian marianne marie marielle marilyn marina marine mario marion marita "
    u"marjorie mark markus marlene marlies marta martha marthe martin martine martyn mary mathias "
    u"mathieu mathilde matilda matthew matthias maud maureen maurice mavis max maxime maxine mechthild "
    u"megan meike melanie melissa mia michael michaela michel micheline michelle mike mildred millie "
    u"mireille miriam mirjam moira molly monica monika monique morag morgane moritz muriel mylene myra "
    u"nadege nadine nadja nancy naomi natalie natasha nathalie nathan neil nele nell nicholas nick "
    u"nicola nicolas nicole nigel nils nina noah noel noemie nora norah norbert norma norman odette "
    u"odile olaf olive oliver olivia olivier oscar oskar ott otto owen pamela pascal pascale pat patrice "
    u"patricia patrick patrizia paul paula paulette pauline pearl peggy penelope penny percy perrine "
    u"peter petra philip philipp philippa philippe phoebe phyllis pierre pierrette polly poppy quentin "
    u"rachel rainer ralf ralph raphael raymond raymonde rebecca regina reginald regine regis reiner "
    u"reinhard reinhold remi remy renate renaud rene renee rhona rhys richard rita robert robin robyn "
    u"rodolphe roger roland rolf romain ron ronald rory rosa rosalie rosalind rose roselyne rosemarie "
    u"rosemary rosi ross rowan roy ruby rudi rudiger rudolf rupert russell ruth ryan sabine sabrina "
    u"sally sam samantha samuel sandra sandrine sara sarah sascha scott sean sebastian sebastien serge "
    u"severine shane sharon sheila shirley sian sidney siegfried sieglinde siegrid sigrid silke silvia "
    u"simon simone solange solene sonia sonja sophia sophie stacey stanley stefan stefanie steffen "
    u"stella stephane stephanie stephen steve steven stewart stuart sue susan susanne suzanne sven "
    u"svenja swantje sybil sydney sylvain sylvette sylvia sylvie tamara tanguy tanya ted terence teresa "
    u"terry thea thelma theo theodor theodore theresa therese thibault thibaut thierry thomas thorsten "
    u"tilman tim timo timothee timothy tina tobias toby tom tony torben torsten tracey tracy traute "
    u"trevor tristan udo ulf uli ulrich ulrike ulysse una ursel ursula ute uwe valentin valentine "
    u"valerie vanessa veit vera verity vernon veronica veronique vicky victor victoria vincent viola "
    u"violet virginia vivian viviane vivien volker volkmar walburga waldemar walter waltraud wanda wayne "
    u"wendy werner wilfred wilfried wilhelm wilhelmine willi william winfried winifred wolf wolfgang "
    u"wolfram xavier yann yannick yves yvette yvonne zachary zara zoe";
// clang-format on

} // namespace

bool isFirstName(const QString &word)
{
    static const QSet<QString> known = [] {
        QSet<QString> all;
        for (QStringView name : QStringView(names).split(u' '))
            all.insert(name.toString());
        return all;
    }();
    return known.contains(word);
}

} // namespace twinbook
