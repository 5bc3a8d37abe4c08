import { boundsOf } from '../../edtf/bounds.ts'
import { newId } from '../../kernel/ids.ts'
import { inChunks } from '../in-chunks.ts'
import { type Kept, newRow } from '../record-row.ts'
import { changeRow } from '../record-store.ts'
import type { Tx } from '../tx.ts'
import type { Fact } from './fact.ts'

/** A new fact that is not written yet, so that others can point at it. */
export function newFact(tx: Tx, content: Fact): Kept<Fact, 'fact'> {
  return { id: newId<'fact'>(), version: 1, changedAt: tx.at, content }
}

export async function addFacts(tx: Tx, facts: readonly Kept<Fact, 'fact'>[]): Promise<void> {
  const rows = facts.map(({ id, content }) => ({
    ...newRow(tx, 'fact', id, content),
    ...factColumns(content),
  }))
  await inChunks(rows, (chunk) => tx.rows.insertInto('fact').values(chunk).execute())
}

/** Writes the next version, made from the one handed in; undefined when somebody else wrote it meanwhile. */
export function changeFact(
  tx: Tx,
  fact: Kept<Fact, 'fact'>,
  content: Fact,
): Promise<Kept<Fact, 'fact'> | undefined> {
  return changeRow(tx, 'fact', fact, content, factColumns(content))
}

/** What the row of a fact has beside its content. */
export function factColumns({ placeId, asOf, checkedOn }: Fact) {
  const day = asOf === null ? '' : (boundsOf(asOf).latest ?? '')
  return { place_id: placeId, told_on: checkedOn !== null && checkedOn > day ? checkedOn : day }
}
