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
  names: { ko: '용인시', en: 'Yongin' },
  region: { ko: '경기도', en: 'Gyeonggi' },
  country: 'KR',
  level: 'city',
  latitude: 37.2411,
  longitude: 127.1776,
  timeZone: 'Asia/Seoul',
}

const fullerton: PlaceView = {
  id: 'fullerton',
  names: { ko: '플러튼', en: 'Fullerton' },
  region: { ko: '캘리포니아주', en: 'California' },
  country: 'US',
  level: 'city',
  latitude: 33.8703,
  longitude: -117.9253,
  timeZone: 'America/Los_Angeles',
}

export const register: RegisterView = {
  id: 'register',
  slug: 'yongin',
  names: { ko: '용인시', en: 'Yongin' },
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
  names: { ko: '플러튼시', en: 'Fullerton' },
  tie: { type: 'sister', since },
  background: [
    {
      ko: '2003년 1월 23일 미국 플러튼시 자매시연합회장 마이클오우츠가 한국지방자치국제화재단을 통해 교류를 희망해 옴',
    },
  ],
  facts: referenceFacts.map((fact, place) => ({ ...fact, id: `fact-${place}`, key: null })),
  agreements: referenceAgreements.map((agreement) => ({ ...agreement, follows: null, source: null })),
  exchanges: referenceExchanges.map((exchange): ExchangeView => ({
    ...exchange,
    peopleBasis: null,
    parties: [],
    place: null,
  })),
  contact: { department: { ko: '자치분권과' }, phone: '031-6193-3076' },
  lastChangedOn: '2026-11-22',
  lastCheckedOn: null,
  edition: 'edition-1',
}

export const summary: PartnerSummary = {
  slug: partner.slug,
  place: fullerton,
  names: partner.names,
  tie: partner.tie,
  exchangeCount: partner.exchanges.length,
  lastExchange: { date: toEdtf('2023-01') ?? UNKNOWN, title: { ko: '용인특례시장 외 대표단 플러튼시 방문' } },
}

/** The reference register as a page meets it. */
export function contextFor(
  locale: Locale,
  path: string,
  partners: readonly PartnerSummary[] = [summary],
): PageContext {
  return { locale, register, partners, path, assets: ASSETS, today: '2026-11-22' }
}

export const ASSETS = {
  styles: { address: '/assets/site.css', integrity: 'sha384-styles' },
  scripts: [{ address: '/assets/survey.js', integrity: 'sha384-script' }],
  icon: { address: '/assets/icon.svg' },
}
