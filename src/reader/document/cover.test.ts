import assert from 'node:assert/strict'
import { it } from 'node:test'
import { uncovered } from './cover.ts'
import { textOf } from '../for-tests.ts'

const gaps = (text: string, ...spans: readonly (readonly [number, number])[]) =>
  uncovered(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map((span) => textOf(text, span))

it('a page of which nothing was read is left over line by line, without the blanks around', () => {
  assert.deepEqual(gaps('교류현황\n\n  2003. 7. 7 방문 \r\n끝'), ['교류현황', '2003. 7. 7 방문', '끝'])
})

it('what stands before, between and behind the words that were read is left over', () => {
  assert.deepEqual(gaps('가 나 다 라', [2, 3], [4, 5]), ['가', '라'])
})

it('blanks between two readings are nothing', () => {
  assert.deepEqual(gaps('가 나', [0, 1], [2, 3]), [])
})
