import type { Locale, Texts } from '../kernel/locale.ts'
import { foreignLanguage, inLocale } from '../words/in-locale.ts'
import { languageName } from '../words/language-names.ts'
import { wordsFor } from '../words/words-for.ts'
import { type Html, html } from './html.ts'

/** A text for the reader; marked with its language when it is not the page's own (WCAG 3.1.2). */
export function textIn(texts: Texts, locale: Locale): Html {
  const { text, lang } = inLocale(texts, locale)
  return lang === locale ? html`${text}` : html`<span lang="${lang}">${text}</span>`
}

/** One discreet line for a section whose records are in another language; nothing when the page has its own. */
export function languageNote(texts: readonly Texts[], locale: Locale): Html | '' {
  const lang = foreignLanguage(texts, locale)
  if (!lang) return ''
  return html`<p class="language-note">${wordsFor(locale).recordedIn(languageName(lang, locale))}</p>`
}

/** A text that was kept without its language, as a source's title: its letters tell, as far as they can. */
export function textByScript(text: string, locale: Locale): Html {
  const lang = languageOfScript(text) ?? locale
  return lang === locale ? html`${text}` : html`<span lang="${lang}">${text}</span>`
}

function languageOfScript(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return /\p{Script=Han}/u.test(text) ? 'zh' : undefined
}
