import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StartError } from '../kernel/start-error.ts'
import { onlyMissing } from './only-missing.ts'

/** P-256 by the name that OpenSSL gives it. */
const OPENSSL_P256 = 'prime256v1'

/** The installation's ECDSA P-256 key (PKCS #8, PEM), made on the first start and readable by its owner only. */
export async function openSigningKey(path: string): Promise<KeyObject> {
  return (await readSigningKey(path)) ?? makeKey(path)
}

/** The key when there is one; a StartError when something else stands in its place. */
export async function readSigningKey(path: string): Promise<KeyObject | undefined> {
  const kept = await readFile(path, 'utf8').catch((error: unknown) => unreadableUnlessMissing(error, path))
  return kept === undefined ? undefined : toKey(kept, path)
}

function toKey(kept: string, path: string): KeyObject {
  const key = parsed(kept)
  if (key?.asymmetricKeyDetails?.namedCurve === OPENSSL_P256) return key
  throw new StartError(
    `${path} is no signing key (ECDSA P-256 in PEM). Restore it from the backup: what was signed can be verified by no other.`,
  )
}

function parsed(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}

function unreadableUnlessMissing(error: unknown, path: string): undefined {
  try {
    return onlyMissing(error)
  } catch (cause) {
    throw new StartError(
      `The signing key ${path} cannot be read. Give this user the right to, or restore the folder keys from the backup.`,
      { cause },
    )
  }
}

/** Written whole under another name first, and linked only when no other process has made one meanwhile. */
async function makeKey(path: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}.part`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await file.sync()
  } finally {
    await file.close()
  }
  await link(temporary, path).catch(onlyThere)
  await rm(temporary)
  return createPrivateKey(await readFile(path))
}

function onlyThere(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}
