import { bounded } from '../../bounded.ts'
import type { DirectionRule, DirectionWords } from '../direction-words.ts'
import { asManyAs, upTo } from './patterns.ts'
import {
  AGENT,
  AGENTS,
  ANYBODY,
  ATHLETES,
  ARTISTS,
  FIRMS,
  OFFICIALS,
  OTHERS,
  PERSON,
  TEACHING,
  YOUNG,
} from './persons.ts'

/** Letters of home's names and of the partner's; "us" and "our" are among home's. */
const HOME = '\\u2302{1,60}'
const PARTNER = '\\u2691{1,60}'

/** People in a body or one by one. */
const PARTY =
  'delegations?|delegates?|corps|folk|party|group|team|teams|squad|choir|choirs|chorus|band|orchestra|ensemble|troupe|quartet|trio|quintet|duo|crew|crews|contingent|mission|class|club|association|entourage|visitors?|guests?|dignitar(?:y|ies)|mayors?|vice[- ]mayor|deputy[- ]mayor|governor|council(?:l?ors?|\\s?members?|wom[ae]n|m[ae]n)?|chair(?:man|woman|person)?|president|officials?|staff|officers?|managers?|ambassadors?|representatives?|superintendent|principal|consul|speaker|chief|secretary|magistrate|head|director|clerk|headmaster|assembl(?:y|ym[ae]n)|librarian|families|family|youth|teens|side|drummers|dancers|friends|counterparts?|leaders?|company|firms?|businesses|people|chamber\\sof\\scommerce|rotary(?:\\sclub)?|board'
const WHO = [
  PARTY,
  PERSON,
  YOUNG,
  TEACHING,
  OFFICIALS,
  FIRMS,
  ARTISTS,
  ATHLETES,
  OTHERS,
  ANYBODY,
  AGENTS,
].join('|')

/** A few words between, of which none begins another clause. */
const SOME = '(?:[^.;:\\n\\t\\u2302\\u2691]{0,60}?)'
const LITTLE = asManyAs(
  5,
  "(?!(?:to|in|at|by|for|and|with|who|which|as|on|from|visit|visited|travell?ed|toured|went|met|hosted|welcomed|attended|came|flew|sent|between)\\b)[\\w'&,/()-]{1,24}\\s",
)
const FEW = upTo(
  6,
  "(?!(?:to|in|at|by|for|with|who|which|on|from|visited|travell?ed|toured|went|met|hosted|welcomed|attended|came|flew|sent|between)\\b)[\\w'&,/()-]{1,24}\\s",
)
const CITY_OF =
  '(?:(?:the\\s|our\\s(?:new\\s)?|its\\s|their\\s)?(?:city|town|port|district|county|province|prefecture|people|residents|citizens|(?:sister|twin|partner|friendship)\\s(?:city|town))\\s(?:of\\s)?)?'

const CAME =
  'visit(?:ed|s|ing)?|tour(?:ed|s|ing)?|came|comes?|coming|arriv(?:ed?|es|ing|al)|travel(?:l?ed|l?ing|s)?|went|flew|journey(?:ed)?|stay(?:ed|s|ing)?|spen[dt]s?|perform(?:ed|s|ing|ance|ances)?|play(?:ed|s|ing)?|sang|sings?|danced?|exhibit(?:ed|s|ing)?|attend(?:ed|s|ing)?|join(?:ed|s|ing)?|took\\spart|takes?\\spart|taking\\spart|participat(?:ed|es|ing|ion)|compet(?:ed|es|ing)|met|meets?|study|studied|stud(?:ies|ying)|train(?:ed|s|ing)?|work(?:ed|s|ing)?|taught|teach(?:es|ing)?|ran|runs?|race[ds]?|rides?|rode|rows?|rowed|paddled?|gave|gives?|present(?:ed|s|ing)?|deliver(?:ed|s)|presented|cooked|demonstrat(?:ed|es|ing|ion)|show(?:ed|cased)?|taught|help(?:ed|s|ing)?|lived?|lives|living|served?|signed|planted|opened|called|return(?:ed|s|ing)?|took|observ(?:ed|es|ing)|stud|inspect(?:ed|s|ing)|spoke|speaks?|lectur(?:ed|es)|was\\shere|were\\shere|here|on\\s(?:an?\\s)?[\\w\\s-]{0,24}(?:homestay|secondment|exchange|attachment|placement|visit|tour|staff\\sexchange)|won|led|leads|at\\sthe|march(?:ed|es)?|celebrat(?:ed|es|ing)|explor(?:ed|es|ing)|experienc(?:ed|es|ing)|learn(?:ed|t|s|ing)?|made|makes|built|completed|visit'

