import { type Words, cut, spanIn } from '../../document/words.ts'
import { type Edtf, UNKNOWN } from '../../../edtf/edtf.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Reading, inferred } from '../../reading.ts'
import { isMadeOfHeadingWords } from '../../split/heading-words.ts'
import { headingTopic } from '../../split/headings.ts'
import { type Above, NOTHING_ABOVE } from '../date/above.ts'
import { type DateRead, aboveOf, readLeadingDate } from '../date/read-date.ts'

import { isFiscal } from './fiscal-year.ts'

export interface YearHeading {
  /** The year that the lines below may leave out; none when the heading gives several. */
  readonly above: Above
  /** The date of lines below that tell none. */
  readonly date: Reading<Edtf>
  /** Whether that year begins in another month than January. */
  readonly fiscal: boolean
}

const LONGEST = 40

/** "2023", "□ 2023년", "[2021~2020]", "Since 1999", "2019년 교류실적": a year and nothing but words of a heading. */
export function readYearHeading(words: Words, lexicon: Lexicon): YearHeading | undefined {
  if (words.text.length > LONGEST) return undefined
  if (lexicon.headings.decade?.test(words.text.trim())) {
    const date = inferred(UNKNOWN, spanIn(words), 'date/heading-above')
    return { above: NOTHING_ABOVE, date, fiscal: false }
  }
  const inner = cut(words, /^[\s[(<]*/.exec(words.text)?.[0].length ?? 0)
  const read = readLeadingDate(inner, lexicon.dates)
  if (!read || !isOnlyYears(read, inner)) return undefined
  const rest = cut(inner, read.to)
  const { value, span } = read.reading
  const date = inferred(value, span, 'date/heading-above')
  const fiscal = isFiscal(cut(inner, read.from, read.to).text, lexicon.dates)
  if (isMoreYears(rest, lexicon)) {
    return { above: NOTHING_ABOVE, date: { ...date, value: UNKNOWN }, fiscal }
  }
  if (!isOnlyHeading(rest, lexicon)) return undefined
  return {
    above: /^\d{4}$/.test(value) ? { year: aboveOf(value).year, headed: true } : NOTHING_ABOVE,
    date,
    fiscal,
  }
}

/** A year, from year to year, or since a year; "'98" alone may be anything. */
function isOnlyYears({ reading, from, to }: DateRead, words: Words): boolean {
  const years = /^(?:\d{4}|unknown)(?:\/(?:\d{4}|\.\.)?)?$/.test(reading.value)
  return years && /\d{4}|[^\d\s'.]/.test(words.text.slice(from, to))
}

/** "2020년, 2021년" */
function isMoreYears(rest: Words, { dates }: Lexicon): boolean {
  const gap = /^\s?[,·&/]\s?/.exec(rest.text)?.[0].length ?? 0
  const next = cut(rest, gap)
  const read = gap > 0 ? readLeadingDate(next, dates) : undefined
  return read !== undefined && isOnlyYears(read, next) && /^[\s\])>.]*$/.test(next.text.slice(read.to))
}

/** Nothing, or the words of a heading over a list: "교류실적". */
function isOnlyHeading(rest: Words, lexicon: Lexicon): boolean {
  const letters = rest.text.replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (letters === '') return true
  const { overYear } = lexicon.headings
  if (overYear) return overYear.test(rest.text)
  return isMadeOfHeadingWords(letters, lexicon.headings) && headingTopic(rest, lexicon) === 'history'
}
