import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../', import.meta.url))

/** Of all that decides how a page looks beside the published rows: our source, and what the caller says of the run. */
export function fingerprintOf(run: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(run))
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  for (const path of paths.sort())
    if (!path.endsWith('.test.ts')) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}
