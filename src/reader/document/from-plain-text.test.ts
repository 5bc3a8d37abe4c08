import assert from 'node:assert/strict'
import { it } from 'node:test'
import { fromPlainText } from './from-plain-text.ts'
import { textOf } from '../for-tests.ts'

it('each line that is not empty is a block, without the blanks around it', () => {
  const { text, blocks } = fromPlainText('교류현황\r\n\r\n  ○ 2003. 7. 7 방문  \n')
  assert.deepEqual(
    blocks.map(({ span, kind, marker, afterGap }) => [textOf(text, span), kind, marker, afterGap]),
    [
      ['교류현황', 'line', '', false],
      ['○ 2003. 7. 7 방문', 'item', '○', true],
    ],
  )
})

it('a line with tabs is a row; an empty cell keeps its place', () => {
  const { text, blocks } = fromPlainText('\t4.29(토)\t축제\t6명')
  assert.deepEqual(
    blocks[0]?.cells.map((cell) => textOf(text, cell)),
    ['', '4.29(토)', '축제', '6명'],
  )
})

it('a bullet is one only before words: "o" in a word is a letter', () => {
  const markers = fromPlainText('o 위치\nonline\nㅇ 인구\n가. 배경\n12.16 방문').blocks.map(
    ({ marker }) => marker,
  )
  assert.deepEqual(markers, ['o', '', 'ㅇ', '가.', ''])
})
