import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../for-tests.ts'
import { japanese } from '../lexicon/ja/japanese.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { readPlaceTitle } from './place-title.ts'

describe('a line that names a place and nothing but headings', () => {
  const lines = [
    ['컬럼버스시(미국)', '컬럼버스시', '미국', undefined],
    ['플러튼시(자매)', '플러튼시', undefined, 'sister'],
    ['미국 플러튼시 교류현황', '플러튼시', '미국', undefined],
    ['마시코정(益子町) 개요', '마시코정', undefined, undefined],
    ['대만 신주시 동구(新竹市 東區)', '신주시 동구', '대만', undefined],
    ['미국 플러튼', '플러튼', '미국', undefined],
    ['다카하시정', '다카하시정', undefined, undefined],
    ['중국 장쑤성 양저우시(우호협력)', '양저우시', '중국', 'friendship'],
    ['주저우시 중국 후난성', '주저우시', '중국', undefined],
    ['용인시 중국 양저우시', '양저우시', '중국', undefined],
  ] as const
  for (const [line, name, country, tie] of lines) {
    it(`${line}: ${name}`, () => {
      const title = readPlaceTitle(lineOf(line), korean)
      assert.deepEqual([title?.name.raw, title?.country?.raw, title?.tie?.value], [name, country, tie])
    })
  }

  for (const line of [
    '자매도시',
    '교류현황',
    '대표단 플러튼시 방문',
    '축구 교류',
    '열린시정',
    '용인시정',
    '2003. 7. 7 플러튼시 방문',
  ]) {
    it(`${line} is no title`, () => assert.equal(readPlaceTitle(lineOf(line), korean), undefined))
  }
})

it('a name with its reading within is one name', () => {
  const title = readPlaceTitle(lineOf('泗川(サチョン)市(大韓民国慶尚南道)'), japanese)
  assert.deepEqual([title?.name.raw, title?.country?.raw], ['泗川市', '大韓民国'])
})
