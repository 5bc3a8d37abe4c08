import type { DateWords } from '../../lexicon/date-words.ts'
import { type Notations, oneOf, sticky } from './fragments.ts'

interface Parts {
  readonly year: string
  readonly thenYear: string
  readonly month: string
  readonly day: string
  readonly numbers: string
  readonly partBefore: string
  readonly sameYear: string
}

/** Notations whose months have names and whose year stands last: "May 3, 2019", "3 May 2019", "fall 2015", "5/3/2019". */
export function namedMonths(words: DateWords): Notations {
  const parts = partsOf(words)
  const { iso, monthFirst, dayFirst, slashes, slashMonth, slashDays, yearMonthDay, yearDayMonth, dayYear } =
    fullPatterns(parts)
  const {
    monthYear,
    seasonYear,
    yearSeason,
    halfYear,
    yearHalf,
    yearThenMonth,
    quoted,
    shortSlash,
    isoMonth,
    year,
    range,
  } = yearPatterns(parts, words)
  const {
    monthDay,
    dayMonth,
    dayOfSpan,
    monthAlone,
    seasonAlone,
    halfAlone,
    isoEnd,
    dayAlone,
    shortYear,
    noYear,
    endMonth,
  } = shortPatterns(parts, words)
  const fullest = [iso, monthFirst, dayFirst, yearMonthDay, yearDayMonth, slashes]
  const parts3 = [monthYear, seasonYear, yearSeason, halfYear, yearHalf, yearThenMonth]
  return {
    withYear: [...fullest, slashMonth, ...parts3, isoMonth, range, shortSlash, quoted, year],
    withoutYear: [slashDays, monthDay, dayMonth, dayOfSpan, noYear, monthAlone],
    short: [monthAlone, seasonAlone, halfAlone],
    shortYearMonth: [],
    endOfDay: [...fullest, isoEnd, dayYear, monthDay, dayMonth, monthYear, dayAlone],
    endOfMonth: [slashMonth, isoMonth, monthYear, endMonth, year],
    endOfYear: [year, shortYear],
  }
}

function partsOf(w: DateWords): Parts {
  const year = '(?<year>(?:19|20)\\d{2}|1[5-8]\\d{2})(?![\\d,]\\d)'
  const same = `(?<same>${w.sameYear})|(?<next>${w.nextYear})`
  return {
    year,
    thenYear: `(?:,?\\s{0,2}(?:of\\s)?|\\s?-\\s?)${year}`,
    month: `${oneOf('monthName', w.months)}(?!${w.wordLetter})\\.?`,
    day: `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)(?:\\sof)?`,
    numbers: '(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})',
    partBefore: `(?:(?:${w.partOf})[\\s-](?:of\\s)?)?`,
    sameYear: `(?:,?\\s(?:of\\s)?(?:${same}))?`,
  }
}

/** With year, month and day. */
function fullPatterns({ year, thenYear, month, day, numbers }: Parts) {
  return {
    iso: sticky(`${year}[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})(?!\\d)`),
    monthFirst: sticky(`${month}\\s{0,2}${day}${thenYear}`),
    dayFirst: sticky(`${day}[\\s-]{0,2}(?:the\\s)?${month}${thenYear}`),
    yearMonthDay: sticky(`${year}[\\s,:-]{1,3}${month}\\s{0,2}${day}(?!,?\\s\\d{4})`),
    yearDayMonth: sticky(`${year}[\\s,:-]{1,3}${day}\\s{0,2}${month}(?!,?\\s\\d{4})`),
    dayYear: sticky(`${day}${thenYear}`),
    // "06/1988"
    slashMonth: sticky(`(?<month>0?[1-9]|1[0-2])/${year}`),
    // "09-15/10/1987"
    slashDays: sticky(`${day}(?=\\s?-\\s?\\d{1,2}/\\d{1,2}/(?:19|20)?\\d{2}(?!\\d))`),
    slashes: sticky(`${numbers}\\k<mark>(?:(?<year>(?:19|20)\\d{2})|(?<short>\\d{2}))(?!\\d)`),
  }
}

