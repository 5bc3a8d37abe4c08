import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { facts } from '../../lexicon/ko/facts.ts'
import { quantitiesIn } from './quantity.ts'

describe('numbers with their scales', () => {
  const lines = [
    ['36㎢', [36]],
    ['68,764ha', [68764]],
    ['16.8˚C', [16.8]],
    ['137천명', [137000]],
    ['15만 4천명', [154000]],
    ['4만 6,850명', [46850]],
    ['8,350억원', [835000000000]],
    ['3백만 달러', [3000000]],
    ['3천 15만', [3000, 150000]],
    ['21만 3천명 / 84,112세대', [213000, 84112]],
    ['없음', []],
  ] as const
  for (const [line, values] of lines) {
    it(`${line}: ${values.join(', ') || 'none'}`, () =>
      assert.deepEqual(
        quantitiesIn(line, facts).map(({ value }) => value),
        values,
      ))
  }
})

it('what stands behind a number is its unit', () => {
  assert.deepEqual(
    quantitiesIn('15만 4천명 거주', facts).map(({ behind }) => behind),
    ['명 거주'],
  )
})