const HOSTS =
  'host(?:ed|s|ing)?|welcom(?:ed?|es|ing)|receiv(?:ed?|es|ing)|greet(?:ed|s|ing)?|entertain(?:ed|s|ing)?|homestays?\\sfor|reception|banquet|dinner|luncheon|billeted|invit(?:ed|es|ing)'

const PERSON_NAME = asManyAs(
  3,
  "\\s(?!(?:the|an?|to|in|at|by|for|and|with|who|as|on|from|of|visit|visited|travell?ed|toured|went|met|hosted|welcomed|attend|attends|attended|came|flew|sent|between|signs?|signed|joined|studied|study|learned|opened)\\b)[\\w.'-]{1,20}",
)

/** Family names of Korea, Japan and China that are not also those of the English. */
const FAMILY_NAMES =
  'Kim|Choi|Choe|Jung|Jeong|Kang|Cho|Yoon|Yun|Jang|Lim|Im|Seo|Kwon|Hwang|Ahn|Yoo|Yu|Ryu|Koo|Baek|Noh|Bae|Shim|Heo|Nam|Oh|Ha|Joo|Woo|Sato|Suzuki|Takahashi|Tanaka|Watanabe|Ito|Yamamoto|Nakamura|Kobayashi|Kato|Yoshida|Yamada|Sasaki|Yamaguchi|Matsumoto|Inoue|Kimura|Hayashi|Saito|Shimizu|Yamazaki|Mori|Abe|Ikeda|Hashimoto|Ishikawa|Ogawa|Okada|Goto|Hasegawa|Murakami|Kondo|Ishii|Sakamoto|Endo|Aoki|Fujii|Nishimura|Fukuda|Ota|Miura|Fujiwara|Okamoto|Matsuda|Nakagawa|Nakano|Harada|Ono|Tamura|Takeuchi|Kaneko|Wada|Nakayama|Ishida|Ueda|Morita|Hara|Shibata|Sakai|Kudo|Yokoyama|Miyazaki|Miyamoto|Uchida|Takagi|Ando|Taniguchi|Ohno|Maruyama|Imai|Takada|Fujimoto|Takeda|Murata|Ueno|Sugiyama|Honda|Arai|Zhang|Wang|Zhao|Zhou|Wu|Xu|Zhu|Guo|Luo|Gao|Xie|Deng|Feng|Jiang|Huang|Liu|Chen|Yang|Ling|Sun|Ma|Lin|Song|Zheng|Liang|Tang|Peng|Cai|Yuan|Dong|Ye|Jia|Xiao'

const STOP_AT = '[^.;\\n\\t]'

/** What stands in the next cell is nobody of the city that the cell before names. */
function inOneCell(pattern: string): string {
  return pattern.replaceAll("(?:'s)?\\s", "(?:'s)?[ ]")
}

const rule = (
  direction: DirectionRule['direction'],
  name: string,
  when: string,
  unless?: string,
  unsure?: true,
): DirectionRule => ({
  direction,
  rule: name,
  when: bounded(inOneCell(when), 'i'),
  ...(unless && { unless: bounded(inOneCell(unless), 'i') }),
  ...(unsure && { unsure }),
})

/** What is sent and given. */
const GOODS =
  'generators?|pumps?|tents|pallets|tonnes|tons|fire\\s(?:truck|engine)s?|ambulances?|hoses|saplings|seedlings|trees|bells?|lanterns?|statues?|sculptures?|computers|laptops|bicycles|instruments|books|flags?|dolls?|kimonos?|hanbok|paintings?|prints?|toys|clothing|blankets|medicine|vaccines?|masks|equipment|money|cheque|checks?|funds|drawings?|letters?|cards?|photos?|photographs|greetings|artworks?|videos?|cranes|supplies|uniforms|carvings?|totem|plaque|bench|scrolls?|quilts?|seeds|rice'

const ONLINE =
  '\\b(?:virtual(?:ly)?|on-?line|video[- ]?(?:conferenc\\w{0,4}|call|calls|meeting|link|chat|message|messages|greeting|greetings|exchange|concert)|by\\svideo|over\\svideo|via\\svideo|zoom|skype|webinar|live-?stream\\w{0,3}|teleconferenc\\w{0,4}|tele-?meeting|remote(?:ly)?|via\\sthe\\sinternet|telephone\\sconference|phone\\scall|e-?mail(?:ed|s)?|(?:by|over\\sthe)\\s(?:tele)?phone|telephoned|skyped|zoomed)\\b'

