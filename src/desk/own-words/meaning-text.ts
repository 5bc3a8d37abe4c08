import type { DeskLocale } from '../../kernel/locale.ts'
import { type Meaning, MEANINGS, meaningId } from '../../records/register/taught-words.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { ownWordsWords } from '../../words/desk/own-words/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Choice } from '../parts/choice-field.ts'

/** What a taught word means, as the pages call it: "문화", "온 교류". */
export function meaningText([part, means]: Meaning, locale: DeskLocale): string {
  const own = ownWordsWords(locale)
  const { kinds, directions, factNames } = wordsFor(locale)
  switch (part) {
    case 'kinds':
      return kinds[means]
    case 'directions':
      return directions[means]
    case 'facts':
      return factNames[means]
    case 'people':
      return editingWords(locale).groups[means]
    case 'columns':
      return own.columns[means]
    case 'headings':
      return own.headings[means]
    default:
      return own.plain[part]
  }
}

/** Every meaning under what it tells. */
export function meaningChoices(locale: DeskLocale): Choice[] {
  const { parts } = ownWordsWords(locale)
  return MEANINGS.map((meaning) => ({
    value: meaningId(meaning),
    text: meaningText(meaning, locale),
    group: parts[meaning[0]],
  }))
}
