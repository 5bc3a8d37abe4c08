import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { makeInstallationSecret, readInstallationSecret } from '../files/installation-secret.ts'
import { openSigningKey, readSigningKey } from '../files/signing-key.ts'
import { StartError } from '../kernel/start-error.ts'
import { isSealed } from '../passwords/sealer.ts'
import { isAnyTotpSealed } from '../records/account/seal-totp.store.ts'
import type { Tables } from '../records/tables.ts'
import { folderWithin } from './data-folder.ts'

/** Undefined where nothing was signed yet; a StartError where something was, and the key is not there. */
export async function keptSigningKey(folder: string, database: Database<Tables>) {
  // Asked first, as another process may make and use a key at this moment.
  const signed = await isSigned(database)
  const kept = await readSigningKey(signingKeyPath(folder))
  if (!kept && signed) throw keyLost(folder)
  return kept
}

/** The kept key; one is made only where nothing was signed. */
export async function signingKey(folder: string, database: Database<Tables>) {
  const kept = await keptSigningKey(folder, database)
  if (kept) return kept
  await folderWithin(folder, 'keys', 0o700)
  return openSigningKey(signingKeyPath(folder))
}

/** As with the signing key: one is made only where nothing was sealed by another. */
export async function installationSecret(folder: string, database: Database<Tables>): Promise<Uint8Array> {
  const path = join(folder, 'keys', 'secret')
  const kept = await readInstallationSecret(path)
  if (kept) return kept
  if (await isAnyTotpSealed(database.reads, isSealed))
    throw new StartError(
      `The secret ${path} is missing, and sign-ins with authenticator apps were sealed with it. Restore keys/secret from the backup.`,
    )
  return makeInstallationSecret(path)
}

function signingKeyPath(folder: string): string {
  return join(folder, 'keys', 'checkpoints.pem')
}

function keyLost(folder: string): StartError {
  return new StartError(
    `The signing key ${signingKeyPath(folder)} is missing, and this database has checkpoints that it signed. Restore keys/checkpoints.pem from the backup.`,
  )
}

async function isSigned({ reads }: Database<Tables>): Promise<boolean> {
  const first = reads.selectFrom('published_checkpoint').select('sequence').limit(1)
  return (await first.executeTakeFirst()) !== undefined
}
