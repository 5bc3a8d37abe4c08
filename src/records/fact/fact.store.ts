import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Fact } from './fact.ts'

export async function addFact(tx: Tx, content: Fact): Promise<Kept<Fact, 'fact'>> {
  const id = newId<'fact'>()
  const row = { ...newRow(tx, 'fact', id, content), place_id: content.placeId }
  await tx.rows.insertInto('fact').values(row).execute()
  return { id, version: 1, changedAt: tx.at, content }
}
