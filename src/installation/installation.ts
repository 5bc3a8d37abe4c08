import { join } from 'node:path'
import type { Config } from '../config.ts'
import { openDatabase } from '../database/open-database.ts'
import type { FileStore } from '../files/file-store.ts'
import { openPieceStore, type PieceStore } from '../files/piece-store.ts'
import { systemClock } from '../kernel/clock.ts'
import { type Mailer, mailerWith } from '../mail/mailer.ts'
import { PasswordHasher } from '../passwords/password-hasher.ts'
import { SIGN_IN_RULES, type SignInRules } from '../passwords/rules.ts'
import { isSealed, type Sealer, sealerWith } from '../passwords/sealer.ts'
import { sealTotpSecrets } from '../records/account/seal-totp.store.ts'
import { signerWith } from '../records/history/checkpoint.ts'
import type { ActDeps } from '../records/perform.ts'
import { catchUp } from '../records/published/publishing/followers.ts'
import type { Tables } from '../records/tables.ts'
import { type SignOn, signOnAt } from '../sign-on/sign-on.ts'
import { dataFolder, folderWithin } from './data-folder.ts'
import { installedFiles } from './installed-files.ts'
import { installationSecret, signingKey } from './installed-keys.ts'

/** One installation: its rows, its files, its signing key, and how people come in. */
export interface Installation extends ActDeps {
  readonly files: FileStore
  /** Files that are still arriving. */
  readonly pieces: PieceStore
  /** Bytes that the photos and papers of one register may take up. */
  readonly mediaLimit: number
  readonly passwords: PasswordHasher
  /** Keeps the secrets of authenticator apps. */
  readonly totpSecrets: Sealer
  /** Undefined when no mail server is configured. */
  readonly mailer: Mailer | undefined
  /** Undefined when the city has no sign-on of its own, or none is configured. */
  readonly signOn: SignOn | undefined
  readonly settings: Settings
  close(): Promise<void>
}

/** What the environment decides about who comes in, and by which address. */
interface Settings {
  readonly publicAddress: string | undefined
  readonly rules: SignInRules
  readonly proxies: number
}

/** Opens or creates what the configuration names and brings the schema up to date. */
export async function openInstallation(config: Config): Promise<Installation> {
  const folder = await dataFolder(config.dataFolder)
  const filesFolder = await folderWithin(folder, 'files')
  const database = await openDatabase<Tables>({ folder, address: config.databaseAddress })
  try {
    await database.migrate()
    await catchUp(database)
    const signer = signerWith(await signingKey(folder, database))
    const files = await installedFiles(config, filesFolder)
    const pieces = openPieceStore(join(folder, 'uploads'))
    const totpSecrets = sealerWith(await installationSecret(folder, database), 'authenticator apps')
    await sealTotpSecrets(database, { isSealed, seal: totpSecrets.seal })
    const passwords = new PasswordHasher()
    const { publicAddress, proxies } = config
    const settings = { publicAddress, proxies, rules: SIGN_IN_RULES[config.signInRules] }
    const mailer = config.mail && mailerWith(config.mail)
    const signOn = config.signOn && signOnAt(config.signOn)
    const close = async () => {
      await passwords.close()
      await database.close()
    }
    const ways = { passwords, totpSecrets, mailer, signOn, settings }
    const kept = { files, pieces, mediaLimit: config.mediaLimit }
    return { database, clock: systemClock, signer, ...kept, ...ways, close }
  } catch (error) {
    await database.close()
    throw error
  }
}
