import { newId } from '../../kernel/ids.ts'
import { inChunks } from '../in-chunks.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Agreement } from './agreement.ts'

/** A new agreement that is not written yet, so that others can point at it. */
export function newAgreement(tx: Tx, content: Agreement): Kept<Agreement, 'agreement'> {
  return { id: newId<'agreement'>(), version: 1, changedAt: tx.at, content }
}

export async function addAgreements(
  tx: Tx,
  agreements: readonly Kept<Agreement, 'agreement'>[],
): Promise<void> {
  const rows = agreements.map(({ id, content }) => ({
    ...newRow(tx, 'agreement', id, content),
    partnership_id: content.partnershipId,
  }))
  await inChunks(rows, (chunk) => tx.rows.insertInto('agreement').values(chunk).execute())
}

/** Writes the next version, made from the one handed in; undefined when somebody else wrote it meanwhile. */
export async function changeAgreement(
  tx: Tx,
  { id, version }: Kept<Agreement, 'agreement'>,
  content: Agreement,
): Promise<Kept<Agreement, 'agreement'> | undefined> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('agreement')
    .set({
      content: JSON.stringify(content),
      partnership_id: content.partnershipId,
      version: version + 1,
      changed_at: tx.at,
    })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return undefined
  tx.changes.push({ noun: 'agreement', id, version: version + 1, what: 'changed' })
  return { id, version: version + 1, changedAt: tx.at, content }
}
