import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anniversariesAhead } from './anniversaries.ts'

const on = (date: string) => ({ id: date, partnershipId: 'a', date })

test('the first, the fifth and every tenth anniversary of the coming year are told, the next first', () => {
  const dates = ['2016-12-01', '2006-11-25', '2021-11-24', '2025-11-30', '2019-12-01', '1996', 'unknown'].map(
    on,
  )
  const told = anniversariesAhead(dates, '2026-11-23').map(({ date, years }) => [date, years])
  assert.deepEqual(told, [
    ['2026-11-24', 5],
    ['2026-11-25', 20],
    ['2026-11-30', 1],
    ['2026-12-01', 10],
  ])
})
