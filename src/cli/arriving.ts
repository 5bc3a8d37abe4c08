import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Arrived, arrivedAs, partsOfZip } from '../acts/arrived.ts'
import { UsageError } from './command.ts'

/**
 * What was exported elsewhere, when this is that: a package of a whole register, or a folder or an archive of published
 * tables. Undefined for anything else, which is an old page.
 */
export async function arriving(path: string): Promise<Arrived | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return undefined
  if (!found.isDirectory()) return arrivedInZip(path)
  const arrived = arrivedAs(await partsOfFolder(path))
  if (arrived) return arrived
  throw new UsageError(`${path} is a folder, and not one that “export” wrote: it has no register.json.`)
}

async function arrivedInZip(path: string): Promise<Arrived | undefined> {
  if (!/\.zip$/i.test(path)) return undefined
  const parts = partsOfZip(await readFile(path))
  return parts && arrivedAs(parts)
}

async function partsOfFolder(path: string): Promise<Record<string, Uint8Array>> {
  const names = (await readdir(path, { withFileTypes: true })).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  )
  const read = names.map(async (name) => [name, new Uint8Array(await readFile(join(path, name)))] as const)
  return Object.fromEntries(await Promise.all(read))
}
