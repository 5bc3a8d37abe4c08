import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sidesOf } from '../../for-tests.ts'
import { directions } from '../../lexicon/ko/directions.ts'
import { personsIn } from './persons.ts'

const read = (line: string) =>
  personsIn(line, sidesOf('용인시', '플러튼시', '미국'), directions).map(
    ({ text, side, official }) => `${text} ${side ?? (official ? 'post' : '?')}`,
  )

describe('the people of a row and whose they are', () => {
  const lines = [
    ['용인시 중학생 20명 플러튼시 홈스테이', ['중학생 home']],
    ['행정국장 외 5명 방문', ['행정국장 post']],
    ['플러튼시장 외 2명 방문', ['플러튼시장 partner']],
    ['미국 플러튼시 자매결연회 대표단 시청 방문', ['자매결연회 partner', '대표단 partner']],
    ['용인시장, 플러튼시 의원 방문', ['용인시장 home', '의원 partner']],
    ["공연 '시민의 밤' 참가", []],
    ['전통시장 견학', []],
  ] as const
  for (const [line, persons] of lines) {
    it(`${line}: ${persons.join(', ') || 'nobody'}`, () => assert.deepEqual(read(line), persons))
  }
})
