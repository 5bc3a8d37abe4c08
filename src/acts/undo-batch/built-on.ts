import { agreementsOf } from '../../records/agreement/agreement.view.ts'
import type { Batch, BatchChange } from '../../records/batch/batch.ts'
import { exchangesOf } from '../../records/exchange/exchange.view.ts'
import type { Noun } from '../../records/noun.ts'
import type { Reads } from '../../records/tx.ts'
import { isUndoable, rowsOn, UNDOABLE, type Undoable } from './stands-on.ts'

/** What stands in the way of undoing an import. */
export type Obstacle =
  /** Somebody has changed the record since, or it is gone. */
  | { readonly kind: 'changed-since'; readonly noun: Noun; readonly id: string }
  /** A record that is not of the import stands on one that is. */
  | {
      readonly kind: 'built-on'
      readonly noun: Noun
      readonly id: string
      readonly by: Noun
      readonly byId: string
    }

export type UndoableChange = BatchChange & { readonly noun: Undoable }

/** The records of an import that undoing takes away or puts back, those that others stand on last. */
export function undoableChanges({ changes }: Batch): UndoableChange[] {
  const undoable = changes.flatMap((one) => (isUndoable(one.noun) ? [{ ...one, noun: one.noun }] : []))
  return undoable.sort((a, b) => UNDOABLE.indexOf(a.noun) - UNDOABLE.indexOf(b.noun))
}

/** Everything that stands in the way of undoing an import. */
export async function obstaclesTo(reads: Reads, registerId: string, batch: Batch): Promise<Obstacle[]> {
  const changes = undoableChanges(batch)
  const own = new Set(changes.map(({ id }) => id))
  const obstacles: Obstacle[] = []
  for (const noun of UNDOABLE) {
    const mine = changes.filter((change) => change.noun === noun)
    if (mine.length === 0) continue
    obstacles.push(...(await changedSince(reads, registerId, noun, mine)))
    const added = addedIn(mine)
    const on = added.length > 0 ? await rowsOn(reads, registerId, noun, added) : []
    const foreign = on.filter(({ byId }) => !own.has(byId))
    obstacles.push(...foreign.map((one): Obstacle => ({ kind: 'built-on', noun, ...one })))
  }
  return [...obstacles, ...(await pointers(reads, registerId, changes))]
}

function addedIn(changes: readonly UndoableChange[]): string[] {
  return changes.filter(({ before }) => before === null).map(({ id }) => id)
}

async function changedSince(
  reads: Reads,
  registerId: string,
  noun: Undoable,
  changes: readonly UndoableChange[],
): Promise<Obstacle[]> {
  const rows = await reads
    .selectFrom(noun)
    .select(['id', 'version'])
    .where('register_id', '=', registerId)
    .where(
      'id',
      'in',
      changes.map(({ id }) => id),
    )
    .execute()
  const versions = new Map(rows.map(({ id, version }) => [id, version]))
  return changes.flatMap(({ id, version }): Obstacle[] =>
    versions.get(id) === version ? [] : [{ kind: 'changed-since', noun, id }],
  )
}

/** Exchanges and agreements that name an added one in their contents; such a one is always of the same tie. */
async function pointers(
  reads: Reads,
  registerId: string,
  changes: readonly UndoableChange[],
): Promise<Obstacle[]> {
  const own = new Set(changes.map(({ id }) => id))
  const added = new Set(addedIn(changes))
  const obstacles: Obstacle[] = []
  for (const tie of await tiesOf(reads, registerId, changes)) {
    const exchanges = await exchangesOf(reads, registerId, tie)
    const agreements = await agreementsOf(reads, registerId, tie)
    const named = [
      ...exchanges.map(({ id, content }) => ({ by: 'exchange' as const, byId: id, on: [content.partOf] })),
      ...agreements.map(({ id, content: { follows, exchangeId } }) => ({
        by: 'agreement' as const,
        byId: id,
        on: [follows, exchangeId],
      })),
    ]
    for (const { by, byId, on } of named.filter(({ byId: id }) => !own.has(id)))
      for (const id of on)
        if (id !== null && added.has(id))
          obstacles.push({ kind: 'built-on', noun: nounOf(changes, id), id, by, byId })
  }
  return obstacles
}

function nounOf(changes: readonly UndoableChange[], id: string): Noun {
  return changes.find((change) => change.id === id)?.noun ?? 'exchange'
}

/** The ties whose exchanges and agreements the import touched. */
async function tiesOf(
  reads: Reads,
  registerId: string,
  changes: readonly UndoableChange[],
): Promise<Set<string>> {
  const ties = new Set<string>()
  for (const noun of ['exchange', 'agreement'] as const) {
    const ids = changes.filter((change) => change.noun === noun).map(({ id }) => id)
    if (ids.length === 0) continue
    const query = reads.selectFrom(noun).select('partnership_id').distinct()
    const rows = await query.where('register_id', '=', registerId).where('id', 'in', ids).execute()
    for (const { partnership_id: tie } of rows) ties.add(tie)
  }
  return ties
}
