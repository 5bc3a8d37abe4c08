import { randomBytes } from 'node:crypto'
import { actorOf } from '../account/principal.ts'
import type { Change, Tx } from '../tx.ts'
import { commitmentTo, GENESIS, linkHash, payloadText } from './chain.ts'

/** Begins the chain of a new register. */
export async function openHistory(tx: Tx): Promise<void> {
  const head = { register_id: tx.registerId, sequence: 0, hash: GENESIS }
  await tx.rows.insertInto('history_head').values(head).execute()
}

/**
 * Takes the head of the register's chain until the transaction ends, so that acts of one register follow one another.
 * The write that changes nothing takes the row lock in PostgreSQL; in SQLite the transaction is the only writer anyway.
 */
export async function lockHistory(tx: Tx): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('history_head')
    .set((eb) => ({ sequence: eb.ref('sequence') }))
    .where('register_id', '=', tx.registerId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Writes who did what and why as the next entry of the register's chain; returns its sequence. */
export async function addHistoryEntry(tx: Tx, act: string, reason: string | null): Promise<number> {
  const head = await headOf(tx)
  const sequence = head.sequence + 1
  const salt = randomBytes(16).toString('hex')
  const payload = payloadText({ actor: actorOf(tx.principal), reason, changes: tx.changes.map(toJson) })
  const commitment = commitmentTo(salt, payload)
  const { registerId: register, at } = tx
  const hash = linkHash({ register, sequence, at, act, commitment, previous: head.hash })
  const key = { register_id: register, sequence }
  await tx.rows
    .insertInto('history')
    .values({ ...key, at, act, commitment, previous: head.hash, hash })
    .execute()
  await tx.rows
    .insertInto('history_payload')
    .values({ ...key, salt, payload })
    .execute()
  await tx.rows
    .updateTable('history_head')
    .set({ sequence, hash })
    .where('register_id', '=', register)
    .execute()
  return sequence
}

async function headOf(tx: Tx): Promise<{ sequence: number; hash: string }> {
  return tx.rows
    .selectFrom('history_head')
    .select(['sequence', 'hash'])
    .where('register_id', '=', tx.registerId)
    .executeTakeFirstOrThrow()
}

function toJson({ noun, id, version, what, role, hash, shown }: Change) {
  return { noun, id, version, what, role, hash, shown }
}
