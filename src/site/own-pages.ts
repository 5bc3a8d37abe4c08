/** The pages that every register has, after the locale; a page of its own for each record stands beside them. */
export const OWN_PAGES: readonly string[] = [
  '',
  '/exchanges',
  '/statistics',
  '/data',
  '/sitemap',
  '/accessibility',
  '/privacy',
]
