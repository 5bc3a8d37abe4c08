import { type Words, cut, splitAt, trimmed } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Labelled, readLabel } from './label.ts'

/** A label with the words behind it: "인구 | 21만 3천명 / 84,112세대 (2019년 말 기준)". */
export interface Piece extends Labelled {
  readonly value: Words
}

/** "꽃 - 철쭉, 나무 - 녹나무": every labelled part; a part without a label goes on with the one before. */
export function piecesOf(labelled: Labelled, lexicon: Lexicon): readonly Piece[] {
  const pieces: { labelled: Labelled; value: Words }[] = []
  for (const part of splitAt(labelled.rest, /\n/).flatMap((line) => splitAt(line, lexicon.facts.and))) {
    const next = pieces.length > 0 || labelled.label.members ? labelOfPart(part, lexicon) : undefined
    const last = pieces.at(-1)
    if (next) pieces.push({ labelled: next, value: next.rest })
    else if (last) last.value = through(labelled.rest, last.value, part)
    else pieces.push({ labelled, value: part })
  }
  return pieces.map((piece) => ({ ...piece.labelled, value: withoutMark(trimmed(piece.value)) }))
}

function labelOfPart(part: Words, { facts }: Lexicon): Labelled | undefined {
  const label = readLabel(part, facts)
  if (label?.label.short && label.unit !== '' && label.rest.text.trim() === '') return valueInBrackets(label)
  if (!label || label.rest.text.trim() === '') return undefined
  const clear =
    label.label.form !== 'words' ||
    label.label.short ||
    /[:-]\s*$/.test(part.text.slice(0, part.text.length - label.rest.text.length))
  return clear ? label : undefined
}

/** "시화(철쭉)": what stands in brackets behind a label of one word is its value, no unit. */
function valueInBrackets(label: Labelled): Labelled {
  const at = label.words.text.lastIndexOf(label.unit)
  return { ...label, unit: '', rest: cut(label.words, at, at + label.unit.length) }
}

function through(whole: Words, first: Words, last: Words): Words {
  return cut(whole, first.start - whole.start, last.start + last.text.length - whole.start)
}

function withoutMark(value: Words): Words {
  return cut(value, /^[·•\-○]\s*/.exec(value.text)?.[0].length ?? 0)
}
