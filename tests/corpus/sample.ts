import type { GoldPage, GoldRow } from './gold.ts'
import type { ReadPage, ReadRow, Value } from './read-values.ts'

/** Small invented golds and readings, from which the tests of the scoring start. */
export function sure<T>(value: T): Value<T> {
  return { value, sure: true }
}

export function asked<T>(value: T): Value<T> {
  return { value, sure: false }
}

export function goldRow(text: string, changed: Partial<GoldRow> = {}): GoldRow {
  return { text, date: '2011-05-03', people: 6, direction: 'inbound', kind: 'youth', ...changed }
}

export function readRow(text: string, changed: Partial<ReadRow> = {}): ReadRow {
  return {
    text,
    date: sure('2011-05-03'),
    people: sure(6),
    direction: sure('inbound'),
    kind: sure('youth'),
    partner: sure(null),
    ...changed,
  }
}

export function goldPage(changed: Partial<GoldPage> = {}): GoldPage {
  const empty = { rows: [], facts: [], agreements: [], background: null, contact: null, excluded: [] }
  return { source: 'invented', home: '용인시', partner: '플러튼시', ...empty, ...changed }
}

export function readPage(changed: Partial<ReadPage> = {}): ReadPage {
  const contact = { department: sure(null), phone: sure(null) }
  return { rows: [], facts: [], agreements: [], background: [], ...contact, ...changed }
}
