import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Folders that were made or seen in this run. */
const folders = new Set<string>()

/** Writes a file beside its place and moves it there, so that nobody is ever served half of it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  makeFolder(dirname(path))
  const unfinished = `${path}.unfinished`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, path)
}

/** Most stand in one that was made before; asked for with all above it, each costs several looks at the disk. */
function makeFolder(folder: string): void {
  if (folders.has(folder)) return
  if (folders.has(dirname(folder))) makeOne(folder)
  else mkdirSync(folder, { recursive: true })
  folders.add(folder)
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
