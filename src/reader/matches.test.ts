import assert from 'node:assert/strict'
import { it } from 'node:test'
import { matchesOf } from './matches.ts'

it('a pattern is found everywhere, and keeps its flags', () => {
  assert.deepEqual(
    matchesOf('용인시 龍仁市 Yongin', /\p{Script=Han}|y/iu).map(({ index }) => index),
    [4, 5, 6, 8],
  )
})
