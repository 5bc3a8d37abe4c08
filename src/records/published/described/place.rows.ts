import type { PlaceView } from '../views.ts'
import type { PlaceRecord } from './place.ts'
import { CHUNK, changedSince, inPages, type Scope, stampsOf } from './scope.ts'

interface PlaceRow {
  readonly id: string
  readonly data: string
  readonly changed_on: string
}

/** Every published place, in the order of ids. */
export async function* placeRecords(scope: Scope): AsyncGenerator<PlaceRecord[]> {
  for await (const rows of inPages<PlaceRow>((after) => placesAfter(scope, after)))
    yield changedSince(scope, rows).map((row) => toPlaceRecord(scope, row))
}

function placesAfter({ reads, registerId }: Scope, after: PlaceRow | undefined): Promise<PlaceRow[]> {
  return reads
    .selectFrom('published_place')
    .select(['id', 'data', 'changed_on'])
    .where('register_id', '=', registerId)
    .where('id', '>', after?.id ?? '')
    .orderBy('id')
    .limit(CHUNK)
    .execute()
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

export function toPlaceRecord(scope: Scope, row: PlaceRow): PlaceRecord {
  const view = JSON.parse(row.data) as PlaceView // written by publishPlace
  return {
    id: view.id,
    name: view.names,
    spellings: [],
    level: view.level,
    country: view.country,
    region: view.region,
    latitude: view.latitude,
    longitude: view.longitude,
    time_zone: view.timeZone,
    wikidata: null,
    geonames: null,
    same_as: [],
    ...stampsOf(scope, view.id, row.changed_on),
  }
}
