import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withParticle } from './particle.ts'

const LINES = [
  ['용인시', '은/는', '용인시는'],
  ['용인', '은/는', '용인은'],
  ['서울', '으로/로', '서울로'],
  ['3', '으로/로', '3으로'],
  ['2', '이/가', '2가'],
  ['2004년 5월 10', '와/과', '2004년 5월 10과'],
  ['Fullerton', '은/는', 'Fullerton은(는)'],
  ['フラートン', '으로/로', 'フラートン(으)로'],
  ['플러튼(미국)', '을/를', '플러튼(미국)을'],
] as const

for (const [word, pair, expected] of LINES) {
  test(`${word} takes the particle ${pair} as ${expected}`, () => {
    assert.equal(withParticle(word, pair), expected)
  })
}
