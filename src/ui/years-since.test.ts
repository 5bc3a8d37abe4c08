import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Edtf, toEdtf } from '../edtf/edtf.ts'
import { nextAnniversary, yearsSince } from './years-since.ts'

function date(text: string): Edtf {
  const checked = toEdtf(text)
  assert.ok(checked)
  return checked
}

test('a tie of 4 May 2004 is 22 years old from 4 May 2026, not a day earlier', () => {
  assert.equal(yearsSince(date('2004-05-04'), '2026-05-03'), 21)
  assert.equal(yearsSince(date('2004-05-04'), '2026-05-04'), 22)
})

test('a tie whose beginning nobody knows has no age', () => {
  assert.equal(yearsSince(date('../2004'), '2026-05-04'), null)
})

test('the next anniversary is today or the first one after it', () => {
  assert.deepEqual(nextAnniversary(date('2004-05-04'), '2026-11-22'), { date: '2027-05-04', years: 23 })
  assert.deepEqual(nextAnniversary(date('2004-05-04'), '2026-05-04'), { date: '2026-05-04', years: 22 })
})

test('a tie of 29 February is remembered on the 28th of a common year', () => {
  assert.equal(nextAnniversary(date('2004-02-29'), '2026-11-22')?.date, '2027-02-28')
})

test('a tie of which only the year is known has no anniversary day', () => {
  assert.equal(nextAnniversary(date('2004'), '2026-11-22'), null)
})
