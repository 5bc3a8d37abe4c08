import { oncePer } from './once-per.ts'

/** One pattern, or several of which any may fit: the earliest place, and at one place the first of them. */
export type Patterns = RegExp | readonly RegExp[]

const everywhere = oncePer((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`))

/** Every place where a pattern of a lexicon fits, whatever its flags; its tables hold no global patterns. */
export function matchesOf(text: string, patterns: Patterns): readonly RegExpExecArray[] {
  const all = patterns instanceof RegExp ? [everywhere(patterns)] : patterns.map((one) => everywhere(one))
  const next = new Map(all.map((pattern) => [pattern, execFrom(pattern, text, 0)]))
  const found: RegExpExecArray[] = []
  for (let match = earliest(next); match; match = earliest(next)) {
    found.push(match)
    const end = match.index + (match[0].length || letterAt(text, match.index))
    for (const [pattern, known] of next)
      if (known && known.index < end) next.set(pattern, execFrom(pattern, text, end))
  }
  return found
}

function earliest(next: ReadonlyMap<RegExp, RegExpExecArray | null>): RegExpExecArray | null {
  let best: RegExpExecArray | null = null
  for (const match of next.values()) if (match && (!best || match.index < best.index)) best = match
  return best
}

function execFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** How many units the letter takes that stands there: behind an empty match the search goes on with the next letter. */
function letterAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** How often it fits. */
export function countOf(text: string, pattern: RegExp): number {
  return text.match(everywhere(pattern))?.length ?? 0
}
