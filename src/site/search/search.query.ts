import type { Locale } from '../../kernel/locale.ts'
import { SEARCH_KINDS, type SearchKind } from '../../records/published/search/search-kind.ts'

/** What the address of a search asks for. */
export interface SearchQuery {
  readonly question: string
  /** Null for the first of every kind. */
  readonly kind: SearchKind | null
  /** From 1. */
  readonly page: number
  /** Results of a page. */
  readonly size: number
}

const LONGEST = 200
const OF_EACH_KIND = 5
const OF_ONE_KIND = 20
/** Nobody turns more pages; who wants the rest narrows the question. */
const MOST_PAGES = 50

export function readSearchQuery(params: URLSearchParams): SearchQuery {
  const kind = SEARCH_KINDS.find((one) => one === params.get('kind')) ?? null
  const page = Number(/^\d{1,2}$/.exec(params.get('page') ?? '')?.[0] ?? 1)
  return {
    question: (params.get('q') ?? '').replaceAll('\0', '').trim().slice(0, LONGEST),
    kind,
    page: kind === null ? 1 : Math.min(Math.max(page, 1), MOST_PAGES),
    size: kind === null ? OF_EACH_KIND : OF_ONE_KIND,
  }
}

export function searchAddress(
  locale: Locale,
  {
    question,
    kind,
    page = 1,
  }: { readonly question: string; readonly kind?: SearchKind; readonly page?: number },
): string {
  const params = new URLSearchParams({
    q: question,
    ...(kind && { kind }),
    ...(page > 1 && { page: String(page) }),
  })
  return `/${locale}/search?${params}`
}
