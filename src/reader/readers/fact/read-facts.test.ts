import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readFacts } from './read-facts.ts'

function read(text: string) {
  const document = fromPlainText(text)
  return readFacts(document, document.blocks, undefined, korean)
}

describe('a value of the profile', () => {
  const lines: readonly (readonly [
    line: string,
    key: string,
    value: number | string,
    asOf: string | undefined,
  ])[] = [
    ['면적 36㎢', 'area_km2', 36, undefined],
    ['o 면    적 : 419.2㎢', 'area_km2', 419.2, undefined],
    ['○ 면    적 : 68,764ha', 'area_km2', 687.64, undefined],
    ['면적 : 15.78㎢(약 477만 평)', 'area_km2', 15.78, undefined],
    ['면적 : 28.9제곱마일(약 74.8㎢)', 'area_km2', 74.8, undefined],
    ['면적(㎢) : 591.4', 'area_km2', 591.4, undefined],
    ['인구 137천명', 'population', 137000, undefined],
    ['인구 : 15만 4천명 (2019년 말 기준)', 'population', 154000, '2019-12'],
    ['인구 : 22천명 (2021. 10월 기준)', 'population', 22000, '2021-10'],
    ['인구 : 105만 2천명(2018년)', 'population', 1052000, '2018'],
    ['시 승 격 : 1920. 2. 11.', 'established', '1920-02-11', undefined],
    ['예산규모 : 8,350억원 (2019년)', 'budget_krw', 835000000000, '2019'],
    ['재정규모 : 105억 엔(2021년도)', 'budget_jpy', 10500000000, '2021'],
    [
      '위치 로스엔젤레스에서 남동쪽으로 약 35㎞',
      'location',
      '로스엔젤레스에서 남동쪽으로 약 35㎞',
      undefined,
    ],
  ]
  for (const [line, key, value, asOf] of lines) {
    it(`${line}: ${value}`, () => {
      const [fact] = read(line).facts
      assert.deepEqual([fact?.key?.value, fact?.value.value, fact?.asOf?.value], [key, value, asOf])
    })
  }
})

describe('labels', () => {
  it('of two levels keep the outer one for the rows below, as inferred', () => {
    const { facts } = read('기후 연평균기온(℃) 16.8˚C\n연평균 강우량 (mm) 381mm\n면적 36㎢')
    assert.deepEqual(
      facts.map(({ labels }) => labels.map(({ value, basis }) => `${value} ${basis}`)),
      [['기후 stated', '연평균기온 stated'], ['기후 inferred', '연평균 강우량 stated'], ['면적 stated']],
    )
  })

  it('that stand several on a line give several facts', () => {
    const { facts } = read('정의 꽃 : 산나리 / 정의 나무 : 소나무 / 정의 새 : 휘파람새')
    assert.deepEqual(
      facts.map(({ key, value }) => [key?.value, value.value]),
      [
        ['flower', '산나리'],
        ['tree', '소나무'],
        ['bird', '휘파람새'],
      ],
    )
  })

  it('for two things give each value to one of them', () => {
    const { facts } = read('문화행사 및\n관광명소\n· 박물관, 오페라\n· 골프장')
    assert.deepEqual(
      facts.map(({ key, value }) => [key?.value, value.value]),
      [
        ['culture', '박물관, 오페라'],
        ['sights', '골프장'],
      ],
    )
  })

  it('that nobody named yet stay as the page has them', () => {
    const [fact] = read('방언 : 표준어').facts
    assert.deepEqual([fact?.key, fact?.labels[0]?.value, fact?.value.value], [null, '방언', '표준어'])
  })
})

it('people and households in one value are two facts', () => {
  const { facts } = read('인구 : 21만 3천명 / 84,112세대 (2019년 말 기준)')
  assert.deepEqual(
    facts.map(({ key, value }) => [key?.value, value.value]),
    [
      ['population', 213000],
      ['households', 84112],
    ],
  )
})

it('the date of an agreement is no fact of the city', () => {
  const { facts, tieDates } = read('자매결연 체결일 2004. 5.4')
  assert.deepEqual(
    [facts.length, tieDates[0]?.date.value, tieDates[0]?.type?.value],
    [0, '2004-05-04', 'sister'],
  )
})
