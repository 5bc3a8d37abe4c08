import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Correction, CorrectionAnswer } from './correction.ts'

export async function addCorrection(tx: Tx, content: Correction, address: string | null): Promise<string> {
  const id = newId<'correction'>()
  const { noun: about_noun, id: about_id } = content.about
  await tx.rows
    .insertInto('correction')
    .values({ ...newRow(tx, 'correction', id, content), about_noun, about_id, state: 'open' })
    .execute()
  if (address !== null)
    await tx.rows
      .insertInto('correction_address')
      .values({ correction_id: id, register_id: tx.registerId, address })
      .execute()
  return id
}

/** Writes the answer and erases the address; undefined when somebody else answered meanwhile. */
export async function addAnswer(
  tx: Tx,
  { id, version, content }: Kept<Correction, 'correction'>,
  answer: CorrectionAnswer,
): Promise<Correction | undefined> {
  const answered = { ...content, answer }
  const { numUpdatedRows } = await tx.rows
    .updateTable('correction')
    .set({ content: JSON.stringify(answered), state: 'answered', version: version + 1, changed_at: tx.at })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return undefined
  await tx.rows.deleteFrom('correction_address').where('correction_id', '=', id).execute()
  tx.changes.push({ noun: 'correction', id, version: version + 1, what: 'changed' })
  return answered
}
