import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf } from './lines.ts'

/** As if every character were one wide. */
const counted = (text: string) => Array.from(text).length

test('a title breaks after words, and between the characters of Japanese and Chinese', () => {
  const narrow = { width: 8, most: 3 }
  assert.deepEqual(linesOf('용인시 플러튼시 방문', counted, narrow), ['용인시 플러튼시', '방문'])
  assert.deepEqual(linesOf('富勒顿市代表团访问龙仁市', counted, narrow), ['富勒顿市代表团访', '问龙仁市'])
})

test('what finds no room gives way to an ellipsis', () => {
  assert.deepEqual(linesOf('하나 둘 셋 넷 다섯', counted, { width: 5, most: 2 }), ['하나 둘', '셋 넷…'])
  assert.deepEqual(linesOf('초등학교학생교류단', counted, { width: 5, most: 1 }), ['초등학교…'])
})
