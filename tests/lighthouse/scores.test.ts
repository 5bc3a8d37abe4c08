import assert from 'node:assert/strict'
import { test } from 'node:test'
import { median } from './scores.ts'

test('the median takes the middle visit of each category, however the visits were ordered', () => {
  const visits = [90, 100, 97].map((performance) => ({ performance, seo: 100, accessibility: 100 }))
  assert.deepEqual(median(visits), { accessibility: 100, 'best-practices': 0, seo: 100, performance: 97 })
})
