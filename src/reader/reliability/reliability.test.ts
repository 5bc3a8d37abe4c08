import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Reliability, SURE, expectedShare } from './reliability.ts'

const table: Reliability = {
  'kind/signed': { right: 99, of: 100 },
  'kind/visit': { right: 8, of: 10 },
  'date/heading-above': { right: 0, of: 5 },
}

it('a rule that was often wrong is expected to be so again', () => {
  assert.ok(expectedShare('kind/visit', table) < SURE)
  assert.ok(expectedShare('kind/signed', table) > SURE)
})

it('a rule that was seen once is judged by the other rules of its field', () => {
  const seenOnce: Reliability = { ...table, 'kind/tour': { right: 1, of: 1 } }
  const expected = expectedShare('kind/tour', seenOnce)
  assert.ok(expected > expectedShare('kind/visit', table) && expected < 1)
})

it('a rule that was never seen is expected to be as good as its field', () => {
  assert.equal(expectedShare('kind/new', table), 107 / 110)
})

it('another field says nothing', () => {
  assert.equal(expectedShare('people/counted', table), 1)
})
