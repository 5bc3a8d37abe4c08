import type { PlaceView } from '../views.ts'
import type { PlaceRecord } from './place.ts'
import { CHUNK, changedSince, inPages, type Scope, stampsOf } from './scope.ts'

interface PlaceRow {
  readonly id: string
  readonly data: string
  readonly changed_on: string
  readonly position_source: string | null
  readonly time_zone_source: string | null
}

type Spelling = PlaceRecord['spellings'][number]

/** Every published place with all its spellings, in the order of ids. */
export async function* placeRecords(scope: Scope): AsyncGenerator<PlaceRecord[]> {
  for await (const rows of inPages<PlaceRow>((after) => placesAfter(scope, after)))
    yield await toPlaceRecords(scope, changedSince(scope, rows))
}

export async function toPlaceRecords(scope: Scope, rows: readonly PlaceRow[]): Promise<PlaceRecord[]> {
  const spellings = await spellingsOf(
    scope,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => toPlaceRecord(scope, row, spellings.get(row.id) ?? []))
}

function placesAfter({ reads, registerId }: Scope, after: PlaceRow | undefined): Promise<PlaceRow[]> {
  return reads
    .selectFrom('published_place')
    .select(['id', 'data', 'changed_on', 'position_source', 'time_zone_source'])
    .where('register_id', '=', registerId)
    .where('id', '>', after?.id ?? '')
    .orderBy('id')
    .limit(CHUNK)
    .execute()
}

async function spellingsOf({ reads }: Scope, ids: readonly string[]): Promise<Map<string, Spelling[]>> {
  if (ids.length === 0) return new Map()
  const rows = await reads
    .selectFrom('published_place_name')
    .select(['place_id', 'text', 'language', 'role', 'source'])
    .where('place_id', 'in', ids)
    .orderBy('place_id')
    .orderBy('ordinal')
    .execute()
  const spellings = rows.map(({ place_id, role, ...spelling }) => ({
    place_id,
    spelling: { ...spelling, role: role as Spelling['role'] }, // written by publishPlace through the place's schema
  }))
  const grouped = Map.groupBy(spellings, ({ place_id }) => place_id)
  return new Map([...grouped].map(([id, of]) => [id, of.map(({ spelling }) => spelling)]))
}

function toPlaceRecord(scope: Scope, row: PlaceRow, spellings: Spelling[]): PlaceRecord {
  const view = JSON.parse(row.data) as PlaceView // written by publishPlace
  return {
    id: view.id,
    name: view.names,
    spellings: spellings.map(({ text, language, role, source }) => ({ text, language, role, source })),
    level: view.level,
    country: view.country,
    region: view.region,
    latitude: view.latitude,
    longitude: view.longitude,
    position_source: row.position_source,
    time_zone: view.timeZone,
    time_zone_source: row.time_zone_source,
    wikidata: null,
    geonames: null,
    same_as: [],
    ...stampsOf(scope, view.id, row.changed_on),
  }
}

export async function placeIds({ reads, registerId }: Scope): Promise<string[]> {
  const rows = await reads
    .selectFrom('published_place')
    .select('id')
    .where('register_id', '=', registerId)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
