import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invented } from './exchange.examples.ts'
import { groupByYear, silenceUntil } from './year-groups.ts'

test('exchanges stand under their years and a year without any is named', () => {
  const groups = groupByYear([
    invented({ id: 'a', date: '2016-04-21' }),
    invented({ id: 'b', date: '2016-07-20' }),
    invented({ id: 'c', date: '2019-04-18' }),
  ])
  assert.deepEqual(
    groups.map(({ year, occasions, silence }) => [year, occasions.length, silence]),
    [
      [2016, 2, null],
      [2019, 1, [2017, 2018]],
    ],
  )
})

test('a part stands with its whole even when it happened in another year', () => {
  const groups = groupByYear([
    invented({ id: 'whole', date: '2003-12-30' }),
    invented({ id: 'part', date: '2004-01-02', partOf: 'whole' }),
  ])
  assert.equal(groups.length, 1)
  assert.deepEqual(
    groups[0]?.occasions[0]?.parts.map(({ id }) => id),
    ['part'],
  )
})

test('a part whose whole is not shown stands for itself', () => {
  assert.equal(
    groupByYear([invented({ id: 'part', date: '2004', partOf: 'elsewhere' })])[0]?.occasions.length,
    1,
  )
})

test('an exchange of unknown date comes last', () => {
  const groups = groupByYear([invented({ id: 'a', date: 'unknown' }), invented({ id: 'b', date: '2004' })])
  assert.deepEqual(
    groups.map(({ year }) => year),
    [2004, null],
  )
})

test('the years since the last exchange are silent too', () => {
  const exchanges = [invented({ date: '2023-01' }), invented({ date: 'unknown' })]
  assert.deepEqual(silenceUntil(2026, exchanges), [2024, 2026])
  assert.equal(silenceUntil(2023, exchanges), null)
  assert.equal(silenceUntil(2026, []), null)
})
