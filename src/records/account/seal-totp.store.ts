import type { Database } from '../../database/database.ts'
import type { Tables } from '../tables.ts'
import type { Reads } from '../tx.ts'

/** How the secrets of authenticator apps are kept; sealing is not ours to know. */
export interface Sealing {
  readonly isSealed: (text: string) => boolean
  readonly seal: (text: string, owner: string) => string
}

/** Seals what an earlier version of the program kept as it was: part of bringing a database up to date. */
export async function sealTotpSecrets(
  { transaction }: Pick<Database<Tables>, 'transaction'>,
  { isSealed, seal }: Sealing,
): Promise<void> {
  await transaction(async (rows) => {
    const kept = await rows
      .selectFrom('account')
      .select(['id', 'totp_secret'])
      .where('totp_secret', 'is not', null)
      .execute()
    for (const { id, totp_secret: secret } of kept)
      if (secret !== null && !isSealed(secret))
        await rows
          .updateTable('account')
          .set({ totp_secret: seal(secret, id) })
          .where('id', '=', id)
          .where('totp_secret', '=', secret)
          .execute()
  })
}

/** Whether there is a secret that only the installation's own can open. */
export async function isAnyTotpSealed(reads: Reads, isSealed: Sealing['isSealed']): Promise<boolean> {
  const kept = await reads
    .selectFrom('account')
    .select('totp_secret')
    .where('totp_secret', 'is not', null)
    .execute()
  return kept.some(({ totp_secret: secret }) => secret !== null && isSealed(secret))
}
