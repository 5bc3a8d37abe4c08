import { oncePer } from './once-per.ts'

const everywhere = oncePer((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`))

/** Every place where a pattern of a lexicon fits, whatever its flags; its tables hold no global patterns. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(everywhere(pattern))]
}

/** How often it fits. */
export function countOf(text: string, pattern: RegExp): number {
  return text.match(everywhere(pattern))?.length ?? 0
}
