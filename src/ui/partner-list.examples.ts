import { toEdtf, UNKNOWN } from '../edtf/edtf.ts'
import type { Example } from './example.ts'
import { type ListedPartner, partnerList } from './partner-list.ts'

const HOME = { country: 'KR', today: '2026-11-22' }

const fullerton: ListedPartner = {
  slug: 'fullerton',
  names: { ko: '플러튼시', en: 'Fullerton' },
  place: { country: 'US', region: { ko: '캘리포니아주', en: 'California' } },
  tie: { type: 'sister', since: toEdtf('2004-05-04') ?? UNKNOWN },
  exchangeCount: 32,
  lastExchange: {
    id: 'sister',
    date: toEdtf('2023-01') ?? UNKNOWN,
    title: { ko: '용인특례시장 외 대표단 플러튼시 방문' },
  },
}

const garam: ListedPartner = {
  slug: 'garam',
  names: { ko: '가람시 (지어낸 도시)' },
  place: { country: null, region: null },
  tie: null,
  exchangeCount: 0,
  lastExchange: null,
}

export const partnerListExamples: readonly Example[] = [
  { name: 'the one partner of the first start', render: (locale) => partnerList([fullerton], HOME, locale) },
  {
    name: 'with an invented city of which hardly anything is known',
    render: (locale) => partnerList([garam, fullerton], HOME, locale),
  },
]
