import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf, sidesOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readParties } from './parties.ts'
import { readPeople } from './read-people.ts'

function read(line: string) {
  const about = lineOf(line)
  const { counts } = readPeople(about, undefined, korean.people)
  return readParties(about, counts, sidesOf('용인시', '플러튼시', '미국'), korean).map(
    ({ value: { side, group, who, count } }) => `${side} ${group} ${who} ${count}`,
  )
}

describe('who the counted people are', () => {
  const lines = [
    ['행정국장 외 5명 방문', ['home officials 행정국장 6']],
    ['용인시 중학생 20명 플러튼시 홈스테이', ['home youth 중학생 20']],
    ['플러튼시 의원 4명 방문', ['partner councillors 의원 4']],
    ['플러튼시장 외 2명 방문', ['partner officials 플러튼시장 3']],
    ['용인시 중학생 홈스테이(인솔 3명, 학생 8명)', ['home citizens 인솔 3', 'home youth 학생 8']],
    ['벤치마킹 공무국외출장(9명)', []],
    ['대표단 11명 방문', []],
  ] as const
  for (const [line, parties] of lines) {
    it(`${line}: ${parties.join(', ') || 'not told'}`, () => assert.deepEqual(read(line), parties))
  }
})
