import { anyCase } from './patterns.ts'

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function upToHundred(): Record<string, number> {
  const numbers: Record<string, number> = {}
  for (const [index, word] of UNITS.entries()) numbers[word] = index + 1
  for (const [index, word] of TEENS.entries()) numbers[word] = index + 10
  for (const [index, ten] of TENS.entries()) {
    numbers[ten] = (index + 2) * 10
    for (const [more, unit] of UNITS.entries()) numbers[`${ten}-${unit}`] = (index + 2) * 10 + more + 1
  }
  return numbers
}

/** Numbers in words, their parts joined by hyphens: "twenty-five", "two-dozen". */
export const numerals: Readonly<Record<string, number>> = {
  ...upToHundred(),
  hundred: 100,
  'a-hundred': 100,
  'one-hundred': 100,
  'two-hundred': 200,
  dozen: 12,
  'a-dozen': 12,
  'one-dozen': 12,
  'half-a-dozen': 6,
  'a-half-dozen': 6,
  'two-dozen': 24,
  'three-dozen': 36,
  'four-dozen': 48,
  'a-pair-of': 2,
  'a-couple-of': 2,
  'a-trio-of': 3,
}

const TEN_AND_UNIT = `(?:${anyCase(TENS.join('|'))})(?:[-\\s](?:${anyCase(UNITS.join('|'))})\\b)?`
const DOZENS =
  '(?:[Aa]\\s|[Oo]ne\\s|[Tt]wo\\s|[Tt]hree\\s|[Ff]our\\s|[Hh]alf\\sa\\s|[Aa]\\shalf[-\\s])?[Dd]ozen'
const HUNDREDS = '(?:[Aa]\\s|[Oo]ne\\s|[Tt]wo\\s)?[Hh]undred'

/** A number in words, as a pattern; longer ones stand first. */
export const SPELLED = `(?:[Aa]\\s(?:pair|couple|trio)\\sof|${HUNDREDS}|${DOZENS}|${TEN_AND_UNIT}|${anyCase(TEENS.join('|'))}|${anyCase(UNITS.join('|'))})\\b`

/** Four digits of a year count nobody, nor does the day behind a month, a grade, a sum of money or a part of a word. */
const NOT_A_COUNT =
  "(?<![\\d.,$£€¥#:/'-])(?<!\\b(?:[Gg]rades?|[Yy]ears?|[Nn]o\\.|[Nn]umber|[Rr]oute|[Tt]roop|[Dd]istrict|[Aa]ges?|[Aa]ged|[Pp]hase|[Vv]ol\\.|[Pp]age|US|AU|NZ|CA)\\s)"

const NOT_A_DAY =
  '(?<!\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\\.?\\s)'

/** Where a count may begin at all; tried first, since most letters begin none and what forbids it takes longer to try. */
export const COUNT_STARTS = `(?<![A-Za-z])(?=\\d|(?:${anyCase('one|tw|thr|thir|fou|fort|fif|fiv|six|sev|eig|nin|ten|ele|hun|half|doz|a\\s|an\\s')}))`

/** A count in digits or in words: the group `count`. */
export const COUNT = `${COUNT_STARTS}${NOT_A_COUNT}(?<!\\b(?:[Bb]etween|[Oo]f|[Bb]oth|by)\\sthe\\s(?=two\\b))(?!(?<=\\b[Tt]he\\s)two\\s(?:mayors|cities|governors|chairmen|presidents|leaders|chairs|councils)\\b)(?<count>${NOT_A_DAY}(?!(?:19|20)\\d{2}\\b)\\d(?:\\d|,(?=\\d)){0,8}(?![\\d.:%])|${SPELLED})`
