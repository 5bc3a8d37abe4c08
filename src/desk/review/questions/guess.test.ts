import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { guessOf } from './guess.ts'

const READER = new URL('../../../reader/', import.meta.url).pathname
const DIRECTIONS = [
  'readers/direction/*.ts',
  'lexicon/*/directions.ts',
  'readers/entry/*.ts',
  'readers/exchange.ts',
]

async function directionRules(): Promise<Set<string>> {
  const names = new Set<string>()
  for await (const file of glob(DIRECTIONS, { cwd: READER })) {
    if (file.endsWith('.test.ts')) continue
    const text = await readFile(READER + file, 'utf8')
    const of = file.includes('direction')
      ? /(?:direction\/|rule: ')(?<name>[a-z]+(?:-[a-z]+)+)'/g
      : /'direction\/(?<name>[a-z-]+)'/g
    for (const found of text.matchAll(of)) names.add(found.groups?.name ?? '')
  }
  return names
}

test('an officer is told in a sentence of its own how each direction was concluded', async () => {
  const rules = await directionRules()
  assert.ok(rules.size > 40, `${rules.size} rules`)
  const untold = [...rules].filter((name) => guessOf(`direction/${name}`) === 'words')
  assert.deepEqual(untold, [])
})

test('what has no sentence of its own is told by the words it was read from', () => {
  assert.equal(guessOf('kind/homestay'), 'kind')
  assert.equal(guessOf('place/in-brackets'), 'words')
  assert.equal(guessOf('direction/whose-people'), 'whose-people')
})
