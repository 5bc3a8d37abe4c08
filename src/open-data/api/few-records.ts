import { boundsOf } from '../../edtf/bounds.ts'
import { toEdtf } from '../../edtf/edtf.ts'
import type { Values } from '../../records/published/described/columns.ts'
import type { RecordPage } from '../../records/published/described/exchange-page.view.ts'
import { RECORDS } from '../../records/published/described/records.ts'
import { whileCheckpoint } from '../../records/published/described/while-checkpoint.ts'
import type { Offer } from '../files/offer.ts'
import { type ApiNoun, API_NOUNS } from './nouns.ts'
import type { Query } from './query.ts'

interface Keyed {
  /** By what the list is ordered; no two records have the same. */
  readonly key: string
  readonly record: Values
}

/** One page of what a register has at most some thousands of. They are read once for all pages, while nothing is published. */
export async function fewRecordsPage(
  offer: Offer,
  noun: ApiNoun,
  query: Query,
  { size, after }: { readonly size: number; readonly after: string | null },
): Promise<RecordPage> {
  const matching = (await allOf(offer, noun)).filter(({ record }) => matches(record, query))
  const start = after === null ? 0 : matching.findIndex(({ key }) => key > after)
  const page = start === -1 ? [] : matching.slice(start, start + size)
  const more = start !== -1 && start + size < matching.length
  return {
    records: page.map(({ record }) => record),
    total: matching.length,
    next: more ? (page.at(-1)?.key ?? null) : null,
  }
}

/** Of this many registers at a time. */
const REGISTERS = 8

const kept = whileCheckpoint<readonly Keyed[]>(REGISTERS * API_NOUNS.length)

function allOf({ scope, checkpoint }: Offer, { name }: ApiNoun): Promise<readonly Keyed[]> {
  const whole = { ...scope, since: undefined }
  return kept(scope.reads, `${scope.registerId} ${name}`, `${checkpoint.hash} ${scope.site}`, async () => {
    const keyed: Keyed[] = []
    for await (const records of RECORDS[name](whole))
      keyed.push(...records.map((record) => ({ key: keyOf(record), record })))
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  })
}

/** Partners by their names, facts by their places and as their pages have them, agreements and sources by time. */
function keyOf({ slug, place, position, date, received_on: received, id }: Values): string {
  if (typeof slug === 'string') return slug
  if (typeof position === 'number')
    return `${String(place)} ${String(position).padStart(8, '0')} ${String(id)}`
  return [date ?? received, id].filter((one) => one !== undefined).join(' ')
}

/** Filters that ask for one field's very value. */
const EQUAL = ['country', 'tie', 'type', 'key', 'place'] as const

function matches(record: Values, query: Query): boolean {
  const { since, partner } = query
  if (EQUAL.some((name) => query[name] !== undefined && record[name] !== query[name])) return false
  if (since !== undefined && String(record.changed_on) < since) return false
  if (partner !== undefined && record.partner_slug !== partner && record.partner !== partner) return false
  return inYears(record, query)
}

function inYears({ date }: Values, { year, from = year, to = year }: Query): boolean {
  if (from === undefined && to === undefined) return true
  const known = toEdtf(String(date))
  const { earliest, latest } = known ? boundsOf(known) : { earliest: null, latest: null }
  const day = earliest ?? latest
  if (day === null) return false
  const found = Number(day.slice(0, 4))
  return found >= (from ?? 0) && found <= (to ?? Infinity)
}
