import { access, constants, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from './config.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './database/open-database.ts'
import { type FileStore, openFileStore } from './files/file-store.ts'
import { openPieceStore, type PieceStore } from './files/piece-store.ts'
import { makeInstallationSecret, readInstallationSecret } from './files/installation-secret.ts'
import { openSigningKey, readSigningKey } from './files/signing-key.ts'
import { systemClock } from './kernel/clock.ts'
import { StartError } from './kernel/start-error.ts'
import { withEarlier } from './files/with-earlier.ts'
import { type Mailer, mailerWith } from './mail/mailer.ts'
import { isSealed, type Sealer, sealerWith } from './passwords/sealer.ts'
import { PasswordHasher } from './passwords/password-hasher.ts'
import { SIGN_IN_RULES, type SignInRules } from './passwords/rules.ts'
import { isAnyTotpSealed, sealTotpSecrets } from './records/account/seal-totp.store.ts'
import { signerWith } from './records/history/checkpoint.ts'
import { catchUp } from './records/published/followers.ts'
import type { ActDeps } from './records/perform.ts'
import { type SignOn, signOnAt } from './sign-on/sign-on.ts'
import type { Tables } from './records/tables.ts'

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
    const files = await filesOf(config, filesFolder)
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

/** In the data folder; in object storage where one is configured, whose library is loaded only then. */
async function filesOf({ bucket }: Config, folder: string): Promise<FileStore> {
  const inFolder = openFileStore(folder)
  if (!bucket) return inFolder
  const { openObjectStore } = await import('./files/object-store.ts')
  return withEarlier(openObjectStore(bucket), inFolder)
}

/** What can be looked at without making anything: the rows, the files, and the key that signed them. */
export interface Standing {
  readonly folder: string
  readonly files: FileStore
  /** The folder of the keys. */
  readonly keys: string
  readonly database: Database<Tables>
  /** Undefined when nothing was signed yet. */
  readonly publicKey: string | undefined
}

/** Opens what stands where the configuration points; undefined when nothing was begun there. It makes nothing. */
export async function openStanding(config: Config): Promise<Standing | undefined> {
  const { dataFolder: path, databaseAddress } = config
  const folder = resolve(path)
  if (!databaseAddress && !(await isThere(join(folder, 'gyoryu.db')))) return undefined
  const database = await openDatabase<Tables>({ folder, address: databaseAddress })
  try {
    if (await isBegun(database)) return await standing(config, folder, database)
  } catch (error) {
    await database.close()
    throw error
  }
  await database.close()
  return undefined
}

/** A place that a backup can be put into: the folder is made, and nothing else. */
export async function openPlace(config: Config): Promise<Omit<Standing, 'publicKey'>> {
  const folder = await dataFolder(config.dataFolder)
  const files = openFileStore(await folderWithin(folder, 'files'))
  const database = await openDatabase<Tables>({ folder, address: config.databaseAddress })
  return { folder, files, keys: join(folder, 'keys'), database }
}

async function standing(config: Config, folder: string, database: Database<Tables>): Promise<Standing> {
  await database.migrate()
  const key = await readSigningKey(keyPath(folder))
  if (!key && (await isSigned(database))) throw keyLost(folder)
  const [files, keys] = [await filesOf(config, join(folder, 'files')), join(folder, 'keys')]
  return { folder, files, keys, database, publicKey: key && signerWith(key).publicKey }
}

/** A key is made only where nothing was signed: asked first, as another process may make and use one at this moment. */
async function signingKey(folder: string, database: Database<Tables>) {
  const signed = await isSigned(database)
  const kept = await readSigningKey(keyPath(folder))
  if (kept) return kept
  if (signed) throw keyLost(folder)
  await folderWithin(folder, 'keys', 0o700)
  return openSigningKey(keyPath(folder))
}

/** As with the signing key: one is made only where nothing was sealed by another. */
async function installationSecret(folder: string, database: Database<Tables>): Promise<Uint8Array> {
  const path = join(folder, 'keys', 'secret')
  const kept = await readInstallationSecret(path)
  if (kept) return kept
  if (await isAnyTotpSealed(database.reads, isSealed))
    throw new StartError(
      `The secret ${path} is missing, and sign-ins with authenticator apps were sealed with it. Restore keys/secret from the backup.`,
    )
  return makeInstallationSecret(path)
}

function keyPath(folder: string): string {
  return join(folder, 'keys', 'checkpoints.pem')
}

function keyLost(folder: string): StartError {
  return new StartError(
    `The signing key ${keyPath(folder)} is missing, and this database has checkpoints that it signed. Restore keys/checkpoints.pem from the backup.`,
  )
}

async function isSigned({ reads }: Database<Tables>): Promise<boolean> {
  const first = reads.selectFrom('published_checkpoint').select('sequence').limit(1)
  return (await first.executeTakeFirst()) !== undefined
}

/** Whether there are tables at all: in a database that nobody began on, the first question fails. */
async function isBegun({ reads }: Database<Tables>): Promise<boolean> {
  try {
    await reads.selectFrom('register').select('id').limit(1).execute()
    return true
  } catch (error) {
    if (isNoTable(error)) return false
    throw error
  }
}

/** PostgreSQL has a code for it (undefined_table), SQLite only words. */
function isNoTable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '42P01') || error.message.startsWith('no such table')
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

function dataFolder(path: string): Promise<string> {
  return writableFolder(
    resolve(path),
    'data folder',
    'Give this user the right to, or set GYORYU_DATA to another folder.',
  )
}

function folderWithin(folder: string, name: string, mode?: number): Promise<string> {
  const advice = 'Give this user the right to, or move away what stands in its place.'
  return writableFolder(join(folder, name), 'folder', advice, mode)
}

async function writableFolder(path: string, what: string, advice: string, mode?: number): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode })
    await access(path, constants.W_OK | constants.X_OK)
    return path
  } catch (error) {
    throw new StartError(`The ${what} ${path} cannot be written. ${advice}`, { cause: error })
  }
}
