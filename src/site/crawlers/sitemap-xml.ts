import type { Locale } from '../../kernel/locale.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The list of lists (sitemaps.org, version 0.9). */
export function sitemapIndex(lists: readonly string[]): string {
  const entries = lists.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`)
  return [HEAD, `<sitemapindex ${NAMESPACE}>`, ...entries, '</sitemapindex>', ''].join('\n')
}

/** Pages in each of these languages, with the day on which their content really changed. */
export function urlSet(
  origin: string,
  locales: readonly Locale[],
  pages: readonly { readonly path: string; readonly changedOn?: string }[],
): string {
  const entries = pages.flatMap(({ path, changedOn }) =>
    locales.map((locale) => {
      const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`
      return `<url><loc>${escaped(`${origin}/${locale}${encodeURI(path)}`)}</loc>${changed}</url>`
    }),
  )
  return [HEAD, `<urlset ${NAMESPACE}>`, ...entries, '</urlset>', ''].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
