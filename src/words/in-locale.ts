import type { Locale, Texts } from '../kernel/locale.ts'

/** A text and the language it is really in, so that a page can mark words that it could not show in its own. */
export interface TextInLanguage {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
}

/** The text in the reader's language, else in Korean, else in English, else in any; it is never translated. */
export function inLocale(texts: Texts, locale: Locale): TextInLanguage {
  const lang = [locale, 'ko', 'en', ...Object.keys(texts)].find((tag) => texts[tag])
  return lang ? { text: texts[lang] ?? '', lang } : { text: '', lang: locale }
}

/** The language of the first of these texts that the reader's own language lacks; null when it has them all. */
export function foreignLanguage(texts: readonly Texts[], locale: Locale): string | null {
  return texts.map((each) => inLocale(each, locale).lang).find((lang) => lang !== locale) ?? null
}
