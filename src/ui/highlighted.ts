import { foldedLetter } from '../kernel/folded.ts'
import { type Html, html } from './html.ts'

/** A text with these words marked wherever it has them; words are folded and without blanks, as search compares them. */
export function highlighted(text: string, words: readonly string[]): Html {
  const parts = partsOf(text, words)
  return html`${parts.map(({ part, marked }) => (marked ? html`<mark>${part}</mark>` : part))}`
}

interface Part {
  readonly part: string
  readonly marked: boolean
}

export function partsOf(text: string, words: readonly string[]): Part[] {
  const letters = comparedLetters(text)
  const spans = words.flatMap((word) => spansOf(letters, word)).toSorted(([a], [b]) => a - b)
  const parts: Part[] = []
  let end = 0
  for (const [from, to] of spans) {
    if (from < end) continue
    if (from > end) parts.push({ part: text.slice(end, from), marked: false })
    parts.push({ part: text.slice(from, to), marked: true })
    end = to
  }
  return end < text.length ? [...parts, { part: text.slice(end), marked: false }] : parts
}

type Span = readonly [from: number, to: number]

/** A folded letter, and where the one that it was folded from begins and ends in the text. */
interface Letter {
  readonly folded: string
  readonly span: Span
}

function comparedLetters(text: string): Letter[] {
  let at = 0
  return Array.from(text).flatMap((letter) => {
    const span: Span = [at, at + letter.length]
    at += letter.length
    return Array.from(foldedLetter(letter).replaceAll(' ', ''), (folded) => ({ folded, span }))
  })
}

function spansOf(letters: readonly Letter[], word: string): Span[] {
  const wanted = Array.from(word)
  return letters.flatMap(({ span: [from] }, place) => {
    const isHere =
      wanted.length > 0 && wanted.every((letter, more) => letters[place + more]?.folded === letter)
    const last = letters[place + wanted.length - 1]
    return isHere && last ? [[from, last.span[1]] as const] : []
  })
}
