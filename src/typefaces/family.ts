import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Locale } from '../kernel/locale.ts'

/** A typeface for one tradition of writing, in slices of some hundred characters each. */
export interface Family {
  /** The slices that are said to have a character; not all of them do. */
  readonly slicesOf: (codePoint: number) => readonly string[]
  readonly charactersOf: (slice: string) => readonly number[]
  /** The font file of a slice (WOFF2, of variable weight). */
  readonly bytesOf: (slice: string) => Uint8Array
}

type FamilyName = 'kr' | 'jp' | 'sc'

/** Han characters are drawn as the reader's language draws them; what that typeface lacks comes from the others. */
const ORDERS: Readonly<Record<Locale, readonly [FamilyName, ...FamilyName[]]>> = {
  ko: ['kr', 'jp', 'sc'],
  en: ['kr', 'jp', 'sc'],
  ja: ['jp', 'kr', 'sc'],
  zh: ['sc', 'jp', 'kr'],
}

/** The reader's own first. */
export type Families = readonly [Family, ...Family[]]

export function familiesFor(locale: Locale): Families {
  const [own, ...others] = ORDERS[locale]
  return [familyNamed(own), ...others.map(familyNamed)]
}

const opened = new Map<FamilyName, Family>()

function familyNamed(name: FamilyName): Family {
  const known = opened.get(name)
  if (known) return known
  const family = openFamily(`noto-sans-${name}`)
  opened.set(name, family)
  return family
}

/** The package says which characters each of its slices holds, as style sheets want it: "[119]": "U+20-22,U+ac00". */
function openFamily(name: string): Family {
  const { resolve } = createRequire(import.meta.url)
  const folder = dirname(resolve(`@fontsource-variable/${name}/package.json`))
  const told = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string> // its shape
  const characters = new Map(Object.entries(told).map(([slice, ranges]) => [slice, codePointsIn(ranges)]))
  const slices = new Map<number, string[]>()
  for (const [slice, all] of characters)
    for (const one of all) slices.getOrInsertComputed(one, () => []).push(slice)
  return {
    slicesOf: (codePoint) => slices.get(codePoint) ?? [],
    charactersOf: (slice) => characters.get(slice) ?? [],
    bytesOf: (slice) =>
      readFileSync(join(folder, 'files', `${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`)),
  }
}

const RANGE = /U\+(?<first>[0-9a-f]{1,6})(?:-(?<last>[0-9a-f]{1,6}))?/gi

function codePointsIn(ranges: string): number[] {
  return Array.from(ranges.matchAll(RANGE)).flatMap(({ groups }) => {
    const first = Number.parseInt(groups?.['first'] ?? '', 16)
    const last = Number.parseInt(groups?.['last'] ?? groups?.['first'] ?? '', 16)
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
  })
}
