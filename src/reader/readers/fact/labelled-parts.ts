import { type Words, cut, trimmed } from '../../document/words.ts'
import type { FactWords } from '../../lexicon/fact-words.ts'
import { matchesOf } from '../../matches.ts'
import { readLabel } from './label.ts'

/** Between two labelled values of one line: a cell, wide blanks, a bullet, a bar. */
const GAPS = /\t|\s{2,8}(?:[·*■□◆▶-]\s?)?|\s[·■□◆▶]\s+|\s?[;|]\s/
const WITH_COLON = /^[^:\t]{1,16}:/

/** "시화 : 장미   · 시목 : 유송", "면적 | 36㎢ | 인구 | 21만명": each label with its own value, or the whole line. */
export function labelledParts(words: Words, facts: FactWords): readonly Words[] {
  if (!readLabel(words, facts)) return [words]
  const parts: Words[] = []
  let from = 0
  for (const { index, 0: gap } of matchesOf(words.text, GAPS)) {
    const next = cut(words, index + gap.length)
    if (!startsPart(next, gap, facts) || !hasValue(cut(words, from, index), facts)) continue
    parts.push(trimmed(cut(words, from, index)))
    from = index + gap.length
  }
  return [...parts, cut(words, from)]
}

/** In cells a label needs no colon. */
function startsPart(next: Words, gap: string, facts: FactWords): boolean {
  const clear = gap === '\t' ? next.text.includes('\t') : WITH_COLON.test(next.text)
  return clear && readLabel(next, facts) !== undefined
}

function hasValue(part: Words, facts: FactWords): boolean {
  return /[\p{L}\p{N}]/u.test(readLabel(trimmed(part), facts)?.rest.text ?? '')
}
