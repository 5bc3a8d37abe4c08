import { inChunks } from '../../in-chunks.ts'
import type { Noun } from '../../noun.ts'
import type { Tx } from '../../tx.ts'

/** What the public is told where a record was. */
export interface Notice {
  readonly id: string
  readonly noun: Noun
  /** The tie that it was a part of; null for what belongs to none. */
  readonly partnershipId: string | null
  readonly reason: string
  /** The name in the address that the record's page had, where it was not its id. */
  readonly slug?: string
}

/** Puts the notice in the place of what was withdrawn: that it was, when and why, and nothing of what it said. */
export async function noteWithdrawal(
  tx: Tx,
  { id, noun, partnershipId, reason, slug }: Notice,
): Promise<void> {
  const told = { withdrawn_on: tx.at.slice(0, 10), reason }
  const row = { noun, partnership_id: partnershipId, ...told, slug: slug ?? null }
  await tx.rows
    .insertInto('published_withdrawal')
    .values({ id, register_id: tx.registerId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** What is public again needs no notice. */
export async function removeNotices(tx: Tx, records: readonly { readonly id: string }[]): Promise<void> {
  await inChunks(records, (chunk) =>
    tx.rows
      .deleteFrom('published_withdrawal')
      .where(
        'id',
        'in',
        chunk.map(({ id }) => id),
      )
      .execute(),
  )
}
