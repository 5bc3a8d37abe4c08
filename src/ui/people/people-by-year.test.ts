import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invented } from '../exchanges/exchange.examples.ts'
import { peopleByYear } from './people-by-year.ts'

test('people are counted per year and direction, and years without travel stay in between', () => {
  const { years } = peopleByYear(
    [
      invented({ date: '2004-05-28', direction: 'inbound', people: 4 }),
      invented({ date: '2004-11-13/2004-11-15', direction: 'inbound', people: 35 }),
      invented({ date: '2006-08-04', direction: 'outbound', people: 20 }),
    ],
    '2006-12-31',
  )
  assert.deepEqual(years, [
    { year: 2004, came: 39, went: 0 },
    { year: 2005, came: 0, went: 0 },
    { year: 2006, came: 0, went: 20 },
  ])
})

test('a visit without a number is not drawn as nobody but counted as unknown', () => {
  assert.equal(peopleByYear([invented({ date: '2023-01', people: null })], '2023-05-01').uncounted, 1)
})

test('what happened without travel is neither drawn nor missing', () => {
  const { years, uncounted } = peopleByYear(
    [invented({ date: '2021-04', direction: 'none', people: 9 })],
    '2021-05-01',
  )
  assert.deepEqual([years, uncounted], [[{ year: 2021, came: 0, went: 0 }], 0])
})

test('the people of a part are not counted twice', () => {
  const { years } = peopleByYear(
    [
      invented({ id: 'whole', date: '2004-05-02', people: 18 }),
      invented({ id: 'part', date: '2004-05-05', people: 5, partOf: 'whole' }),
    ],
    '2006-12-31',
  )
  assert.equal(years[0]?.went, 18)
})

test('an exchange in both directions counts what each side sent', () => {
  const parties = [
    { side: 'home', count: 7 },
    { side: 'partner', count: 5 },
  ] as const
  const { years } = peopleByYear(
    [invented({ date: '2010', direction: 'both', people: 12, parties })],
    '2010-12-31',
  )
  assert.deepEqual(years, [{ year: 2010, came: 5, went: 7 }])
})

test('the years since the last exchange are drawn empty', () => {
  const { years } = peopleByYear([invented({ date: '2023-01', people: 3 })], '2025-02-01')
  assert.deepEqual(
    years.map(({ year, went }) => [year, went]),
    [
      [2023, 3],
      [2024, 0],
      [2025, 0],
    ],
  )
})
