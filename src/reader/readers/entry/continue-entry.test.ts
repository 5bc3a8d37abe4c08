import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { continued } from './continue-entry.ts'
import { readLine } from './read-line.ts'
import { textOf } from '../../for-tests.ts'

/** The entry of the first line, and with the last line if that goes on with it. */
function read(text: string) {
  const document = fromPlainText(text)
  const [first] = document.blocks
  const last = document.blocks.at(-1)
  const entry = first && readLine(document, first, {}, korean)
  assert.ok(entry && last)
  return { entry, next: continued(document, entry, last) }
}

describe('a line below an exchange', () => {
  it('right below goes on with it', () => {
    const text = '2003. 7. 7 방문\n여건 확인'
    const { next } = read(text)
    assert.equal(next && textOf(text, next.title), '방문\n여건 확인')
  })

  it('behind an empty line goes on only when it is set in', () => {
    assert.equal(read('2003. 7. 7 방문\n\n여건 확인').next, undefined)
    assert.ok(read('2003. 7. 7 방문\n\n  여건 확인').next)
  })

  it('behind an empty line is the words of a date that has none', () => {
    const text = '2003. 7. 7\n\n행정국장 방문'
    const { next } = read(text)
    assert.equal(next && textOf(text, next.title), '행정국장 방문')
  })

  it('does not go on over a line between', () => {
    assert.equal(read('2003. 7. 7 방문\n※ 참고\n여건 확인').next, undefined)
  })
})
