import { type Id, toId } from '../../kernel/ids.ts'
import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Register, registerContent } from './register.ts'

export async function findRegister(
  reads: Reads,
  id: string,
): Promise<Kept<Register, 'register'> | undefined> {
  const row = await reads.selectFrom('register').selectAll().where('id', '=', id).executeTakeFirst()
  return row && readRow('register', registerContent, row)
}

/** The id behind a register's name in commands and addresses. */
export async function registerIdOf(reads: Reads, slug: string): Promise<Id<'register'> | undefined> {
  const row = await reads.selectFrom('register').select('id').where('slug', '=', slug).executeTakeFirst()
  return row && toId(row.id)
}

/** Every register of the installation, oldest first. */
export async function listRegisters(reads: Reads): Promise<{ id: Id<'register'>; slug: string }[]> {
  const rows = await reads
    .selectFrom('register')
    .select(['id', 'slug'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, slug }) => {
    const checked = toId<'register'>(id)
    return checked ? [{ id: checked, slug }] : []
  })
}
