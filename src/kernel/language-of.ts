import type { Locale } from './locale.ts'

/** The language that a text's letters show: Hangul is Korean, kana Japanese, Han characters alone Chinese, else English. */
export function languageOf(text: string): Locale {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
}

/** A text under the language that its letters show. */
export function inOwnLanguage(text: string): Record<string, string> {
  return { [languageOf(text)]: text }
}
