import { type ChronicleFilter, placesOf } from '../listing/facets.ts'
import { cursorAt, cut } from '../listing/list-page.ts'
import type { Listing } from '../listing/listing.ts'
import { listingOf } from '../listing/load-listing.ts'
import type { Values } from './columns.ts'
import { exchangesWithIds } from './exchange.rows.ts'
import type { Scope } from './scope.ts'
import { whileCheckpoint } from './while-checkpoint.ts'

/** One page of a list of records, whatever they are. */
export interface RecordPage {
  readonly records: readonly Values[]
  /** How many match, on all pages. */
  readonly total: number
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** Exchanges as the chronicle lists them, newest first and those of unknown date last, of which only one page is read. */
export async function exchangePage(
  scope: Scope,
  state: string,
  filter: ChronicleFilter,
  { size, after }: { readonly size: number; readonly after: string | null },
): Promise<RecordPage> {
  const listing = await listingOf(scope.reads, scope.registerId)
  const all = placesOf(listing, filter)
  const places = scope.since === undefined ? all : await changedOnly(scope, state, listing, all)
  const at = after === null ? null : { cursor: after, towards: 'next' as const }
  const { start, end } = cut(listing, places, { size, at })
  const ids = [...places.subarray(start, end)].flatMap((place) => listing.rows[place]?.id ?? [])
  const found = await exchangesWithIds(scope, ids)
  return {
    records: ids.flatMap((id) => found.get(id) ?? []),
    total: places.length,
    next: end < places.length ? cursorAt(listing, places[end - 1]) : null,
  }
}

async function changedOnly(
  scope: Scope,
  state: string,
  listing: Listing,
  places: Uint32Array,
): Promise<Uint32Array> {
  const key = `${scope.registerId} ${scope.since}`
  const changed = await changedPlaces(scope.reads, key, state, () => placesSince(scope, listing))
  return places.filter((place) => changed[place] === 1)
}

const MOST_DAYS = 4
const changedPlaces = whileCheckpoint<Uint8Array>(MOST_DAYS)

/** A mark at each place of the listing that changed since the day that was asked for. */
async function placesSince({ reads, registerId, since = '' }: Scope, { rows }: Listing): Promise<Uint8Array> {
  const changed = await reads
    .selectFrom('published_exchange')
    .select('id')
    .where('register_id', '=', registerId)
    .where('changed_on', '>=', since)
    .execute()
  const ids = new Set(changed.map(({ id }) => id))
  return Uint8Array.from(rows, ({ id }) => Number(ids.has(id)))
}
