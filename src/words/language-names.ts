import type { Locale } from '../kernel/locale.ts'

/** Each language under its own name, as a reader who speaks nothing else looks for it. */
export const OWN_NAMES: Readonly<Record<Locale, string>> = {
  ko: '한국어',
  en: 'English',
  ja: '日本語',
  zh: '中文',
}

export function languageName(lang: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang
}

const SHORT = new Set(['HK', 'MO']) // "Hong Kong", not "Hong Kong SAR China"; but "United States", not "US"

export function countryName(country: string, locale: Locale): string {
  return (
    new Intl.DisplayNames(locale, { type: 'region', style: SHORT.has(country) ? 'short' : 'long' }).of(
      country,
    ) ?? country
  )
}
