import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matchesOf } from './matches.ts'

it('a pattern is found everywhere, and keeps its flags', () => {
  assert.deepEqual(
    matchesOf('용인시 龍仁市 Yongin', /\p{Script=Han}|y/iu).map(({ index }) => index),
    [4, 5, 6, 8],
  )
})

describe('of several patterns', () => {
  const places = (text: string, ...patterns: RegExp[]) =>
    matchesOf(text, patterns).map(({ 0: all, index }) => `${all} ${index}`)

  it('the earliest place counts, and at one place the first pattern', () =>
    assert.deepEqual(places('ab abc b', /b/, /abc?/, /ab/), ['ab 0', 'abc 3', 'b 7']))
  it('what stands within a place is none of its own', () =>
    assert.deepEqual(places('aaab', /aab/, /aa/), ['aa 0']))
  it('none fits nowhere', () => assert.deepEqual(places('ab', /x/, /y/), []))
  it('no pattern fits nowhere', () => assert.deepEqual(places('ab'), []))
})
