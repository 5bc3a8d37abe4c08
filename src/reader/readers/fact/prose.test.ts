import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { factsInSentence, readProse, sentencesOf } from './prose.ts'

describe('what a sentence tells of a city', () => {
  const lines = [
    ['면적은 28.9제곱마일(약 74.8㎢)이다.', [['area_km2', 74.8]]],
    ['인구는 4만 6,850명(2015년)이다.', [['population', 46850]]],
    ['연평균기온은 11.7℃이다.', [['temperature_mean_c', 11.7]]],
    ['연강수량은 1,050mm이다.', [['rainfall_mm', 1050]]],
    ['1821년에 세워졌다.', [['established', '1821']]],
    [
      '시화는 장미이며 시목은 소나무이다.',
      [
        ['flower', '장미'],
        ['tree', '소나무'],
      ],
    ],
    ['온화하고, 디젤엔진과 자동차부품 제조업이 발달하였다.', [['industry', '디젤엔진과 자동차부품 제조업']]],
    ['이 도시는 면적과 인구가 작다.', []],
  ] as const
  for (const [line, facts] of lines) {
    it(line, () =>
      assert.deepEqual(
        factsInSentence(lineOf(line), korean).map(({ key, value }) => [key?.value, value.value]),
        facts,
      ),
    )
  }
})

it('a figure of a sentence keeps its own word as label and its own date', () => {
  const [fact] = factsInSentence(lineOf('인구는 4만 6,850명(2015년)이다.'), korean)
  assert.deepEqual([fact?.labels[0]?.value, fact?.asOf?.value, fact?.unit], ['인구', '2015', 'people'])
})

it('a paragraph is cut behind each sentence', () => {
  assert.deepEqual(
    sentencesOf(lineOf('면적은 74.8㎢이다. 인구는 4만명이다. 그 밖'), korean).map(({ raw }) => raw),
    ['면적은 74.8㎢이다.', '인구는 4만명이다.', '그 밖'],
  )
})

it('a sentence without a figure stays whole, below its heading', () => {
  const line = '세계적 건축가들의 작품이 모여 있다.'
  const [fact] = readProse(lineOf(line), lineOf('도시 소개'), korean)
  assert.deepEqual([fact?.key, fact?.labels[0]?.value, fact?.value.value], [null, '도시 소개', line])
  assert.deepEqual(readProse(lineOf(line), undefined, korean), [])
})
