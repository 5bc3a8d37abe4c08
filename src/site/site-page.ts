import type { LookView } from '../records/published/views.ts'
import type { Html } from '../ui/html.ts'
import type { DayForm } from '../ui/past-day.ts'
import { type JsonLd, type MenuItem, type OwnLook, shell } from '../ui/shell.ts'
import { chronicleWords } from '../words/chronicle/words.ts'
import { inLocale } from '../words/in-locale.ts'
import { wordsFor } from '../words/words-for.ts'
import { logoAddress, stylesAddress } from './look/look-styles.ts'
import type { PageContext } from './page-context.ts'
import { ELSEWHERE } from './standing/based.ts'

export interface SitePage {
  readonly title: string
  readonly description: string
  /** What it is about, for search engines. */
  readonly about?: JsonLd | undefined
  /** False for an answer to a form, which has no address in the other languages. */
  readonly elsewhere?: boolean
  /** False where the page has a field of its own to search in. */
  readonly search?: boolean
}

const FEW = 3 // partners that the main menu names; more would push the page out of sight

/** A page of the register in the frame that all of them share. */
export function sitePage(context: PageContext, page: SitePage, main: Html): Html {
  const { locale, register, path, assets, origin, past } = context
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
      look: register.look && ownLook(register.look),
      past: past && { day: past.day, present: `${ELSEWHERE}${past.present}/${locale}${path}` },
      days: daysOf(context, page),
    },
    main,
  )
}

function ownLook(look: LookView): OwnLook {
  const address = logoAddress(look)
  return { styles: stylesAddress(look), logo: look.logo && address ? { ...look.logo, address } : undefined }
}

/** Every page with an address of its own has past days, up to yesterday. */
function daysOf(
  { base, past, path, today }: PageContext,
  { elsewhere, search }: SitePage,
): DayForm | undefined {
  if (elsewhere === false || search === false) return undefined
  const latest = past ? past.day : Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
  return { base: past?.present ?? base, path, latest, chosen: past?.day ?? null }
}

function mainMenu({ locale, partners }: PageContext): MenuItem[] {
  const words = wordsFor(locale)
  const chronicle = chronicleWords(locale)
  const named = partners.length > FEW ? [] : partners
  return [
    { path: '', text: words.allPartners, lang: locale },
    ...named.map(({ slug, names }) => ({ path: `/partners/${slug}`, ...inLocale(names, locale) })),
    { path: '/exchanges', text: chronicle.menuTitle, lang: locale },
    { path: '/statistics', text: chronicle.menuStatistics, lang: locale },
    { path: '/sitemap', text: words.siteMap, lang: locale },
  ]
}
