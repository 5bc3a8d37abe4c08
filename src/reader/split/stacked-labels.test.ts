import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordsOf } from '../document/document.ts'
import { fromPlainText } from '../document/from-plain-text.ts'
import { japanese } from '../lexicon/ja/japanese.ts'
import { readPage } from '../read-page.ts'
import { withStackedLabels } from './stacked-labels.ts'

function rowsOf(text: string) {
  const document = withStackedLabels(fromPlainText(text), japanese)
  return document.blocks
    .filter(({ kind }) => kind === 'row')
    .map(({ cells }) => cells.map((cell) => wordsOf(document, cell).raw))
}

describe('labels and values on alternate lines', () => {
  const pages = [
    ['位置\n浙江省の北部\n面積\n8,279平方キロメートル', ['位置|浙江省の北部', '面積|8,279平方キロメートル']],
    [
      '人口\n527万人\n（2020年11月1日）\n提携年月日\n1983年5月18日',
      ['人口|527万人\n（2020年11月1日）', '提携年月日|1983年5月18日'],
    ],
    ['面積\n8,279平方キロメートル\n交流の歩み', []],
    ['位置\n面積\n人口', []],
    ['人口\n多い\n面積\n広い', []],
  ] as const
  for (const [page, rows] of pages) {
    it(page.replaceAll('\n', ' / '), () => {
      assert.deepEqual(
        rowsOf(page).map((cells) => cells.join('|')),
        rows,
      )
    })
  }
})

it('below them a list of years is a list again', () => {
  const { exchanges } = readPage(
    'あわら市役所\n友好都市 紹興市（中国）\n紹興市のいま\n位置\n浙江省の北部\n面積\n8,279平方キロメートル\n◎年度ごとのできごと\n【昭和58年度】\n5月18日 町長ほか5名が訪中',
  )
  assert.deepEqual(
    exchanges.map(({ date }) => date.value),
    ['1983-05-18'],
  )
})
