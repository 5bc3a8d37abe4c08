import { type Words, spanIn, trimmed } from '../../document/words.ts'
import type { FactLabel } from '../../lexicon/fact-words.ts'
import { type Reading, inferred, stated } from '../../reading.ts'
import type { Labelled } from './label.ts'
import type { Piece } from './pieces.ts'

/** A label of the outer level: its cell spans several rows, of which a paste keeps only the first. */
export interface Group {
  readonly label: FactLabel
  readonly words: Words
}

/** The labels of a value, outermost first; the outer one may stand in another line. */
export function labelsOf(
  piece: Piece,
  group: Group | undefined,
  beside: boolean,
  outer: Labelled | undefined,
): readonly Reading<string>[] {
  const own = labelReading(piece.words)
  if (outer?.label.members) return [labelReading(outer.words), own]
  if (!group) return [own]
  const span = spanIn(group.words)
  return [
    beside ? labelReading(group.words) : inferred(labelText(group.words), span, 'fact/rowspan-lost-in-paste'),
    own,
  ]
}

/** One letter or sign, "(명)" and "(℃)", or a unit in small letters: "(km2)". */
const UNIT = /(?<=.)\s{0,3}[([（［](?:[°˚º]\s?[CF]|[^\s\d]|[kcm]?m[²³23]?|㎞²|ha)[)\]）］]\s{0,3}:?$/u

export function labelReading(words: Words): Reading<string> {
  const label = trimmed(words)
  return stated(labelText(label), spanIn(label), 'fact/label')
}

/** "위    치" is 위치; a label of two words keeps its blank, and the unit behind it is the value's: "면적(㎢)". */
function labelText({ raw }: Words): string {
  const text = raw.trim().replace(UNIT, '').replaceAll(/\s+/g, ' ')
  const spaced = /^\S(?:\s\S)+$/.test(text)
  return spaced ? text.replaceAll(' ', '') : text
}
