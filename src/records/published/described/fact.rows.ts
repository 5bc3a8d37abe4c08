import type { FactView } from '../views.ts'
import type { FactRecord } from './fact.ts'
import { placeIds } from './place.rows.ts'
import { CHUNK, changedSince, inPages, type Scope, stampsOf } from './scope.ts'
import { sourceOf } from './source-of.ts'

interface FactRow {
  readonly id: string
  readonly data: string
  readonly changed_on: string
  readonly place_id: string
  readonly ordinal: number
}

/** Every published fact: place by place, each in the order of the page that told it. */
export async function* factRecords(scope: Scope): AsyncGenerator<FactRecord[]> {
  for (const placeId of await placeIds(scope))
    for await (const rows of inPages<FactRow>((after) => factsAfter(scope, placeId, after)))
      yield changedSince(scope, rows).map((row) => toFactRecord(scope, row))
}

function factsAfter({ reads }: Scope, placeId: string, after: FactRow | undefined): Promise<FactRow[]> {
  const of = reads
    .selectFrom('published_fact')
    .select(['id', 'data', 'changed_on', 'place_id', 'ordinal'])
    .where('place_id', '=', placeId)
    .orderBy('ordinal')
    .orderBy('id')
    .limit(CHUNK)
  if (!after) return of.execute()
  return of.where((eb) => eb(eb.refTuple('ordinal', 'id'), '>', eb.tuple(after.ordinal, after.id))).execute()
}

export function toFactRecord(scope: Scope, row: FactRow): FactRecord {
  const view = JSON.parse(row.data) as FactView // written by publishFacts
  return {
    id: view.id,
    place: row.place_id,
    key: view.key,
    labels: [...view.labels],
    number: view.number,
    unit: view.unit,
    text: view.text,
    as_of: view.asOf,
    checked_on: view.checkedOn,
    position: row.ordinal,
    source: sourceOf(view.source),
    ...stampsOf(scope, view.id, row.changed_on),
  }
}
