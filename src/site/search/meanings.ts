import { folded } from '../../kernel/folded.ts'
import { LOCALES } from '../../kernel/locale.ts'
import { wordsFor } from '../../words/words-for.ts'

/** Words of the closed lists that a folded word stands for in any of our languages: "youth" for 청소년 and for Youth. */
export function meaningsOf(word: string): readonly string[] {
  return MEANINGS.get(word) ?? []
}

const MEANINGS = meanings()

function meanings(): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const [text, word] of LOCALES.flatMap(namedIn)) {
    const key = folded(text).replaceAll(' ', '')
    found.set(key, (found.get(key) ?? new Set()).add(word))
  }
  return new Map([...found].map(([key, words]) => [key, [...words]]))
}

/** "other" says nothing that anybody would look for. */
function namedIn(locale: (typeof LOCALES)[number]): [text: string, word: string][] {
  const { kinds, agreements, factNames } = wordsFor(locale)
  const lists = [...Object.entries(kinds), ...Object.entries(agreements), ...Object.entries(factNames)]
  return lists.filter(([word]) => word !== 'other').map(([word, text]) => [text, word])
}
