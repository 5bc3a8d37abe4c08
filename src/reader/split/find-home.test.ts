import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { findHome } from './find-home.ts'

describe('whose page it is', () => {
  const pages = [
    ['용인시 로고\n강진군 방문\n강진군 견학', [], '용인시'],
    ['문경시청\n강진군 방문', [], '문경시'],
    ['용인시 방문\n용인시의회 견학\n강진군 방문', [], '용인시'],
    ['완도군 방문\n완도군 견학\n강진군 방문', ['완도군'], '강진군'],
    ['용인소개', [], '용인시'],
    ['구로이시시장 방한\n구로이시시 견학\n영천시 농악대', ['구로이시시'], '영천시'],
    ['영천시청 > 시정소개 > 국제교류 > 일본 구로이시시\n강진군 방문\n강진군 견학', [], '영천시'],
    ['대표단 방문', [], undefined],
  ] as const
  for (const [page, partners, home] of pages) {
    it(`${page.replaceAll('\n', ' / ')}: ${home ?? 'not told'}`, () =>
      assert.equal(findHome(fromPlainText(page), partners, korean)?.value, home))
  }
})

it('a name that the page shortens is inferred, and points at what it has', () => {
  const home = findHome(fromPlainText('용인소개'), [], korean)
  assert.deepEqual([home?.basis, home?.span], ['inferred', { start: 0, end: 2 }])
})
