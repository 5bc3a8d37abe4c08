import assert from 'node:assert/strict'
import { it } from 'node:test'
import { dates } from '../../lexicon/en/dates.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { withNumericOrder } from './numeric-order.ts'

const english = { ...korean, dates }
const orderOn = (page: string) => withNumericOrder(english, page).dates.numericOrder

it('one number that can be no month shows the order of the page', () => {
  assert.deepEqual(orderOn('3/5/2019 visit, 25/12/2019 concert'), { first: 'day', sure: true })
  assert.deepEqual(orderOn('3/5/2019 visit, 12/25/2019 concert'), { first: 'month', sure: true })
})

it('dates in words make it likely', () => {
  assert.deepEqual(orderOn('3/5/2019 visit, 3 May 2018 and 4 May 2018'), { first: 'day', sure: false })
})

it('a page that shows nothing keeps the order of its language', () => {
  assert.deepEqual(orderOn('3/5/2019 visit'), { first: 'month', sure: false })
  assert.equal(withNumericOrder(korean, '3/25/2019'), korean)
})
