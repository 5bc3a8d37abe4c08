import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { people } from '../../lexicon/ko/people.ts'
import { readPeople } from './read-people.ts'

const total = (line: string) => readPeople(lineOf(line), undefined, people).total

describe('how many people', () => {
  const lines: readonly (readonly [string, number | undefined])[] = [
    ['행정국장 외 5명 용인시 실무협의단 방문', 6],
    ['문화재담당 주임외 2명', 3],
    ['시의회 의장 외 2인 컬럼버스시의회 방문', 3],
    ['이마바리상공회의소 회두 등 6명 당진군 방문', 6],
    ['초청공연(총 23명)', 23],
    ['벤치마킹 공무국외출장(9명)', 9],
    ['용인시 중학생 20명 플러튼시 홈스테이', 20],
    ['홈스테이(인솔 3명, 학생 8명)', 11],
    ['중학생(인솔 3, 학생 10) 당진시 홈스테이', 13],
    ['노인대학 교류단 방문(공무원 3, 시민 12)', 15],
    ['어학연수(컬럼버스 아이비텍 칼리지, 인솔 1, 학생 14)', 15],
    ['파견근무(1년간/1명)', 1],
    ['영어캠프 참가(7기/90명)', 90],
    ['시민교류단 30여 명 당진시 방문', 30],
    ['시장 외 5명, 의장 외 3명 방문', 10],
    ['대표단 11명(인솔 3명, 학생 8명) 방문', 11],
    ['나담축제 참석(부구청장 이○○, 문화과장 최○○)', 2],
    ['건축재단 밀러튼 이사장, 쿡슨 이사 무섬마을 한옥 답사', 2],
    ['학생 두 명 방문', 2],
    ['국제교류협회 이사 2명 시청 예방', 2],
    ['용인특례시장 외 대표단 플러튼시 방문', undefined],
    ['이마바리시의회 의장 일행 방문', undefined],
    ['한파 피해 57가구에 겨울의류 전달', undefined],
    ['상공회의소 외 25개 기관과 간담회', undefined],
    ['예술단 공연 2회(1,200명 관람)', undefined],
    ['제30회 민속축제 10주년', undefined],
    ['한국도서 1,200권 기증', undefined],
  ]
  for (const [line, count] of lines) {
    it(`${line}: ${count ?? 'not told'}`, () => assert.equal(total(line)?.value, count))
  }
})

it('a number in brackets that differs from the one before is a doubt', () => {
  const reading = total('시장 외 5명(공무원 3명, 시민 2명) 방문')
  assert.deepEqual(
    [reading?.value, reading?.alternatives, reading?.doubt],
    [6, [5], { kind: 'two-readings' }],
  )
})

it('"10~15명" gives the higher number and says that there is a lower one', () => {
  const reading = total('봉사단 10~15명 방문')
  assert.deepEqual(
    [reading?.value, reading?.alternatives, reading?.doubt],
    [15, [10], { kind: 'two-readings' }],
  )
})

it('"각 20명" is forty, and may be twenty', () => {
  const reading = total('청소년 상호교류(양 시 각 20명)')
  assert.deepEqual(
    [reading?.value, reading?.alternatives, reading?.doubt],
    [40, [20], { kind: 'two-readings' }],
  )
})

it('a cell for people and the text tell the same party', () => {
  const about = lineOf('당서기 외 8명 방문\t9명')
  const cell = { raw: '9명', text: '9명', start: about.raw.indexOf('9명') }
  assert.equal(readPeople(about, cell, people).total?.value, 9)
})
