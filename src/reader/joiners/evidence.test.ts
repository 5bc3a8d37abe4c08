import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPage } from '../read-page.ts'
import { textOf } from '../for-tests.ts'

const evidenceIn = (background: string) => {
  const page = `용인시 로고\n플러튼시(미국)\n추진배경\n${background}\n교류현황\n2003. 1. 23 교류의향서 접수\n2003. 7. 7 방문`
  const { text, exchanges } = readPage(page)
  return exchanges.map(({ evidence }) => evidence.map((span) => textOf(text, span)))
}

describe('a sentence of the background', () => {
  it('with the day of an exchange is evidence of it', () => {
    const told = '2003년 1월 23일 교류를 희망해 옴'
    assert.deepEqual(evidenceIn(told), [[told], []])
  })

  it('with another day, or only the month, is evidence of none', () => {
    assert.deepEqual(evidenceIn('2003년 1월 24일 교류를 희망해 옴'), [[], []])
    assert.deepEqual(evidenceIn('2003년 1월 교류를 희망해 옴'), [[], []])
  })
})
