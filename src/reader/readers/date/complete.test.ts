import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { completeDate } from './complete.ts'
import type { WrittenPoint, WrittenSpan } from './written-date.ts'

const complete = (start: WrittenPoint, more: Partial<WrittenSpan> = {}, year?: number) =>
  completeDate({ start, join: more.end ? 'range' : 'none', from: 0, to: 1, ...more }, { year }, '…')

const JULY_7 = { year: 2003, month: 7, day: 7 }

describe('an end takes from its start what it leaves out', () => {
  const ends: readonly (readonly [WrittenPoint, string, string])[] = [
    [{ day: 12 }, '2003-07-07/2003-07-12', 'date/day-of-same-month'],
    [{ month: 8, day: 2 }, '2003-07-07/2003-08-02', 'date/end-in-same-year'],
    [{ year: 2004, month: 1, day: 3 }, '2003-07-07/2004-01-03', 'date/as-written'],
    [{ year: 2004 }, '2003-07-07/2004', 'date/as-written'],
  ]
  for (const [end, date, rule] of ends) {
    it(`${JSON.stringify(end)}: ${date}`, () => {
      const read = complete(JULY_7, { end })
      assert.deepEqual([read.value, read.rule], [date, rule])
    })
  }
})

describe('what the reader guessed it says', () => {
  it('a stay over New Year: the next year is a guess', () => {
    const read = complete({ year: 2003, month: 12, day: 30 }, { end: { month: 1, day: 3 } })
    assert.deepEqual(
      [read.value, read.basis, read.doubt],
      ['2003-12-30/2004-01-03', 'inferred', { kind: 'two-readings' }],
    )
  })

  it('below a year of a heading too', () => {
    const read = complete({ month: 12, day: 30 }, { end: { month: 1, day: 3 } }, 2003)
    assert.deepEqual([read.value, read.doubt], ['2003-12-30/2004-01-03', { kind: 'two-readings' }])
  })

  it('a tilde without an end: perhaps one day', () => {
    const read = complete(JULY_7, { join: 'no-end' })
    assert.deepEqual(
      [read.value, read.alternatives, read.doubt],
      ['2003-07-07/', ['2003-07-07'], { kind: 'two-readings' }],
    )
  })

  it('from March back to January is no New Year', () => {
    const read = complete({ year: 2003, month: 3, day: 30 }, { end: { month: 1, day: 3 } })
    assert.deepEqual([read.value, read.doubt?.kind], ['unknown', 'end-before-start'])
  })

  it('no year anywhere: nothing is guessed', () => {
    assert.deepEqual(complete({ month: 5, day: 3 }).doubt, { kind: 'year-not-written', wrote: '…' })
  })
})

it('what is approximate stays so at either end', () => {
  const read = complete({ year: 2010, month: 5, about: true }, { end: { month: 7, about: true } })
  assert.equal(read.value, '2010-05~/2010-07~')
})
