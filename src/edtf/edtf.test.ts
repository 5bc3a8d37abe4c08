import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'edtf'
import * as fc from 'fast-check'
import { boundsOf } from './bounds.ts'
import { dateInterval, datePoint } from './build.ts'
import { daysInMonth, isoDay } from './calendar.ts'
import { type Edtf, toEdtf, UNKNOWN } from './edtf.ts'

const year = fc.integer({ min: 1000, max: 2999 })
const month = fc.integer({ min: 1, max: 12 })
const point = fc
  .tuple(
    year,
    fc.option(fc.tuple(month, fc.option(fc.integer({ min: 1, max: 31 })))),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map(([y, rest, mark]) => {
    const [m, d] = rest ?? []
    const parts = [y, m, d].filter((part) => typeof part === 'number')
    return parts.map((part) => String(part).padStart(2, '0')).join('-') + mark
  })

function checked(text: string): Edtf {
  const date = toEdtf(text)
  assert.ok(date, text)
  return date
}

test('takes the dates that records keep', () => {
  const taken = [
    '2003-07-07/2003-07-12',
    '2021-04',
    '2010',
    '1986-23',
    '2004~',
    '2004-05?',
    '1999/..',
    '../2004',
    '1999/',
  ]
  for (const date of [...taken, '199X', '19XX', '2004-02-29', '2004/2004-03', 'unknown'])
    assert.equal(toEdtf(date), date)
})

test('refuses what is no date, or a date that no calendar has', () => {
  const refused = [
    '',
    '20030707',
    '2003-2-3',
    '2003-02-30',
    '2003-02-29',
    '2003-13',
    '2003-00',
    '2003-25',
    '03-07',
  ]
  const intervals = [
    '2004/2003',
    '2004-05/2004-03',
    '2003-07-12/2003-07-07',
    '../..',
    '/',
    '2003/2004/2005',
    '199X-05',
  ]
  for (const text of [...refused, ...intervals, '2003 ', 'unknown/2003'])
    assert.equal(toEdtf(text), undefined, text)
})

test('takes nothing that another program, edtf.js, does not read as level 1', () => {
  fc.assert(
    fc.property(point, fc.option(point), (start, end) => {
      const text = end === null ? start : `${start}/${end}`
      const date = toEdtf(text)
      if (date !== undefined) assert.ok(parse(text), text)
    }),
  )
})

test('never takes arbitrary text for a date', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const date = toEdtf(text)
      assert.ok(date === undefined || date === UNKNOWN || /^[\d./?~%X-]+$/.test(date))
    }),
  )
})

test('builds a day only when the calendar has it', () => {
  assert.equal(datePoint({ year: 2003, month: 2, day: 30 }), undefined)
  assert.equal(datePoint({ year: 2003, month: 2, day: 3 }), '2003-02-03')
  assert.equal(datePoint({ year: 2021, month: 4 }), '2021-04')
  assert.equal(dateInterval(checked('2003-07-12'), checked('2003-07-07')), undefined)
  assert.equal(dateInterval(checked('2003-07-07'), checked('2003-07-07')), '2003-07-07')
})

test('knows the first and last day that a date can mean', () => {
  const bounds: [string, string | null, string | null][] = [
    ['2003-07-07/2003-07-12', '2003-07-07', '2003-07-12'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['2010', '2010-01-01', '2010-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['1986-23', '1986-09-01', '1986-11-30'],
    ['2007-24', '2007-12-01', '2008-02-29'],
    ['1999/..', '1999-01-01', null],
    ['../2004', null, '2004-12-31'],
    ['2004-05~', '2004-05-01', '2004-05-31'],
    ['unknown', null, null],
  ]
  for (const [date, earliest, latest] of bounds)
    assert.deepEqual(boundsOf(checked(date)), { earliest, latest }, date)
})

test('the first day is never after the last, and both lie in the calendar', () => {
  fc.assert(
    fc.property(point, fc.option(point), (start, end) => {
      const date = toEdtf(end === null ? start : `${start}/${end}`)
      if (date === undefined) return
      const { earliest, latest } = boundsOf(date)
      assert.ok(earliest !== null && latest !== null && earliest <= latest, date)
      for (const day of [earliest, latest]) assert.equal(checked(day), day)
    }),
  )
})

test('agrees with the runtime’s own calendar on the length of every month', () => {
  fc.assert(
    fc.property(year, month, (y, m) => {
      assert.equal(daysInMonth(y, m), Temporal.PlainYearMonth.from({ year: y, month: m }).daysInMonth)
      assert.equal(isoDay(y, m, 1), Temporal.PlainDate.from({ year: y, month: m, day: 1 }).toString())
    }),
  )
})
