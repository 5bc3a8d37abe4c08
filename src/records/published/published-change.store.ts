import type { Tx } from '../tx.ts'

/** Notes that what these pages show has changed, so that every copy of them, in every process, is out of date. */
export async function markTouched(tx: Tx, sequence: number): Promise<void> {
  for (const tag of tx.touched)
    await tx.rows
      .insertInto('published_change')
      .values({ tag, sequence })
      .onConflict((conflict) => conflict.column('tag').doUpdateSet({ sequence }))
      .execute()
}
