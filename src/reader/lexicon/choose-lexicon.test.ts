import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chooseLexicon } from './choose-lexicon.ts'
import { korean } from './ko/korean.ts'
import type { Lexicon } from './lexicon.ts'

/** Stand-ins that differ from Korean in their letters only: the choice looks at nothing else. */
const japanese: Lexicon = { ...korean, language: 'ja', letter: /[ぁ-んァ-ヶ]/, shared: /\p{Script=Han}/u }
const chinese: Lexicon = { ...korean, language: 'zh', letter: /\p{Script=Han}/u }
const english: Lexicon = { ...korean, language: 'en', letter: /[a-z]{2,4}/i }
const all = [korean, japanese, chinese, english]

describe('the language of a line', () => {
  const lines = [
    ['2003. 7. 7 대표단 방문', 'on a Korean page', korean, 'ko'],
    ['平成15年7月 代表団が訪問', 'on a Korean page', korean, 'ja'],
    ['2003年7月 代表團訪問', 'on a Korean page', korean, 'zh'],
    ['友好都市提携', 'on a Japanese page', japanese, 'ja'],
    ['友好城市', 'on a Chinese page', chinese, 'zh'],
    ['7 July 2003 delegation', 'on a Korean page', korean, 'en'],
    ['플러튼시 (Fullerton)', 'on an English page', english, 'en'],
    ['2003. 7. 7', 'on a Korean page', korean, 'ko'],
    ['2003. 7. 7', 'on an English page', english, 'en'],
  ] as const
  for (const [line, where, around, language] of lines) {
    it(`${line} ${where} is ${language}`, () =>
      assert.equal(chooseLexicon(line, around, all).language, language))
  }
})

it('a page is Korean until another language has its tables', () => {
  assert.equal(chooseLexicon('').language, 'ko')
})
