import { bounded } from '../../bounded.ts'
import type { PeopleWords } from '../people-words.ts'
import { COUNT, COUNT_STARTS, SPELLED, numerals } from './numbers.ts'
import { CAPITAL, anyCase, asManyAs, upTo } from './patterns.ts'
import {
  AGENTS,
  ANYBODY,
  ARTISTS,
  ATHLETES,
  FIRMS,
  OFFICIALS,
  PERSON,
  PERSONS,
  TEACHING,
  YOUNG,
} from './persons.ts'

/** Behind a number these begin other words or count other things: "two days with students" counts no students. */
const STOP =
  'and|or|of|for|with|by|in|from|to|at|on|the|a|an|who|whose|that|which|were|was|is|are|had|has|have|as|when|while|after|before|between|days?|weeks?|months?|years?|hours?|minutes?|nights?|times|books?|schools|cities|towns|families|households|homes|organi[sz]ations|compan(?:y|ies)|firms|businesses|clubs|teams|groups|crews|boats|countries|nations|pictures|paintings|works|dollars|million|thousand|percent|trees|visits|sites|pieces|boxes|copies|events|performances|concerts|photographs|photos|letters|places|acres|miles|km|pm|am|a\\.m|p\\.m|visited|hosted|welcomed|received|sent|met|toured|attended|joined|came|went|stayed|arrived|travell?ed|performed|played|took'

const BETWEEN = upTo(5, `\\s(?!(?:${STOP})\\b)[A-Za-z\\d][A-Za-z\\d'&/-]{0,30},?`)
/** "16 of our walkers", "two (2) agriculturists": what may stand right behind a number. */
const IN_DIGITS = '(?:\\s\\([\\d\\s]{1,3}\\))?'
const OF_OURS = `${IN_DIGITS}(?:\\sof\\s(?:our|their|its|his|her)(?:\\sown)?)?`
/** "nine Invercargill Harriers" */
const CLUB = '\\s[A-Z][a-z]{2,14}\\s[A-Z][a-z]{1,12}(?:ers|ians|ists|ors|ans)\\b'
const NOUN = `${OF_OURS}${BETWEEN}\\s(?:[a-z]{2,12}-)?(?:${anyCase(PERSONS)}|${AGENTS})\\b(?!-)`
/** More than a hundred who attended something did not travel there. */
const CAME =
  '(?!(?<=[\\d,]{3,9}\\s[A-Za-z\\s-]{3,40})\\s(?:attend|came|turned|gathered|watch|enjoy|heard|saw|lined|were\\s(?:there|present)|celebrat|took\\sin|visited\\sthe\\s(?:show|exhib|display|festival)))'
const ANYONE = `${BETWEEN}\\s(?:${anyCase(ANYBODY)})\\b(?!-)${CAME}`
const ROUGHLY =
  '(?:about\\s|some\\s|around\\s|approximately\\s|approx\\.?\\s|nearly\\s|almost\\s|over\\s|more\\sthan\\s|at\\sleast\\s|up\\sto\\s|~\\s?)?'

const COLLECTIVE = anyCase(
  'delegation|party|group|team|crew|contingent|troupe|choir|chorus|band|squad|cast|mission|cohort|ensemble|orchestra|entourage|class|delegations|groups|teams|side|company',
)
/** Who belongs to a party is told by its number alone, or else counted by the noun behind. */
const PARTY_OF = `\\b(?:${COLLECTIVE})\\sof\\s${ROUGHLY}${COUNT}(?!${NOUN})(?!\\s(?:[A-Za-z-]{1,24}\\s)?(?:schools|cities|towns|countries|compan|firms|clubs|groups|works|paintings|pieces|books|organi|teams|boats|families))`
const MEMBERS = `${COUNT}(?:-\\s?(?:member|person|people|strong|man|woman|player|piece|voice|student|delegate)|\\s(?:member|person|piece|strong))\\b`
const ALTOGETHER = `${COUNT}(?:${NOUN}(?:\\sand\\s[a-z]{4,14})?|\\speople)?,?\\s(?:in\\sall|in\\stotal|in\\snumber|altogether|all\\stold|total)\\b`
const TOTAL_OF = `\\b[Tt]otal(?:\\sof|:|ling|led|ing)?\\s${ROUGHLY}${COUNT}(?=${NOUN}|\\s{0,9}(?:[.,;)\\t\\n]|$))`

