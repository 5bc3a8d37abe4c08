import { inChunks } from '../../in-chunks.ts'
import type { Tx } from '../../tx.ts'
import { tags } from '../tags.ts'

/** Notes that what these pages show has changed, so that every copy of them, in every process, is out of date. */
export async function markTouched(tx: Tx, sequence: number): Promise<void> {
  if (tx.touched.size === 0) return
  const touched = [...tx.touched, tags.anything(tx.registerId)].map((tag) => ({ tag, sequence }))
  await inChunks(touched, (chunk) =>
    tx.rows
      .insertInto('published_change')
      .values(chunk)
      .onConflict((conflict) => conflict.column('tag').doUpdateSet({ sequence }))
      .execute(),
  )
}
