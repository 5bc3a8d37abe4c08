import { toEdtf, UNKNOWN } from '../../edtf/edtf.ts'
import type { AgreementType } from '../../kernel/vocabulary.ts'
import type { Example } from '../example.ts'
import type { ListedPartner } from '../partner-list.ts'
import { partnersByRegion } from './partners-by-region.ts'

const HOME = { country: 'KR', today: '2026-11-22' }
const ANY = { where: null, tie: null }

/** Invented cities in real countries. */
function city(
  name: string,
  country: string | null,
  type: AgreementType | null,
  since: string,
): ListedPartner {
  const tie = type && { type, since: toEdtf(since) ?? UNKNOWN }
  const lastExchange = { id: name, date: toEdtf('2025-10') ?? UNKNOWN, title: { ko: '청소년 교류' } }
  return {
    slug: name,
    names: { ko: `${name}시 (지어낸 도시)` },
    place: { country, region: country === 'KR' ? { ko: '가람도' } : null },
    tie,
    exchangeCount: tie ? 12 : 0,
    lastExchange: tie && lastExchange,
  }
}

const cities = [
  city('나래', 'JP', 'sister', '1988-05-04'),
  city('누리', 'JP', 'friendship', '2003'),
  city('마루', 'VN', 'mou', '2011-10'),
  city('다온', 'KR', 'sister', '1999-03-02'),
  city('가온', 'DE', 'friendship', '2001-09-09'),
  city('한별', 'BR', 'letter-of-intent', '2024'),
  city('새벽', null, null, ''),
]

export const partnersByRegionExamples: readonly Example[] = [
  { name: 'many, by where they lie', render: (locale) => partnersByRegion(cities, HOME, ANY, locale) },
  {
    name: 'sister cities in Asia were chosen',
    render: (locale) => partnersByRegion(cities, HOME, { where: 'asia', tie: 'sister' }, locale),
  },
]
