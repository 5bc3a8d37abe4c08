import { inWords } from '../../edtf/in-words.ts'
import { unreachable } from '../../kernel/result.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { CorrectableView } from '../../records/published/corrections/correctable.view.ts'
import { inLocale } from '../../words/in-locale.ts'
import { wordsFor } from '../../words/words-for.ts'

/** The record that a report is about, in one line. */
export function recordText(about: CorrectableView, locale: DeskLocale): string {
  switch (about.noun) {
    case 'exchange':
      return `${inWords(about.date, locale)} ${inLocale(about.title, locale).text}`
    case 'agreement':
      return `${inWords(about.date, locale)} ${wordsFor(locale).agreements[about.type]}`
    case 'fact':
      return about.fact.labels.map((label) => inLocale(label, locale).text).join(' › ')
    case 'partnership':
    case 'place':
      return inLocale(about.names, locale).text
    default:
      return unreachable(about)
  }
}
