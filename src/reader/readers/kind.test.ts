import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ExchangeKind } from '../../kernel/vocabulary.ts'
import { lineOf } from '../for-tests.ts'
import { kinds } from '../lexicon/ko/kinds.ts'
import { readKind } from './kind.ts'

const read = (line: string) => readKind(lineOf(line), kinds)

describe('what kind of exchange', () => {
  const lines: readonly (readonly [string, ExchangeKind])[] = [
    ['자매결연 스무 돌을 맞아 대표단 10명 방문', 'memorial'],
    ['행정7급 1명 플러튼시 근무', 'administration'],
    ['플러튼시장 외 2명 방문 우호협정 체결', 'agreement'],
    ['미국 플러튼시 교류의향서 접수', 'agreement'],
    ['자매결연 답방, 공장 시찰', 'official-visit'],
    ['행정국장 외 5명 용인시 실무협의단 방문', 'official-visit'],
    ['한국전 참전비 건립 지원 논의를 위한 용인시청 방문(3명)', 'official-visit'],
    ['플러튼시 의원 4명 방문', 'council'],
    ['여성단체협의회 회원 방문', 'official-visit'],
    ['장미축제 사절단(시 8, 시의회 4, 상공회의소 6)', 'culture'],
    ['음식물쓰레기 감량 시책 견학', 'administration'],
    ['용인시 중학생 20명 플러튼시 문화체험 및 홈스테이 실시', 'youth'],
    ['용인시립청소년오케스트라 문화교류 공연(3명)', 'culture'],
    ['강진 유소년축구단 친선경기', 'sports'],
    ['타올조합 대표단(3명) 시청 방문, 통상간담회', 'economy'],
    ['벤치마킹 공무국외출장(9명)', 'administration'],
    ['교육위원장 외 1명 교육지원청 방문', 'education'],
    ['마스크 20,000장 이마바리시에 전달', 'aid'],
    ['자매도시 체결 10주년 기념 용인방문', 'memorial'],
    ['한국전참전용사 기념비 감사패 전달식', 'memorial'],
    ['자매결연 30주년 화상 기념식', 'online'],
    ['지진피해 위로전문 발송', 'other'],
  ]
  for (const [line, kind] of lines) {
    it(`${line}: ${kind}`, () => assert.equal(read(line).value, kind))
  }
})

it('other kinds that fit are kept as alternatives', () => {
  assert.deepEqual(read('중학생 축구대회 참가').alternatives, ['youth', 'official-visit'])
})

it('words that tell no kind are a question for the officer', () => {
  assert.deepEqual(read('석별의 정').doubt, { kind: 'kind-not-told' })
})

it('the name of a city may hold the word of a kind', () => {
  const line = lineOf('선전시 청소년 20명 민박 교류')
  assert.equal(readKind(line, kinds, ['선전시']).value, 'youth')
  assert.deepEqual(readKind(line, kinds, ['선전시']).alternatives ?? [], [])
})
