import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPage } from './read-page.ts'

const PAGE = `本文へスキップします
北野市公式ホームページ
文字サイズ　標準　拡大
ホーム > 市政情報 > 国際交流 > ベルン市（ドイツ）

ベルン市（ドイツ連邦共和国）
更新日：2022年3月1日

ベルン市の概要
位置：州の南部、湖の北岸
面積：12,400ヘクタール
人口：25万3千人（令和2年3月末現在）
市制施行：1873年
年平均気温：10.1℃
年間降水量：408ミリ
市の花：ユリ
主な産業：電子機器、農業
盟約締結：昭和40年4月22日

提携の経緯
昭和37年に視察団が訪れたことがきっかけとなりました。

交流のあゆみ
昭和40年4月22日　姉妹都市盟約に調印（会場：ベルン市庁舎）。市長ほか5名が渡欧
平成5年5月　ベルン市議会議員3名が来市
平成15年8月　中学生10名を派遣
令和2年度　交流の実績なし

新着情報
2024年1月15日　参加者を募集します

このページに関するお問い合わせ
総務部総務課 国際交流係
電話：0235-00-0000　ファックス：0235-00-0001
開庁時間：午前8時30分から午後5時15分まで
Copyright (C) 2005-2024 Kitano City.`

describe('a Japanese page, read whole', () => {
  const page = readPage(PAGE)

  it('is about two cities', () => {
    assert.equal(page.home?.value, '北野市')
    assert.deepEqual(
      page.partners.map(({ name, country }) => [name.value, country?.value]),
      [['ベルン市', 'ドイツ']],
    )
  })

  it('has the exchanges of its list and no others', () => {
    assert.deepEqual(
      page.exchanges.map((row) => [row.date.value, row.people?.value, row.direction.value, row.kind.value]),
      [
        ['1965-04-22', 6, 'outbound', 'agreement'],
        ['1993-05', 3, 'inbound', 'council'],
        ['2003-08', 10, 'outbound', 'youth'],
      ],
    )
  })

  it('tells the agreement once, from its list and from the figures', () => {
    assert.deepEqual(
      page.agreements.map(({ date, type, with: partner }) => [date.value, type.value, partner.value]),
      [['1965-04-22', 'sister', 'ベルン市']],
    )
  })

  const facts: readonly (readonly [string, string | number, string?])[] = [
    ['location', '州の南部、湖の北岸'],
    ['area_km2', 124],
    ['population', 253_000, '2020-03'],
    ['established', '1873'],
    ['temperature_mean_c', 10.1],
    ['rainfall_mm', 408],
    ['flower', 'ユリ'],
    ['industry', '電子機器、農業'],
  ]
  for (const [key, value, asOf] of facts) {
    it(`tells the fact ${key}`, () => {
      const fact = page.facts.find((one) => one.key?.value === key)
      assert.deepEqual([fact?.value.value, fact?.asOf?.value], [value, asOf])
    })
  }

  it('says whom to ask', () => {
    assert.equal(page.contact.department?.value, '総務部総務課 国際交流係')
    assert.equal(page.contact.phone?.value, '0235-00-0000')
  })
})

describe('figures told in a sentence', () => {
  const text = (sentence: string) =>
    `北野市公式ホームページ\nベルン市（ドイツ）\n${sentence}\n交流のあゆみ\n平成5年5月　ベルン市長が来市`
  const lines: readonly (readonly [string, string, string | number])[] = [
    ['面積は5,797平方キロメートル、人口は290万6千人（2020年）です。', 'area_km2', 5797],
    ['面積は5,797平方キロメートル、人口は290万6千人（2020年）です。', 'population', 2_906_000],
    ['ドイツ南部、黒い森の東にある、源泉の町です。', 'location', 'ドイツ南部、黒い森の東'],
    ['年間平均気温は7.2℃とすずしいところです。', 'temperature_mean_c', 7.2],
    ['主な産業は水産業、造船業です。', 'industry', '水産業、造船業'],
  ]
  for (const [sentence, key, value] of lines) {
    it(`${sentence} ${key}`, () => {
      const fact = readPage(text(sentence)).facts.find((one) => one.key?.value === key)
      assert.equal(fact?.value.value, value)
    })
  }
})
