import { type Edtf, partsOf, toEdtf, UNKNOWN } from '../../../edtf/edtf.ts'
import type { EntryReading } from '../../../acts/review/readings.ts'
import type { StatedDraft } from '../../../records/draft/draft.ts'
import { readTypedDate } from '../../../reader/read-typed-date.ts'

const MOST = 4
/** "2008. 9. 31": a year, a month and a day that the calendar may not have. */
const DAY = /(?<year>\d{4})\D{1,4}(?<month>\d{1,2})\D{1,4}(?<day>\d{1,2})/

/** The dates that some words may mean, likeliest first: as read, its other readings, and what lies next to a day that is none. */
export function dateChoices({ value, alternatives, doubt }: EntryReading, years: readonly number[]): Edtf[] {
  const told = [value, ...(alternatives ?? [])].flatMap((one) => toEdtf(String(one)) ?? [])
  const wrote = doubt?.wrote ?? ''
  const near = doubt?.kind === 'year-not-written' ? inYears(wrote, years) : besides(wrote)
  const all = [...told.filter((one) => one !== UNKNOWN), ...near]
  return [...new Set(all)].slice(0, MOST)
}

function inYears(wrote: string, years: readonly number[]): Edtf[] {
  return years.flatMap((year) => readTypedDate(wrote, year)?.value ?? []).filter((date) => date !== UNKNOWN)
}

/** The last day of the month, the first of the next, and the month alone. */
function besides(wrote: string): Edtf[] {
  const found = DAY.exec(wrote)?.groups
  if (!found) return []
  const [year, month] = [Number(found.year), Number(found.month)]
  if (month < 1 || month > 12) return [toEdtf(String(year))].flatMap((date) => date ?? [])
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
  return [last, next, last.slice(0, 7)].flatMap((date) => toEdtf(date) ?? [])
}

/** The years of the rows around one, nearest first. */
export function yearsAround({ content }: StatedDraft, drafts: readonly StatedDraft[]): number[] {
  const rows = drafts.flatMap(({ content: { entry } }) => (entry.kind === 'exchange' ? [entry] : []))
  const at = content.entry.kind === 'exchange' ? content.entry.span.start : 0
  const near = rows.toSorted((a, b) => Math.abs(a.span.start - at) - Math.abs(b.span.start - at))
  const years = near.flatMap(({ date }) => yearOf(date.value) ?? [])
  return [...new Set(years)].slice(0, 3)
}

function yearOf(date: Edtf): number | undefined {
  const parts = partsOf(date)
  const point = parts.kind === 'interval' ? parts.start : parts.kind === 'point' ? parts.point : 'unknown'
  return typeof point === 'string' || point.year.includes('X') ? undefined : Number(point.year)
}
