import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateChoices } from './date-choices.ts'

const reading = (kind: string, wrote: string, value = 'unknown', alternatives?: string[]) => ({
  field: 'date',
  value,
  span: { start: 0, end: 0 },
  basis: 'inferred' as const,
  rule: 'test',
  doubt: { kind, wrote },
  ...(alternatives && { alternatives }),
})

test('for a day that no calendar has, the days beside it and the month are offered', () => {
  assert.deepEqual(dateChoices(reading('impossible-date', '2008. 9. 31'), []), [
    '2008-09-30',
    '2008-10-01',
    '2008-09',
  ])
  assert.deepEqual(dateChoices(reading('impossible-date', '2003. 2. 30'), []), [
    '2003-02-28',
    '2003-03-01',
    '2003-02',
  ])
})

test('for a date without a year, the years of the rows around it are offered', () => {
  assert.deepEqual(dateChoices(reading('year-not-written', '7. 7'), [2003, 2004]), [
    '2003-07-07',
    '2004-07-07',
  ])
})

test('of two readings both are offered, the one that was taken first', () => {
  assert.deepEqual(dateChoices(reading('two-readings', '', '2019-05-03', ['2019-03-05']), []), [
    '2019-05-03',
    '2019-03-05',
  ])
})
