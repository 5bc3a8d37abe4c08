import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readLine } from './read-line.ts'
import { textOf } from '../../for-tests.ts'

function read(text: string, year?: number) {
  const document = fromPlainText(text)
  const [block] = document.blocks
  const entry = block && readLine(document, block, { year }, korean)
  return entry && [entry.date.value, textOf(text, entry.about)]
}

describe('a line of a list', () => {
  const lines: readonly (readonly [string, number | undefined, readonly string[] | undefined])[] = [
    ['○ 2003. 7. 7 : 행정국장 방문', undefined, ['2003-07-07', '행정국장 방문']],
    ['(2003.7.7) 행정국장 방문', undefined, ['2003-07-07', '행정국장 방문']],
    ['7. 7 - 행정국장 방문', 2003, ['2003-07-07', '행정국장 방문']],
    ['매년 10월 축제 참가', undefined, ['unknown', '매년 10월 축제 참가']],
    ['- 자매결연 체결 (2004. 5. 4)', undefined, ['2004-05-04', '자매결연 체결 (2004. 5. 4)']],
    ['자매결연 체결 (2004. 5. 4)', undefined, undefined],
    ['- 여건 확인', 2003, undefined],
  ]
  for (const [line, year, told] of lines) {
    it(`${line}${year ? ` below ${year}` : ''}`, () => assert.deepEqual(read(line, year), told))
  }
})
