import { type DateWords, NEVER } from '../date-words.ts'

const WEEKDAY =
  '(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\\.?|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY'
const HOUR =
  '\\d{1,2}(?:[:.]\\d{2})?\\s?(?:a\\.?m\\.?|p\\.?m\\.?|AM|PM|A\\.M\\.|P\\.M\\.|noon|hrs|h)(?![A-Za-z])'
const PREPOSITIONS = [
  'on|in|during|from|between|by|until|till|through|throughout',
  'On|In|During|From|Between|By|Throughout|Then|Again in',
].join('|')
const DETERMINERS =
  'Date:?|Dates:?|When:|(?:[Tt]he )?[Ww]eekend of|[Tt]he [Ww]eek [Oo]f|Week of|Week beginning|the week of|the week beginning|week of|the month of|the summer of|the year|the weekend of'

export const dates: DateWords = {
  wordLetter: '[A-Za-z]',
  numericOrder: { first: 'month', sure: false },
  year: NEVER,
  fiscalYear: 'FY|Fiscal [Yy]ear|fiscal year|financial year|Financial [Yy]ear|F\\.Y\\.',
  fiscalStart: 1,
  month: NEVER,
  day: NEVER,
  months: {
    'January|JANUARY|Jan|JAN': 1,
    'February|FEBRUARY|Feb|FEB': 2,
    'March|MARCH|Mar|MAR': 3,
    'April|APRIL|Apr|APR': 4,
    'May|MAY': 5,
    'June|JUNE|Jun|JUN': 6,
    'July|JULY|Jul|JUL': 7,
    'August|AUGUST|Aug|AUG': 8,
    'September|SEPTEMBER|Sept|SEPT|Sep|SEP': 9,
    'October|OCTOBER|Oct|OCT': 10,
    'November|NOVEMBER|Nov|NOV': 11,
    'December|DECEMBER|Dec|DEC': 12,
  },
  eras: {},
  firstYear: NEVER,
  numerals: {},
  lead: `(?:${PREPOSITIONS})(?=\\s)|(?:${DETERMINERS})(?=\\s)|(?:${WEEKDAY})(?=[\\s,])|[Tt]he(?=\\s(?:\\d|(?:early|late|mid|spring|summer|fall|autumn|winter|first|second)(?![a-z])))`,
  openBefore:
    '(?:[Bb]iennially|[Ee]very other year|[Yy]early|[Hh]eld|[Hh]eld annually|[Oo]ngoing)\\ssince|Since|since|Starting in|starting in|Beginning in|beginning in|Every year since|Annually since|annually since|From(?=\\s(?:19|20)\\d{2}\\son(?:wards?)?)|from(?=\\s(?:19|20)\\d{2}\\son(?:wards?)?)',
  partOf:
    '(?:\\d(?:st|nd|rd|th)|first|second|third|last) week of|early|late|mid|Early|Late|Mid|the beginning of|the end of|the middle of|end of|beginning of|mid-to-late|early in|late in|Early in|Late in|the start of|later in|Later in|earlier in',
  aboutBefore: 'about|around|circa|ca\\.?|c\\.|approximately|roughly|About|Around|Circa',
  aboutBehind: 'or so',
  seasons: {
    '[Ss]pring': 21,
    '[Ss]ummer': 22,
    '[Ff]all': 23,
    '[Aa]utumn': 23,
    '[Ww]inter': 24,
  },
  halves: {
    '(?:[Tt]he\\s)?(?:[Ff]irst|1st)\\s[Hh]alf(?: of)?(?: the year)?': [1, 6],
    '(?:[Tt]he\\s)?(?:[Ss]econd|2nd)\\s[Hh]alf(?: of)?(?: the year)?': [7, 12],
    '(?:[Tt]he\\s)?(?:[Ff]irst|1st)\\s[Qq]uarter(?: of)?|Q1': [1, 3],
    '(?:[Tt]he\\s)?(?:[Ss]econd|2nd)\\s[Qq]uarter(?: of)?|Q2': [4, 6],
    '(?:[Tt]he\\s)?(?:[Tt]hird|3rd)\\s[Qq]uarter(?: of)?|Q3': [7, 9],
    '(?:[Tt]he\\s)?(?:[Ff]ourth|4th)\\s[Qq]uarter(?: of)?|Q4': [10, 12],
  },
  weekday: WEEKDAY,
  weekdayWord: WEEKDAY,
  time: `(?:at\\s|from\\s)?${HOUR}(?:\\s?(?:-|to|~)\\s?${HOUR})?|(?:at\\s)?\\d{1,2}:\\d{2}(?:\\s?-\\s?(?:\\d{1,2}:\\d{2}|${HOUR}))?|noon`,
  from: 'to|through|thru|until|till|up to',
  until: NEVER,
  open: 'onwards?|and after|and later|to date|until today',
  length: '(?:for\\s)?(?:a|one|two|three|four|six|ten|\\d{1,3})\\s(?:years?|months?|weeks?|days?)(?![a-z])',
  now: 'present|now|date|today|the present|current|ongoing|Present|Now',
  and: 'and|&|plus',
  every:
    '[Ee]very (?:year|other year|second year|spring|summer|fall|autumn|winter|two years|month)|[Ee]ach (?:year|spring|summer|fall|autumn|winter)|[Aa]nnually|[Bb]iennially|[Yy]early|[Ee]very (?:January|February|March|April|May|June|July|August|September|October|November|December)',
  sameDay: '[Tt]he same day|[Ss]ame day|[Oo]n the same day|[Tt]hat (?:same )?day',
  ditto: "\"|''|[Dd]o\\.?|[Dd]itto|[Ss]ame as above",
  sameYear: '[Tt]he same year|[Ss]ame year|[Tt]hat (?:same )?year|[Ll]ater (?:that|the same) year',
  nextYear:
    '[Tt]he following year|[Tt]he next year|[Aa] year later|[Oo]ne year later|[Tt]he year after|[Tt]he year following|[Nn]ext year',
  previousYear: '[Tt]he previous year|[Tt]he year before|[Aa] year earlier|[Oo]ne year earlier',
  sameMonth: '[Tt]he same month|[Ss]ame month|[Tt]hat (?:same )?month|[Ll]ater (?:that|the same) month',
  nextMonth: '[Tt]he following month|[Tt]he next month|[Aa] month later',
  following: '[Tt]he following|[Tt]he next|[Tt]he ensuing',
  counters:
    '(?!(?:the|with|and|before|after|through|thru|until|till|from|for|while|when|inclusive)(?![a-z]))[a-z]{3}|km|sq|ha(?![a-z])|%',
  notYear:
    'people|persons|residents|visitors|guests|students|members|books|trees|copies|dollars|households|families|participants|spectators|attendees|km|miles|acres|feet|metres|meters|sq|square',
  namedDay: 'May(?=\\s(?:[a-z]|I\\b))|March(?=\\s(?:[a-z]|of))|August(?=\\s(?:of|and))',
  endOfYear: 'end|year-end',
}
