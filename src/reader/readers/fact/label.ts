import { type Words, cut } from '../../document/words.ts'
import type { FactLabel, FactWords } from '../../lexicon/fact-words.ts'
import { oncePer } from '../../once-per.ts'

/** A label that some words begin with, and the value behind it. */
export interface Labelled {
  readonly label: FactLabel
  /** As written, with its unit: "연평균 강우량 (mm)". */
  readonly words: Words
  /** Its letters without blanks, as the table of labels has them. */
  readonly name: string
  readonly unit: string
  readonly rest: Words
}

interface Name {
  readonly label: FactLabel
  readonly name: string
  readonly pattern: RegExp
}

/** "o 면    적 : 36㎢", "면적 36㎢", "연평균 강우량 (mm) 381mm", "気温10.1℃", "꽃 - 철쭉": the longest label that fits. */
export function readLabel(words: Words, facts: FactWords): Labelled | undefined {
  for (const { label, name, pattern } of namesLike(words.text, facts)) {
    const found = pattern.exec(words.text)
    if (!found?.groups) continue
    const { unit = '', gap = '' } = found.groups
    const end = found[0].length
    return { label, name, unit, words: cut(words, 0, end - gap.length), rest: cut(words, end) }
  }
  return undefined
}

/** The names that begin as the words do, longest first; few labels do, and most lines begin like none. */
function namesLike(text: string, facts: FactWords): readonly Name[] {
  const behindArticle = facts.labelGap !== undefined && /^the\s/i.test(text) ? text.slice(4) : undefined
  const names = [text, behindArticle].flatMap((start) =>
    start === undefined ? [] : (namesByLetter(facts).get(firstLetter(start)) ?? []),
  )
  return behindArticle === undefined ? names : names.toSorted(longestFirst)
}

const namesByLetter = oncePer((facts: FactWords): ReadonlyMap<string, readonly Name[]> => {
  const names = facts.labels.flatMap((label) =>
    label.names.map((name) => ({ label, name, pattern: labelPattern(name, facts.labelGap) })),
  )
  return Map.groupBy(names.toSorted(longestFirst), ({ name }) => firstLetter(name))
})

function firstLetter(text: string): string {
  return text.charAt(0).toUpperCase()
}

function longestFirst({ name: a }: Name, { name: b }: Name): number {
  return b.length - a.length
}

/**
 * Blanks may stand between the letters: "위    치". Behind it a colon, a dash, a bullet or a blank, or nothing, unless the
 * language has its own `gap`.
 */
export function labelPattern(name: string, gap?: string): RegExp {
  const letters = Array.from(name, (letter) => RegExp.escape(letter)).join('\\s{0,6}')
  const unit = '(?:\\s?\\((?<unit>[^()\\d]{1,24})\\))?'
  if (gap !== undefined) return new RegExp(`^(?:the\\s)?${letters}${unit}(?<gap>${gap})`, 'i')
  const blank = name.length > 1 ? `|\\s+|$|(?=-?\\d|\\('?\\d)` : '' // "새" is a bird, and "new" in front of other words
  return new RegExp(
    `^${letters}(?:\\s?\\((?<unit>[^()\\d]{1,8})\\))?(?<gap>\\s{0,4}(?:[:|]|[.…·-]{2,12})\\s*|\\s*[-·]\\s+${blank})`,
  )
}
