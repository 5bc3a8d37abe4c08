import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { lineOf } from '../for-tests.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { countryOf } from './find-country.ts'
import { readPlaceTitle } from './place-title.ts'

describe('the country of a partner', () => {
  const pages = [
    ['플러튼시(미국)', '교류현황', '미국', 'stated'],
    ['플러튼시', '2003. 7. 7 미국 플러튼시 방문', '미국', 'stated'],
    ['플러튼시', '미국 서부 벤치마킹', '미국', 'inferred'],
    ['플러튼시', '미국, 중국 방문', undefined, undefined],
    ['완도군', '미국 서부 벤치마킹', undefined, undefined],
  ] as const
  for (const [line, page, country, basis] of pages) {
    it(`${line} on a page with "${page}": ${country ?? 'not told'}`, () => {
      const title = readPlaceTitle(lineOf(line), korean)
      assert.ok(title)
      const read = countryOf(fromPlainText(page), title, korean)
      assert.deepEqual([read?.value, read?.basis], [country, basis])
    })
  }
})
