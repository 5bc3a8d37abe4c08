import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bounded } from './bounded.ts'

const TEXT = 'aaaaaaaaaaaaaaaaaaaa, (aabab) 12345 x]]{2} aba'

describe('a pattern written out fits what its short form fits', () => {
  const short: readonly string[] = [
    'a{3}',
    'a{0,1}',
    'a{2,7}',
    'a{2,13}?,',
    'a{0,12}a{3}(?=,)',
    '(?:ab|a){1,5}\\)',
    '\\((?<inside>[^()]{1,9})\\)',
    '(?<!\\d)\\d{1,3}(?:45){0,2}\\s[x-z\\]]{1,4}',
    '\\u0061{2}b',
    '\\]{1,2}\\{2',
    'b{1,}',
    '(?:a|b){3}$',
  ]
  for (const source of short) {
    it(source, () => {
      const found = (pattern: RegExp) => [...TEXT.matchAll(pattern)].map(({ 0: all, index }) => [index, all])
      assert.deepEqual(found(bounded(source, 'g')), found(new RegExp(source, 'g')))
      assert.ok(found(bounded(source, 'g')).length > 0)
    })
  }

  it('however many there are, in the same order', () => {
    for (let most = 1; most < 40; most++)
      for (const lazy of ['', '?'])
        assert.equal(
          bounded(`^a{0,${most}}${lazy}`).exec(TEXT)?.[0],
          new RegExp(`^a{0,${most}}${lazy}`).exec(TEXT)?.[0],
        )
  })

  it('and nothing is left to count', () => {
    assert.equal(bounded('[a{3}]{1,3}x{2}').source, '[a{3}](?:[a{3}](?:[a{3}])?)?xx')
  })

  const nested = ['(?:a{1,3}b){0,4}', '(?:(?:ab*)c){2}', '(?:a|(?:b+)){1,3}']
  for (const source of nested)
    it(`${source} is refused: it repeats within itself`, () =>
      assert.throws(() => bounded(source), /within itself/))
})
