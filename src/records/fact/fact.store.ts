import { newId } from '../../kernel/ids.ts'
import { inChunks } from '../in-chunks.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Fact } from './fact.ts'

/** A new fact that is not written yet, so that others can point at it. */
export function newFact(tx: Tx, content: Fact): Kept<Fact, 'fact'> {
  return { id: newId<'fact'>(), version: 1, changedAt: tx.at, content }
}

export async function addFacts(tx: Tx, facts: readonly Kept<Fact, 'fact'>[]): Promise<void> {
  const rows = facts.map(({ id, content }) => ({
    ...newRow(tx, 'fact', id, content),
    place_id: content.placeId,
  }))
  await inChunks(rows, (chunk) => tx.rows.insertInto('fact').values(chunk).execute())
}

/** Writes the next version, made from the one handed in; undefined when somebody else wrote it meanwhile. */
export async function changeFact(
  tx: Tx,
  { id, version }: Kept<Fact, 'fact'>,
  content: Fact,
): Promise<Kept<Fact, 'fact'> | undefined> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('fact')
    .set({
      content: JSON.stringify(content),
      place_id: content.placeId,
      version: version + 1,
      changed_at: tx.at,
    })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return undefined
  tx.changes.push({ noun: 'fact', id, version: version + 1, what: 'changed' })
  return { id, version: version + 1, changedAt: tx.at, content }
}
