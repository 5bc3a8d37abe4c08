import type { Locale } from '../kernel/locale.ts'

/** Each language under its own name, as a reader who speaks nothing else looks for it. */
export const OWN_NAMES: Readonly<Record<Locale, string>> = {
  ko: '한국어',
  en: 'English',
  ja: '日本語',
  zh: '中文',
}

export function languageName(lang: string, locale: Locale): string {
  return namesIn(locale, 'language', 'long').of(lang) ?? lang
}

const SHORT = new Set(['HK', 'MO']) // "Hong Kong", not "Hong Kong SAR China"; but "United States", not "US"

export function countryName(country: string, locale: Locale): string {
  return namesIn(locale, 'region', SHORT.has(country) ? 'short' : 'long').of(country) ?? country
}

const opened = new Map<string, Intl.DisplayNames>()

/** Opened once: each time anew it costs more than all else that a row of names needs. */
function namesIn(locale: Locale, type: 'language' | 'region', style: 'short' | 'long'): Intl.DisplayNames {
  const key = `${locale} ${type} ${style}`
  const names = opened.get(key) ?? new Intl.DisplayNames(locale, { type, style })
  opened.set(key, names)
  return names
}
