/** One pattern, or several of which any may fit: the earliest place, and at one place the first of them. */
export type Patterns = RegExp | readonly RegExp[]

/** Every place where a pattern of a lexicon fits, whatever its flags; its tables hold no global patterns. */
export function matchesOf(text: string, patterns: Patterns): readonly RegExpExecArray[] {
  const [only, ...more] = [patterns].flat().map((one) => new RegExp(one, `${one.flags}g`))
  if (!only) return []
  return more.length === 0 ? [...text.matchAll(only)] : earliest(text, [only, ...more])
}

function earliest(text: string, patterns: readonly RegExp[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  const next = new Map(patterns.map((pattern) => [pattern, pattern.exec(text)]))
  for (;;) {
    const first = [...next.values()].reduce((best, one) =>
      one && (!best || one.index < best.index) ? one : best,
    )
    if (!first) return found
    found.push(first)
    const end = first.index + Math.max(1, first[0].length)
    for (const [pattern, match] of next)
      if (match && match.index < end) next.set(pattern, execFrom(pattern, text, end))
  }
}

function execFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}
