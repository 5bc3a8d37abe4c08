import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { allPatterns } from './all-patterns.ts'
import { patternsInSource } from './in-source.ts'
import { faultOf } from './prove.ts'
import { nameOf, readProven } from './proven.ts'

const SECONDS = 10

/** For the first patterns that are not among the proven: what is wrong with them is told at once. */
const LOOKED_AT = 3
const SECONDS_FOR_ONE = 2

const { places, unreached } = allPatterns()

describe('every regular expression takes time in the length of the text', () => {
  it('those written in the source and those made while it runs are seen', () => {
    assert.ok(places.size > 300, `${places.size} patterns`)
    assert.equal(places.get('/[,;]/'), undefined)
    const gzip = [...places].find(([pattern]) => pattern.includes('gzip'))
    assert.match(gzip?.[1] ?? '', /^src\/http\/compressed\.ts:\d+$/)
  })

  it('none is made where nobody looks', () => assert.deepEqual(unreached, []))

  it('each was proven; a new one is by npm run test:regexes, which keeps it in the list', () => {
    const proven = readProven()
    const added = [...places].filter(([pattern]) => !proven.has(nameOf(pattern)))
    const faults = added.map(([pattern, place], at) => {
      const fault = at < LOOKED_AT ? faultOf(pattern, SECONDS_FOR_ONE) : undefined
      return `${place}: ${pattern}: ${fault ?? 'new'}: run npm run test:regexes`
    })
    assert.deepEqual(faults, [])
  })
})

describe('a pattern that does not', () => {
  const SLOW = ['/(a+)+$/', '/^(?:a|a)*$/', '/\\s*\\n\\s*/g', '/a.*b.*c$/', '/\\d+\\s*\\d*년/u']
  for (const pattern of SLOW)
    it(`is found: ${pattern}`, () => assert.notEqual(faultOf(pattern, SECONDS), undefined))

  const LINEAR = ['/^(?:a|b)*$/', '/\\n\\s*/g', '/(?<year>\\d{4})년\\s{0,2}(?<month>\\d{1,2})월/dy']
  for (const pattern of LINEAR)
    it(`is not seen in ${pattern}`, () => assert.equal(faultOf(pattern, SECONDS), undefined))

  it('is found in source among divisions and types, and where patterns are made', () => {
    const source = [
      'const half: number = 4 / 2 / 1',
      "export const found = /(a+)+$/g.test('/no/') as boolean",
      'if (half instanceof RegExp) new RegExp(`${half}+`)',
      "const text = `${RegExp('a') /* /no/ */}`",
    ].join('\n')
    assert.deepEqual(patternsInSource('planted.ts', source), {
      literals: ['/(a+)+$/g'],
      makers: ['planted.ts:3', 'planted.ts:4'],
    })
  })
})
