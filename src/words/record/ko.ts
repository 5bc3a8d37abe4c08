import { withParticle } from '../particle.ts'
import { grouped } from '../quantity.ts'
import type { RecordVocabulary } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'ko')

const vocabulary: RecordVocabulary = {
  forms: {
    visit: '방문',
    homestay: '홈스테이',
    training: '연수',
    performance: '공연',
    exhibition: '전시',
    competition: '대회',
    signing: '체결',
    ceremony: '행사',
    gift: '기증',
    letter: '서한',
    online: '화상 만남',
    other: '기타',
  },
  states: { planned: '예정', held: '마침', postponed: '미룸', cancelled: '취소' },
  groups: {
    officials: '공무원',
    councillors: '의원',
    youth: '청소년',
    artists: '예술인',
    athletes: '체육인',
    firms: '기업인',
    citizens: '시민',
  },
  bases: {
    stated: '원문에 적힌 수',
    inferred: '내용으로 미루어 정한 수',
    entered: '담당자가 적은 수',
    derived: '적힌 수를 더한 값',
  },
  nameRoles: { official: '공식 이름', standard: '이 누리집의 표기', alias: '다른 표기' },
  levels: { city: '시', county: '군', district: '구', province: '도·주', country: '나라', other: '그 밖' },
}

/** The pages of one exchange, one agreement and one place. Korean defines the keys. */
export const ko = {
  ...vocabulary,

  exchangeAbout: (date: string, home: string, partner: string) =>
    `${date}, ${withParticle(home, '와/과')} ${partner}의 교류 기록`,
  threadAbout: {
    inbound: (home: string, partner: string) => `${partner}에서 ${withParticle(home, '으로/로')} 이어진 실`,
    outbound: (home: string, partner: string) => `${home}에서 ${withParticle(partner, '으로/로')} 이어진 실`,
    both: (home: string, partner: string) =>
      `${withParticle(home, '와/과')} ${partner} 사이를 오간 두 가닥의 실`,
    none: (home: string, partner: string) => `${withParticle(home, '와/과')} ${partner} 사이에 놓인 실`,
  },
  what: '기록',
  when: '날짜',
  kind: '분야',
  direction: '방향',
  people: '인원',
  place: '장소',
  state: '진행',
  who: '함께한 사람들',
  sideThird: '그 밖',
  wholeOf: '이 일이 속한 교류',
  partsOf: '같은 때 있었던 일',
  signedAtIt: '이때 맺은 협정',
  fromWhere: '기록의 출처',
  byHand: '담당자가 직접 적은 기록입니다.',
  showWords: '옛 누리집에 적힌 그대로 보기',
  neighbours: '앞뒤 교류',
  before: '이전 교류',
  after: '다음 교류',
  allWith: (partner: string) => `${withParticle(partner, '와/과')}의 교류 모두 보기`,
  permanent: '고정 주소',

  agreementAbout: (type: string, home: string, partner: string) =>
    `${withParticle(home, '와/과')} ${withParticle(partner, '이/가')} 맺은 ${type}: 날짜와 장소, 앞뒤 협정`,
  agreementOfOthers: (type: string, partner: string) => `${partner}의 단체와 맺은 ${type}: 날짜와 장소`,
  dates: '여러 날짜',
  datesHint: '의향, 의결, 체결, 발효는 서로 다른 날입니다. 나누어 적습니다.',
  dateRole: '무엇',
  date: '날짜',
  datePlace: '장소',
  countsAs: '기념일을 세는 날',
  signers: '맺은 단체',
  chain: '이어진 협정',
  thisOne: '이 협정',
  signedAt: '이 협정을 맺은 교류',
  notTold: '적혀 있지 않음',

  placeAbout: (name: string) => `${name}의 여러 이름과 표기, 위치, 출처`,
  placeNames: '이름과 표기',
  placeNamesCaption: (name: string) => `${withParticle(name, '을/를')} 적는 법: 언어, 표기, 쓰임, 출처`,
  language: '언어',
  spelling: '표기',
  role: '쓰임',
  source: '출처',
  whereItLies: '위치',
  country: '나라',
  region: '지역',
  level: '단위',
  coordinates: '좌표',
  timeZone: '시간대',
  homePlace: '이 누리집의 도시',
  partnerPage: (partner: string) => `${partner} 페이지 보기`,
  namesOf: (name: string) => `${name}의 여러 이름`,
  northSouth: (degrees: string, north: boolean) => `${north ? '북위' : '남위'} ${degrees}°`,
  eastWest: (degrees: string, east: boolean) => `${east ? '동경' : '서경'} ${degrees}°`,

  withdrawnTitle: '공개를 멈춘 기록입니다',
  withdrawnText: (date: string) => `이 기록은 ${date}에 내렸습니다. 내용은 더 보여 드리지 않습니다.`,
  withdrawnReason: '까닭',
  form: '형태',
  account: '내용',
  series: '해마다 이어지는 교류',
  links: '다른 곳의 기록',
  cost: '비용',
  outcome: '성과',
  thirdParties: '함께한 단체',
  endReason: '까닭',
  resolution: '의결 번호',
  stale: (years: number) => `오래된 값 (${n(years)}년 지남)`,
  earlierValues: '이전 값',
  peopleCount: (count: number) => `${n(count)}명`,
}

export type RecordWords = typeof ko
