import { bounded } from '../../bounded.ts'
import type { PlaceWords } from '../lexicon.ts'
import { STATES, STATE_CODES, countries, countryNames } from './countries.ts'
import { LATIN } from './letters.ts'
import { knownPlaces } from './known-places.ts'
import { CAPITAL, asManyAs } from './patterns.ts'

/** "Fort Collins", "King's Lynn and West Norfolk", "Stratford-upon-Avon". */
const NAME = `${CAPITAL}${asManyAs(3, `[ ](?:(?:of|de|del|la|le|upon|on|by|and|the|in)[ ])?${CAPITAL}`)}`
/** A name that ends where a word for an office or a body begins. */
const SHORT_NAME = `${CAPITAL}${asManyAs(2, `[ ](?!(?:City|Town|Sister|County|Borough|District|Regional|Shire|Council)\\b)${CAPITAL}`)}`
const NOT_A_NAME =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Since|In|On|From|During|The|Our|Your|This|That|Sister|Twin|Home|City|Town|Welcome|Contact|About|Official|All|New|Board|Office|Department|Division|Mayor|Website|Government|Copyright|Friendship|Partner|International|Korean|Japanese|Chinese|A|An|Each|Both|Many|Other|District|County|Local|Regional)\\s?(?:\\b(?!\\sYork|\\sOrleans|\\sHaven|\\sPlymouth|\\sBrunswick|\\sWestminster|\\sBedford|\\sBritain|\\sRochelle|\\sUlm|\\sBraunfels)))'

const named = (pattern: string) =>
  bounded(
    pattern
      .replace('NAME', `${NOT_A_NAME}(?<name>${NAME})`)
      .replace('SHORT', `${NOT_A_NAME}(?<name>${SHORT_NAME})`),
  )