/** Behind one person: a verb, a preposition or nothing; "a student exchange" is no student. */
const ALONE =
  '(?=\\s{0,9}(?:$|[,.;:()\\t\\n/]|(?:from|of|to|in|at|on|for|with|and|who|was|is|visited|visiting|spent|spend|work|join|came|comes|stay|taught|teach|began|begin|start|took|take|serv|complet|stud(?:ied|ies)|attend|receiv|tour|arriv|travel|went|return|liv|trained|trains|gave|led|performed|participat|represent|accompan)))'
/** "60 Waldport and 60 Tsukuba pupils"; "engineers, four of them" */
const SHARED = `${COUNT}(?=\\s[A-Z][a-z]{2,20}\\sand\\s(?:\\d{1,4}|[a-z]{3,9})\\s[A-Z])`
const OF_THEM = `(?<=\\b(?:${PERSONS}),\\s)${COUNT}(?=,|\\sof\\s(?:them|us)\\b|\\sstrong\\b)`
/** "drummers (18 of them)" */
const OF_THEM_IN_BRACKETS = `(?<=^\\(?)${COUNT}(?=\\sof\\s(?:them|us)\\b)`
/** "10 each way", "the same four" */
const EACH_WAY = `${COUNT}(?=\\s(?:each\\s(?:from|way|side)|either\\sway|a\\sside|per\\sside|in\\seach\\sdirection|from\\seach))`
const SAME = `(?<=\\b[Tt]he\\ssame\\s)${COUNT}(?=\\s{0,9}(?:$|[.,;)]|[a-z]{1,20}ed\\b|were\\b|then\\b|also\\b|went\\b|took\\b|met\\b))`
const ONE = `(?<![A-Za-z])(?<count>[Oo]ne|1|(?<!\\b[Ee](?:very|ach)\\s[^\\n]{0,80})[Aa]n?(?![^\\n.]{0,120}\\b(?:each|every)\\s(?:year|spring|summer|autumn|fall|winter|month|term|semester|second|other)))${IN_DIGITS}${upTo(4, `\\s(?!(?:${STOP}|student|youth|staff|exchange\\svisit)\\b)[A-Za-z][A-Za-z'&/-]{0,30}`)}(?:\\s(?:student|youth|staff))?\\s(?:${PERSON})\\b${ALONE}`

const AUDIENCE =
  '(?!(?<=attended\\sby\\s(?:about\\s|over\\s|some\\s|nearly\\s|more\\sthan\\s|an\\sestimated\\s)?)[\\d,]{3})(?<!(?:audience|audiences|crowd|crowds|attendance)\\s(?:of\\s)?(?:about\\s|some\\s|over\\s|nearly\\s|more\\sthan\\s)?)(?<!(?:[Dd]rew|[Aa]ttracted|[Dd]rawing|[Aa]ttracting|watched\\sby|seen\\sby|enjoyed\\sby|viewed\\sby|before|in\\sfront\\sof)\\s(?:about\\s|some\\s|over\\s|nearly\\s|more\\sthan\\s|an\\saudience\\sof\\s)?)'
const FROM_SIDE = '(?=\\s(?:in\\s(?:all|total)\\s)?from\\s(?:each|both|[A-Z]))'
const GUESTS = `${BETWEEN}\\s(?:[Gg]uests|[Vv]isitors|[Ff]riends)(?=\\sfrom\\s)|\\s[A-Z][a-z]{2,20}\\s(?:guests|visitors|friends)\\b`

/** "Mayor plus 3" */
const PLUS = `(?<=(?:plus|\\+)\\s?)${COUNT}(?=\\s{0,9}(?:$|[,.;)\\t\\n]|(?:for|to|at|on|from|in|and|visit|attend|travel)))`

const POST = anyCase(
  'mayor|mayoress|manager|clerk|chief|president|chair|chairman|chairwoman|chairperson|councill?or|council\\s?member|councilmember|councilman|councilwoman|alderman|director|administrator|governor|ambassador|superintendent|principal|secretary|treasurer|commissioner|consul\\sgeneral|consul|engineer|planner|librarian|coordinator|first\\slady|interpreter|translator|teacher|coach|chaperone|guide|leader|officer|representative|aide|assistant|staff\\smember|staffer|warden|provost|reeve|attorney|judge|sheriff|speaker|vice[-\\s]mayor|deputy[-\\s]mayor|professor|advis[eo]r|conductor|captain|organi[sz]er|stadtpräsident|oberbürgermeister|bürgermeister|burgermeister|maire|alcaldesa|alcalde|sindaco|headmaster|head\\steacher|editor|curator|escort|parent|nurse|doctor|host|liaison|sergeant|lieutenant|constable|inspector|firefighter|pastor|minister|senator|legislator|dean|rector|vice\\spresident|vice-president|mayor-elect|councillor|trustee|selectman|supervisor|student|pupil|artist|photographer|engineer|deputy|executive|chief\\sexecutive',
)
const BEFORE_POST = asManyAs(
  3,
  "(?:[Cc]ity|[Tt]own|[Cc]ounty|[Vv]illage|[Bb]orough|[Dd]eputy|[Vv]ice|[Ff]ormer|[Tt]hen|[Aa]cting|[Ll]ord|[Ll]ady|[Aa]ssistant|[Aa]ssociate|[Hh]onorary|[Cc]ouncil|[Cc]ommission|[Cc]ommittee|[Aa]ssociation|[Ff]ire|[Pp]olice|[Ss]chool|[Ll]ibrary|[Gg]eneral|[Ee]xecutive|[Mm]anaging|[Pp]rogram(?:me)?|[Ss]ister|[Pp]arks|[Pp]ublic|[Ss]tate|[Ww]orks|[Cc]hief|[Hh]ead|[Tt]our|[Gg]roup|[Tt]eam|[Ii]nternational|[Rr]elations|[Cc]hamber|[Mm]useum|[Ff]inance|[Pp]lanning|[Ee]conomic|[Dd]evelopment|[Tt]ourism|[Aa]dministrative|[Dd]istrict)(?:'s)?\\s",
)
const NAMES = asManyAs(3, `\\s${CAPITAL}`)
const OF_PLACE = `(?:\\sof\\s(?:the\\s)?(?:[a-z]{4,14}|${CAPITAL})${asManyAs(2, `\\s${CAPITAL}`)})?`
const TITLED = `(?:Mr\\.?(?=\\s(?:and|&)\\sMrs)|Dr\\.?(?=\\s(?:and|&)\\sMrs)|(?:${anyCase('mr|mrs|ms|dr|prof|cllr|cr|rev|hon|sir|dame')})\\.?\\s${CAPITAL}${asManyAs(2, `\\s${CAPITAL}`)})`
const FAMILY =
  '(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]nd)\\s(?:consort|mayoress)|(?:[Hh]is|[Hh]er|[Tt]heir)\\s(?:consort|mayoress|chaplain|driver|mother|father|sister|brother|daughters?|wife|husband|spouse|partner|assistant|interpreter|son|daughter|deputy|teacher|coach|principal|chaperone|instructor|trainer|leader|manager|sensei|escort|guide|secretary|aide)|[Hh]usband|[Ww]ife|[Ss]pouse'
/** One person told by post, by title or as somebody's wife. */
const SINGLE = `(?<![A-Za-z'-])(?:(?:[Tt]he|[Oo]ur|[Ii]ts|[Oo]ne|[Aa]n?|[Tt]heir)\\s)?(?:${CAPITAL}(?:'s)?\\s)?(?:${BEFORE_POST}(?:CEO|MP|MLA|GM|${POST})(?!s|-|\\s(?!plus\\b)[a-z]{1,24}s\\b)${NAMES}${OF_PLACE}|${TITLED}|${FAMILY})`
const LINK =
  '(?:\\s?\\([^()]{0,60}\\))?(?:\\s{0,30}?,\\s?(?:and\\s|with\\s|plus\\s|along\\swith\\s|together\\swith\\s|accompanied\\sby\\s)?|\\s{1,30}(?:and|with|plus|&|\\+|along\\swith|together\\swith|as\\swell\\sas|accompanied\\sby)\\s)'
const ARTICLE = `(?:(?:an?|the|his|her|their|our|another|some|about)\\s${upTo(2, '(?!(?:and|with|or|his|her|their)\\b)[A-Za-z-]{1,24}\\s')})?`

export const people: PeopleWords = {
  andOthers: /(?!)/,
  inAll: [PARTY_OF, MEMBERS, ALTOGETHER, TOTAL_OF].map((one) => bounded(one)),
  plain: [
    `${COUNT}(?:${NOUN}|${ANYONE}|${CLUB}|${GUESTS}|${FROM_SIDE})`,
    PLUS,
    SHARED,
    OF_THEM,
    OF_THEM_IN_BRACKETS,
    EACH_WAY,
    SAME,
    ONE,
  ].map((one) => bounded(COUNT_STARTS + AUDIENCE + one)),
  bare: bounded(
    `^\\s{0,9}${ROUGHLY}(?<count>\\d[\\d,]{0,6}(?!,?\\d)|${SPELLED})(?:\\s{0,9}(?:pax|ppl|people|persons|(?<![\\d,]{4}\\s)(?:visitors|guests)|in\\sall|in\\stotal|total)?\\s{0,9}$|(?=\\s{0,9}(?:[,;(+/\\n]|plus\\b|and\\b|incl|over\\b|each\\b|from\\b|in\\s(?:two|three|all)\\b)))`,
  ),
  bareInCell: {
    number: bounded(`(?<count>(?:\\b(?:and|plus|with|\\+)\\s)(?:\\d{1,3}|${SPELLED}))(?=\\s{0,9}$)`, 'g'),
    counter: ' others',
  },
  counter: /(?<=\d)\s(?:people|persons|pax)\b/,
  each: /\b(?:each\s(?:with|of)|two\s(?:teams|groups|delegations|crews)\sof)\s?$/i,
  eachBehind:
    /^\s?(?:each\b|apiece|per\s(?:side|city|team|town)\b|(?:a|either)\s(?:side|way)\b|in\seach\sdirection|from\seach\b|(?:on|for)\seach\sside)/i,
  listed: bounded(`(?<who>\\b(?:${anyCase(PERSONS)}))\\s?[:=x]?\\s(?<count>\\d{1,3})(?=\\s{0,9}(?:[,;)]|$))`),
  audience: bounded(
    String.raw`^\s?(?:turned\sout|gathered|came\sto\s(?:[^.]{0,30}\sto\s)?(?:(?:see|watch|hear)(?:\s?[.,;)]|\s?$|\s(?:it|them)\b|\s(?:the|our|their)\s(?:show|concert|performance|display|exhibit\w{0,6}|parade|match|game|play|film|fireworks|dancers|drummers|band|musicians|art|works?|paintings|photos))|listen|cheer|applaud)|enjoyed|in\sthe\saudience|lined|greeted|welcomed\s(?:them|the\s(?:guests|delegation|visitors)))`,
    'i',
  ),
  audienceBefore:
    /(?:called\son|visited|toured|(?:chosen|selected|picked|drawn)\sfrom|paired\swith|matched\swith|(?:welcomed|greeted|hosted|received|met|watched|seen|viewed|organi[sz]ed|supported|helped|assisted|escorted|guided|taught|judged|sponsored|funded|sewn|selected|chosen|carved|made|painted|designed|created|built|written|composed|woven|crafted|drawn|given|donated|sent|produced|knitted|printed|photographed|filmed)\sby|meet(?:ing|s)?(?:\swith)?|met(?:\swith)?|sp(?:oke|eak|eaking)\s(?:to|with)|talks?\s(?:to|for|with)|taught|teach(?:ing)?|perform(?:ed|ing|ance|ances)\s(?:for|before)|play(?:ed|ing)\s(?:for|before|to)|entertain(?:ed|ing)|help\sof|invited|among|before|in\sfront\sof|audience\sof|crowd\sof|drew|attracted|visitors:|attendance:?|read\sto|served|(?:dinner|lunch|books|toys|gifts?|uniforms|cloth(?:es|ing)|supplies|meals|scholarships?|shoes|funds|aid|masks|kits|laptops|computers|desks|bicycles)\sfor|reception\sfor\sthe|feed(?:ing)?|fed|benefit(?:ing|ed|s)?|victims?)\s(?:(?:about|some|over|nearly|more\sthan|the|another|local|all)\s)?$/i,
  numerals: { ...numerals, a: 1, an: 1 },
  numeral: /(?!)/,
  named: /(?!)/,
  namedPair: /(?!)/,
  singles: {
    one: bounded(SINGLE),
    before: bounded(`${SINGLE}${LINK}${ARTICLE}$`),
    behind: bounded(`^(?:${LINK}|\\saccompany(?:ing)?\\s)${SINGLE}`),
    lead: bounded(
      `(?:^|[.;]\\s)\\W{0,3}${SINGLE}(?!,?\\s(?:and|&)\\b)[^.;()]{0,60}\\s(?:with|accompanied\\sby|along\\swith|together\\swith|joined\\sby)\\s(?:an?\\s(?:[a-z-]{1,20}\\s)?)?$|(?:^|[.;]\\s)\\W{0,3}${SINGLE}(?!,?\\s(?:and|&)\\b)[^.;()]{0,24}\\s(?:took|takes|brought|brings)\\s$`,
    ),
    named: bounded(
      `\\b(?:${anyCase('mayors|councillors|councilors|council\\smembers|councilmembers|commissioners|messrs\\.?|teachers|officers|firefighters|students|drs\\.?|aldermen|trustees|supervisors|engineers|artists')})\\s(?<names>${CAPITAL}${asManyAs(2, `\\s${CAPITAL}`)}(?:,\\s${CAPITAL}(?:\\s${CAPITAL})?)?(?:,\\s${CAPITAL}(?:\\s${CAPITAL})?)?,?\\s(?:and|&)\\s${CAPITAL}(?:\\s${CAPITAL})?)`,
    ),
    led: /\b(?:led|headed|chaired|captained|guided)\s(?:by|under)\s(?:the\s|its\s|our\s)?$/i,
    notTogether:
      /(?:\b(?:by|between|from|to|of|for|with|met|via|and|hosted|welcomed|meet|meets|meeting|through|honou?red|named|thanks|including|the\stwo))\s$/i,
  },
  beforeBracket: bounded(`\\b(?:${anyCase(PERSONS)}|${COLLECTIVE}|${AGENTS})\\b[^()\\d]{0,60}$`),
  details: bounded(
    String.raw`,\s(?:\d{1,4}|[a-z]{2,9})\s(?:from\b|each\sway|each\b(?!\sfrom))[^.;\n\t]{0,60}|\b(?:includ(?:ing|ed|es)|incl(?=\.?\s)|among\sthem|of\swhom|made\sup\sof|composed\sof|consist(?:ing|ed)\sof|compris(?:ing|ed)(?:\sof)?|(?:led|headed|accompanied\son\sarrival)\sby)\b[^.;\n\t]{0,140}?(?=,\s\d|[.;\n\t]|$)`,
  ),
  groups: [
    ['councillors', /council\s?(?:members?|men|women|or)|councill?or|alder/i],
    ['youth', bounded(`(?:${YOUNG})|student|pupil|youth`, 'i')],
    ['athletes', bounded(`(?:${ATHLETES})|team|squad|soccer|baseball|golf|tennis`, 'i')],
    ['artists', bounded(`(?:${ARTISTS})|choir|band|orchestra|troupe|ensemble|quartet`, 'i')],
    ['firms', bounded(`(?:${FIRMS})|business|trade|chamber`, 'i')],
    ['officials', bounded(`(?:${OFFICIALS})|mayor|delegation|manager|officer|official|clerk|director`, 'i')],
    [
      'citizens',
      bounded(`(?:${TEACHING})|member|resident|citizen|party|group|people|person|volunteer|crew`, 'i'),
    ],
  ],
}
