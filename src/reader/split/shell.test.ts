import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { lineOf } from '../for-tests.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { columnRoles, isColumnHeader, shellReason } from './shell.ts'

describe('words that stand around the content', () => {
  const lines = [
    ['본문바로가기 메뉴바로가기', 'skip-link'],
    ['Copyright 2024 Yongin City', 'copyright'],
    ['개인정보처리방침', 'footer'],
    ['현재 페이지에서 제공하는 정보에 만족하십니까?', 'survey'],
    ['최종수정일 : 2024-01-02', 'page-date'],
    ['이전글 축제 안내', 'news-list'],
    ['플러튼시 일반현황-구분,내용 정보 제공.', 'caption'],
    ['플러튼시 위치 지도', 'picture'],
    ['용인시 로고', 'site-shell'],
    ['합계 35회', 'sum-row'],
    ['2003. 7. 7 행정국장 방문', undefined],
    ['면적 36㎢', undefined],
  ] as const
  for (const [line, why] of lines) {
    it(`${line}: ${why ?? 'content'}`, () => assert.equal(shellReason(lineOf(line), korean), why))
  }
})

describe('the header of a table', () => {
  const lines = [
    ['연도\t기간\t교류내용\t방문인원', ['year', 'date', 'text', 'people']],
    ['구 분\t교류도시', undefined],
    ['구분 내용', ['label', 'text']],
    ['내용', undefined],
    ['2003. 7. 7\t방문', undefined],
  ] as const
  for (const [line, roles] of lines) {
    it(`${line.replaceAll('\t', ' | ')}: ${roles?.join(', ') ?? 'none'}`, () => {
      const document = fromPlainText(line)
      const [block] = document.blocks
      assert.ok(block)
      assert.equal(isColumnHeader(document, block, korean), roles !== undefined)
      if (roles && block.kind === 'row') assert.deepEqual(columnRoles(document, block, korean), roles)
    })
  }
})
