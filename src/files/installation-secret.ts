import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StartError } from '../kernel/start-error.ts'
import { onlyMissing } from './only-missing.ts'

const BYTES = 32

/** The installation's own secret, from which keys for what it keeps sealed are derived; undefined when none was made. */
export async function readInstallationSecret(path: string): Promise<Uint8Array | undefined> {
  const kept = await readFile(path).catch(onlyMissing)
  if (kept && kept.length !== BYTES)
    throw new StartError(`${path} is not the secret that Gyoryu wrote. Restore it from the backup.`)
  return kept
}

/** Made on the first start, readable by its owner only; of two processes at once both use the one that came first. */
export async function makeInstallationSecret(path: string): Promise<Uint8Array> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}.part`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(randomBytes(BYTES))
    await file.sync()
  } finally {
    await file.close()
  }
  await link(temporary, path).catch(onlyThere)
  await rm(temporary)
  return readFile(path)
}

function onlyThere(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}
