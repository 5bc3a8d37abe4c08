import { type Published, withdrawEdition } from '../edition/edition.store.ts'
import type { Kept } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { PublishedTables } from './published.table.ts'
import { tags } from './tags.ts'
import type { WithdrawalView } from './views.ts'

/** The part of a published row that every noun's has. */
export interface PublishedBase {
  readonly id: string
  readonly register_id: string
  readonly data: string
  readonly changed_on: string
}

export function publishedBase(tx: Tx, { record, data }: Published<Kept<object>>): PublishedBase {
  return { id: record.id, register_id: tx.registerId, data, changed_on: tx.at.slice(0, 10) }
}

export type WithdrawableNoun = WithdrawalView['noun']

/** Takes a record out of everything the public can read; false when it was not published. */
export async function withdrawPublished(
  tx: Tx,
  noun: WithdrawableNoun,
  record: Kept<object>,
  reason: string,
): Promise<boolean> {
  if (!(await withdrawEdition(tx, noun, record, reason))) return false
  const table = `published_${noun}` satisfies keyof PublishedTables
  await tx.rows
    .deleteFrom(table)
    .where('register_id', '=', tx.registerId)
    .where('id', '=', record.id)
    .execute()
  await tellOfWithdrawal(tx, noun, record.id, reason)
  return true
}

/** The public is no longer told that it was withdrawn. */
export async function takeBackWithdrawal(tx: Tx, id: string): Promise<void> {
  await tx.rows
    .deleteFrom('published_withdrawal')
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .execute()
}

async function tellOfWithdrawal(tx: Tx, noun: WithdrawableNoun, id: string, reason: string): Promise<void> {
  const row = { id, register_id: tx.registerId, noun, reason, withdrawn_on: tx.at.slice(0, 10) }
  await tx.rows
    .insertInto('published_withdrawal')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** A change of one partner shows on its own page and in the lists. */
export function touchPartner(tx: Tx, partnershipId: string): void {
  tx.touched.add(tags.partner(partnershipId))
  tx.touched.add(tags.partners(tx.registerId))
}
