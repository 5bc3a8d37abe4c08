import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readTieDates } from './tie-date.ts'

describe('a line of the profile that dates the tie', () => {
  const lines = [
    ['자매결연 체결일 2004. 5.4', [['2004-05-04', 'sister']]],
    ['결연일 : 2009. 10. 16.(자매결연)', [['2009-10-16', 'sister']]],
    ['결연일 우호교류 2006. 9. 14', [['2006-09-14', 'friendship']]],
    ['결연일 : 2009. 10. 16.', [['2009-10-16', undefined]]],
    [
      '결연일 : 우호교류 2006. 9. 14 / 자매결연 2010. 5. 3',
      [
        ['2006-09-14', 'friendship'],
        ['2010-05-03', 'sister'],
      ],
    ],
    ['결연일 : 미정', []],
    ['결연일 : 2030년 5월 예정', []],
    ['시승격 : 1920. 2. 11.', []],
  ] as const
  for (const [line, dates] of lines) {
    it(line, () =>
      assert.deepEqual(
        readTieDates(lineOf(line), { start: 0, end: line.length }, korean).map(({ date, type }) => [
          date.value,
          type?.value,
        ]),
        dates,
      ),
    )
  }
})
