import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agreements } from '../../lexicon/ko/agreements.ts'
import { findSigning } from './signing.ts'

describe('what the two governments signed', () => {
  const lines = [
    ['자매결연 체결', 'sister'],
    ['우호협정 체결(장소 : 용인시)', 'friendship'],
    ['미국 플러튼시 교류의향서 접수', 'letter-of-intent'],
    ['교류 MOU 체결', 'mou'],
    ['행정교류 협정 서명', 'other'],
    ['우호교류협약 연장', 'other'],
    ['자매결연 조인식', 'sister'],
    ['시장 외 5명 방문, 자매결연 체결', 'sister'],
    ['신갈로터리클럽 자매결연체결', undefined],
    ['강남대학교와 교류협정 체결', undefined],
    ['자매결연 체결 10주년 기념', undefined],
    ['우호협력 방안 협의', undefined],
    ['로터리클럽 방문, 우호협정 체결', 'friendship'],
    ['대학교 총장 방문, 협정 체결', undefined],
    ['공주대-야마구치대 학술교류협정 체결', undefined],
    ['자매결연 계승 확인서 교환', 'other'],
    ['자매결연 20주년 공동선언문 서명', 'other'],
    ['자매결연 체결 제안', undefined],
  ] as const
  for (const [line, type] of lines) {
    it(`${line}: ${type ?? 'nothing'}`, () => assert.equal(findSigning(line, agreements)?.type, type))
  }
})

it('the signing is the clause that tells of it', () => {
  const line = '시장 방문, 우호협정 체결(용인시청)'
  const signing = findSigning(line, agreements)
  assert.equal(line.slice(signing?.from, signing?.to).trim(), '우호협정 체결')
})
