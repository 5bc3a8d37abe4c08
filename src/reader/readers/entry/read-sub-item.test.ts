import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readLine } from './read-line.ts'
import { readSubItem } from './read-sub-item.ts'

/** The second line, read below the first. */
function read(above: string, line: string) {
  const document = fromPlainText(`${above}\n${line}`)
  const [first, second] = document.blocks
  const entry = first && readLine(document, first, {}, korean)
  assert.ok(entry && second)
  return readSubItem(document, second, [entry], korean)
}

describe('a line below the trip of 2 to 10 May 2004', () => {
  const TRIP = '2004. 5. 2 ~ 5.10 방문'
  const lines = [
    ['· 로터리클럽 자매결연체결(2004.5.5)', '2004-05-05'],
    ['· 시청 방문(5. 3)', '2004-05-03'],
    ['같은 날 의회 방문', '2004-05-02/2004-05-10'],
    ['같은 해 10월 답방', '2004-10'],
    ['이듬해 3월 답방', '2005-03'],
    ['· 자매결연 체결(2004.5.4)', undefined],
    ['· 여건 확인', undefined],
    ['의회 방문(2004. 5. 3)', undefined],
  ] as const
  for (const [line, date] of lines) {
    it(`${line}: ${date ?? 'no exchange of its own'}`, () => {
      const entry = read(TRIP, line)
      assert.deepEqual([entry?.date.value, entry?.partOf], [date, date && 0])
    })
  }

  it('of the governments signing outside the trip is one of its own', () => {
    assert.equal(read(TRIP, '· 우호협정 체결(2004.6.4)')?.date.value, '2004-06-04')
  })
})

it('"같은 날" of a doubtful day is as doubtful', () => {
  const doubt = read('2019.12.28~1.3 방문', '같은 날 의회 방문')?.date.doubt
  assert.deepEqual(doubt, { kind: 'two-readings' })
})
