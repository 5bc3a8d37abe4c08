import type { Locale, Texts } from '../../../kernel/locale.ts'
import { foreignLanguage, inLocale } from '../../../words/in-locale.ts'
import { languageName } from '../../../words/language-names.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Block, Line, Run } from '../paper-document.ts'

type Tone = Run['tone']

/** A text of our own words. */
export function plain(text: string, tone?: Tone): Line {
  return [tone ? { text, tone } : { text }]
}

/** A text of the records, with its language where that is not the reader's. */
export function lineOf(texts: Texts, locale: Locale, tone?: Tone): Line {
  const { text, lang } = inLocale(texts, locale)
  return [{ text: tidy(text), ...(lang === locale ? {} : { lang }), ...(tone ? { tone } : {}) }]
}

export function joined(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, place) => (place > 0 ? [{ text: between }, ...line] : line))
}

/** The number of a source, as it stands in the list at the end. */
export function mark(number: number): Line {
  return number > 0 ? [{ text: `\u00a0[${number}]`, tone: 'quiet' }] : []
}

/** Breaks of lines and signs that only steer a screen have no place in a line of print. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim()
}

/** A line for a part whose records are in another language; nothing when they are in the reader's own. */
export function languageNote(texts: readonly Texts[], locale: Locale): Block[] {
  const lang = foreignLanguage(texts, locale)
  if (!lang) return []
  return [
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: plain(wordsFor(locale).recordedIn(languageName(lang, locale))),
    },
  ]
}