export const places: PlaceWords = {
  word: /[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u017f'-]+/,
  titleToken: bounded(String.raw`[^\s,()|:>\][/·•-](?:[^,()|:>\][\n\t/·•-]|(?<=\S)-(?=\S)){0,90}`, 'g'),
  suffixes: ['-si', '-gun', '-gu', '-do', '-shi', '-machi', '-cho', '-ku', '-ken', '-son', '-mura', '-eup'],
  notPlaces: /^(?:Sister|Twin|Friendship|Partner|The|Our|Mayor|Office)\b/,
  countries,
  countryNames,
  governments: new Set(),
  provinces: new Set(),
  commonDistricts: new Set(),
  wholeNames: {
    behind: LATIN,
    name: bounded(`^${NOT_A_NAME}${NAME}$`),
    known: knownPlaces,
    never:
      /\b(?:visit|visits|visited|delegation|students?|exchanges?|tour|trip|teachers?|mayor|council|population|location|area|history|background|profile|university|college|school|museum|park|street|avenue|road|association|program(?:me)?|festival|contact|phone|email|signed|agreement|choir|orchestra|team|club|committee|commission|north|south|east|west|northern|southern|eastern|western|central|region|embassy|consulate|river|lake|bay|sea|island|pacific|ocean|time|zone|date|group|chamber|airport|from|to|with|since|between|in|near|by|at|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
    levelLabel:
      /^\W{0,3}(?:province|prefecture|state|region|county|district|country|nation|continent|island)\s?:/i,
    around: [
      /^(?:our\s)?(?:twinning|exchanges?|friendship|partnership|links?|relations?|relationship|ties|history)\s(?:with|and)\s/i,
      /^(?:(?:our|the|about|welcome\sto|meet|visit)\s)?(?:(?:(?:new(?:est)?|first|oldest|second|third|asian|european|korean|japanese|chinese|german)\s)?(?:(?:international|official)\s)?(?:sister|twin|partner|friendship|friend)[-\s]?(?:cit(?:y|ies)|towns?|count(?:y|ies)|states?|communit(?:y|ies))(?:\s(?:of|with|in|profile|relationship|partnership|exchange)){0,2}\s)?(?:(?:the\s)?(?:city|town|county|district|prefecture|province)\sof\s)?/i,
      /\s(?:as\s(?:a\s|our\s)?)?(?:sister|twin|partner|friendship)[-\s]?(?:cit(?:y|ies)|towns?|relationship|exchange)(?:\s(?:program(?:me)?|relationship|profile|exchanges?|partnership|committee|page|history|link)){0,2}$/i,
      /\s(?:profile|overview|exchanges?|history|at\sa\sglance|fact\ssheet|quick\sfacts|information|facts|city|page)$/i,
    ],
    beside:
      /^(?:(?:sisterhood|sister(?:ly)?|twinning|friendship|partnership|international|sister[-\s]city)\s(?:ties|links?|relations?|agreements?|exchanges?|program(?:me)?s?|affairs|profile|notes?|news|corner|update|story|page|spotlight)|(?:sister|twin|partner)[-\s](?:city|town)\s(?:notes?|news|corner|update|story|page|spotlight)|(?:sister\scity\s)?(?:since|est\.?|established|signed|twinned|joined|from|formed|inaugurated|agreement)\s?(?:in\s|on\s)?[\w\s.,]{0,16}\d{4}|\d{4}(?:\s?-\s?(?:\d{4}|present))?|province|prefecture|state|region|county)$/i,
    phrases: [
      bounded(
        `(?<name>${NAME})\\s\\((?:${NAME},\\s)?(?<country>${countries.map((name) => RegExp.escape(name)).join('|')})\\)`,
      ),
      bounded(
        `(?<!\\()(?<name>${NAME}),\\s(?:${NAME},\\s)?(?<country>${countries.map((name) => RegExp.escape(name)).join('|')})\\b`,
      ),
      bounded(
        `\\b(?:sister|twin|partner|friendship)[- ](?:city|town)(?:\\s(?:relationship|agreement|partnership|ties?|of|with|is|in|to|and|for)){0,3},?\\s(?<name>${SHORT_NAME})`,
      ),
      bounded(
        `\\b(?:delegations?|students?|visitors?|officials?|teachers?|guests|friends|[Mm]ayor|group|choir|team|delegates|councillors|members)\\s(?:from|of)\\s(?<name>${SHORT_NAME})`,
      ),
      bounded(
        `\\b(?:visit(?:ed|s)?(?:\\sto)?|travel(?:l)?ed\\sto|trips?\\sto|went\\sto|friendship\\swith|ties\\swith|exchanges?\\swith|agreement\\swith|relationship\\swith|delegation\\sto|stayed\\sin|link\\swith|twinned\\swith|[Tt]winning\\swith)\\s(?<name>${SHORT_NAME})`,
      ),
    ],
  },
  homeClues: [
    {
      pattern: named(
        '(?:^|\\n)SHORT[ ](?:City|Town|District|Borough|County|Regional|Shire|Metropolitan|Community|Parish)[ ](?:Council|Government|Commission|Hall)',
      ),
      weight: 14,
    },
    {
      pattern: named('(?:^|\\n)SHORT[ ](?:Sister|Twin|Partner|Friendship)[ ](?:City|Town)[ ]'),
      weight: 10,
    },
    {
      pattern: named(
        '(?:©|\\(c\\)|[Cc]opyright)[^\\n]{0,24}?(?:[Cc]ity|[Tt]own|[Cc]ounty|[Dd]istrict|[Vv]illage|[Bb]orough|[Mm]unicipality|[Ss]hire)\\sof\\sNAME',
      ),
      weight: 30,
    },
    {
      pattern: named(
        '(?:©|\\(c\\)|[Cc]opyright)[^\\n]{0,24}?\\bSHORT\\s(?:City|Town|County|District|Borough|Regional|Shire|Metropolitan|Parish|Community|Sister|Twinning)\\b',
      ),
      weight: 30,
    },
    {
      pattern: named(
        '(?:©|\\(c\\)|[Cc]opyright)\\s?(?:\\d{4}\\s?)?(?:-\\s?\\d{4}\\s?)?,?\\s?(?:the\\s)?NAME',
      ),
      weight: 6,
    },
    {
      pattern: named(
        '(?:^|\\n|\\|\\s?|-\\s)(?:The\\s|Welcome\\sto\\s(?:the\\s)?)?(?:City|Town|County|Village|Borough|Municipality|Shire|District|CITY|TOWN)\\s(?:of|OF)\\sNAME',
      ),
      weight: 12,
    },
    {
      pattern: named(
        '\\b(?:City|Town|Village|Borough|Municipality|Shire|Metropolitan\\sBorough|CITY|TOWN)\\s(?:of|OF)\\sNAME',
      ),
      weight: 2,
    },
    {
      pattern: named(
        '\\bSHORT\\s(?:City\\sCouncil|Town\\sCouncil|City\\sHall|Town\\sHall|City\\sGovernment|Borough\\sCouncil|District\\sCouncil|County\\sCouncil|Regional\\sCouncil|Shire\\sCouncil|Metropolitan\\sBorough|Parish\\sCouncil|County\\sGovernment|County\\sCommission|City\\sClerk|City\\sManager|City\\sCommission|Board\\sof\\sSupervisors|Board\\sof\\sSelectmen)\\b',
      ),
      weight: 2,
    },
    {
      pattern: named(
        '\\bSHORT\\s(?:Sister\\sCit(?:y|ies)|Sister\\sCity|Twinning|Twin\\sTown|International\\sSister|Friendship\\sCity|Town\\sTwinning)\\s(?:Association|Commission|Committee|Program(?:me)?|International|Society|Council|Foundation|Inc|Organization|Organisation|Advisory|Board|Task)',
      ),
      weight: 12,
    },
    {
      pattern: named(
        `\\bSHORT,?\\s(?:${STATE_CODES})\\.?,?\\s{1,2}(?:\\d{4,5}(?:-\\d{4})?\\b|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d\\b)`,
      ),
      weight: 14,
    },
    { pattern: named(`\\bSHORT,?\\s(?:${STATE_CODES})\\b(?=\\s{0,9}(?:\\n|$))`), weight: 6 },
    { pattern: named(`\\bSHORT,\\s(?:${STATES})\\b`), weight: 3 },
    { pattern: named('\\bSHORT\\s\\d{4}(?:,?\\sNew\\sZealand)?(?=\\s{0,9}(?:\\n|$))'), weight: 4 },
    {
      pattern: named('\\bSHORT(?:,\\s[A-Z][a-z]{1,20})?,?\\s[A-Z]{1,2}\\d{1,2}[A-Z]?\\s\\d[A-Z]{2}\\b'),
      weight: 10,
    },
    {
      pattern: named(
        '(?:between|links?|linking|of|for|by|in|from)\\sNAME\\sand\\s(?:the\\s)?(?:our|its|their)\\ssister',
      ),
      weight: 3,
    },
    {
      pattern: named(
        "(?:^|\\n)SHORT(?:'s)?\\s(?:Sister|Twin|Partner|Friendship)\\s(?:Cities|Towns|City|Town)\\b",
      ),
      weight: 10,
    },
    { pattern: named('\\bWelcome\\sto\\sSHORT\\b'), weight: 4 },
  ],
  homeWords: [
    'our city',
    'our town',
    'our community',
    'our county',
    'our borough',
    'our district',
    'our',
    'we',
    'us',
    'here',
    'the city',
    'the City',
    'City Hall',
    'city hall',
    'Town Hall',
    'town hall',
    'the town',
    'the Town',
    'the Council',
  ],
  homeSign: /(?!)/,
}
