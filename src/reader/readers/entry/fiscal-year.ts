import type { DateWords } from '../../lexicon/date-words.ts'
import { oncePer } from '../../once-per.ts'
import type { Above } from '../date/above.ts'
import { type DateRead, aboveOf } from '../date/read-date.ts'

/** Whether a cell or heading tells a year that begins in another month than January: "平成22年度". */
export function isFiscal(text: string, dates: DateWords): boolean {
  return fiscalMark(dates).test(text)
}

const fiscalMark = oncePer(
  ({ fiscalYear }: DateWords) => new RegExp(`(?:\\d|\\p{L})\\s?(?:${fiscalYear})`, 'u'),
)

const FROM_ABOVE: ReadonlySet<string> = new Set(['date/year-from-above', 'date/start-and-length'])

/** A date read below a fiscal year: its first months lie in the next calendar year, "平成22年度 | 2月3日" in 2011. */
export function inFiscalYear<T extends Pick<DateRead, 'reading'>>(
  above: Above,
  { fiscalStart }: DateWords,
  read: (above: Above) => T | undefined,
): T | undefined {
  const first = read(above)
  if (!first || above.year === undefined || !FROM_ABOVE.has(first.reading.rule)) return first
  const { year, month } = aboveOf(first.reading.value)
  const early = year === above.year && month !== undefined && month < fiscalStart
  return early ? read({ ...above, year: above.year + 1 }) : first
}
