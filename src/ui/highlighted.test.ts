import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf } from './highlighted.ts'

const shown = (text: string, ...words: string[]) =>
  partsOf(text, words)
    .map(({ part, marked }) => (marked ? `[${part}]` : part))
    .join('')

for (const [text, word, marked] of [
  ['플러튼시 방문', '방문', '플러튼시 [방문]'],
  ['Fullerton visits Yongin', 'fullerton', '[Fullerton] visits Yongin'],
  ['플러튼시 방문', '플러튼시방문', '[플러튼시 방문]'],
  ['면적 36㎢', 'km2', '면적 36[㎢]'],
  ['Málaga', 'malaga', '[Málaga]'],
  ['방문과 방문', '방문', '[방문]과 [방문]'],
  ['없음', '방문', '없음'],
  ['<b>', 'b', '<[b]>'],
] as const)
  test(`marks ${word} in ${text}`, () => assert.equal(shown(text, word), marked))

test('words that overlap are marked once', () => {
  assert.equal(shown('홈스테이', '홈스', '스테'), '[홈스]테이')
})
