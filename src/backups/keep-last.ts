import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const NAME = /^gyoryu-\d{4}-\d{2}-\d{2}T\d{6}Z\.tar$/

/** Removes all but the last backups of a folder; nothing else that lies there. Returns what went. */
export async function keepLast(folder: string, most: number): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).toSorted()
  const old = names.slice(0, -most)
  for (const name of old) await rm(join(folder, name))
  return old
}
