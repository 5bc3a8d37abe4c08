/** A word of a list, and where it stands in a text. */
export interface FoundWord {
  readonly word: string
  readonly at: number
}

/** Letters, as patterns, that a word does not stand right behind or right in front of. */
export interface Bounds {
  readonly before: string
  readonly behind?: string | undefined
}

/** Finds where words of a list stand in a text, the longest of them at each place, none within another. */
export function wordFinder(words: readonly string[], bounds: Bounds): (text: string) => readonly FoundWord[] {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const byLetter = Map.groupBy(longestFirst, (word) => word.charCodeAt(0))
  return (text) => {
    const found: FoundWord[] = []
    for (let at = 0; at < text.length; at++) {
      const word = byLetter.get(text.charCodeAt(at))?.find((known) => stands(text, known, at, bounds))
      if (word === undefined) continue
      found.push({ word, at })
      at += word.length - 1
    }
    return found
  }
}

/** Where a word first stands; -1 where it does not. */
export function placeOf(text: string, word: string, bounds: Bounds): number {
  let at = text.indexOf(word)
  while (at >= 0 && !stands(text, word, at, bounds)) at = text.indexOf(word, at + 1)
  return at
}

function stands(text: string, word: string, at: number, { before, behind }: Bounds): boolean {
  if (!text.startsWith(word, at) || isLetter(before, text.charAt(at - 1))) return false
  return behind === undefined || !isLetter(behind, text.charAt(at + word.length))
}

const letters = new Map<string, RegExp>()

function isLetter(pattern: string, letter: string): boolean {
  const known = letters.get(pattern) ?? new RegExp(`^(?:${pattern})$`)
  letters.set(pattern, known)
  return letter !== '' && known.test(letter)
}