const IN_PERSON = `\\b(?:visit(?:ed|ing|s|ors?)?|delegations?|delegates|travel\\w{0,4}|trip|stayed|toured|hosted|welcomed|came(?!\\sfrom)|reception|in\\sperson|flew|led\\sby|attended|took\\spart|performed|mission|homestay|presented\\sby)\\b|\\b(?:sent|dispatched|seconded)\\s(?:\\w{1,24}\\s)?(?:an?\\s)?(?:[\\w-]{1,20}\\s)?(?:${WHO})\\b`

const PAPERS =
  '\\b(?:(?:wrote|writes|written)\\s(?:back\\s)?to|letters?|greetings?|cards?|condolences?|sympath(?:y|ies)|telegrams?|messages?|proclamation|resolution|donat(?:ed|es|ion|ions|ing)|shipp(?:ed|ing)|shipment|mailed|posted|by\\s(?:post|mail|courier|correspondence)|pen-?\\s?pals?|pen-?friends?|gifts?|gifted|presented\\swith|funds?|fundrais\\w{0,4}|raised|relief|[$£€¥₩]\\s?\\d|\\b(?:RMB|CNY|USD|AUD|NZD|CAD|EUR|KRW|JPY|GBP|DM)\\s?\\d|\\d\\s(?:won|yen|yuan|dollars|euros|pounds)|books?|(?:murals?|plaque|flag|time\\scapsule)(?!\\s(?:\\w{2,12}\\s)?(?:unveil|dedicat|install|ceremon))|artwork\\sexchange|exchange\\sof\\s(?:art|artwork|drawings|paintings|letters|photographs|photos|gifts|books|recipes|flags)|exchanged\\s(?:letters|gifts|books|artwork|drawings|greetings|photographs|photos|flags|recipes|cards|videos)|(?:drawings|paintings|artworks?|photographs|photos|videos?|postcards|books|masks|supplies|boxes|medical|equipment|face\\sshields)\\s(?:were\\s|was\\s)?(?:sent|exchanged|shipped|donated|mailed|received|delivered)|forwarded|wired|cheque|appeal\\sfund|collection|passe[ds]\\son\\sa|thank-you|postcards?|gives?\\s\\d|gave\\s\\d|sent\\s(?:\\d|over\\s|books|money|funds|masks|aid|supplies|medical|relief|a\\s(?:gift|card|letter|message|flag|plaque|book)))'

