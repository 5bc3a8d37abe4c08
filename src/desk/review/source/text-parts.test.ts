import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as hold, constantFrom, nat, property } from 'fast-check'
import { toDraftEntries } from '../../../acts/to-draft-entries.ts'
import { newId } from '../../../kernel/ids.ts'
import type { StatedDraft } from '../../../records/draft/draft.ts'
import { readPage } from '../../../reader/read-page.ts'
import { textParts } from './text-parts.ts'

const LINES = [
  '용인시와 플러튼시의 교류',
  '2006. 8. 4 ~ 8. 17 용인시 중학생 20명 플러튼시 홈스테이 실시',
  '2007. 8. 4 플러튼시장 외 2명 방문 (장소 : 용인시)',
  '  · 두 클럽 자매결연 체결(2007. 8. 5)',
  '면적 36㎢',
  '홈 | 사이트맵',
  '',
  '아무 날짜 없는 글',
  'ⓒ 2020 Yongin',
]

function drafted(text: string): StatedDraft[] {
  return toDraftEntries(readPage(text, { home: '용인시', partner: '플러튼시' })).map((entry, ordinal) => ({
    id: newId<'draft'>(),
    version: 1,
    changedAt: '2026-01-01T00:00:00Z',
    state: 'open',
    decidedBy: null,
    content: { sourceId: newId<'source'>(), ordinal, entry },
  }))
}

const pages = array(constantFrom(...LINES), { maxLength: 12 }).map((lines) => lines.join('\n'))

test('put together, the parts are the text, whatever was read from it', () => {
  hold(
    property(pages, (text) => {
      const parts = textParts(text, drafted(text))
      assert.equal(parts.map((part) => part.text).join(''), text)
    }),
    { numRuns: 40 },
  )
})

test('every visible letter of the text belongs to something: a value, an entry, what was set aside or left unread', () => {
  hold(
    property(pages, (text) => {
      const lost = textParts(text, drafted(text)).filter((part) => part.keys.length === 0)
      assert.equal(
        lost
          .map((part) => part.text)
          .join('')
          .trim(),
        '',
      )
    }),
    { numRuns: 40 },
  )
})

test('each entry begins once, so that a link leads to one place', () => {
  hold(
    property(pages, (text) => {
      const begins = textParts(text, drafted(text)).flatMap((part) => part.begins)
      assert.equal(new Set(begins).size, begins.length)
    }),
    { numRuns: 40 },
  )
})

test('a text that is shown page by page loses nothing between the pages', () => {
  hold(
    property(pages, nat(), (text, where) => {
      const cut = text.length === 0 ? 0 : where % text.length
      const drafts = drafted(text)
      const parts = [...textParts(text, drafts, 0, cut), ...textParts(text, drafts, cut)]
      assert.equal(parts.map((part) => part.text).join(''), text)
    }),
    { numRuns: 40 },
  )
})

test('the words of a date are marked as when, those of people as who', () => {
  const text = '교류 현황\n2006. 8. 4 용인시 중학생 20명 플러튼시 방문'
  const marks = textParts(text, drafted(text)).flatMap(({ text: words, mark }) =>
    mark ? [[words.trim(), mark]] : [],
  )
  assert.ok(
    marks.some(([words, mark]) => words === '2006. 8. 4' && mark === 'when'),
    JSON.stringify(marks),
  )
  assert.ok(
    marks.some(([words, mark]) => words?.includes('20명') && mark === 'who'),
    JSON.stringify(marks),
  )
})
