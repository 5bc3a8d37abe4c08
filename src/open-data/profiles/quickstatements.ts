import { type DatePoint, partsOf, toEdtf } from '../../edtf/edtf.ts'
import { agreementRecords } from '../../records/published/described/agreement.rows.ts'
import { partnerRecords } from '../../records/published/described/partner.rows.ts'
import type { PartnerRecord } from '../../records/published/described/partner.ts'
import { placeRecords } from '../../records/published/described/place.rows.ts'
import { addressOf, type Scope } from '../../records/published/described/scope.ts'

/**
 * Commands for Wikidata's QuickStatements: twinned administrative body (P190) on both cities, since when (P580) where the
 * date is certain, until when (P582) where it ended, and our page as the reference (S854). Only for cities whose items a
 * person confirmed.
 */
export async function* quickStatements(scope: Scope, homePlaceId: string): AsyncGenerator<string> {
  const items = await itemsOf(scope)
  const home = items.get(homePlaceId)
  const ends = await endsOf(scope)
  if (home === undefined) return
  for await (const partners of partnerRecords(scope))
    for (const partner of partners) {
      const item = items.get(partner.place)
      if (item !== undefined && partner.tie !== null)
        yield `${lineOf(scope, home, item, partner, ends)}${lineOf(scope, item, home, partner, ends)}`
    }
}

function lineOf(
  { base }: Scope,
  subject: string,
  object: string,
  { id, since }: PartnerRecord,
  ends: ReadonlyMap<string, string>,
): string {
  const from = timeOf(since)
  const until = timeOf(ends.get(id) ?? null)
  const parts = [
    subject,
    'P190',
    object,
    ...(from === undefined ? [] : ['P580', from]),
    ...(until === undefined ? [] : ['P582', until]),
    'S854',
    `"${addressOf(base, id)}"`,
  ]
  return `${parts.join('\t')}\n`
}

async function itemsOf(scope: Scope): Promise<Map<string, string>> {
  const items = new Map<string, string>()
  for await (const places of placeRecords({ ...scope, since: undefined }))
    for (const { id, wikidata } of places) if (wikidata !== null) items.set(id, wikidata)
  return items
}

/** When the agreement that a tie is called by ended, by the partner. */
async function endsOf(scope: Scope): Promise<Map<string, string>> {
  const ends = new Map<string, string>()
  for await (const agreements of agreementRecords({ ...scope, since: undefined }))
    for (const { partner, dates, third_parties: others } of agreements) {
      const end = dates.find(({ role }) => role === 'end')
      if (end && others.length === 0) ends.set(partner, end.date)
    }
  return ends
}

const YEAR = 9
const MONTH = 10
const DAY = 11

/** Wikidata's time with its precision; undefined for what is uncertain, approximate, a season, a decade or a span. */
export function timeOf(date: string | null): string | undefined {
  const edtf = date === null ? undefined : toEdtf(date)
  if (!edtf) return undefined
  const parts = partsOf(edtf)
  return parts.kind === 'point' ? pointTime(parts.point) : undefined
}

function pointTime({ year, month, season, day, qualifier }: DatePoint): string | undefined {
  if (qualifier || season || year.endsWith('X')) return undefined
  const precision = day ? DAY : month ? MONTH : YEAR
  return `+${year}-${twoDigits(month)}-${twoDigits(day)}T00:00:00Z/${precision}`
}

function twoDigits(number = 0): string {
  return String(number).padStart(2, '0')
}
