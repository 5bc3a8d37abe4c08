import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf, namesOf } from '../for-tests.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { isMadeOfHeadingWords } from './heading-words.ts'
import { headingTopic, isHeading } from './headings.ts'

const names = namesOf('용인시', '플러튼시')

describe('a heading and what stands below it', () => {
  const lines = [
    ['플러튼시 추진배경/성과', 'background'],
    ['일반현황', 'profile'],
    ['플러튼시 도시 개요', 'profile'],
    ['교류추진 현황', 'history'],
    ['교류 발자취', 'history'],
    ['공지사항', 'news'],
    ['자매도시', undefined],
  ] as const
  for (const [line, topic] of lines) {
    it(`${line}: ${topic ?? 'not told'}`, () => {
      assert.ok(isHeading(lineOf(line), korean, names))
      assert.equal(headingTopic(lineOf(line), korean), topic)
    })
  }

  for (const line of ['2003. 7. 7 방문', '양저우시 교류현황', '교류를 희망해 옴', '교류 '.repeat(20)]) {
    it(`${line.trim().slice(0, 30)} is none`, () =>
      assert.equal(isHeading(lineOf(line), korean, names), false))
  }
})

describe('a word run together from heading words', () => {
  const words = [
    ['교류추진현황', true],
    ['자매결연의', true],
    ['교류음악회', false],
    ['', false],
  ] as const
  for (const [word, made] of words) {
    it(`${word || 'nothing'}: ${made}`, () => assert.equal(isMadeOfHeadingWords(word, korean.headings), made))
  }
})
