import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { dates } from '../../lexicon/ko/dates.ts'
import { readYearHeading } from './year-heading.ts'

describe('a heading that gives the year of the lines below', () => {
  const lines = [
    ['2023', { year: 2023 }],
    ['2023년', { year: 2023 }],
    ['[2023년도]', { year: 2023 }],
    ['<2023>', { year: 2023 }],
    ['2021~2020', { year: undefined }],
    ['2020년, 2021년', { year: undefined }],
    ['2023년 방문', undefined],
    ['2023. 5', undefined],
    ['1,234', undefined],
  ] as const
  for (const [line, heading] of lines) {
    it(`${line}: ${heading ? (heading.year ?? 'several') : 'no heading'}`, () =>
      assert.deepEqual(readYearHeading(lineOf(line), dates), heading))
  }
})
