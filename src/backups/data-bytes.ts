import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { onlyMissing } from '../files/only-missing.ts'
import type { Installed } from './back-up.ts'

/** What the rows and the kept files take, in bytes. */
export async function dataBytes({ database, folder }: Installed): Promise<number> {
  return (await database.size()) + (await bytesBelow(join(folder, 'files')))
}

async function bytesBelow(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true }).catch(onlyMissing)) ?? []
  const sizes = await Promise.all(
    names.map(async (name) => {
      const entry = await stat(join(folder, name)).catch(onlyMissing)
      return entry?.isFile() ? entry.size : 0
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
