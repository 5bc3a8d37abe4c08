import { linksOf } from '../../src/publish/links.ts'
import { isExported } from '../../src/publish/scope.ts'
import type { Served } from '../support/served.ts'

/** A page of the public site, without its language. */
export interface PagePath {
  /** "/partners/:slug": what all pages of its kind have in common. */
  readonly kind: string
  readonly path: string
}

const LOCALE = /^\/(?:ko|en|ja|zh)(?=\/|$)/

/** What no link of the site itself leads to, or leads to in this state. */
const STATES = [
  ['found', '/search?q=%ED%92%80%EB%9F%AC%ED%84%B4+2006'],
  ['found nothing', '/search?q=no-such-word'],
  ['narrowed', '/exchanges?kind=youth&from=2006'],
  ['thanks', '/survey/thanks?page=/partners/fullerton'],
  ['nothing there', '/no-such-page'],
] as const

/**
 * One page of each kind, found as a visitor finds it: by following links from home. What is added to the site is in it
 * without being named anywhere. Beside them the states that no link leads to, and a correction of the first exchange.
 */
export async function pagesOf(site: Served): Promise<PagePath[]> {
  const kinds = new Map<string, string>()
  const seen = new Set(['/ko'])
  for (const address of seen) {
    const path = address.replace(LOCALE, '')
    const kind = kindOf(path)
    if (kinds.has(kind)) continue
    const response = await site.get(address)
    const text = await response.text()
    const type = response.headers.get('content-type') ?? ''
    if (response.status !== 200 || !type.startsWith('text/html')) continue
    kinds.set(kind, path)
    for (const link of linksOf(type, text))
      if (LOCALE.test(link) && link.startsWith('/ko') && isExported(link, false)) seen.add(link)
  }
  const about = kinds.get('/exchanges/:name')?.split('/').at(-1)
  const correction = ['correction', `/corrections/new?about=${about}&edition=1`] as const
  return [...kinds, ...STATES, correction].map(([kind, path]) => ({ kind, path }))
}

/** Names of records differ, the words around them do not: /exchanges/abc and /exchanges/def are of one kind. */
function kindOf(path: string): string {
  const [, first = '', second] = path.split('/')
  return second === undefined ? `/${first}` : `/${first}/:name`
}
