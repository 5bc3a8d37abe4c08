import type { DateWords, NumericOrder } from '../../lexicon/date-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { oncePer } from '../../once-per.ts'

/** The lexicon with the order of the page's own numbers: a "25/12/2019" or "25 December 2019" on it shows the day first. */
export function withNumericOrder(lexicon: Lexicon, text: string): Lexicon {
  const { numericOrder, months } = lexicon.dates
  if (!numericOrder) return lexicon
  const order = orderIn(text, months)
  return order ? { ...lexicon, dates: inOrder(lexicon.dates, order) } : lexicon
}

const variants = oncePer<DateWords, Map<string, DateWords>>(() => new Map())

/** Made once for each order that a page can show: patterns are compiled for each. */
function inOrder(dates: DateWords, order: NumericOrder): DateWords {
  const known = variants(dates)
  const name = `${order.first} ${order.sure}`
  const variant = known.get(name) ?? { ...dates, numericOrder: order }
  known.set(name, variant)
  return variant
}

function orderIn(text: string, months: Readonly<Record<string, number>>): NumericOrder | undefined {
  const numbers = { day: 0, month: 0 }
  for (const { groups } of text.matchAll(
    /(?<![\d/.])(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>\d{2,4}(?!\d)/g,
  )) {
    if (Number(groups?.first) > 12) numbers.day++
    if (Number(groups?.second) > 12) numbers.month++
  }
  if (numbers.day !== numbers.month)
    return { first: numbers.day > numbers.month ? 'day' : 'month', sure: true }
  return orderInWords(text, Object.keys(months).join('|'))
}

/** Who writes "3 May 2019" in words writes the day first in numbers too. */
function orderInWords(text: string, names: string): NumericOrder | undefined {
  const dayFirst = countOf(text, `\\d{1,2}(?:st|nd|rd|th)?\\s(?:${names})\\.?,?\\s(?:19|20)\\d{2}`)
  const monthFirst = countOf(text, `(?:${names})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2}`)
  if (dayFirst === monthFirst) return undefined
  return { first: dayFirst > monthFirst ? 'day' : 'month', sure: false }
}

function countOf(text: string, source: string): number {
  return [...text.matchAll(new RegExp(`(?<![A-Za-z\\d])(?:${source})`, 'g'))].length
}
