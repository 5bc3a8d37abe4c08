import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OWN_FOLDER } from './manifest.ts'

/**
 * Addresses that a run began to write and that no manifest knows yet: a run that was ended in the middle leaves them, so
 * that the next one looks at them too and nothing stays that should not.
 */
export interface Journal {
  readonly left: () => string[]
  readonly add: (addresses: readonly string[]) => void
  readonly end: () => void
}

export function journalOf(folder: string): Journal {
  const path = join(folder, OWN_FOLDER, 'journal')
  return {
    left: () => linesOf(path),
    add: (addresses) => {
      if (addresses.length > 0) appendFileSync(path, addresses.map((address) => `${address}\n`).join(''))
    },
    end: () => rmSync(path, { force: true }),
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'))
  } catch {
    return [] // no run was ended in the middle
  }
}
