import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toEdtf } from '../edtf/edtf.ts'
import { yearsPastUse } from './fact-shelf-life.ts'

const LINES = [
  ['people counted in 2010 are out of date in 2026', 'population', '2010', null, 15],
  ['people counted in 2022 are not', 'population', '2022', null, null],
  ['a figure of 2010 that was checked last year is not', 'population', '2010', '2025-12-01', null],
  ['a value without a day says so elsewhere', 'population', null, null, null],
  [
    'rain of the years until 1990 still describes a climate for thirty years',
    'rainfall_mm',
    '1990',
    null,
    35,
  ],
  ['what only the page itself names does not grow old by itself', null, '1990', null, null],
] as const

for (const [sentence, key, asOf, checkedOn, years] of LINES)
  test(sentence, () => {
    const date = asOf === null ? null : (toEdtf(asOf) ?? null)
    assert.equal(yearsPastUse({ key, asOf: date, checkedOn }, '2026-11-22'), years)
  })
