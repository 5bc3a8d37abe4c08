import { bounded } from '../../bounded.ts'
import { type Words, cut } from '../../document/words.ts'
import type { FactLabel, FactWords } from '../../lexicon/fact-words.ts'

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

type Named = readonly [label: FactLabel, name: string, inText: string]

/** "o 면    적 : 36㎢", "면적 36㎢", "연평균 강우량 (mm) 381mm", "気温10.1℃", "꽃 - 철쭉": the longest label that fits. */
export function readLabel(words: Words, facts: FactWords): Labelled | undefined {
  const text = facts.behindLabel ? words.text.toLowerCase() : words.text
  for (const [label, name, inText] of longestFirst(facts)) {
    const behind = behindName(text, inText)
    const found = behind === undefined ? null : patternBehind(name, facts).exec(words.text.slice(behind))
    if (behind === undefined || !found) continue
    const { unit = '', gap = '' } = found.groups ?? {}
    const end = behind + found[0].length
    return { label, name, unit, words: cut(words, 0, end - gap.length), rest: cut(words, end) }
  }
  return undefined
}

const sorted = new WeakMap<FactWords, readonly Named[]>()

function longestFirst(facts: FactWords): readonly Named[] {
  const known = sorted.get(facts)
  if (known) return known
  const inText = (name: string) => (facts.behindLabel ? name.toLowerCase() : name)
  const all = facts.labels.flatMap((label) => label.names.map((name): Named => [label, name, inText(name)]))
  const made = all.toSorted(([, a], [, b]) => b.length - a.length)
  sorted.set(facts, made)
  return made
}

/** Where the text goes on behind the letters of a name, in front of which "the" may stand. */
function behindName(text: string, name: string): number | undefined {
  const article = /^the\s/.exec(text)?.[0].length
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
const MARK = String.raw`\s{0,4}[:|]\s{0,40}|\s{0,8}[-·]\s{1,40}`

/** A unit in brackets; then a colon, a dash, a bullet or a blank, or nothing. */
const BEHIND = bounded(String.raw`^${UNIT}(?<gap>${MARK}|\s{1,40}|$|(?=-?\d|\('?\d))`)

/** "새" is a bird, and "new" in front of other words. */
const BEHIND_ONE_LETTER = bounded(`^${UNIT}(?<gap>${MARK})`)

function patternBehind(name: string, { behindLabel }: FactWords): RegExp {
  return behindLabel ?? (name.length > 1 ? BEHIND : BEHIND_ONE_LETTER)
}
