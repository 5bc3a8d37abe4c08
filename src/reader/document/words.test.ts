import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lineOf } from '../for-tests.ts'
import { cut, spanIn, splitAt, trimmed } from './words.ts'

it('a part knows where it stands in the page', () => {
  const part = cut({ ...lineOf('용인시장 외 ５명'), start: 100 }, 7)
  assert.deepEqual(part, { raw: '５명', text: '5명', start: 107 })
  assert.deepEqual(spanIn(part), { start: 107, end: 109 })
})

it('blanks at both ends are left out, and of nothing but blanks nothing is left', () => {
  assert.deepEqual(trimmed(lineOf('  방문 ')), { raw: '방문', text: '방문', start: 2 })
  assert.deepEqual(trimmed(lineOf('   ')), { raw: '', text: '', start: 3 })
})

it('parts between commas keep their places', () => {
  assert.deepEqual(
    splitAt(lineOf('가,나,,다'), /,/).map(({ raw, start }) => `${raw}${start}`),
    ['가0', '나2', '4', '다5'],
  )
})
