import type { Words } from '../document/words.ts'
import type { DateWords } from '../lexicon/date-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { matchesOf } from '../matches.ts'
import { oncePer } from '../once-per.ts'
import { NOTHING_ABOVE } from '../readers/date/above.ts'
import { readLeadingDate, readWholeDate } from '../readers/date/read-date.ts'

/** A table gives the year in a column of its own or in the row above: any will do to see that a cell is a date. */
const ANY_YEAR = { ...NOTHING_ABOVE, year: 2000, month: 1 }

const LONGEST_DATE = 40

export function looksLikeDate(cell: Words, { dates }: Lexicon): boolean {
  if (cell.text.length > LONGEST_DATE) return false
  if (readWholeDate(cell, dates, ANY_YEAR)) return true
  // "2006~2010년 매년 8월": words behind it tell how often
  return readLeadingDate(cell, dates) !== undefined && everyYear(dates).test(cell.text)
}

const everyYear = oncePer(({ every }: DateWords) => new RegExp(every))

export function looksLikeYear({ text }: Words, { dates }: Pick<Lexicon, 'dates'>): boolean {
  return yearAlone(dates).test(text.trim())
}

const yearAlone = oncePer(
  ({ fiscalYear, year }: DateWords) =>
    new RegExp(`^\\D{0,3}(?:19|20)\\d{2}\\s?(?:${fiscalYear}|${year})?\\D?$`),
)

export function looksLikeNumber({ text }: Words): boolean {
  return /^\d{1,4}\.?$/.test(text.trim())
}

/** Nothing but how many they were: "9명", "공무원 3, 시민 12". */
export function looksLikePeople(cell: Words, { people }: Lexicon): boolean {
  const counted = [people.plain, people.andOthers].some(
    (patterns) => matchesOf(cell.text, patterns).length > 0,
  )
  return counted && cell.text.length <= 24
}

/** A word for the direction, or a mark that there is none. */
export function looksLikeDirection({ text }: Words, { directions }: Lexicon): boolean {
  return Object.hasOwn(directions.cells, text.trim())
}
