import { bounded } from '../../bounded.ts'
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
  /** As it is looked for: in small letters where a label is known in any case. */
  readonly sought: string
}

/** "o 면    적 : 36㎢", "면적 36㎢", "연평균 강우량 (mm) 381mm", "気温10.1℃", "꽃 - 철쭉": the longest label that fits. */
export function readLabel(words: Words, facts: FactWords): Labelled | undefined {
  const text = facts.behindLabel ? words.text.toLowerCase() : words.text
  for (const { label, name, sought } of namesLike(text, facts)) {
    const behind = behindName(text, sought)
    const found = behind === undefined ? null : patternBehind(name, facts).exec(words.text.slice(behind))
    if (behind === undefined || !found) continue
    const { unit = '', gap = '' } = found.groups ?? {}
    const end = behind + found[0].length
    return { label, name, unit, words: cut(words, 0, end - gap.length), rest: cut(words, end) }
  }
  return undefined
}

/** The names that begin as the words do, longest first; few labels do, and most lines begin like none. */
function namesLike(text: string, facts: FactWords): readonly Name[] {
  const byLetter = namesByLetter(facts)
  const names = byLetter.get(text.charAt(0)) ?? []
  const article = ARTICLE.exec(text)?.[0].length
  const more = article === undefined ? undefined : byLetter.get(text.charAt(article))
  return more ? [...names, ...more].toSorted(longestFirst) : names
}

const namesByLetter = oncePer((facts: FactWords): ReadonlyMap<string, readonly Name[]> => {
  const inText = (name: string) => (facts.behindLabel ? name.toLowerCase() : name)
  const names = facts.labels.flatMap((label) =>
    label.names.map((name) => ({ label, name, sought: inText(name) })),
  )
  return Map.groupBy(names.toSorted(longestFirst), ({ sought }) => sought.charAt(0))
})

function longestFirst({ name: a }: Name, { name: b }: Name): number {
  return b.length - a.length
}

const ARTICLE = /^the\s/

/** Where the text goes on behind the letters of a name, in front of which "the" may stand. */
function behindName(text: string, name: string): number | undefined {
  const article = ARTICLE.exec(text)?.[0].length
  return (article && behindLetters(text, name, article)) || behindLetters(text, name, 0)
}

const MOST_BLANKS = 6

/** Blanks may stand between the letters: "위    치". */
function behindLetters(text: string, name: string, from: number): number | undefined {
  let at = from
  for (const letter of name) {
    const end = Math.min(at + MOST_BLANKS, text.length)
    while (at > from && at < end && isBlank(text.charAt(at))) at++
    if (!text.startsWith(letter, at)) return undefined
    at += letter.length
  }
  return at
}

function isBlank(letter: string): boolean {
  return letter.trim() === ''
}

const UNIT = String.raw`(?:\s?\((?<unit>[^()\d]{1,8})\))?`
const MARK = String.raw`\s{0,4}(?:[:|]|[.…·-]{2,12})\s{0,40}|\s{0,8}[-·›»]\s{1,40}`

/** A unit in brackets; then a colon, a dash, a bullet or a blank, or nothing. */
const BEHIND = bounded(String.raw`^${UNIT}(?<gap>${MARK}|\s{1,40}|$|(?=-?\d|\('?\d))`)

/** "새" is a bird, and "new" in front of other words. */
const BEHIND_ONE_LETTER = bounded(`^${UNIT}(?<gap>${MARK})`)

function patternBehind(name: string, { behindLabel }: FactWords): RegExp {
  return behindLabel ?? (name.length > 1 ? BEHIND : BEHIND_ONE_LETTER)
}
