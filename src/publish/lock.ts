import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../kernel/start-error.ts'
import { OWN_FOLDER } from './manifest.ts'

/** Works on an export's folder while no other process does; a lock whose process is gone is no lock. */
export async function inLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, OWN_FOLDER, 'lock')
  await mkdir(join(folder, OWN_FOLDER), { recursive: true })
  if (!(await taken(path)))
    throw new StartError(`Another process is writing to ${folder}. Try again when it is done.`)
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function taken(path: string): Promise<boolean> {
  const write = () =>
    writeFile(path, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    )
  if (await write()) return true
  const holder = Number(await readFile(path, 'utf8').catch(() => '0'))
  if (holder > 0 && isAlive(holder)) return false
  await rm(path, { force: true })
  return write()
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
