import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { dateGrammar } from '../readers/date/grammar.ts'
import { LEXICONS } from './lexicons.ts'

const ROOM = fileURLToPath(new URL('..', import.meta.url))

/** Every pattern of a table, and those that its fragments are made into. */
function patternsIn(value: unknown): readonly string[] {
  if (value instanceof RegExp) return [value.source]
  if (typeof value !== 'object' || value === null) return []
  return [...(value instanceof Set ? value : Object.values(value))].flatMap(patternsIn)
}

/** The patterns that stand in the code itself, between slashes. */
function literalsIn(code: string): readonly string[] {
  const literal =
    /(?<=[(=:[!&|?,]\s?|\s)\/(?<source>(?![/*\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuy]*(?=[.,);\s\]])/g
  return Array.from(code.matchAll(literal), ({ groups }) => groups?.source ?? '')
}

/** One part of a pattern: a bracket, a class, a letter, each perhaps with how often it may come. */
const PART = /(?<open>\((?:\?(?:[:=!]|<[=!]|<\w+>))?)|(?<close>\))|\[(?:[^\]\\]|\\.)*\]|\\.|[^\\]/
const TIMES = /(?:(?<any>[*+])|\{(?<least>\d+)(?<comma>,)?(?<most>\d*)\}|\?)?\??/
const TOKEN = new RegExp(`(?:${PART.source})(?<times>${TIMES.source})`, 'g')

/** How deep repetitions of differing length stand in one another; two can take time that grows with a power. */
function nestingOf(source: string): number {
  const depths = [0]
  for (const { groups = {} } of source.matchAll(TOKEN)) {
    if (groups.open !== undefined) depths.push(0)
    else {
      const inner = groups.close === undefined ? 0 : (depths.pop() ?? 0)
      depths.push(Math.max(depths.pop() ?? 0, inner + Number(repeats(groups))))
    }
  }
  return Math.max(...depths)
}

function repeats({ any, comma, most }: Readonly<Record<string, string | undefined>>): boolean {
  return any !== undefined || (comma !== undefined && most !== '1')
}

const DIGITS_WITHOUT_END = /(?:\\d|\[[^\]]{0,6}\\d[^\]]{0,6}\])(?:[*+]|\{\d+,\})/

const sources = globSync('**/*.ts', { cwd: ROOM }).filter((file) => !file.endsWith('.test.ts'))
const written = sources.flatMap((file) => literalsIn(readFileSync(`${ROOM}/${file}`, 'utf8')))
const made = LEXICONS.flatMap((lexicon) => [
  ...patternsIn(lexicon),
  ...patternsIn(dateGrammar(lexicon.dates)),
])
const all = [...new Set([...written, ...made])]

describe('every pattern takes time that grows with the text and no faster', () => {
  it('all are seen: those in the tables, those made of fragments, those in the code', () => {
    assert.ok(made.length > 100 && written.length > 100, `${made.length} and ${written.length}`)
  })

  it('none repeats what repeats', () => {
    assert.deepEqual(
      all.filter((source) => nestingOf(source) > 1),
      [],
    )
  })

  it('none takes in digits without end', () => {
    assert.deepEqual(
      all.filter((source) => DIGITS_WITHOUT_END.test(source)),
      [],
    )
  })

  const nested = ['(?:a+)+', '(?:[가-힣]{2,12},){0,4}', '(?:\\s\\w*x)*', '((?:ab*)c){2,}']
  for (const source of nested) {
    it(`${source} would be seen`, () => assert.equal(nestingOf(source), 2))
  }

  const flat = ['a+b*', '(?:a|b){1,9}c*', '(?:ab?){0,3}', '[(+]*x', '\\(+\\)*', '(?:a{2}){1,3}', '(?:x+)?']
  for (const source of flat) {
    it(`${source} is as it should be`, () => assert.equal(nestingOf(source), 1))
  }
})
