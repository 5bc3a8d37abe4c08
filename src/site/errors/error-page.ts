import type { ErrorPage } from '../../http/route.ts'
import { type Locale, toLocale } from '../../kernel/locale.ts'
import type { PageContext } from '../page-context.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { basedLinks } from '../standing/based.ts'
import { depsAt } from '../standing/deps-at.ts'
import { findStanding } from '../standing/find-standing.ts'
import type { Standing } from '../standing/standing.ts'
import { errorPage } from './error.page.ts'

/** Errors in the shell of the register that was asked, in the language of the address; without it when it cannot be read. */
export function errorPages(deps: SiteDeps): ErrorPage {
  return async (status, _first, path, headers) => {
    const { slug, locale = 'ko', rest } = partsOf(path)
    const place = await placeIfPossible(deps, { host: headers.get('host') ?? '', slug, locale, rest })
    const html = (await errorPage(place?.context ?? null, { status, locale, assets: deps.assets })).toString()
    return place?.standing ? basedLinks(html, place.standing) : html
  }
}

interface Parts {
  readonly slug: string | undefined
  readonly locale: Locale | undefined
  /** From the locale on. */
  readonly rest: string
}

/** "/ko/x" and "/busan/ko/x"; what has no language in its place is told to nobody in particular. */
function partsOf(path: string): Parts {
  const [, first = '', second = ''] = path.split('/')
  const locale = toLocale(first)
  if (locale) return { slug: undefined, locale, rest: path }
  const below = toLocale(second)
  return below
    ? { slug: first, locale: below, rest: path.slice(first.length + 1) }
    : { slug: undefined, locale: undefined, rest: path }
}

interface Place {
  readonly context: PageContext | null
  readonly standing: Standing | undefined
}

/** An error page must not fail for the reason of the error that it reports, a database that does not answer say. */
async function placeIfPossible(
  deps: SiteDeps,
  { host, slug, locale, rest }: Parts & { readonly host: string; readonly locale: Locale },
): Promise<Place | null> {
  try {
    const found = await findStanding(deps, { host, slug, day: undefined })
    const standing = found?.kind === 'here' ? found.standing : undefined
    const there = standing ? depsAt(deps, standing) : deps
    return { context: (await contextOf(there, locale, rest)) ?? null, standing }
  } catch {
    return null
  }
}
