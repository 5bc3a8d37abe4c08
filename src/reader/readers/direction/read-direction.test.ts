import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Direction } from '../../../kernel/vocabulary.ts'
import { lineOf, sidesOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readPlace } from '../place.ts'
import { readDirection } from './read-direction.ts'

const names = sidesOf('용인시', '플러튼시', '미국')

function read(line: string) {
  const about = lineOf(line)
  return readDirection(
    about,
    { names, cell: undefined, place: readPlace(about, names, korean) },
    korean.directions,
  )
}

describe('seen from Yongin, whose partner is Fullerton', () => {
  const lines: readonly (readonly [string, Direction])[] = [
    ['용인시 중학생 20명 플러튼시 문화체험 및 홈스테이 실시', 'outbound'],
    ['플러튼시 중학생 12명 용인시 문화체험 및 홈스테이', 'inbound'],
    ['행정국장 외 5명 용인시 실무협의단 방문', 'outbound'],
    ['시장 외 8명 방문', 'outbound'],
    ['양조장 기술자 3명이 플러튼시에서 건너와 시연', 'inbound'],
    ['플러튼시 시장 일행을 시민의 날에 초대', 'inbound'],
    ['취임 축하차 시장 등 4명 도미', 'outbound'],
    ['관내 중학생 플러튼 홈스테이(인솔3명, 학생 8명)', 'outbound'],
    ['플러튼시장 외 2명 방문 우호협정 체결(장소 : 용인시)', 'inbound'],
    ['플러튼주립대 텀린슨 교수 외 5명 예술공연단 ‘용인시민의 날’ 축하공연', 'inbound'],
    ['교류 재활성화를 위한 미국 플러튼시 자매결연회 대표단 시청 방문(2명)', 'inbound'],
    ['교육위원장 외 1명 시청 방문', 'inbound'],
    ['초등학생 상호방문 (용인→플러튼 8명, 플러튼→용인 8명)', 'both'],
    ['플러튼 등축제에 축하사절 5명 보냄', 'outbound'],
    ['담당 팀장이 플러튼에 건너가 행사를 조율', 'outbound'],
    ['중학생 20명이 플러튼시 제1중학에서 집중과정 이수', 'outbound'],
    ['자매결연 협정 체결, 시청 대회의실', 'inbound'],
    ['미국 서부지역 자매도시 벤치마킹 공무국외출장(9명)', 'outbound'],
    ['자매도시 미국 플러튼시 용인-플러튼 미술교류전 기념식 참가(5명)', 'outbound'],
    ['용인시의회 대표단 플러튼 시의 날 참가', 'outbound'],
    ['제30회 용인문화제에 플러튼시 시민대표단 등 12명 참가', 'inbound'],
    ['용인시 & 미국 플러튼시 미술작가 교류전 개최(장소:용인시)', 'inbound'],
    ['용인시& 미국 플러튼시 미술작가 교류전 개최 (장소 : 플러튼시)', 'outbound'],
    ['청소년 홈스테이 20명 (플러튼시 → 용인시)', 'inbound'],
    ['초등학생 교환방문(총 150명)', 'both'],
    ['용인시&플러튼시 학생그림교류', 'none'],
    ['미국 플러튼시 교류의향서 접수', 'none'],
    ['플러튼시에서 마스크 3만매 기증', 'none'],
    ['양 시 시장 영상회의', 'none'],
    ['신갈로터리클럽 · 플러튼로터리클럽 자매결연체결(2004.5.5)', 'none'],
    ['기념비 감사패 전달식', 'none'],
  ]
  for (const [line, direction] of lines) {
    it(`${line}: ${direction}`, () => assert.equal(read(line).value, direction))
  }
})

it('a visit that names nobody and no place is a question for the officer', () => {
  assert.deepEqual(read('친선 방문').doubt, { kind: 'direction-not-told' })
})

it('the direction points at the people who travelled', () => {
  const line = '용인시 중학생 20명 플러튼시 홈스테이'
  const { span, rule } = read(line)
  assert.deepEqual([line.slice(span.start, span.end), rule], ['중학생', 'direction/whose-people'])
})

describe('a direction is stated when the words say whose people they are and that they travelled', () => {
  const lines: readonly (readonly [string, 'stated' | 'inferred'])[] = [
    ['플러튼시 의원 4명 방문', 'stated'],
    ['용인시 중학생 20명 플러튼시 문화체험 및 홈스테이 실시', 'stated'],
    ['행정국장 외 5명 용인시 실무협의단 방문', 'inferred'],
    ['용인시 & 플러튼시 자매결연 체결(2004.5.4) (용인시장 외 17명)', 'inferred'],
    ['용인시& 미국 플러튼시 미술작가 교류전 개최 (장소 : 플러튼시)', 'inferred'],
    ['한국전참전용사 기념비 감사패 전달식', 'inferred'],
  ]
  for (const [line, basis] of lines) {
    it(`${line}: ${basis}`, () => assert.equal(read(line).basis, basis))
  }
})

describe('a county has no mayor', () => {
  const lines = [
    ['시장 일행 26명 방문', '영암군', '히라카타시', 'inbound'],
    ['부시장 외 3명 방문', '영암군', '히라카타시', 'inbound'],
    ['군수 외 4명 방문', '영암군', '히라카타시', 'outbound'],
    ['군수 외 4명 방문', '서산시', '진도군', 'inbound'],
    ['시장 외 4명 방문', '서산시', '덴도시', 'outbound'],
  ] as const
  for (const [line, home, partner, direction] of lines)
    it(`${line}, told by ${home} of ${partner}: ${direction}`, () => {
      const sides = sidesOf(home, partner)
      const context = { names: sides, cell: undefined, place: undefined }
      assert.equal(readDirection(lineOf(line), context, korean.directions).value, direction)
    })
})

it('where neither a side nor a place is named an officer is asked, sent or gone', () => {
  for (const line of ['대표단 파견', '청소년 교류단 파견', '교류단 20명 방문'])
    assert.deepEqual(read(line).doubt, { kind: 'direction-not-told' }, line)
  assert.equal(read('플러튼시에 대표단 파견').doubt, undefined)
})
