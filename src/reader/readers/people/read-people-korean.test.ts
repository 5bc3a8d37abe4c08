import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { people } from '../../lexicon/ko/people.ts'
import { readPeople } from './read-people.ts'

const total = (line: string) => readPeople(lineOf(line), undefined, people).total?.value
const inCell = (cell: string) => readPeople(lineOf(`방문\t${cell}`), cellOf(cell), people).total?.value
const cellOf = (raw: string) => ({ ...lineOf(raw), start: '방문\t'.length })

describe('how Korean pages count people', () => {
  const lines: readonly (readonly [string, number | undefined])[] = [
    ['대표단 열여덟 명 방문', 18],
    ['부시장과 대표단 15명이 방문', 16],
    ['부정장과 직원 1명 참석', 2],
    ['중학생 스무 명과 교사 둘이 방문', 22],
    ['군수 외 5, 플러튼시 방문', 6],
    ['관계자 스무 명 방문', 20],
    ['주민 마흔다섯 분 방문', 45],
    ['어르신 백여 명 초청', 100],
    ['연수생 이십 명 파견', 20],
    ['회원 10명 안팎 방문', 10],
    ['상인 약 35명 내외 방문', 35],
    ['교사 12명 남짓 방문', 12],
    ['시장 외 공무원 3명, 의원 2명 방문', 6],
    ['의장을 비롯한 의원 5명 방문', 5],
    ['단장 포함 12명 방문', 12],
    ['인솔자 포함 21명 방문', 21],
    ['연수단(학생10명+인솔2명) 방문', 12],
    ['무용단 방문(남 5, 여 7)', 12],
    ['체험단 방문(성인 8, 아동 4)', 12],
    ['친선대회 6개 팀 48명 참가', 48],
    ['친선대회 2개 팀 각 11명 참가', 22],
    ['참관단 1차 20명, 2차 18명 방문', 38],
    ['문화탐방 총 3회 90명', 90],
    ['자매가정 부부 2쌍 초청', 4],
    ['이장단 이장 23인 견학', 23],
    ['공무원 3명 포함 총 17명 방문', 17],
    ['학생 방문단 25명(학생 22, 교사 3)', 25],
    ['시장외12인 방문', 13],
    ['문화국장 등 5인 방문', 5],
    ['당서기 등 일행 13인 방문', 13],
    ['교장, 교감, 교사 등 7명 방문', 7],
    ['실무단 방문(과장 1, 팀장 1, 주무관 2)', 4],
    ['위원 4명 및 통역 1명 방문', 5],
    ['통역 포함 8명 방문', 8],
    ['시장, 의장 외 5명 방문', 7],
    ['시장·의장 등 6명 방문', 6],
    ['부군수 및 기획실장 외 2명 방문', 4],
    ['군수 외 5명, 군의회 의장 외 3명 방문', 10],
    ['시의원 등 6명, 공무원 3명 방문', 9],
    ['학생 30명과 교사 3명 등 33명 방문', 33],
    ['인솔공무원 1, 학생 12 홈스테이', 13],
    ['교류단 40명(각 20명) 방문', 40],
    ['체험행사 120명(30명씩 4회)', 120],
    ['시장 김·· 방문', undefined],
    ['시장 김○○, 의장 이○○, 국장 박○○ 방문', 3],
    ['회장 정OO·총무 최OO 방문', 2],
    ['3인조 밴드 공연', 3],
    ['단원 총인원 42명 공연', 42],
    ['방문인원 : 17명', 17],
    ['봉사단 30~35명 방문', 35],
    ['야구팀 감독 1명, 선수 15명, 학부모 8명 방문', 24],
    ['1박 2일 견학', undefined],
    ['관중 3천여 명이 지켜본 개막경기', undefined],
    ['사진전(관람 인원 500명)', undefined],
    ['장학생 5명에게 장학금 전달', undefined],
    ['주민 300명 대상 무료진료', undefined],
    ['제3인민병원 의료기술 협약', undefined],
    ['10인승 차량 1대 기증', undefined],
    ['비빔밥 2,000인분 나눔', undefined],
    ['1인당 50만원 지원', undefined],
    ['이재민 1,200명 구호품 지원', undefined],
    ['15개 업체 참가', undefined],
    ['시민 12만 명 서명부 전달', undefined],
    ['제15회 대회 3위', undefined],
    ['부스 2개, 작품 30점 전시', undefined],
    ['5개국 23개 도시 참가', undefined],
  ]
  for (const [line, count] of lines) {
    it(`${line}: ${count ?? 'not told'}`, () => assert.equal(total(line), count))
  }
})

describe('in a cell for people the word for them may be left out', () => {
  const cells: readonly (readonly [string, number | undefined])[] = [
    ['7', 7],
    ['시장 외 6', 7],
    ['의원 5', 5],
    ['선수 14, 지도자 2', 16],
    ['단원 28 · 교사 3', 31],
    ['학생 12/교사 2', 14],
    ['공무원 3 의원 2', 5],
    ['5기/90명', 90],
    ['1명/3주', 1],
    ['버스 2대/80명', 80],
    ['약 50', 50],
    ['20여 명', 20],
    ['시장외 12명', 13],
    ['의료진 각 6명', 12],
    ['누계 180명', 180],
    ['작품 60점', undefined],
    ['12개 업체', undefined],
    ['-', undefined],
  ]
  for (const [cell, count] of cells) {
    it(`${cell}: ${count ?? 'not told'}`, () => assert.equal(inCell(cell), count))
  }
})
