import { type Edtf, toEdtf } from '../edtf.ts'
import { MONTHS, SEASONS } from './lexicon.ts'

/** A date that somebody asks for among other words. */
export interface AskedDate {
  readonly date: Edtf
  /** As it was typed. */
  readonly words: string
  /** Whether the words may as well be meant as words: a bare number of four digits. */
  readonly bare: boolean
}

export interface Asked {
  readonly dates: readonly AskedDate[]
  /** What is left of the question. */
  readonly rest: string
}

type Parts = Readonly<Record<string, string | undefined>>

const YEAR = String.raw`(?<!\d)(?<year>1[89]\d\d|20\d\d|21\d\d)`
const SEASON = `(?<season>${Object.keys(SEASONS).join('|')})(?:季|天|に)?`
const MONTH_NAME = `(?<name>${MONTHS.join('|')})[a-z]{0,6}\\.?`

/** The longer forms first, so that "2004.5.4" is a day and not a month with something behind it. */
const FORMS: readonly { readonly form: RegExp; readonly read: (parts: Parts) => string }[] = [
  form(
    String.raw`${YEAR}\s?(?:[-~–〜～/]|부터|から|至|to)\s?(?<last>1[89]\d\d|20\d\d|21\d\d)(?!\d)(?:년|年)?`,
    (p) => `${p['year']}/${p['last']}`,
  ),
  form(
    String.raw`${YEAR}\s?[.\-/년年]\s?(?<month>\d{1,2})\s?[.\-/월月]\s?(?<day>\d{1,2})(?!\d)\s?[.일日号]?`,
    (p) => `${p['year']}-${two(p['month'])}-${two(p['day'])}`,
  ),
  form(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?\s${MONTH_NAME},?\s${YEAR}(?!\d)`,
    (p) => `${p['year']}-${monthOf(p)}-${two(p['day'])}`,
  ),
  form(
    String.raw`${MONTH_NAME}\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s${YEAR}(?!\d)`,
    (p) => `${p['year']}-${monthOf(p)}-${two(p['day'])}`,
  ),
  form(String.raw`${YEAR}\s?[년年]?\s?의?の?的?\s?${SEASON}`, (p) => `${p['year']}-${seasonOf(p)}`),
  form(String.raw`${SEASON},?\s(?:of\s)?${YEAR}(?!\d)[년年]?`, (p) => `${p['year']}-${seasonOf(p)}`),
  form(String.raw`${MONTH_NAME},?\s${YEAR}(?!\d)`, (p) => `${p['year']}-${monthOf(p)}`),
  form(
    String.raw`${YEAR}\s?[.\-/년年]\s?(?<month>\d{1,2})(?!\d)\s?[.월月]?`,
    (p) => `${p['year']}-${two(p['month'])}`,
  ),
  form(String.raw`${YEAR}\s?[년年]`, (p) => p['year'] ?? ''),
  form(String.raw`${YEAR}(?!\d)`, (p) => p['year'] ?? ''),
]

/** Everything but initial consonants typed by themselves, ㅍㄹㅌ, which would turn into parts of syllables. */
const BUT_INITIALS = /[^ㄱ-ㆎ]+/g

/** The dates in a question: "2008 가을", "2004.5", "2008년 10월", "autumn 2008", "2003~2005". Others stay words. */
export function askedDates(question: string): Asked {
  let rest = question.replace(BUT_INITIALS, (part) => part.normalize('NFKC'))
  const dates: AskedDate[] = []
  for (const { form: pattern, read } of FORMS)
    rest = rest.replace(pattern, (...found: unknown[]) => {
      const words = String(found[0])
      const date = toEdtf(read(found.at(-1) as Parts)) // the last thing that replace hands on are the named groups
      if (!date) return words
      dates.push({ date, words: words.trim(), bare: /^\d{4}$/.test(words.trim()) })
      return ' '
    })
  return { dates, rest }
}

function form(source: string, read: (parts: Parts) => string) {
  return { form: new RegExp(source, 'giu'), read }
}

function two(digits = ''): string {
  return digits.padStart(2, '0')
}

function seasonOf({ season = '' }: Parts): number | undefined {
  return SEASONS[season.toLowerCase()]
}

function monthOf({ name = '' }: Parts): string {
  return two(String(MONTHS.indexOf(name.toLowerCase()) + 1))
}
