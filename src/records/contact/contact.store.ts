import { ERASED } from './contact.ts'
import type { Reads, Tx } from '../tx.ts'

export async function eraseContactRow(tx: Tx, id: string): Promise<void> {
  await tx.rows
    .updateTable('contact')
    .set((eb) => ({ content: ERASED, keep_until: null, version: eb('version', '+', 1), changed_at: tx.at }))
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .execute()
  await tx.rows
    .updateTable('working_copy')
    .set({ content: ERASED, label: '', state: 'discarded' })
    .where('register_id', '=', tx.registerId)
    .where('record_id', '=', id)
    .execute()
  await tx.rows
    .deleteFrom('typed_text')
    .where('register_id', '=', tx.registerId)
    .where('form', '=', `contact/${id}`)
    .execute()
  tx.changes.push({ noun: 'contact', id, version: 0, what: 'erased' })
}

/** Contacts that may no longer be kept on this day. */
export async function expiredContacts(
  reads: Reads,
  today: string,
): Promise<{ id: string; registerId: string }[]> {
  const rows = await reads
    .selectFrom('contact')
    .select(['id', 'register_id'])
    .where('keep_until', '<', today)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, registerId: row.register_id }))
}
