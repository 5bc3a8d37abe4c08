import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The installation's ECDSA P-256 key (PKCS #8, PEM), made on the first start and readable by its owner only. */
export async function openSigningKey(path: string): Promise<KeyObject> {
  const kept = await readFile(path, 'utf8').catch(onlyMissing)
  return kept === undefined ? makeKey(path) : createPrivateKey(kept)
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

function onlyMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

function onlyThere(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}
