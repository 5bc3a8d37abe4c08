import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Locale } from '../kernel/locale.ts'

/** A file of some hundred characters of a typeface. */
export interface Slice {
  readonly path: string
  readonly characters: ReadonlySet<number>
}

type Family = 'kr' | 'jp' | 'sc'

/** Han characters as the reader's language draws them; what that typeface lacks comes from the others. */
const ORDERS: Readonly<Record<Locale, readonly Family[]>> = {
  ko: ['kr', 'jp', 'sc'],
  en: ['kr', 'jp', 'sc'],
  ja: ['jp', 'kr', 'sc'],
  zh: ['sc', 'jp', 'kr'],
}

export function slicesFor(locale: Locale): readonly Slice[] {
  return ORDERS[locale].flatMap(slicesOf)
}

const opened = new Map<Family, readonly Slice[]>()

function slicesOf(family: Family): readonly Slice[] {
  return opened.getOrInsertComputed(family, () => openFamily(`noto-sans-${family}`))
}

/** The package says which characters each of its files holds: "[119]": "U+20-22,U+ac00". */
function openFamily(name: string): readonly Slice[] {
  const { resolve } = createRequire(import.meta.url)
  const folder = dirname(resolve(`@fontsource-variable/${name}/package.json`))
  const told = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string> // its shape
  return Object.entries(told).map(([slice, ranges]) => ({
    path: join(folder, 'files', `${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    characters: new Set(codePointsIn(ranges)),
  }))
}

const RANGE = /U\+(?<first>[0-9a-f]{1,6})(?:-(?<last>[0-9a-f]{1,6}))?/gi

function codePointsIn(ranges: string): number[] {
  return Array.from(ranges.matchAll(RANGE)).flatMap(({ groups }) => {
    const first = Number.parseInt(groups?.['first'] ?? '', 16)
    const last = Number.parseInt(groups?.['last'] ?? groups?.['first'] ?? '', 16)
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
  })
}