export const directions: DirectionWords = {
  rules: [
    rule('none', 'not-in-person', ONLINE, `\\b(?:visited|travelled\\sto|traveled\\sto|hosted)\\b`),
    rule(
      'both',
      'mutual',
      "\\b(?:exchange\\svisits|visit(?:ed|ing)?\\s(?:each\\sother|one\\sanother)|each\\sother's\\s(?:city|cities|schools?|homes?|festivals?)|(?:in|by|taking|took)\\sturns?\\b|each\\sway|either\\sway|\\d\\sto\\s\\u2691{1,60},?\\s(?:and\\s)?\\w{1,10}\\sfrom\\s\\u2691|one\\sfrom\\seach\\sside|went\\sover[^.]{0,40}came\\s(?:back|over|here)|shadow(?:ed)?\\sone\\sanother|swap(?:ped)?\\s(?:classrooms|schools|roles|desks|homes)|of\\sboth\\s(?:cities|towns|sides)\\s(?:swap|exchange|chang|trad)\\w{0,3}|mutual\\s(?:visits?|exchange)|reciprocal\\s(?:visits?|exchanges?|homestays?|delegations)|visits?\\s(?:in\\s)?both\\s(?:ways|directions)|both\\sways|(?:(?:in|to)\\s)?both\\sdirections|home\\sand\\saway|(?:runners|students|teachers|players|athletes|artists|pupils|teams|musicians|staff)\\s(?:were\\s)?(?:traded|swapped|exchanged)(?=\\s(?:for|between|with|in|at)\\s|\\s?[.,;]|$)|exchanges?\\sbetween\\s(?:the\\s)?(?:two|our)\\s|(?:student|pupil|youth|teacher|staff|homestay)\\sexchanges?\\s(?:between|with)\\s|exchang(?:ed|ing|e\\sof)\\s(?:visits|delegations|students|teachers|staff|officers|officials|employees|players|teams|interns|trainees|homestay)|each\\s(?:city|side|town)\\s(?:sent|sends|hosted|hosts|received|sending|hosting)|swap(?:ped|s)?\\s(?:places|jobs|teachers|students)|alternat(?:ing|ely|es?)\\b|two-way\\s(?:exchange|visits?|homestay)|back[- ]and[- ]forth|to\\sand\\sfrom)",
      '\\b(?:return|reciprocal)\\svisit\\s(?:to|by|from)|\\b(?:papers|documents|letters|texts?|copies)\\b[^.;]{0,40}\\bback\\sand\\sforth|\\bby\\s(?:mail|post|courier)\\b',
    ),
    // "hosted by Jecheon": whoever is hosted there went there
    rule(
      'outbound',
      'guest-of-partner',
      `\\bas\\s(?:the\\s|special\\s|official\\s)?guests?\\sof\\s(?:the\\s)?${CITY_OF}${PARTNER}`,
    ),
    rule(
      'outbound',
      'guest-of-partner',
      `\\b(?:hosted|received|welcomed|greeted|entertained|invited|billeted)\\sby\\s${SOME}${PARTNER}|(?:invitation|invited)\\s(?:of|from|by)\\s${SOME}${PARTNER}|(?:stay(?:ed|s|ing)?|homestays?|live[ds]?|living)\\swith\\s${SOME}${PARTNER}|guests?\\sof\\s(?:the\\s)?${CITY_OF}${PARTNER}`,
      `(?:from|of)\\s${PARTNER}`,
    ),
    rule(
      'inbound',
      'guest-of-home',
      `\\b(?:hosted|received|welcomed|greeted|entertained|billeted)\\sby\\s${SOME}${HOME}|(?:stay(?:ed|s|ing)?|homestays?|live[ds]?|living)\\swith\\s(?:${HOME}\\s)${SOME}(?:famil|hosts?)|guests?\\sof\\s(?:the\\s)?${CITY_OF}${HOME}`,
    ),
    rule(
      'none',
      'works-or-goods',
      `${PAPERS}|\\b(?:sen[dt]s?|gave|gives?|present(?:ed|s)?|accept(?:ed|s)?|receiv(?:ed|es)|deliver(?:ed|s)?|donat(?:ed|es))\\s[^.;\\n]{0,40}?\\b(?:${GOODS})\\b|\\bscholarships?\\b|\\b(?:${GOODS})\\s(?:were\\s|was\\s)?(?:trucked|flown|airlifted|hauled|shipped|sent|mailed|delivered)\\b`,
      `${IN_PERSON}|\\b(?:signed|signing)\\b|${PARTNER}(?:'s)?\\s${FEW}(?:${WHO})\\s(?:painted|built|made|worked|taught|carved|created|completed|gave|led|brought)|${HOME}(?:'s)?\\s${FEW}(?:${WHO}|${AGENTS})\\s(?:deliver|bring|present|drive|hand|carr|took|take)|\\b(?:plaque|mural|flag|capsule|statue|bench)\\s(?:\\w{2,12}\\s)?(?:unveil|dedicat)\\w{2,4}`,
    ),
    // whose people: "a delegation from Jecheon"
    rule(
      'inbound',
      'people-from-partner',
      `\\b(?:${WHO})\\b(?:'s)?${PERSON_NAME}(?:\\s\\([^()]{0,30}\\))?\\s(?:visiting\\s|coming\\s|arriving\\s)?(?:from|of|representing)\\s(?:the\\s)?${LITTLE}${CITY_OF}${PARTNER}`,
      `\\b(?:hosted|led|guided|met|welcomed)\\sby\\s${SOME}(?:from|of)\\s${PARTNER}|${HOME}(?:'s)?\\s${LITTLE}(?:${WHO})\\s(?:visited|travelled|traveled|went|flew|toured)`,
    ),
    rule(
      'outbound',
      'people-from-home',
      `\\b(?:${WHO})\\b(?:'s)?(?:\\s\\([^()]{0,30}\\))?\\s(?:from|of|representing)\\s(?:the\\s)?${LITTLE}${CITY_OF}${HOME}(?!['\\w])${STOP_AT}{0,160}`,
      `\\b(?:in|at|to|visit(?:ed|s|ing)?|toured)\\s(?:the\\s)?${CITY_OF}${HOME}|\\b(?:${HOSTS})\\b`,
    ),
    rule(
      'inbound',
      'journey-from-partner',
      `\\b(?:visit|visits|trip|tour|return\\svisit|mission|courtesy\\scall|arrival|goodwill\\svisit|homestay|performances?|concert|recital|reception)\\s(?:by|from|for)\\s(?!(?:road|rail|air|sea|land|coach|bus|train|ferry|boat|ship|plane|car|minibus|bicycle|bike)\\b)(?:the\\s|an?\\s)?${SOME}${PARTNER}|\\b(?:visit|visits|arrival|reception|performances?|concert|welcome)\\sof\\s(?:the\\s|an?\\s)?${SOME}${PARTNER}(?:'s)?\\s${FEW}(?:${WHO})`,
      `${PARTNER}(?:'s)?\\s${LITTLE}\\u0000`,
    ),
    rule(
      'outbound',
      'journey-from-home',
      `\\b(?:visit|visits|trip|tour|return\\svisit|mission|courtesy\\scall|goodwill\\svisit)\\sby\\s(?:the\\s|an?\\s)?${SOME}${HOME}|\\bvisits?\\sof\\s(?:the\\s)?${HOME}(?:'s)?\\s${FEW}(?:${WHO})`,
    ),
    rule('inbound', 'visiting-people', `\\bvisiting\\s${PARTNER}(?:'s)?\\s${LITTLE}(?:${WHO})\\b`),
    // whither
    rule(
      'inbound',
      'visit-returned',
      `${PARTNER}[^.;\\n]{0,40}\\b(?:return(?:ed|s)?\\s(?:the|our|this)|(?:made|make|making|paid|pay|pays?)\\s(?:an?|the|its|their)\\s(?:return|reciprocal))\\s(?:visit|call|favou?r|compliment)`,
    ),
    rule(
      'outbound',
      'visit-returned',
      `\\b(?:we|mayor|${HOME})[^.;\\n\\u2691]{0,40}\\breturn(?:ed|s)?\\s(?:the|their|this)\\s(?:visit|call|favou?r|compliment)`,
    ),
    rule(
      'inbound',
      'to-home',
      `\\b(?:visit(?:ed|s|ing)?(?:\\sto)?|tour(?:ed|s|ing)?(?:\\sof)?|travel(?:l?ed|s|l?ing)?\\sto|trips?\\sto|benchmark(?:ed|s|ing)?|inspect(?:ed|s|ing)?|observ(?:ed|es|ing)|explor(?:ed|es|ing)|looked\\s(?:a?round|over|in\\son)|(?:was|were)\\sshown\\s(?:a?round|over)|call(?:ed|s|ing)\\s(?:at|in\\sat|in\\son|on)|dropped\\sin\\s(?:at|on)|drove\\s(?:over\\s|across\\s|down\\s|up\\s)?to|sailed\\s(?:in)?to|cycled\\sto|walked\\sto|crossed\\s(?:over\\s)?to|came\\s(?:over|across|back|out|down|up)\\sto|journey(?:ed)?\\sto|went\\sto|flew\\s(?:in)?to|came\\sto|come\\sto|coming\\sto|arriv(?:ed?|es|al|ing)\\s(?:in|at)|return(?:ed|s)?\\sto|missions?\\sto|delegations?\\sto|sent\\s${SOME}\\sto|dispatched\\s${SOME}\\sto|seconded\\s(?:${SOME}\\s)?to|stay(?:ed|s|ing)?\\s${SOME}in|exchange\\sto|posted\\sto|invited\\s${SOME}\\sto|brought\\s${SOME}\\sto|spen[dt]s?\\s${SOME}in)\\s(?:the\\s)?${CITY_OF}${HOME}(?!(?:'s)?\\s(?:sister|delegation|students))`,
    ),
    rule(
      'outbound',
      'to-partner',
      `\\b(?:visit(?:ed|s|ing)?(?:\\sto)?|tour(?:ed|s|ing)?(?:\\sof)?|travel(?:l?ed|s|l?ing)?\\sto|trips?\\sto|benchmark(?:ed|s|ing)?|inspect(?:ed|s|ing)?|observ(?:ed|es|ing)|explor(?:ed|es|ing)|looked\\s(?:a?round|over|in\\son)|(?:was|were)\\sshown\\s(?:a?round|over)|call(?:ed|s|ing)\\s(?:at|in\\sat|in\\son|on)|dropped\\sin\\s(?:at|on)|drove\\s(?:over\\s|across\\s|down\\s|up\\s)?to|sailed\\s(?:in)?to|cycled\\sto|walked\\sto|crossed\\s(?:over\\s)?to|went\\s(?:over|across|back|out|down|up|along)\\sto|made\\s[^.;\\n\\u2302\\u2691]{0,30}(?:trip|journey|crossing)\\sto|took\\s[^.;\\n\\u2302\\u2691]{0,40}\\sto|represented\\s[^.;\\n\\u2302\\u2691]{0,20}in|journey(?:ed)?\\sto|went\\sto|flew\\s(?:in)?to|arriv(?:ed?|es|al|ing)\\s(?:in|at)|return(?:ed|s)?\\sto|missions?\\sto|delegations?\\sto|sent\\s${SOME}\\sto|dispatched\\s${SOME}\\sto|seconded\\s(?:${SOME}\\s)?to|stay(?:ed|s|ing)?\\s${SOME}in|exchange\\s(?:in|to)|secondment\\s(?:in|to)|posted\\sto|abroad\\s(?:in|to)|homestays?\\s(?:in|to)|internships?\\s(?:in|to)|spen[dt]s?\\s${SOME}in|stud(?:ied|y|ies|ying)\\s(?:${SOME}\\s)?(?:in|at)|taught\\s(?:${SOME}\\s)?(?:in|at)|worked\\s(?:${SOME}\\s)?(?:in|at)|depart(?:ed|s|ing)?\\s(?:for|to)|left\\sfor|leav(?:e|es|ing)\\sfor|bound\\sfor|off\\sto|set(?:s)?\\soff\\s(?:for|to)|en\\sroute\\sto)\\s(?:the\\s)?${LITTLE}${CITY_OF}${PARTNER}`,
      `^\\W{0,3}${PARTNER}(?:'s)?\\s${LITTLE}(?:${WHO})\\b`,
    ),
    // who receives whom
    rule(
      'inbound',
      'home-receives',
      `(?:^|[.;,:\\t\\n]\\s?|\\b(?:the\\s)?(?:mayor|council|city|town|commission|committee|association|chamber|library|museum|school|college|university|department|board|club|famil\\w{1,3}|residents|we|${HOME})(?:'s)?\\s(?:\\w{1,20}\\s){0,1})(?:${HOSTS})\\b(?!\\sby)${STOP_AT}{0,120}`,
      `${PARTNER}(?:'s)?\\s${LITTLE}(?:${HOSTS})\\b|receiv\\w{1,4}\\s(?:an?\\s)?(?:award|letter|gift|book|plaque|training)`,
    ),
    rule(
      'outbound',
      'partner-receives',
      `${PARTNER}(?:'s)?\\s(?:[^.;,\\n\\t]{0,40}\\s)?(?:hosted|welcomed|received|greeted|entertained|hosts(?=\\s(?:an?|the|our|\\d|\\u2302))|welcomes|receives|invited|t(?:ook|akes)\\sin|accommodated)\\s(?!by\\b|the\\skey|(?:an?\\s)(?:\\w{1,14}\\s)?(?:award|letter|plaque|gift|key|honou?r|medal|certificate))`,
    ),
    // where
    rule(
      'inbound',
      'at-home',
      `\\b(?:in|at|to|throughout|around|across)\\s(?:the\\s)?(?:\\w{1,20}\\s){0,1}${CITY_OF}${HOME}(?!(?:'s)?\\s${FEW}(?:${WHO})\\b)`,
      `\\b(?:in|at)\\s(?:the\\s)?${CITY_OF}${PARTNER}|planted`,
    ),
    rule(
      'outbound',
      'at-partner',
      `\\b(?:in|at|throughout|around|across|to)\\s(?:the\\s)?${CITY_OF}${PARTNER}(?!(?:'s)?\\s(?:delegation|students|officials|guests|visitors|children))`,
      `^\\W{0,3}${PARTNER}(?:'s)?\\s${LITTLE}(?:${WHO})\\b|planted|\\b(?:made|born|printed|produced|woven|built|painted|brewed|grown|cast)\\sin\\s${PARTNER}`,
    ),
    // whose people, in front of them
    rule(
      'inbound',
      'partner-people',
      `${PARTNER}(?:'s)?\\s${FEW}(?:${WHO})\\b`,
      `\\b(?:with|between|to|for|hosted\\sby)\\s(?:the\\s)?${PARTNER}(?:'s)?\\s${FEW}(?:${WHO})\\b`,
    ),
    rule(
      'outbound',
      'home-people',
      `${HOME}(?:'s)?\\s${FEW}(?:${WHO})\\b${STOP_AT}{0,60}\\b(?:${CAME})\\b`,
      `\\b(?:with|by|between|to|for)\\s(?:the\\s)?${HOME}`,
    ),
    rule(
      'inbound',
      'match-with-partner',
      `\\bagainst\\s(?:an?\\s|the\\s)?${PARTNER}|${PARTNER}[^.;\\n]{0,50}\\sv(?:s|ersus)?\\.?\\s`,
      undefined,
      true,
    ),
    rule(
      'inbound',
      'signed-at-home',
      `\\b(?:sign\\w{0,3}|ceremony|exhibition|concert|reception|dinner|recital)\\b[^.;\\n]{0,80},\\s(?:the\\s)?${HOME}`,
    ),
    rule('inbound', 'from-partner', `\\bfrom\\s(?:the\\s)?${CITY_OF}${PARTNER}`, undefined, true),
    rule(
      'outbound',
      'partner-event',
      `\\b(?:attend(?:ed|s|ing)?|joined|took\\spart\\sin|participat(?:ed|es|ing|ion)\\sin|compet(?:ed|es|ing)\\s(?:in|at)|perform(?:ed|s|ing)?\\s(?:at|in)|guests?\\s(?:at|of)|exhibit(?:ed|s|ing)?\\s(?:at|in)|r[au]n\\s(?:in\\s)?|sent\\s${SOME}to|represented\\s${SOME}at|at)\\s(?:the\\s)?${upTo(3, '[\\w-]{1,20}\\s')}${PARTNER}`,
      undefined,
      true,
    ),
    rule('inbound', 'partner-person', `${PARTNER}(?:'s)?\\s${FEW}(?:${AGENT})\\b`, undefined, true),
    rule('inbound', 'partner-people-at-all', `${PARTNER}(?:'s)?\\s${FEW}(?:${WHO})\\b`, undefined, true),
    {
      direction: 'inbound',
      rule: 'person-with-a-name-of-theirs',
      when: bounded(
        `\\b(?:[Mm]ayor|[Gg]overnor|[Cc]hair\\w{0,6}|[Pp]resident|[Pp]rincipal|[Dd]irector|Mr|Ms|Mrs|Dr|[Pp]rof(?:essor)?)\\.?\\s(?:${FAMILY_NAMES})\\b`,
      ),
      unless: /\u2302(?:'s)?\s(?:Mayor|Councill?or)/,
      unsure: true,
    },
    {
      direction: 'outbound',
      rule: 'elsewhere',
      when: /\b(?:in|at|to)\s(?:Seoul|Tokyo|Beijing|Taipei|Kyoto|Osaka|Busan|Shanghai|Incheon\sAirport)\b|\b(?:visited|toured|travell?ed\sto|flew\sto|went\sto|performed\sin|played\sin|plays\sin|played\sat)\s(?:the\s)?(?!City\sHall|Town\sHall)[A-Z\u00c0-\u00de][a-z]{2,}/,
      unless: bounded(String.raw`\u2691(?:'s)?\s[A-Za-z\s]{0,30}(?:visited|toured|performed|played)`),
      unsure: true,
    },
    rule(
      'inbound',
      'post-of-theirs',
      `\\b(?:[Oo]ber)?(?:[Bb]ürger|[Bb]urger|[Bb]urgo|[Bb]urgo-)[Mm](?:eister|aster)(?:in)?\\b|\\b(?:[Ll]andrat|[Ss]indaco|[Aa]lcaldesa?|[Mm]aire(?:-adjoint)?|[Bb]orgmester|[Kk]ommunalborgm\\w{1,8}|[Ss]tadtpräsident(?:in)?)\\b`,
      undefined,
      true,
    ),
    rule(
      'inbound',
      'came-over',
      '\\bc[ao]me\\s(?:over|across|here|out\\sto\\sus|to\\sstay|to\\stown|on\\sa\\svisit)\\b|\\bc[ao]me\\sback\\s(?:for|to\\ssee)\\b',
      '\\u2302[^.;\\n]{0,40}\\bc[ao]me\\s(?:over|across)',
      true,
    ),
    rule(
      'outbound',
      'went-over',
      '\\b(?:went|goes|go|travell?ed|flew|drove|sailed|cycled|crossed)\\s(?:over|across|out|there|abroad|along|over\\sthere)\\b|\\b(?:made|make|makes|making)\\s(?:the|a|an|their|our|its)\\s(?:[a-z-]{2,14}\\s){0,1}(?:trip|journey|crossing|voyage|pilgrimage)\\b|\\bset\\s(?:off|out)\\b|\\bcrossed\\sthe\\s(?:Channel|North\\sSea|border|Pacific|Atlantic|Tasman)\\b',
      "[$£€¥]\\s?\\d|\\u2691(?:'s)?\\s[^.;\\n]{0,60}\\b(?:made|crossed|travell?ed|flew|drove|sailed|cycled)\\b",
      true,
    ),
    rule(
      'outbound',
      'home-officials',
      `^\\W{0,3}(?:the\\s|our\\s|an?\\s|then\\s)?(?:deputy\\s|vice\\s|former\\s)?(?:mayor|city\\smanager|council\\s?(?:members?|l?ors?)|city\\scouncil|city\\sofficials|sister\\scit(?:y|ies)\\s(?:commission|committee|association)|commission\\smembers|councill?ors?)\\b${STOP_AT}{0,80}\\b(?:${CAME})\\b`,
      '\\b(?:city\\shall|hosted|welcomed)\\b',
      true,
    ),
  ],
  token: /[A-Za-z\u00c0-\u017f'-]+|[,()\t\n{}"]/g,
  online: bounded(ONLINE, 'i'),
  mutual: /\b(?:exchange\svisits|mutual\svisits?|reciprocal\svisits?)\b/i,
  papers: bounded(PAPERS, 'i'),
  signing: /\b(?:sign|signed|signing)\b/i,
  travel: bounded(`\\b(?:${CAME}|trip|delegation|mission|homestay|host(?:ed|s)?|welcomed)\\b`, 'i'),
  works: /\b(?:exhibition|exhibit|display|showing|screening)\b/i,
  joint: /^\s?(?:-|&|and)\s?/,
  abroad:
    /\b(?:trip|journey|mission|study\stour)\b|^\W{0,3}(?:[A-Z][a-z]{1,14}\s)?(?:[A-Z][a-z]{1,14}\s)?(?:Trip|Journey|Mission|Study\s[Tt]our)\b|\b(?:[Tt]rade|[Bb]usiness|[Gg]oodwill|[Ee]conomic)\sMission\b/,
  invited: /\b(?:hosted|hosts|welcomed|welcomes|received|reception|visitors?(?!\scent)|guests?|greeted)\b/i,
  visiting: /(?!)/,
  officials: /(?!)/,
  persons: bounded(`^(?:${WHO})$`, 'i'),
  notPersons: /(?!)/,
  events: /^(?:festival|fair|conference|tournament|marathon|forum|summit|expo|concert|exhibition|parade)$/i,
  verbs: bounded(`^(?:${CAME}|${HOSTS})$`, 'i'),
  particle: /(?:'s|')$/,
  counted: /\d\s(?:people|persons|members|students|delegates|officials)/i,
  countedFirst: /(?!)/,
  fillers: /^(?:of|the|a|an|and)$/i,
  place: bounded(
    String.raw`\b(?:[Vv]enue|[Ll]ocation|[Hh]eld\sat|[Pp]lace)\s?:?\s(?<place>[^)\n\t,;.]{2,40})`,
  ),
  office: /^(?:'s)?\s?(?:City\s)?(?:Hall|Council)?\s?/,
  held: /\b(?:held|signed|exhibition|concert|performance|tournament|reception|ceremony|opened|festival|fair|meeting)\b/i,
  sameParty:
    /\b(?:the|this|that)\ssame\s(?:party|group|delegation|team|visitors|students|trip|visit|journey|travell?ers|squad|choir|band|flight|tour|four|five|six|seven|eight|nine|ten|\d{1,3})\b|^(?:they|the\s(?:delegation|group|party|visitors))\s(?:also|then|later|next)\b/i,
  presumed: /inferred$/,
  headings: [
    [
      'inbound',
      /\b(?:guests?|visitors\b(?!\scent)|visits?\sfrom|welcom\w{2,3}|hosted|hosting|received|incoming|inbound|came\sto\s(?:us|see)|arrivals|to\sour\s(?:city|town))\b/i,
    ],
    [
      'outbound',
      /\b(?:our\s(?:own\s)?(?:travels?|trips?|visits?|journeys?|delegations?)|outgoing|outbound|we\s(?:went|travell?ed|visited)|delegations?\ssent|travels?\sto|trips?\sto|visits?\sto|journeys?\sto)\b/i,
    ],
    ['none', /\b(?:gifts?|letters?|donations?|online|virtual|correspondence)\b/i],
  ],
  cells: {
    Wewent: 'outbound',
    Theycame: 'inbound',
    Bothways: 'both',
    Notravel: 'none',
    Outbound: 'outbound',
    outbound: 'outbound',
    OUT: 'outbound',
    Out: 'outbound',
    Outgoing: 'outbound',
    Sent: 'outbound',
    Away: 'outbound',
    Inbound: 'inbound',
    inbound: 'inbound',
    IN: 'inbound',
    In: 'inbound',
    Incoming: 'inbound',
    Hosted: 'inbound',
    Received: 'inbound',
    Both: 'both',
    Mutual: 'both',
    Exchange: 'both',
    None: 'none',
    Remote: 'none',
    Online: 'none',
  },
}
