import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { sha256 } from '../../src/kernel/hash.ts'

/** Hashes of the patterns that were proven before: a proof takes up to a minute and never changes. */
const PATH = 'tests/regexes/proven.txt'

export function readProven(): Set<string> {
  return new Set(existsSync(PATH) ? readFileSync(PATH, 'utf8').split('\n') : [])
}

export function writeProven(patterns: readonly string[]): void {
  writeFileSync(PATH, `${patterns.map(nameOf).sort().join('\n')}\n`)
}

export function nameOf(pattern: string): string {
  return sha256(pattern).slice(0, 32)
}
