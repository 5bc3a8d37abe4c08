import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readLabel } from './label.ts'
import { factsOf } from './labelled-facts.ts'
import { piecesOf } from './pieces.ts'

function read(line: string) {
  const labelled = readLabel(lineOf(line), korean.facts)
  const [piece] = labelled ? piecesOf(labelled, korean) : []
  assert.ok(piece)
  return factsOf(piece, [], 0, korean).map(({ key, value, unit, asOf }) => [
    key?.value ?? null,
    value.value,
    unit,
    asOf?.value,
  ])
}

describe('the facts of a labelled value', () => {
  const lines = [
    ['면적 36㎢', [['area_km2', 36, 'km²', undefined]]],
    [
      '인구 : 21만 3천명 / 84,112세대 (2019년 말 기준)',
      [
        ['population', 213000, 'people', '2019-12'],
        ['households', 84112, 'households', '2019-12'],
      ],
    ],
    ['시승격 : 1920년경', [['established', '1920~', null, undefined]]],
    ['시승격 : 오래전', [['established', '오래전', null, undefined]]],
    ['예산 : 105억 엔', [['budget_jpy', 10500000000, 'JPY', undefined]]],
    ['문화관광 : 골프장', [['sights', '골프장', null, undefined]]],
    ['문화관광 : 오페라', [['culture', '오페라', null, undefined]]],
    ['특산물 : 오렌지', [[null, '오렌지', null, undefined]]],
    ['인구 : 많음', [['population', '많음', null, undefined]]],
  ] as const
  for (const [line, facts] of lines) {
    it(line, () => assert.deepEqual(read(line), facts))
  }
})
