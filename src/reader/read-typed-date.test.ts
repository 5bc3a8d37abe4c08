import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTypedDate } from './read-typed-date.ts'

const TYPED: readonly (readonly [typed: string, value: string | undefined])[] = [
  ['2003. 7. 7', '2003-07-07'],
  ['2003.7.7~12', '2003-07-07/2003-07-12'],
  ['2003년 7월', '2003-07'],
  ['7 July 2003', '2003-07-07'],
  ['２００３．７．７', '2003-07-07'],
  ['2003-07-07/2003-07-12', '2003-07-07/2003-07-12'],
  ['  2003 ', '2003'],
  ['unknown', 'unknown'],
  ['어느 날', undefined],
  ['2003. 7. 7 방문', undefined],
  ['', undefined],
]

for (const [typed, value] of TYPED)
  test(`“${typed}” is ${value ?? 'no date'}`, () => assert.equal(readTypedDate(typed)?.value, value))

test('a day of no calendar is typed as it was read: nobody bends it', () => {
  const read = readTypedDate('2003. 2. 30')
  assert.ok(read === undefined || read.doubt)
})

test('with the year of the rows around it, a month and a day are enough', () => {
  assert.equal(readTypedDate('7. 7', 2003)?.value, '2003-07-07')
})
