import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../for-tests.ts'
import { japanese } from '../lexicon/ja/japanese.ts'
import { readPage } from '../read-page.ts'
import { readPlaceTitle } from './place-title.ts'

describe('the partner in a Japanese title', () => {
  const titles: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['トロムソ市（ノルウェー王国）', 'トロムソ市', 'ノルウェー王国'],
    ['フォートコリンズ市（アメリカ合衆国コロラド州）', 'フォートコリンズ市', 'アメリカ合衆国'],
    ['アメリカ合衆国コロラド州フォートコリンズ市', 'フォートコリンズ市', 'アメリカ合衆国'],
    ['中国・蘇州市', '蘇州市', '中国'],
    ['1．ミランドポリス市（ブラジル）', 'ミランドポリス市', 'ブラジル'],
    ['【カナダ】バーナビー市', 'バーナビー市', 'カナダ'],
    ['姉妹都市　ネーピア市', 'ネーピア市', undefined],
    ['トロムソ市との交流のあゆみ', 'トロムソ市', undefined],
    ['ドナウエッシンゲン市の概要', 'ドナウエッシンゲン市', undefined],
    ['大韓民国 全羅南道との交流', '全羅南道', '大韓民国'],
    ['ポートランド（アメリカ）', 'ポートランド', 'アメリカ'],
    ['威海市（中華人民共和国山東省）', '威海市', '中華人民共和国'],
    ['西城区（中華人民共和国北京市）', '西城区', '中華人民共和国'],
    ['ポートハーディ（カナダ・ブリティッシュコロンビア州）', 'ポートハーディ', 'カナダ'],
    ['ソルトレークシティの概要', 'ソルトレークシティ', undefined],
    ['姉妹都市交流のあゆみ', undefined, undefined],
    ['本市の国際交流', undefined, undefined],
    ['お問い合わせ', undefined, undefined],
    ['市民の声', undefined, undefined],
  ]
  for (const [title, name, country] of titles) {
    it(`${title}: ${name ?? 'none'}`, () => {
      const read = readPlaceTitle(lineOf(title), japanese)
      assert.deepEqual([read?.name.raw, read?.country?.raw], [name, country])
    })
  }
})

const LIST = '\n交流のあゆみ\n平成5年5月3日　トロムソ市長が来市\n'

describe('whose Japanese page it is', () => {
  const pages: readonly (readonly [string, string])[] = [
    [`釧路市公式ホームページ\nトロムソ市（ノルウェー）${LIST}`, '釧路市'],
    [`トロムソ市（ノルウェー）${LIST}〒085-8505 北海道釧路市黒金町7丁目5番地`, '釧路市'],
    [`釧路市役所\nトロムソ市（ノルウェー）${LIST}`, '釧路市'],
    [`富山県高岡市\nトロムソ市（ノルウェー）${LIST}`, '高岡市'],
    [`トロムソ市（ノルウェー）との交流 - 釧路市ホームページ${LIST}`, '釧路市'],
    [`トロムソ市（ノルウェー）${LIST}西海町役場 企画財政課`, '西海町'],
    [`トロムソ市（ノルウェー）${LIST}佐賀県庁（法人番号 1000020410004）`, '佐賀県'],
    [`静岡県公式ホームページ\nトロムソ市（ノルウェー）${LIST}`, '静岡県'],
    [`釧路市では、次の都市と交流しています。\nトロムソ市（ノルウェー）${LIST}`, '釧路市'],
  ]
  for (const [page, home] of pages) {
    it(`${home}: ${page.split('\n')[0]}`, () => {
      const read = readPage(page)
      assert.equal(read.home?.value, home)
      assert.deepEqual(
        read.partners.map(({ name }) => name.value),
        ['トロムソ市'],
      )
    })
  }
})
