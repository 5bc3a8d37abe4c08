import assert from 'node:assert/strict'
import { test } from 'node:test'
import { separate } from './separate.ts'

const visit = (text: string) => ({ identity: text, likeness: text.slice(0, 10) })

function parts(entries: string[], stored: string[]) {
  return separate(entries, visit, stored.map(visit))
}

test('on the first import everything is new', () => {
  assert.deepEqual(parts(['2006-08-04 20명', '2006-08-04 공연'], []).left, [])
})

test('the same page again has nothing to leave', () => {
  const page = ['2006-08-04 20명', '2006-08-04 공연']
  assert.deepEqual(parts(page, page), { settled: page, left: [] })
})

test('a figure that was changed is left for a person; a further entry of the day is new', () => {
  assert.deepEqual(parts(['2006-08-04 25명'], ['2006-08-04 20명']).left, ['2006-08-04 25명'])
  assert.deepEqual(parts(['2006-08-04 20명', '2006-08-04 공연'], ['2006-08-04 20명']).left, [])
  assert.deepEqual(parts(['2007-08-04 12명'], ['2006-08-04 20명']).left, [])
})
