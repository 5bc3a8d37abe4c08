import { newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Register } from './register.ts'

/** The register's own id is the transaction's: an act is always inside one register, its first one too. */
export async function addRegister(tx: Tx, content: Register): Promise<void> {
  const { register_id: _itself, ...row } = newRow(tx, 'register', tx.registerId, content)
  await tx.rows
    .insertInto('register')
    .values({ ...row, slug: content.slug })
    .execute()
}

/** Writes the next version of the settings, made from `version`; false when somebody else wrote it meanwhile. */
export async function changeRegister(tx: Tx, version: number, content: Register): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('register')
    .set({ content: JSON.stringify(content), slug: content.slug, version: version + 1, changed_at: tx.at })
    .where('id', '=', tx.registerId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  tx.changes.push({ noun: 'register', id: tx.registerId, version: version + 1, what: 'changed' })
  return true
}
