import type { Html } from '../ui/html.ts'
import { type JsonLd, type MenuItem, shell } from '../ui/shell.ts'
import { chronicleWords } from '../words/chronicle/words.ts'
import { inLocale } from '../words/in-locale.ts'
import { wordsFor } from '../words/words-for.ts'
import type { PageContext } from './page-context.ts'

export interface SitePage {
  readonly title: string
  readonly description: string
  /** What it is about, for search engines. */
  readonly about?: JsonLd | undefined
  /** False for an answer to a form, which has no address in the other languages. */
  readonly elsewhere?: boolean
}

const FEW = 3 // partners that the main menu names; more would push the page out of sight

/** A page of the register in the frame that all of them share. */
export function sitePage(context: PageContext, page: SitePage, main: Html): Html {
  const { locale, register, path, assets, origin } = context
  const home = inLocale(register.names, locale).text
  const siteName = wordsFor(locale).siteName(home)
  return shell(
    {
      ...page,
      locale,
      locales: register.locales,
      path,
      home,
      siteName,
      menu: mainMenu(context),
      assets,
      origin,
      masthead: register.masthead,
    },
    main,
  )
}

function mainMenu({ locale, partners }: PageContext): MenuItem[] {
  const words = wordsFor(locale)
  const chronicle = chronicleWords(locale)
  const named = partners.length > FEW ? [] : partners
  return [
    { path: '', text: words.allPartners, lang: locale },
    ...named.map(({ slug, names }) => ({ path: `/partners/${slug}`, ...inLocale(names, locale) })),
    { path: '/exchanges', text: chronicle.title, lang: locale },
    { path: '/statistics', text: chronicle.statistics, lang: locale },
    { path: '/sitemap', text: words.siteMap, lang: locale },
  ]
}
