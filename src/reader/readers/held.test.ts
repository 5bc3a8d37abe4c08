import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { held } from '../lexicon/ko/held.ts'
import { isCalledOff, isPlanned } from './held.ts'

describe('what did not take place', () => {
  const lines = [
    ['2020.8.3 홈스테이(코로나19로 취소)', 'called off'],
    ['2021년은 교류행사 없음', 'called off'],
    ['2010년 5월 예정', 'planned'],
    ['대표단 방문(예정)', 'planned'],
    ['자매결연을 체결할 예정이다.', 'planned'],
    ['2010년 5월경 예정 대표단 방문', 'planned'],
    ['예정대로 방문', 'held'],
    ['건립 예정지 시찰', 'held'],
    ['10월 개최 예정인 박람회 협의차 방문', 'held'],
    ['방문 예정이었으나 5. 10에 방문함', 'held'],
    ['행정국장 방문', 'held'],
  ] as const
  for (const [line, told] of lines) {
    it(`${line}: ${told}`, () => {
      const planned = isPlanned(line, held) ? 'planned' : 'held'
      assert.equal(isCalledOff(line, held) ? 'called off' : planned, told)
    })
  }
})

it('a line below may say that a plan took place', () => {
  assert.equal(isPlanned('대표단 방문(예정)', held, '대표단 방문(예정)\n- 시장 외 5명 방문함'), false)
})
