import assert from 'node:assert/strict'
import { it } from 'node:test'
import { oncePer } from './once-per.ts'

it('work on one object is done once, and anew for another that looks the same', () => {
  let count = 0
  const pattern = oncePer(({ word }: { readonly word: string }) => {
    count += 1
    return new RegExp(word)
  })
  const visit = { word: '방문' }
  assert.equal(pattern(visit), pattern(visit))
  assert.equal(count, 1)
  assert.notEqual(pattern({ word: '방문' }), pattern(visit))
  assert.equal(count, 2)
})
