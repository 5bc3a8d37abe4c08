import { boundsOf } from '../../edtf/bounds.ts'
import { toEdtf } from '../../edtf/edtf.ts'
import type { Exchange } from './exchange.ts'

const REFERENCE_PAGE = {
  id: 'source-1',
  title: '용인시 누리집 교류도시(해외) 플러튼시',
  receivedOn: '2026-11-22',
}

/** An exchange between invented cities; a test names what matters to it. */
export function invented(given: Partial<Omit<Exchange, 'date'>> & { readonly date: string }): Exchange {
  const date = toEdtf(given.date)
  if (!date) throw new Error(`not EDTF: ${given.date}`)
  return {
    id: 'invented',
    title: { ko: '가람시 합창단 공연', en: 'Concert of the Garam choir' },
    kind: 'culture',
    direction: 'outbound',
    state: 'held',
    directionBasis: 'stated',
    people: null,
    parties: [],
    partOf: null,
    sourceWords: null,
    evidence: [],
    source: null,
    ...given,
    ...boundsOf(date),
    date,
  }
}

/** Rows of the reference page, one of each kind of place in the timeline. */
export const referenceExchanges: readonly Exchange[] = [
  invented({
    id: 'intent',
    date: '2003-01-23',
    title: { ko: '미국 플러튼시 교류의향서 접수' },
    kind: 'agreement',
    direction: 'none',
    sourceWords: '2003. 1. 23 미국 플러튼시 교류의향서 접수',
    evidence: [
      '2003년 1월 23일 미국 플러튼시 자매시연합회장 마이클오우츠가 한국지방자치국제화재단을 통해 교류를 희망해 옴',
    ],
    source: REFERENCE_PAGE,
  }),
  invented({
    id: 'talks',
    date: '2003-07-07/2003-07-12',
    title: { ko: '행정국장 외 5명 용인시 실무협의단 방문' },
    kind: 'official-visit',
    direction: 'outbound',
    directionBasis: 'inferred',
    people: 6,
    sourceWords: '2003. 7. 7 ~ 7. 12 행정국장 외 5명 용인시 실무협의단 방문 ·상호 교류여건 확인',
    source: REFERENCE_PAGE,
  }),
  invented({
    id: 'sister',
    date: '2004-05-02/2004-05-10',
    title: { ko: '용인시 & 플러튼시 자매결연 체결(2004.5.4) (용인시장 외 17명)' },
    kind: 'agreement',
    direction: 'outbound',
    directionBasis: 'inferred',
    people: 18,
    source: REFERENCE_PAGE,
  }),
  invented({
    id: 'rotary',
    date: '2004-05-05',
    title: { ko: '신갈로터리클럽 · 플러튼로터리클럽 자매결연체결(2004.5.5)' },
    kind: 'agreement',
    direction: 'none',
    partOf: 'sister',
    source: REFERENCE_PAGE,
  }),
  invented({
    id: 'councillors',
    date: '2004-05-28',
    title: { ko: '플러튼시 의원 4명 방문' },
    kind: 'council',
    direction: 'inbound',
    people: 4,
    source: REFERENCE_PAGE,
  }),
]
