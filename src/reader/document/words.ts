import { matchesOf } from '../matches.ts'
import type { Span } from '../span.ts'

/** A stretch of the page that knows where it stands: `raw` as written, `text` folded, both of the same length. */
export interface Words {
  readonly raw: string
  readonly text: string
  readonly start: number
}

export function cut(words: Words, from: number, to: number = words.text.length): Words {
  return { raw: words.raw.slice(from, to), text: words.text.slice(from, to), start: words.start + from }
}

/** Where a part of the words stands in the page. */
export function spanIn(words: Words, from = 0, to: number = words.text.length): Span {
  return { start: words.start + from, end: words.start + to }
}

/** Without the blanks at both ends. */
export function trimmed(words: Words): Words {
  const from = words.text.length - words.text.trimStart().length
  return cut(words, from, Math.max(from, words.text.trimEnd().length))
}

/** The parts between the marks; `mark` must not be global. */
export function splitAt(words: Words, mark: RegExp): readonly Words[] {
  const parts: Words[] = []
  let from = 0
  for (const found of matchesOf(words.text, mark)) {
    parts.push(cut(words, from, found.index))
    from = found.index + found[0].length
  }
  return [...parts, cut(words, from)]
}
