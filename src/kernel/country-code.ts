import { LOCALES } from './locale.ts'

/** Deprecated and private codes that Intl still names are no countries of today. */
const NO_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'SU',
  'DD',
  'YU',
  'CS',
  'FX',
  'TP',
  'BU',
  'ZR',
])

let known: ReadonlyMap<string, string> | undefined

/** ISO 3166-1 alpha-2 of a country as one of our languages names it: "미국", "USA", "アメリカ合衆国" give "US". */
export function countryCodeOf(name: string): string | undefined {
  known ??= codesByName()
  return known.get(fold(name))
}

/** Every code that Intl has a name for. */
export function countryCodes(): readonly string[] {
  known ??= codesByName()
  return [...new Set(known.values())].sort()
}

function codesByName(): ReadonlyMap<string, string> {
  const codes = lettersTwice().filter((code) => !NO_COUNTRIES.has(code))
  const byName = new Map<string, string>()
  for (const locale of LOCALES)
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' })
      for (const code of codes) {
        const name = names.of(code)
        if (name) byName.set(fold(name), code)
      }
    }
  for (const [name, code] of Object.entries(OTHERWISE)) byName.set(name, code)
  return byName
}

/** What people write and Intl does not. */
const OTHERWISE: Readonly<Record<string, string>> = {
  usa: 'US',
  중화인민공화국: 'CN',
  터키: 'TR',
  アメリカ: 'US',
  美國: 'US',
}

function lettersTwice(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) => letters.map((second) => first + second))
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/[\s.]/gu, '')
}
