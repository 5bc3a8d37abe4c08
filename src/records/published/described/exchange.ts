import {
  BASES,
  DIRECTIONS,
  EXCHANGE_FORMS,
  EXCHANGE_KINDS,
  EXCHANGE_STATES,
  PARTY_GROUPS,
  SIDES,
} from '../../../kernel/vocabulary.ts'
import { ID, PARTNER, SOURCE, STAMPS } from './common-fields.ts'
import {
  code,
  date,
  day,
  decimal,
  derived,
  group,
  list,
  optional,
  recorded,
  reference,
  texts,
  whole,
  words,
} from './field.ts'
import { noun, type PublicRecord } from './noun.ts'

export const partyFields = {
  side: recorded(code(SIDES), 'gyoryu:side', {
    ko: '누구 쪽 사람인지: 우리, 상대, 제3자',
    en: 'Whose people: ours, the partner’s, a third party’s',
  }),
  group: recorded(code(PARTY_GROUPS), 'gyoryu:group', {
    ko: '어떤 사람들인지',
    en: 'What kind of people',
  }),
  who: recorded(texts, 'schema:name', { ko: '참가자', en: 'Who took part' }),
  count: recorded(optional(whole), 'gyoryu:count', {
    ko: '인원(명)',
    en: 'Persons',
  }),
}

const linkFields = {
  address: recorded(words, 'schema:url', { ko: '주소', en: 'The address' }),
  title: recorded(optional(texts), 'schema:name', { ko: '제목', en: 'What it is called' }),
}

const costFields = {
  amount: recorded(decimal, 'schema:value', { ko: '금액', en: 'The amount' }),
  currency: recorded(words, 'schema:currency', { ko: '통화 (ISO 4217)', en: 'The currency (ISO 4217)' }),
}

export const exchange = noun({
  name: 'exchange',
  file: 'exchanges',
  label: { ko: '교류', en: 'Exchanges' },
  meaning: {
    ko: '상대 도시와 실제로 있었던 일 하나하나: 방문, 행사, 온라인 교류, 서한',
    en: 'What happened with a partner: visits, events, online meetings, letters',
  },
  types: ['gyoryu:Exchange', 'schema:Event'],
  fields: {
    id: ID,
    ...PARTNER,
    date: recorded(date, 'gyoryu:date', {
      ko: '언제: 아는 만큼만 적은 EDTF 날짜, 모르면 unknown',
      en: 'When: an EDTF date, no more precise than was written; unknown when nobody wrote it',
    }),
    earliest: derived(optional(day), 'schema:startDate', {
      ko: '그 날짜가 뜻할 수 있는 첫날',
      en: 'The first day that the date can mean',
    }),
    latest: derived(optional(day), 'schema:endDate', {
      ko: '그 날짜가 뜻할 수 있는 마지막 날',
      en: 'The last day that the date can mean',
    }),
    title: recorded(texts, 'schema:name', { ko: '제목', en: 'Title' }),
    account: recorded(optional(texts), 'schema:description', {
      ko: '무엇을 했는지 길게 적은 글',
      en: 'What was done there, told at length',
    }),
    kind: recorded(code(EXCHANGE_KINDS), 'gyoryu:kind', { ko: '분야', en: 'Kind of exchange' }),
    form: recorded(optional(code(EXCHANGE_FORMS)), 'gyoryu:form', {
      ko: '어떤 모습의 교류인지: 방문, 홈스테이, 공연 등',
      en: 'What people did: visit, homestay, performance …',
    }),
    state: recorded(code(EXCHANGE_STATES), 'gyoryu:state', {
      ko: '예정, 시행, 연기, 취소',
      en: 'Whether it took place: planned, held, postponed, cancelled',
    }),
    direction: recorded(code(DIRECTIONS), 'gyoryu:direction', {
      ko: '우리 도시에서 본 방향: 나감, 들어옴, 양쪽, 이동 없음',
      en: 'Who travelled, seen from home: outbound, inbound, both, none',
    }),
    direction_basis: derived(code(BASES), 'gyoryu:directionBasis', {
      ko: '방향을 알게 된 근거',
      en: 'How the direction is known',
    }),
    people: recorded(optional(whole), 'gyoryu:people', {
      ko: '모두 몇 명인지; 적힌 것이 없으면 빈칸이며 0이 아님',
      en: 'Persons in total; empty, never 0, when nobody wrote it down',
    }),
    people_basis: derived(optional(code(BASES)), 'gyoryu:peopleBasis', {
      ko: '인원을 알게 된 근거',
      en: 'How the number of persons is known',
    }),
    parties: recorded(list(group(partyFields)), 'gyoryu:party', {
      ko: '참가자 목록 (parties에 한 줄씩 있음)',
      en: 'Who took part (one line each in parties)',
    }),
    third_parties: recorded(list(texts), 'gyoryu:thirdParty', {
      ko: '두 정부 말고 함께한 곳: 단체, 대학',
      en: 'Who took part beside the two governments: clubs, universities',
    }),
    place: recorded(optional(texts), 'gyoryu:where', { ko: '장소', en: 'Where' }),
    part_of: recorded(optional(reference), 'schema:superEvent', {
      ko: '이 교류가 속한 더 큰 교류의 고유번호',
      en: 'The id of the exchange that this one is a part of',
    }),
    series: recorded(optional(reference), 'gyoryu:series', {
      ko: '해마다 이어지는 사업의 고유번호 (series)',
      en: 'The id of the series that it belongs to (series)',
    }),
    links: recorded(list(group(linkFields)), 'gyoryu:link', {
      ko: '다른 곳에서 이 일을 말하는 글: 언론, 상대 도시의 누리집',
      en: 'Where others tell of it: the press, the partner’s own page',
    }),
    cost: recorded(optional(group(costFields)), 'gyoryu:cost', {
      ko: '비용: 공개하기로 한 것만',
      en: 'The cost, where the register chose to publish it',
    }),
    outcome: recorded(optional(texts), 'gyoryu:outcome', {
      ko: '성과: 공개하기로 한 것만',
      en: 'What came of it, where the register chose to publish it',
    }),
    report_due: recorded(optional(day), 'gyoryu:reportDue', {
      ko: '결과보고 기한: 공개하기로 한 것만',
      en: 'When the report is due, where the register chose to publish it',
    }),
    source_words: recorded(optional(words), 'gyoryu:sourceWords', {
      ko: '옛 누리집 글의 표현 그대로',
      en: 'The exact words of the old page',
    }),
    evidence: recorded(list(words), 'gyoryu:evidence', {
      ko: '같은 일을 말하는 다른 문장',
      en: 'Other sentences that tell the same event',
    }),
    position: derived(whole, 'gyoryu:position', {
      ko: '같은 날의 기록이 놓이는 순서',
      en: 'The order among records of one day',
    }),
    source: SOURCE,
    ...STAMPS,
  },
})
export type ExchangeRecord = PublicRecord<typeof exchange>
