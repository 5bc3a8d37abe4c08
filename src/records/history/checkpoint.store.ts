import type { Tx } from '../tx.ts'
import type { Signer } from './checkpoint.ts'

/** Signs where the register's history stands now; called by acts that publish, after their entry. */
export async function addCheckpoint(tx: Tx, signer: Signer): Promise<void> {
  const { sequence, hash } = await tx.rows
    .selectFrom('history_head')
    .select(['sequence', 'hash'])
    .where('register_id', '=', tx.registerId)
    .executeTakeFirstOrThrow()
  const { register, scheme, publicKey, signature } = signer.sign({
    register: tx.registerId,
    sequence,
    hash,
    at: tx.at,
  })
  const row = { register_id: register, sequence, hash, at: tx.at, scheme, public_key: publicKey, signature }
  await tx.rows.insertInto('published_checkpoint').values(row).execute()
}
