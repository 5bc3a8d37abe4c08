import type { Locale } from '../../../kernel/locale.ts'

/** Fonts that offices have, by the language of the text; programs that lack them take their own. */
const FONTS: Readonly<Record<Locale, { readonly letters: string; readonly east: string }>> = {
  ko: { letters: '맑은 고딕', east: '맑은 고딕' },
  en: { letters: 'Calibri', east: 'Malgun Gothic' },
  ja: { letters: 'Yu Gothic', east: 'Yu Gothic' },
  zh: { letters: 'Microsoft YaHei', east: 'Microsoft YaHei' },
}

/** As Word names languages. */
const TAGS: Readonly<Record<Locale, string>> = { ko: 'ko-KR', en: 'en-US', ja: 'ja-JP', zh: 'zh-CN' }

export function fontFor(locale: Locale) {
  const { letters, east } = FONTS[locale]
  return { ascii: letters, hAnsi: letters, eastAsia: east, cs: letters }
}

export function languageFor(locale: Locale) {
  return { value: TAGS[locale], eastAsia: TAGS[locale === 'en' ? 'ko' : locale] }
}
