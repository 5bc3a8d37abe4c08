import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agreements } from '../../lexicon/ko/agreements.ts'
import { findSigning } from './signing.ts'

describe('what Korean pages tell of signings of the two governments', () => {
  const lines = [
    ['우호교류협정서 서명', 'friendship'],
    ['자매도시 협정 조인', 'sister'],
    ['상호교류 의향서에 서명', 'letter-of-intent'],
    ['교류협력 양해각서(MOU) 체결', 'mou'],
    ['양 도시 우호도시 결연', 'friendship'],
    ['자매의 연을 맺음', 'sister'],
    ['자매도시 제휴', 'sister'],
    ['자매결연 협약식', 'sister'],
    ['자매결연 협정(구청 대강당)', 'sister'],
    ['자매결연 협약\t군수 외 15명', 'sister'],
    ['우호협력도시 협약서 교환', 'friendship'],
    ['교류협약 조인식 개최', 'other'],
    ['경제협력 협약 체결', 'other'],
    ['약초가공 기술협력 협약(엑스포장)', 'other'],
    ['관광교류 업무협약(MOU)', 'mou'],
    ['자매결연 의향서 교환', 'letter-of-intent'],
    ['시장 일행 방문 및 친선결연 체결', 'friendship'],
    ['자매결연 협정 재조인', 'other'],
    ['우호교류 협정 연장 체결', 'other'],
    ['교류 의향서 접수', 'letter-of-intent'],
    ['결연 30주년 영상메시지 교환', undefined],
    ['자매결연 체결 10주년 기념식', undefined],
    ['우호협정 체결 5주년 기념 공연', undefined],
    ['자매결연 협의차 방문', undefined],
    ['자매결연 체결 실무협의', undefined],
    ['자매결연 체결을 위한 사전 협의', undefined],
    ['자매결연 동의안 의회 의결', undefined],
    ['상공회의소 간 업무협약 체결', undefined],
    ['초등학교 자매결연', undefined],
    ['두 의회 우호교류 협약 체결', undefined],
    ['문화원 공연교류 약정 서명', undefined],
    ['자매결연 제의 서한 발송', undefined],
    ['유자청 수출계약 체결', undefined],
    ['자매결연 도시 방문', undefined],
    ['자매결연 기념 식수', undefined],
    ['중학교 자매학교 협약', undefined],
  ] as const
  for (const [line, type] of lines) {
    it(`${line}: ${type ?? 'none'}`, () => assert.equal(findSigning(line, agreements)?.type, type))
  }
})
