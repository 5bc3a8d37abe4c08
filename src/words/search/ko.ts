import { withParticle } from '../particle.ts'
import { grouped } from '../quantity.ts'
import type { FoundKind } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'ko')

const kinds: Readonly<Record<FoundKind, string>> = {
  partner: '교류도시',
  exchange: '교류',
  agreement: '협정',
  fact: '도시 정보',
  place: '지명',
}

/** Korean defines the keys; every other language satisfies this type. */
export const ko = {
  search: '검색',
  searchIn: (site: string) => `${site} 검색`,
  about: (site: string) => `${site}의 도시, 교류, 협정, 도시 정보를 찾습니다.`,
  hint: '도시, 연도, 내용',
  title: (question: string) => `‘${question}’ 검색 결과`,
  kinds,
  total: (count: number, more: boolean) =>
    more ? `${n(count)}건 넘게 찾았습니다.` : `${n(count)}건을 찾았습니다.`,
  count: (count: number, more: boolean) => (more ? `${n(count)}건 이상` : `${n(count)}건`),
  allOf: (kind: FoundKind) => `${kinds[kind]} 결과 모두 보기`,
  narrowed: (kind: FoundKind) => `${kinds[kind]}만 보는 중입니다.`,
  everything: '모든 결과 보기',
  inChronicle: '교류 연표에서 골라 보기',
  next: '다음 결과',
  previous: '앞 결과',
  because: {
    spelling: (_typed: string, name: string, city: string) =>
      `${withParticle(`‘${name}’`, '은/는')} ${city}의 다른 이름`,
    initials: (typed: string, name: string, _city: string) =>
      `${withParticle(`‘${typed}’`, '은/는')} ‘${name}’의 첫소리`,
    near: (typed: string, name: string, _city: string) => `‘${typed}’ 대신 비슷한 이름 ‘${name}’`,
    date: (date: string) => `날짜가 ${withParticle(date, '와/과')} 겹침`,
    meaning: (typed: string) => `‘${typed}’: 분야나 종류로 찾음`,
  },
  near: '적은 그대로인 것이 없어, 한 글자 다르게 적은 이름으로 찾았습니다.',
  nothing: (question: string) => `‘${question}’에 맞는 것을 찾지 못했습니다.`,
  help: [
    '낱말 수를 줄이거나 두 글자만 적어 보세요: 홈스테이 → 홈스',
    '도시 이름은 다른 표기나 첫소리로도 찾습니다: 풀러턴, Fullerton, ㅍㄹㅌ',
    '날짜는 이렇게 적으면 됩니다: 2008, 2008년 가을, 2004.5, 2004년 5월 4일',
  ],
  empty: '찾을 말을 적어 주세요.',
  suggestions: '추천 검색어',
  suggested: (count: number) => `추천 ${n(count)}개. 위아래 화살표로 고를 수 있습니다.`,
}

export type SearchWords = typeof ko
