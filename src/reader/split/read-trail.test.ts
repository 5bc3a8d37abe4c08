import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { readTrail } from './read-trail.ts'

describe('where the page stood in its portal', () => {
  const pages = [
    ['HOME > 용인소개 > 플러튼시(자매)', ['HOME', '용인소개', '플러튼시(자매)']],
    ['홈 › 교류도시', ['홈', '교류도시']],
    ['용인소개 > 교류도시 > 플러튼시', ['용인소개', '교류도시', '플러튼시']],
    ['로고\n• HOME\n• 용인소개\n• 플러튼시\n\n• 면적', ['HOME', '용인소개', '플러튼시']],
    ['• HOME\n- 용인소개', []],
    ['용인시 > 플러튼시', []],
    ['• 면적\n• 인구', []],
  ] as const
  for (const [page, steps] of pages) {
    it(`${page.replaceAll('\n', ' / ')}: ${steps.join(', ') || 'not told'}`, () =>
      assert.deepEqual(
        readTrail(fromPlainText(page), korean).steps.map(({ raw }) => raw),
        steps,
      ))
  }
})
