import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordsOf } from '../document/document.ts'
import { pageOf } from '../for-tests.ts'
import type { Topic } from '../lexicon/lexicon.ts'
import { roleOf } from './block-role.ts'

function read(line: string, topic: Topic, ended = false) {
  const page = pageOf(line, '용인시', '플러튼시')
  const [block] = page.document.blocks
  assert.ok(block)
  const words = wordsOf(page.document, block.body)
  const role = roleOf({
    page,
    trail: { steps: [], blocks: [] },
    block,
    words,
    topic,
    ended,
    following: [],
    headed: true,
    belowContact: false,
    above: undefined,
  })
  if (role.kind === 'shell') return `shell ${role.why}`
  return role.kind === 'content' || role.kind === 'heading' ? `${role.kind} ${role.topic}` : role.kind
}

describe('what a line is for the page', () => {
  const lines: readonly (readonly [string, Topic, string])[] = [
    ['교류추진 현황', 'front', 'heading history'],
    ['플러튼시', 'front', 'heading undefined'],
    ['2003. 7. 7 행정국장 방문', 'history', 'content history'],
    ['2003. 7. 7 행정국장 방문', 'front', 'content history'],
    ['2003. 7. 7 행정국장 방문', 'profile', 'content history'],
    ['2003. 1. 23 교류를 희망해 옴', 'background', 'content background'],
    ['2003. 7. 7 사진', 'history', 'content history'],
    ['행정국장 방문 사진', 'history', 'shell picture'],
    ['면적 36㎢', 'profile', 'content profile'],
    ['면적 : 36㎢', 'front', 'content profile'],
    ['오시는 길 안내', 'front', 'shell site-shell'],
    ['플러튼시는 미국의 도시이다.', 'front', 'content background'],
    ['연도\t내용', 'history', 'columns'],
    ['담당부서 : 자치분권과', 'history', 'contact'],
    ['2003. 7. 7 축제 안내', 'news', 'shell news-list'],
  ]
  for (const [line, topic, role] of lines) {
    it(`${line.replace('\t', ' | ')} under ${topic}: ${role}`, () => assert.equal(read(line, topic), role))
  }

  it('behind the survey only the portal speaks', () => {
    assert.equal(read('2003. 7. 7 행정국장 방문', 'history', true), 'shell footer')
  })
})
