import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import type { Above } from '../date/above.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readYearHeading } from './year-heading.ts'

describe('a heading that gives the year of the lines below', () => {
  const lines: readonly (readonly [line: string, above: Above | undefined])[] = [
    ['2023', { year: 2023, headed: true }],
    ['2023년', { year: 2023, headed: true }],
    ['[2023년도]', { year: 2023, headed: true }],
    ['<2023>', { year: 2023, headed: true }],
    ['2021~2020', {}],
    ['2020년, 2021년', {}],
    ['2019년 교류실적', { year: 2019, headed: true }],
    ['1999년부터', {}],
    ['2023년 방문', undefined],
    ['2023. 5', undefined],
    ['1,234', undefined],
  ]
  for (const [line, heading] of lines) {
    it(`${line}: ${heading ? (heading.year ?? 'several') : 'no heading'}`, () =>
      assert.deepEqual(readYearHeading(lineOf(line), korean)?.above, heading))
  }
})
