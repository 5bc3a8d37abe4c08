import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import axe from 'axe-core'
import { ruleExists } from 'html-validate'

const TABLE = readFileSync('docs/accessibility-tests.md', 'utf8')
const ROW = /^\| (?<item>\d{1,2}) [^|]{1,80} \| (?<held>[^|]{1,400}) \|$/gm

interface Row {
  readonly item: number
  readonly held: string
}

function rowsOf(table: string): Row[] {
  return [...table.matchAll(ROW)].map(({ groups }) => ({
    item: Number(groups?.item),
    held: groups?.held ?? '',
  }))
}

/** A row is held where it names the matrix, the kit, the components or a test file; a rule must be one that exists. */
function faultsOf({ item, held }: Row): string[] {
  const tested = /\bmatrix\b|\bkit\b|\bcomponents\b|\bjourney|\.test\.ts|the same/.test(held)
  const rules = [...held.matchAll(/`(?<rule>[a-z][a-z0-9/-]{2,40})`/g)].map(
    ({ groups }) => groups?.rule ?? '',
  )
  const unknown = rules.filter((rule) => !RULES.has(rule) && !ruleExists(rule) && !OTHERS.has(rule))
  return [
    ...(tested ? [] : [`${item} names no test`]),
    ...unknown.map((rule) => `${item} names ${rule}, which no tool knows`),
  ]
}

const RULES = new Set(axe.getRules().map(({ ruleId }) => ruleId))
const OTHERS = new Set(['accesskey', 'way']) // an attribute that is looked for, a component

describe('the table of KWCAG 2.2', () => {
  test('has all 33 items, each held by a test that exists', () => {
    const rows = rowsOf(TABLE)
    assert.deepEqual(
      rows.map(({ item }) => item),
      Array.from({ length: 33 }, (_, place) => place + 1),
    )
    assert.deepEqual(rows.flatMap(faultsOf), [])
  })

  test('a row without a test, and a rule that no tool knows, are found', () => {
    const rows = rowsOf('| 9 구분 | we look at it |\n| 10 키보드 | matrix: axe `no-such-rule` |\n')
    assert.equal(rows.flatMap(faultsOf).length, 2)
  })
})

test('no script of the public pages listens to motion, or takes keys by themselves', () => {
  const scripts = globSync('src/client/**/*.ts').filter((file) => !file.endsWith('.test.ts'))
  assert.ok(scripts.length > 3)
  for (const file of scripts) {
    const text = readFileSync(file, 'utf8')
    assert.doesNotMatch(text, /devicemotion|deviceorientation|accelerometer/i, file)
    assert.doesNotMatch(text, /(?:document|window|body)\.addEventListener\('key/, file)
  }
})
