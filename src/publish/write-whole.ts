import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Folders that were made or seen in this run. */
const folders = new Set<string>()

/** Writes a file beside its place and moves it there, so that nobody is ever served half of it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const folder = dirname(path)
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
  folders.add(folder)
  const unfinished = `${path}.unfinished`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, path)
}
