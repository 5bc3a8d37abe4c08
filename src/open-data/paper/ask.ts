import { LOCALES, toLocale } from '../../kernel/locale.ts'
import type { Offer } from '../files/offer.ts'
import type { PaperAsked } from './paper-asked.ts'

const YEAR = /^[12]\d{3}$/

interface Told {
  /** As the address names it; the query may say it too. */
  readonly locale: string | undefined
  readonly today: (timeZone: string) => string
  /** The page of the site about the same, after the locale: "/partners/fullerton". */
  readonly path: string
}

/** What is asked for; undefined for a language that the register does not speak and a year that is none. */
export function readPaperAsked(offer: Offer, { locale: named, today, path }: Told): PaperAsked | undefined {
  const { asked, register, scope } = offer
  const told = named ?? asked.searchParams.get('lang') ?? register.locales[0] ?? LOCALES[0]
  const locale = toLocale(told)
  const year = asked.searchParams.get('year')
  if (!locale || !register.locales.includes(locale) || (year !== null && !YEAR.test(year))) return undefined
  return {
    ...offer,
    locale,
    year: year === null ? null : Number(year),
    today: today(register.place.timeZone ?? 'UTC'),
    page: `${scope.site}/${locale}${path}`,
  }
}