function yearPatterns({ year, thenYear, month, day, partBefore }: Parts, w: DateWords) {
  const fiscal = `(?:(?:${w.fiscalYear})\\s?)?`
  return {
    monthYear: sticky(`${partBefore}${month}${thenYear}`),
    yearThenMonth: sticky(`${year}[\\s,:-]{1,3}${month}(?!\\s?\\d)(?!${w.wordLetter})`),
    seasonYear: sticky(`${partBefore}${oneOf('season', w.seasons)}${thenYear}`),
    yearSeason: sticky(`${year},?\\s${oneOf('season', w.seasons)}(?!${w.wordLetter})`),
    halfYear: sticky(`${oneOf('half', w.halves)}${thenYear}`),
    yearHalf: sticky(`${year}[\\s,:-]{1,3}${oneOf('half', w.halves)}`),
    range: sticky(
      `${fiscal}${year}(?=\\s?-\\s?\\d{2}(?![\\d/.-]|\\s?(?:${w.counters}))|/(?:1[3-9]|[2-9]\\d)(?![\\d/.-]))`,
    ),
    // "'91, Oct.", "'93, May 3 thru 9", "'95 - the hat went round"
    quoted: sticky(
      `(?<apostrophe>')(?<short>\\d{2})(?:,?\\s{1,2}(?:${month}(?:\\s{0,2}${day})?|${oneOf('season', w.seasons)})|(?=\\s{0,2}[:,-]))`,
    ),
    // "3/98"
    shortSlash: sticky(`(?<month>0?[1-9]|1[0-2])/(?<short>[5-9]\\d)(?![\\d/])`),
    // "1996-09"; "2006-10" goes from year to year
    isoMonth: sticky(`${year}-(?<month>0[1-9])(?![\\d-])`),
    year: sticky(`${partBefore}${fiscal}${year}(?!\\s?(?:${w.notYear}))`),
  }
}

/** What leaves out the year, or all but one number. */
function shortPatterns({ month, day, numbers, partBefore, sameYear }: Parts, w: DateWords) {
  const joiner = `\\s{0,3}(?:~|-|&|,|${w.from}|${w.and})\\s{0,3}`
  return {
    monthDay: sticky(`${month}\\s{0,2}${day}${sameYear}`),
    dayMonth: sticky(`${day}\\s{0,2}(?:the\\s)?${month}(?!\\s\\d)${sameYear}`),
    // "3-9 May 2011": the month stands with the end
    dayOfSpan: sticky(
      `${day}(?=${joiner}\\d{1,2}(?:st|nd|rd|th)?\\s{0,2}(?:of\\s)?(?:${Object.keys(w.months).join('|')}))`,
    ),
    noYear: sticky(`${numbers}(?![\\d/.])(?!\\s?(?:${w.counters}))`),
    monthAlone: sticky(
      `(?:${partBefore}(?<=(?:${w.lead}|${w.partOf}|${w.following}|${w.sameYear}|${w.nextYear})[\\s,-]{1,2})|(?<=^\\s{0,9}|[\\t(])(?!${w.namedDay}))${month}(?!\\s?\\d)${sameYear}`,
    ),
    seasonAlone: sticky(`${partBefore}${oneOf('season', w.seasons)}(?!${w.wordLetter})${sameYear}`),
    halfAlone: sticky(oneOf('half', w.halves)),
    // "Jan-Mar": a month behind a dash needs no word before it
    endMonth: sticky(`${month}(?!\\s?\\d)`),
    // "May 3-7 students", but not "May 3, 12 students"
    // "2011-11-03 to 11-06"
    isoEnd: sticky('(?<month>0\\d|1[0-2])-(?<day>[0-3]\\d)(?![\\d-])'),
    dayAlone: sticky(
      `(?!\\d{1,2}(?:st|nd|rd|th)\\s(?!of)[a-z])(?!\\d{1,2}[-\\s](?:years?|decades?)\\b)(?:(?<![,&]\\s{0,2}|(?:${w.and})\\s{0,2}|\\d{4}\\s{0,2}-\\s{0,2})|(?!\\d{1,2}(?:st|nd|rd|th)?\\s?(?:${w.counters})))${day}`,
    ),
    shortYear: sticky(`'?(?<short>\\d{2})(?![\\d:/.-])`),
  }
}
