import { type Locale, LOCALES } from '../../src/kernel/locale.ts'
import { COLOURS } from '../matrix/cases.ts'
import type { PagePath } from '../matrix/addresses.ts'

/** One picture of one page: how it is looked at, and the file below docs/gallery that shows it. */
export interface Shot {
  readonly page: PagePath
  readonly locale: Locale
  /** Pixels of the window; paper is as wide as an A4 sheet between its margins. */
  readonly width: number
  readonly look: (typeof COLOURS)[number] | 'print'
  readonly file: string
}

const DESK = 1280
const PHONE = 390
const SHEET = 680

/** Every kind of page on a phone in all languages, on a desk in two; one partner in every other appearance too. */
export function shotsOf(pages: readonly PagePath[]): Shot[] {
  return pages.flatMap((page) => [
    ...LOCALES.map((locale) => shotOf(page, locale, PHONE)),
    ...(['ko', 'en'] as const).map((locale) => shotOf(page, locale, DESK)),
    ...(page.kind === '/partners/:name' ? inOtherLooks(page) : []),
  ])
}

/** What thirty partners and three thousand exchanges do to the pages that list them. */
export function shotsOfMany(pages: readonly PagePath[]): Shot[] {
  const listing = pages.filter(({ kind }) => ['/', '/partners/:name', '/exchanges'].includes(kind))
  return listing.flatMap((page) => [PHONE, DESK].map((width) => shotOf(page, 'ko', width, 'light', 'many-')))
}

function inOtherLooks(page: PagePath): Shot[] {
  return [
    shotOf(page, 'ko', DESK, 'dark'),
    shotOf(page, 'en', PHONE, 'dark'),
    shotOf(page, 'ko', DESK, 'high contrast'),
    shotOf(page, 'ko', SHEET, 'print'),
  ]
}

function shotOf(
  page: PagePath,
  locale: Locale,
  width: number,
  look: Shot['look'] = 'light',
  before = '',
): Shot {
  const how = look === 'light' ? '' : `-${look.replace(' ', '-')}`
  return { page, locale, width, look, file: `${before}${nameOf(page)}-${locale}-${width}${how}.webp` }
}

/** "/partners/:name" → "partners-one", "found nothing" → "found-nothing", "/" → "home". */
export function nameOf({ kind }: PagePath): string {
  const words = kind.replace(':name', 'one').match(/[\w.-]+/g)
  return words?.join('-') ?? 'home'
}
