import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { dates } from '../../lexicon/ko/dates.ts'
import { readAsOf } from './as-of.ts'

describe('as of when a figure stands', () => {
  const lines = [
    ['15만 4천명 (2019년 말 기준)', '2019-12'],
    ['15만 4천명(2019. 12월말 현재)', '2019-12'],
    ['22천명 (2021. 10월 기준)', '2021-10'],
    ['137천명(2015년)', '2015'],
    ['137천명(2015년경)', '2015~'],
    ['591㎢ (서울의 1.5배)', undefined],
    ['2015년에 137천명', undefined],
  ] as const
  for (const [line, date] of lines) {
    it(`${line}: ${date ?? 'not told'}`, () => assert.equal(readAsOf(lineOf(line), dates)?.value, date))
  }
})
