import { bounded } from '../../bounded.ts'
import { asManyAs } from './patterns.ts'
import type { FactWords } from '../fact-words.ts'

const names = (list: string) => list.split('|').map((name) => name.replaceAll(' ', ''))
const NUMBER = '\\d[\\d,.]{0,12}(?:\\s(?:million|billion|thousand|crore))?'

export const facts: FactWords = {
  asOfColumn: /^(?:as\s(?:of|at)|census|figures\s(?:as\s)?of|year\sof\s(?:data|figures?))$/i,
  labels: [
    {
      names: names('Where it lies|Situated|Where it is|Position|Setting|Where'),
      key: 'location',
      form: 'words',
    },
    {
      names: names('Location'),
      key: 'location',
      form: 'words',
      either: [
        [
          'distance',
          /^(?:(?:about|some|around|roughly|approximately|nearly)\s)?\d[\d,.]{0,7}\s?(?:km|kilomet\w{2,4}|miles?|mi)\b/i,
        ],
      ],
    },
    {
      names: names('Distance|Distance from Seoul|Distance from Tokyo|Distance from Beijing'),
      key: 'distance',
      form: 'words',
    },
    {
      names: names('Total area|Land area|Surface area|City area|Area|Size|Area (total)|Area size'),
      key: 'area_km2',
      form: 'area',
    },
    {
      names: names(
        'Total population|City population|Population|Inhabitants|Residents|Number of inhabitants|Urban population|Pop.|Pop|Population (city)|Estimated population|Current population',
      ),
      key: 'population',
      form: 'count',
    },
    { names: names('Households|Number of households'), key: 'households', form: 'count' },
    {
      names: names(
        'Cityhood|Cityhood date|Year of cityhood|Townhood|City rights|Founded|City founded|Incorporated|Incorporated as a city|Incorporation|City status|City status since|City since|Date of incorporation|Chartered|Year founded|Year of foundation|Foundation|Established as a city|Became a city|Municipality established|City established|Proclaimed a city|Granted city status|Founding|Date founded|Settled|City status granted|Charter|Town since|Constituted',
      ),
      key: 'established',
      form: 'date',
    },
    {
      names: names(
        'Website|Web site|Official website|Official site|Homepage|Home page|Web|City website|On the web|Web page|Official web site|URL|Internet',
      ),
      key: 'website',
      form: 'words',
    },
    {
      names: names(
        'Mayor|Current mayor|The mayor|Lord Mayor|County magistrate|Governor|Provost|Head of government',
      ),
      key: 'mayor',
      form: 'words',
    },
    {
      names: names(
        'City flower|Town flower|Official flower|Flower|County flower|Floral emblem|Municipal flower|District flower|Symbol flower|Village flower|State flower',
      ),
      key: 'flower',
      form: 'words',
    },
    {
      names: names(
        'City tree|Town tree|Official tree|Tree|County tree|Municipal tree|District tree|Symbol tree|Village tree',
      ),
      key: 'tree',
      form: 'words',
    },
    {
      names: names(
        'City bird|Town bird|Official bird|Bird|County bird|Municipal bird|District bird|Symbol bird|Bird emblem|Village bird',
      ),
      key: 'bird',
      form: 'words',
    },
    {
      names: names(
        'Average temperature|Mean temperature|Annual average temperature|Average annual temperature|Mean annual temperature|Annual mean temperature|Yearly average temperature|Average yearly temperature|Annual temperature|Temperature|Avg. temperature|Mean temp.|Temperature (mean)|Average temp',
      ),
      key: 'temperature_mean_c',
      form: 'degrees',
    },
    {
      names: names(
        'Rainfall|Yearly rainfall|Annual rainfall|Average rainfall|Average annual rainfall|Mean annual rainfall|Annual precipitation|Precipitation|Average annual precipitation|Yearly precipitation|Average precipitation|Annual average rainfall|Mean rainfall|Rain|Rainfall per year',
      ),
      key: 'rainfall_mm',
      form: 'millimetres',
    },
    {
      names: names('Climate|Weather'),
      key: 'climate',
      form: 'words',
      members: names(
        'Average temperature|Mean temperature|Annual average temperature|Average annual temperature|Mean annual temperature|Annual mean temperature|Yearly average temperature|Average yearly temperature|Annual temperature|Temperature|Rainfall|Yearly rainfall|Annual rainfall|Average rainfall|Average annual rainfall|Mean annual rainfall|Annual precipitation|Precipitation|Average annual precipitation|Yearly precipitation|Average precipitation|Annual average rainfall|Mean rainfall',
      ),
    },
    {
      names: names(
        'Symbols|City symbols|Emblems|Official symbols|Town symbols|Municipal symbols|City emblems',
      ),
      key: null,
      form: 'words',
      members: names(
        'Flower|Tree|Bird|City flower|City tree|City bird|Town flower|Town tree|Town bird|Official flower|Official tree|Official bird',
      ),
    },
    {
      names: names(
        'Industry|Industries|Main industries|Main industry|Major industries|Key industries|Principal industries|Primary industries|Leading industries|Economy|Economic base|Chief industries|Local industries|Major industry|Main economic activities|Core industries|Business and industry',
      ),
      key: 'industry',
      form: 'words',
    },
    {
      names: names(
        'Companies|Major companies|Main employers|Major employers|Principal employers|Largest employers|Employers|Largest employer',
      ),
      key: 'companies',
      form: 'words',
    },
    {
      names: names('Transport|Transportation|Getting there|Access|Travel|Transport links'),
      key: 'transport',
      form: 'words',
    },
    {
      names: names(
        'Education|Universities|Colleges|Higher education|Schools|Educational institutions|University',
      ),
      key: 'education',
      form: 'words',
    },
    {
      names: names(
        'Culture|Festivals|Major festivals|Festival|Main festival|Main festivals|Events|Cultural events|Annual events|Annual festivals',
      ),
      key: 'culture',
      form: 'words',
    },
    {
      names: names(
        'Sights|Attractions|Tourist attractions|Places of interest|Points of interest|Things to see|Landmarks|Main sights|Tourism|Main attractions|Major attractions|Places to visit|Notable sights|Landmark|Sightseeing|What to see|Key attractions',
      ),
      key: 'sights',
      form: 'words',
    },
    { names: names('Budget|Annual budget|City budget|Municipal budget'), key: null, form: 'money' },
    {
      names: names(
        'Country|Nation|State|Province|Prefecture|Region|County|State/Province|Metropolitan area|Time zone|Time difference|Languages?|Language|Languages|Religion|Currency|Elevation|Altitude|Density|Population density|Known for|Specialties|Specialities|Famous for|Local products|Products|Local specialties|Motto|Nickname|Government|Administrative divisions|Districts|Airport|Sister cities|Other sister cities|Other partners|Area code|Postal code|Mascot|City song|Food|Local food|Cuisine|Fish|City fish|Official fish|Coordinates|Name|City|Also known as|Ethnic groups|Sports|Crops|Agriculture|Demonym',
      ),
      key: null,
      form: 'words',
    },
  ],
  behindLabel: bounded(
    String.raw`^(?:\s?\((?<unit>[^()\d]{1,24})\))?(?<gap>\s{0,4}[:|=]\s{0,40}|\s{0,8}\t\s{0,40}|\s{0,8}[-·]\s{1,40}|\s{1,3}(?=(?:of\s|is\s|about\s|approx\.?\s|approximately\s|~\s?)?\d)|$)`,
    'i',
  ),
  longestLabel: 40,
  tieDate: bounded(
    String.raw`^(?:(?:date|year|day)(?:of|when)?)?(?:the|our|officially|official|formal|formally)?(?:sister|twin|partner|friendship|friend|twinned|twinning|partnership|relationship|agreement|signed|signing|affiliat)[a-z-]{0,60}$|^(?:established|dateestablished|dateofestablishment|dateofaffiliation|dateofagreement|signed|datesigned|yearestablished|linkestablished|relationshipestablished|joined|member(?:ship)?since|letterofintent|memorandumofunderstanding|formalised|formalized|dateofsigning|(?:first|date|last)?(?:signed|renewed|re-?affirmed)|renewals?|renewaldate|affiliated|affiliationdate|linked|linkedsince|paired)(?:on|in|since)?$`,
    'i',
  ),
  country: /^(?:country|nation)$/i,
  areaUnits: [
    [
      /km²|km2|㎢|sq\.?\s?km|square\s?kilomet(?:re|er)s?|sq\.?\s?kilomet(?:re|er)s?|km\s?sq|kilomet(?:re|er)s?\ssquared?/i,
      1,
    ],
    [/sq\.?\s?mi(?:les|\.)?|square\s?miles?|mi²|mi2|miles?\ssquared?/i, 2.58999],
    [/ha\b|hectares?/i, 0.01],
    [/acres?/i, 0.00404686],
    [/m²|㎡|sq\.?\s?m\b|square\s?met(?:re|er)s?/i, 0.000001],
  ],
  scales: { million: 1e6, billion: 1e9, thousand: 1000, mil: 1e6 },
  currencies: [
    [/won|KRW|₩/i, 'budget_krw', 'KRW'],
    [/yen|JPY|¥/i, 'budget_jpy', 'JPY'],
    [/yuan|CNY|RMB/i, 'budget_cny', 'CNY'],
    [/dollars|USD|\$/i, 'budget_usd', 'USD'],
    [/euros?|EUR|€/i, 'budget_eur', 'EUR'],
  ],
  weatherUnits:
    /^\s?(?:[˚°º]\s?[CF]?\b|degrees(?:\s(?:Celsius|C|Fahrenheit|F|centigrade))?|℃|℉|C\b|F\b|mm\b|㎜|millimet(?:re|er)s?|cm\b|centimet(?:re|er)s?|in(?:ches|\.)?\b)/i,
  weatherScales: [
    [/^\s?(?:[˚°º]\s?F\b|℉|degrees\s(?:Fahrenheit|F)\b|F\b)/i, (value) => ((value - 32) * 5) / 9],
    [/^\s?(?:inches|inch|in\.?\b|")/i, (value) => value * 25.4],
    [/^\s?(?:cm\b|centimet(?:re|er)s?)/i, (value) => value * 10],
  ],
  andSome: '',
  persons: 'people|persons|inhabitants|residents|citizens',
  households: 'households|homes',
  and: /\s?(?:,(?!\d)|;|\/(?=\s?[A-Za-z]{3}))\s?/,
  parts: /;\s+|(?<=[a-z\d)]{2})\.(?:\s+(?=[A-Z])|$)/,
  unfinished: /(?:\band|&|,)$/,
  prose: [
    {
      key: 'population',
      form: 'count',
      pattern: bounded(
        `(?<label>[Pp]opulation)(?:\\s(?:of|is|was|stands\\sat|numbers|has\\sreached|reached|:|in\\s\\d{4}\\s(?:is|was)))?\\s(?:(?:about|around|roughly|approximately|some|nearly|almost|over|more\\sthan|just\\sover|just\\sunder|currently|now|estimated\\sat|a\\slittle\\sover)\\s){0,2}(?<value>${NUMBER}(?:\\s\\([^()]{4,30}\\)|\\s(?:in|as\\sof)\\s[\\w\\s]{0,16}\\d{4})?)`,
      ),
    },
    {
      key: 'population',
      form: 'count',
      pattern: bounded(
        `(?<value>(?<![$\\d])(?=\\d{4}|\\d{1,3}[,.]\\d|\\d{1,3}\\s(?:m|th))${NUMBER})\\s(?<label>inhabitants|residents|people\\slive|people\\scall|citizens|neighbo(?:u)?rs)(?!\\sattend)`,
      ),
    },
    {
      key: 'population',
      form: 'count',
      pattern: bounded(
        `\\b(?:city|town|village|county|district|home|community)\\s(?:of|to)\\s(?:(?:about|around|roughly|approximately|some|nearly|almost|over|just\\sover)\\s)?(?<value>${NUMBER}(?=\\s(?<label>people|persons|souls))\\s\\w{5,7}(?:\\s\\([^()]{4,30}\\))?)`,
      ),
    },
    {
      key: 'area_km2',
      form: 'area',
      pattern: bounded(
        `(?<label>[Aa]rea|covers|covering|spans|spread\\sover|occupies|stretches\\sover|extends\\sover|takes\\sin|measures)(?:\\s(?:of|is|an\\sarea\\sof|a\\sland\\sarea\\sof|some|about|around|roughly|approximately|nearly|over)){0,3}\\s(?<value>${NUMBER}\\s?(?:km²|km2|㎢|sq\\.?\\s?k\\w{0,10}|sq\\.?\\s?mi\\w{0,4}|square\\s\\w{4,12}|hectares|ha\\b|acres))`,
      ),
    },
    {
      key: 'area_km2',
      form: 'area',
      pattern: bounded(
        `(?<value>(?<![$\\d])${NUMBER}\\s(?<label>square\\s(?:miles?|kilomet(?:er|re)s?)|sq\\.?\\s(?:mi|km)))`,
      ),
    },
    {
      key: 'temperature_mean_c',
      form: 'degrees',
      pattern:
        /(?<label>(?:average|mean|annual|yearly)\s(?:annual\s|yearly\s|mean\s|average\s)?temperature)(?:\s(?:of|is|was|about|around|:)){0,2}\s(?<value>-?\d[\d.]{0,6}\s?(?:[˚°º]\s?[CF]|℃|degrees(?:\s\w{1,10})?))/i,
    },
    {
      key: 'rainfall_mm',
      form: 'millimetres',
      pattern:
        /(?<label>(?:(?:average|mean|annual|yearly)\s){0,2}(?:rainfall|precipitation))(?:\s(?:of|is|was|about|around|averages|:)){0,2}\s(?<value>\d[\d,.]{0,9}\s?(?:mm|㎜|millimet\w{2,5}|cm|inches))/i,
    },
    {
      key: 'rainfall_mm',
      form: 'millimetres',
      pattern:
        /(?<value>\d[\d,.]{0,9}\s?(?:mm|㎜|millimet\w{2,5}|cm|inches))\sof\s(?<label>rain|rainfall|precipitation)\b/i,
    },
    {
      key: 'established',
      form: 'date',
      pattern: bounded(
        `(?<label>founded|incorporated(?:\\sas\\sa\\scity)?|granted\\scity\\sstatus|became\\sa\\scity|chartered|city\\sstatus)\\s(?:in|on)\\s(?<value>${asManyAs(2, '[A-Za-z0-9]{1,9},?\\s')}\\d{4})`,
        'i',
      ),
    },
    {
      key: 'flower',
      form: 'words',
      pattern: bounded(
        String.raw`(?<label>(?:city|town|official|county|municipal)\sflower)\sis\s(?:the\s)?(?<value>[^.,;()]{3,30}?)(?=[.,;(]|\sand\s|\sits\s|\sthe\s|$)`,
        'i',
      ),
    },
    {
      key: 'tree',
      form: 'words',
      pattern: bounded(
        String.raw`(?<label>(?:city|town|official|county|municipal)\stree|(?:its|and\sthe)\stree)\sis\s(?:the\s)?(?<value>[^.,;()]{3,30}?)(?=[.,;(]|\sand\s|\sits\s|\sthe\s|$)`,
        'i',
      ),
    },
    {
      key: 'bird',
      form: 'words',
      pattern: bounded(
        String.raw`(?<label>(?:city|town|official|county|municipal)\sbird|(?:its|and\sthe)\sbird)\sis\s(?:the\s)?(?<value>[^.,;()]{3,30}?)(?=[.,;(]|\sand\s|\sits\s|\sthe\s|$)`,
        'i',
      ),
    },
    {
      key: 'industry',
      form: 'words',
      pattern: bounded(
        String.raw`(?<label>(?:main|major|key|principal|chief|primary|leading)\s(?:local\s)?industries)\s(?:are|include|being)\s(?<value>[^.;()]{4,90})`,
        'i',
      ),
    },
    {
      key: 'industry',
      form: 'words',
      pattern: bounded(
        String.raw`(?<label>economy)\s(?:is\s(?:based|built|centred|centered)\s(?:on|around|upon)|rests\son|relies\son|depends\son)\s(?<value>[^.;()]{4,90})`,
        'i',
      ),
    },
    {
      key: 'distance',
      form: 'words',
      pattern: bounded(
        String.raw`(?<value>(?:about\s|some\s|around\s|roughly\s|approximately\s|nearly\s)?\d[\d,.]{0,7}\s?(?:km|kilomet\w{2,4}|miles|mi\b)\s(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|north\sof|from|inland)[\w\s-]{0,30}?)(?<label>)(?=[.,;(]|\swith|\sand\s|\sin\s|$)`,
        'i',
      ),
    },
    {
      key: 'location',
      form: 'words',
      pattern: bounded(
        String.raw`^(?<value>(?:on|in|at|near|by|along|beside)\s(?:the\s)?[^.;]{4,80}?\d\s?(?:km|kilomet\w{2,4}|miles)\s[^.;]{3,40})(?<label>)$`,
        'i',
      ),
    },
    {
      key: 'location',
      form: 'words',
      pattern: bounded(
        String.raw`(?<label>(?:is\s)?(?:located|situated|lies|sits|nestled))\s(?<value>(?:in|on|at|near|along|by|between)\s[^.;()]{4,80})`,
        'i',
      ),
    },
  ],
  asOfBefore:
    /(?:,|\s|^)(?:as\sof|as\sat|at(?:\sthe)?|in|est(?:imate|imated)?\.?(?:\sin)?|census(?:\sof)?)\s(?:the\s)?(?=[A-Za-z0-9])/i,
  sentenceEnd:
    /(?<=[a-z0-9)"'’\]%]{2})(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|St|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|No|Mt|Ft|Gov|Sen|Rep|Jr|Sr|Inc|Ltd|Co|Corp|vs|approx|ca|sq|mi|est|Ave|Blvd|Rd|Dept|Univ|Assn|incl|Cllr|Cr))[.!?]["')]?(?=\s{1,9}["'(]?[A-Z0-9])\s{0,9}/,
}
