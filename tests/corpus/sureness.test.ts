import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Judgement } from './judgement.ts'
import { surenessLines, surenessOf } from './sureness.ts'

function judged(field: Judgement['field'], right: boolean, ...sure: readonly boolean[]): Judgement {
  return { field, about: '', expected: '', read: '', right, sure }
}

it('counts the sure values of each kind, and how many of them are right', () => {
  const all = surenessOf([
    judged('date', true, true),
    judged('date', false, true),
    judged('date', false, false),
  ])
  const date = all.find(({ kind }) => kind === 'date')
  assert.deepEqual(
    [date?.sure, date?.right],
    [
      { count: 2, of: 3 },
      { count: 1, of: 2 },
    ],
  )
})

it('what was invented is wrong in its own kind', () => {
  const all = surenessOf([judged('agreement', true, true), judged('invented agreement', false, true)])
  assert.deepEqual(all.find(({ kind }) => kind === 'agreements')?.right, { count: 1, of: 2 })
})

it('a kind that does not occur has no share', () => {
  assert.match(surenessLines(surenessOf([]))[0] ?? '', /^date +sure +0\/0 +–/)
})
