import { type Words, cut, splitAt, trimmed } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { readLabel } from './label.ts'
import { factsInSentence } from './prose.ts'

/** "Area 160 km²; population 193,000. City bird: skylark.": the parts that name a value of their own, each with what goes on with it. */
export function lineParts(words: Words, lexicon: Lexicon): readonly Words[] {
  const { parts: mark } = lexicon.facts
  if (!mark) return [words]
  const parts: Words[] = []
  for (const part of splitAt(words, mark)) {
    const last = parts.at(-1)
    if (part.text.trim() === '') continue
    const goesOn = last && (/^\s*\p{Ll}/u.test(part.text) || isBehind(words, part, ';'))
    if (goesOn && !tellsOwn(trimmed(part), lexicon)) parts[parts.length - 1] = through(words, last, part)
    else parts.push(trimmed(part))
  }
  return parts
}

function isBehind(whole: Words, part: Words, mark: string): boolean {
  return whole.text
    .slice(0, part.start - whole.start)
    .trimEnd()
    .endsWith(mark)
}

function tellsOwn(part: Words, lexicon: Lexicon): boolean {
  return readLabel(part, lexicon.facts) !== undefined || factsInSentence(part, lexicon).length > 0
}

function through(whole: Words, first: Words, last: Words): Words {
  return trimmed(cut(whole, first.start - whole.start, last.start + last.text.length - whole.start))
}
