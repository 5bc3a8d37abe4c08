import type { SearchKind } from './search-kind.ts'

/**
 * Tokens that stand for something other than a word of the text. Each begins with a letter for private use, which no
 * folded text has and both engines take as a letter.
 */
export const marks = {
  /** Of a register and of a kind, in one token: an index walks through the list of each that it is asked for. */
  scope: (registerId: string, kind: SearchKind) => `\uE000${kind}${registerId}`,
  /** Everything that belongs to one tie. */
  partnership: (id: string) => `\uE002${id}`,
  /** A year, a month or a day, as digits: 2008, 200809, 20080928. */
  date: (digits: string) => `\uE004${digits}`,
  /** A word of the closed lists: the kind of an exchange, the type of an agreement. */
  word: (word: string) => `\uE005${word.replaceAll(/[-_]/g, '')}`,
}
