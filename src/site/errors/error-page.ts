import type { ErrorPage } from '../../http/route.ts'
import type { Locale } from '../../kernel/locale.ts'
import type { PageContext } from '../page-context.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { errorPage } from './error.page.ts'

/** Errors in the shell of the site, in the language of the address; without the register when it cannot be read. */
export function errorPages(deps: SiteDeps): ErrorPage {
  return async (status, asked, path) => {
    const locale = asked ?? 'ko'
    const context = await contextIfPossible(deps, locale, path)
    return (await errorPage(context, { status, locale, assets: deps.assets })).toString()
  }
}

/** An error page must not fail for the reason of the error that it reports, a database that does not answer say. */
async function contextIfPossible(deps: SiteDeps, locale: Locale, path: string): Promise<PageContext | null> {
  try {
    return (await contextOf(deps, locale, path)) ?? null
  } catch {
    return null
  }
}
