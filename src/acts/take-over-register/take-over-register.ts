import { ok, refused } from '../../kernel/result.ts'
import { TAKE_OVER } from '../../records/history/take-over.ts'
import type { MovedRow } from '../../records/moving/moved-rows.view.ts'
import { addMovedRows } from '../../records/moving/moved-rows.store.ts'
import { MOVED_TABLES, type MovedTable } from '../../records/moving/moved-tables.ts'
import { tablePart } from '../../records/moving/package.ts'
import type { Act } from '../../records/perform.ts'
import { indexRegister } from '../../records/published/publishing/followers.ts'
import { tags } from '../../records/published/tags.ts'
import { registerIdOf } from '../../records/register/register.view.ts'
import type { Tx } from '../../records/tx.ts'
import type { RegisterPackage } from './read-package.ts'

export interface Arriving {
  readonly package: RegisterPackage
  /** The steps that made this installation's tables. */
  readonly schema: readonly string[]
}

export type TakeOverFault =
  | { readonly kind: 'slug-taken'; readonly slug: string }
  | { readonly kind: 'register-here' }
  | { readonly kind: 'other-schema'; readonly theirs: string; readonly ours: string }

/**
 * Takes in a register that was kept elsewhere, with its ids, its history and its drafts. Its chain goes on: the entry of
 * this act is the next one, and the checkpoint over it, signed here, vouches for all that came before. The package's
 * files must stand in the file store already.
 */
export const takeOverRegister: Act<Arriving, null, TakeOverFault> = {
  name: TAKE_OVER,
  right: 'operator',
  run: async (tx, { package: arriving, schema }) => {
    const { register, schema: theirs } = arriving.manifest
    const [theirLast = '', ourLast = ''] = [theirs.at(-1), schema.at(-1)]
    if (JSON.stringify(theirs) !== JSON.stringify(schema))
      return refused({ kind: 'other-schema', theirs: theirLast, ours: ourLast })
    if (await isHere(tx)) return refused({ kind: 'register-here' })
    if (await registerIdOf(tx.rows, register.slug))
      return refused({ kind: 'slug-taken', slug: register.slug })
    for (const table of MOVED_TABLES) await addMovedRows(tx, table, rowsIn(arriving, table))
    await indexRegister(tx.rows, tx.registerId)
    await touchAll(tx)
    return ok(null)
  },
}

async function isHere(tx: Tx): Promise<boolean> {
  const query = tx.rows.selectFrom('register').select('id').where('id', '=', tx.registerId)
  return (await query.executeTakeFirst()) !== undefined
}

function rowsIn({ parts }: RegisterPackage, table: MovedTable): MovedRow[] {
  const lines = new TextDecoder().decode(parts[tablePart(table)]).split('\n')
  return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as MovedRow])) // its hash is the one that we wrote
}

async function touchAll(tx: Tx): Promise<void> {
  const partners = await tx.rows
    .selectFrom('published_partnership')
    .select('id')
    .where('register_id', '=', tx.registerId)
    .execute()
  for (const tag of [tags.register, tags.partners, tags.names]) tx.touched.add(tag(tx.registerId))
  for (const { id } of partners) tx.touched.add(tags.partner(id))
}
