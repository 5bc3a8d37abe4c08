import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sidesOf } from '../for-tests.ts'
import { masked } from './masked.ts'

it('names become marks of the same length, so that every place in the text stays', () => {
  const text = '용인시 대표단이 플러튼시 방문'
  const result = masked(text, sidesOf('용인시', '플러튼시'))
  assert.equal(result, '⌂⌂⌂ 대표단이 ⚑⚑⚑⚑ 방문')
  assert.equal(result.length, text.length)
})

it('a text without names stays as it is', () => {
  assert.equal(masked('대표단 방문', sidesOf('용인시', '플러튼시')), '대표단 방문')
})
