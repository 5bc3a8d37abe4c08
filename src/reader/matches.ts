import { oncePer } from './once-per.ts'

const everywhere = oncePer((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`))

/** Every place where a pattern of a lexicon fits, whatever its flags; its tables hold no global patterns. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const next = everywhere(pattern)
  const found: RegExpExecArray[] = []
  next.lastIndex = 0
  for (let match = next.exec(text); match; match = next.exec(text)) {
    found.push(match)
    if (match[0] === '') next.lastIndex += letterAt(text, next.lastIndex)
  }
  return found
}

/** How many units the letter takes that stands there: behind an empty match the search goes on with the next letter. */
function letterAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** How often it fits. */
export function countOf(text: string, pattern: RegExp): number {
  return text.match(everywhere(pattern))?.length ?? 0
}
