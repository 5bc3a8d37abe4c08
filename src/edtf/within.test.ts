import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toEdtf } from './edtf.ts'
import { isWithin } from './within.ts'

describe('a date lies within another', () => {
  const lines = [
    ['2004-05-04', '2004-05-02/2004-05-10', true],
    ['2004-05-02/2004-05-10', '2004-05', true],
    ['2004-05-11', '2004-05-02/2004-05-10', false],
    ['2004-05', '2004-05-02/2004-05-10', false],
    ['unknown', '2004', false],
    ['unknown', 'unknown', true],
  ] as const
  for (const [date, whole, within] of lines)
    it(`${date} within ${whole}: ${within}`, () => {
      const [one, other] = [toEdtf(date), toEdtf(whole)]
      assert.ok(one && other)
      assert.equal(isWithin(one, other), within)
    })
})
