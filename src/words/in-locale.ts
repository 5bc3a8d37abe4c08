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

/**
 * The language in which a section is mostly kept when that is not the reader's own; null when the reader's language has
 * more than half of the texts: then each of the others says for itself what it is in.
 */
export function foreignLanguage(texts: readonly Texts[], locale: Locale): string | null {
  const foreign = texts.map((each) => inLocale(each, locale).lang).filter((lang) => lang !== locale)
  if (foreign.length * 2 < texts.length) return null
  const alike = [...Map.groupBy(foreign, (lang) => lang)]
  return alike.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? null
}
