import { toEdtf, UNKNOWN } from '../edtf/edtf.ts'
import type { Locale } from '../kernel/locale.ts'
import type {
  ExchangeView,
  PartnerSummary,
  PartnerView,
  PlaceView,
  RegisterView,
} from '../records/published/views.ts'
import { referenceAgreements } from '../ui/agreements.examples.ts'
import { referenceExchanges } from '../ui/exchanges/exchange.examples.ts'
import { referenceFacts } from '../ui/facts.examples.ts'
import type { PageContext } from './page-context.ts'

const since = toEdtf('2004-05-04') ?? UNKNOWN

const yongin: PlaceView = {
  id: 'yongin',
  names: { ko: '용인', en: 'Yongin', ja: '龍仁', zh: '龙仁' },
  region: { ko: '경기도', en: 'Gyeonggi', ja: '京畿道', zh: '京畿道' },
  country: 'KR',
  level: 'city',
  latitude: 37.2333,
  longitude: 127.2,
  timeZone: 'Asia/Seoul',
}

const fullerton: PlaceView = {
  id: 'fullerton',
  names: { ko: '플러튼', en: 'Fullerton', ja: 'フラートン', zh: '富勒顿' },
  region: { ko: '캘리포니아주', en: 'California', ja: 'カリフォルニア州', zh: '加利福尼亚州' },
  country: 'US',
  level: 'city',
  latitude: 33.87029,
  longitude: -117.92534,
  timeZone: 'America/Los_Angeles',
}

export const register: RegisterView = {
  id: 'register',
  slug: 'yongin',
  names: { ko: '용인시', en: 'Yongin', ja: '龍仁市', zh: '龙仁市' },
  place: yongin,
  locales: ['ko', 'en', 'ja', 'zh'],
  portalTrail: [{ ko: '용인소개' }, { ko: '용인시현황' }, { ko: '교류도시(해외)' }],
  licence: null,
  masthead: false,
}

export const partner: PartnerView = {
  id: 'partner',
  slug: 'fullerton',
  place: fullerton,
  names: { ...fullerton.names, ko: '플러튼시' }, // the page's own, in other languages the place's
  tie: { type: 'sister', since },
  background: [
    {
      ko: '2003년 1월 23일 미국 플러튼시 자매시연합회장 마이클오우츠가 한국지방자치국제화재단을 통해 교류를 희망해 옴',
    },
    {
      ko: '양 시는 대표단 상호방문을 통해 호혜평등의 원칙에 입각한 시민간의 우호증진 및 양 도시간의 공동번영을 위한 교류사업을 확대해 나아가기로 함',
    },
  ],
  facts: referenceFacts.map((fact, place) => ({ ...fact, id: `fact-${place}` })),
  agreements: referenceAgreements.map((agreement) => ({ ...agreement, follows: null, source: null })),
  exchanges: referenceExchanges.map((exchange): ExchangeView => ({
    ...exchange,
    peopleBasis: null,
    parties: [],
    place: null,
    account: null,
    state: 'held',
    form: null,
    thirdParties: [],
    series: null,
    links: [],
    cost: null,
    outcome: null,
    reportDue: null,
  })),
  contact: { department: { ko: '자치분권과' }, phone: '031-6193-3076' },
  media: [],
  series: new Map(),
  corrections: [],
  lastChangedOn: '2026-11-22',
  lastCheckedOn: null,
  edition: 'edition-1',
}

export const summary: PartnerSummary = {
  id: partner.id,
  slug: partner.slug,
  place: fullerton,
  names: partner.names,
  tie: partner.tie,
  exchangeCount: partner.exchanges.length,
  lastExchange: {
    id: 'exchange',
    date: toEdtf('2023-01') ?? UNKNOWN,
    title: { ko: '용인특례시장 외 대표단 플러튼시 방문' },
  },
}

/** The reference register as a page meets it. */
export function contextFor(
  locale: Locale,
  path: string,
  partners: readonly PartnerSummary[] = [summary],
): PageContext {
  return {
    locale,
    register,
    partners,
    path,
    assets: ASSETS,
    origin: undefined,
    base: '',
    past: null,
    today: '2026-11-22',
    edition: '7',
  }
}

export const ASSETS = {
  styles: { address: '/assets/site.css', integrity: 'sha384-styles' },
  scripts: [{ address: '/assets/survey.js', integrity: 'sha384-script' }],
  icon: { address: '/assets/icon.svg' },
}
