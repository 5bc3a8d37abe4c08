import { type Locale, LOCALES } from '../../src/kernel/locale.ts'
import type { PagePath } from './addresses.ts'

export const COLOURS = ['light', 'dark', 'high contrast'] as const
export const WIDTHS = [1280, 390, 320] as const

/** One way of looking at one page. */
export interface Case {
  readonly page: PagePath
  readonly locale: Locale
  readonly colours: (typeof COLOURS)[number]
  readonly width: (typeof WIDTHS)[number]
  readonly script: boolean
}

/** Every page in every language, in all colours, widths, with and without script. */
export function allCases(pages: readonly PagePath[]): Case[] {
  return pages.flatMap((page) =>
    LOCALES.flatMap((locale) =>
      COLOURS.flatMap((colours) =>
        WIDTHS.flatMap((width) => [true, false].map((script) => ({ page, locale, colours, width, script }))),
      ),
    ),
  )
}

/**
 * So few that each page is looked at in each language once, and so turned that any two properties meet somewhere: what
 * goes wrong is nearly always the doing of one or two (a test holds that no pair is missing).
 */
export function pairedCases(pages: readonly PagePath[]): Case[] {
  return pages.flatMap((page, row) =>
    LOCALES.map((locale, column) => ({
      page,
      locale,
      colours: turned(COLOURS, row + column),
      width: turned(WIDTHS, Math.floor(row / 3) + column + (column === 3 ? 1 : 0)),
      script: (Math.floor(row / 2) + column) % 2 === 0,
    })),
  )
}

function turned<T>(all: readonly [T, ...T[]], by: number): T {
  return all[by % all.length] ?? all[0]
}
