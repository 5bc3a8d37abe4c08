import { sql } from 'kysely'
import type { Noun } from '../../records/noun.ts'
import type { Reads } from '../../records/tx.ts'

/** The nouns that an import makes records of. */
export const UNDOABLE = ['fact', 'agreement', 'exchange', 'partnership', 'place'] as const
export type Undoable = (typeof UNDOABLE)[number]

export function isUndoable(noun: Noun): noun is Undoable {
  return UNDOABLE.some((one) => one === noun)
}

/** Columns by which a row stands on a record that an import may have made. Every foreign key to one is here. */
export const STANDS_ON = [
  { by: 'partnership', column: 'place_id', on: 'place' },
  { by: 'fact', column: 'place_id', on: 'place' },
  { by: 'agreement', column: 'partnership_id', on: 'partnership' },
  { by: 'exchange', column: 'partnership_id', on: 'partnership' },
] as const satisfies readonly { by: Noun; column: string; on: Undoable }[]

/** The rows of others that stand on these records of a noun. */
export async function rowsOn(
  reads: Reads,
  registerId: string,
  noun: Undoable,
  ids: readonly string[],
): Promise<{ readonly by: Noun; readonly byId: string; readonly id: string }[]> {
  const found: { by: Noun; byId: string; id: string }[] = []
  for (const { by, column } of STANDS_ON.filter(({ on }) => on === noun)) {
    const rows = await reads
      .selectFrom(by)
      .select(['id', sql.ref<string>(column).as('on')])
      .where('register_id', '=', registerId)
      .where(sql.ref(column), 'in', ids)
      .execute()
    found.push(...rows.map((row) => ({ by, byId: row.id, id: row.on })))
  }
  return found
}
