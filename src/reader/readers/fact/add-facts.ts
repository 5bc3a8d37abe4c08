import { bounded } from '../../bounded.ts'
import type { Block } from '../../document/document.ts'
import { type Words, cut, spanIn, trimmed } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { oncePer } from '../../once-per.ts'
import type { FactReading } from '../../page-reading.ts'
import { type Reading, inferred, stated } from '../../reading.ts'
import type { Span } from '../../span.ts'
import { type Labelled, readLabel } from './label.ts'
import { factsOf } from './labelled-facts.ts'
import { type Group, labelReading, labelsOf } from './levels.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { factsInSentence, readProse } from './prose.ts'
import { readValue } from './value.ts'

/** The facts read so far, and the labels that the next line may belong to. */
export interface ProfileState {
  readonly facts: FactReading[]
  readonly heading: Words | undefined
  group: Group | undefined
  /** The label whose values may go on in the next lines. */
  current: Labelled | undefined
}

export function addLabelled(first: Block, labelled: Labelled, lexicon: Lexicon, state: ProfileState): void {
  const inner = labelled.label.members && readLabel(labelled.rest, lexicon.facts)
  if (inner && labelled.label.members?.includes(inner.name)) {
    state.group = { label: labelled.label, words: labelled.words }
    addPieces(first.span.start, inner, lexicon, state, true)
    return
  }
  if (!state.group?.label.members?.includes(labelled.name)) state.group = undefined
  addPieces(first.span.start, labelled, lexicon, state, false)
}

function addPieces(
  start: number,
  labelled: Labelled,
  lexicon: Lexicon,
  state: ProfileState,
  beside: boolean,
): void {
  state.current = labelled
  if (labelled.rest.text.trim() === '') return
  for (const [index, piece] of piecesOf(labelled, lexicon).entries()) {
    if (!/[\p{L}\p{N}·]/u.test(piece.value.text)) continue // "시목 | -"
    const from = index === 0 ? start : piece.words.start
    const outer = piece.words.start === labelled.words.start ? undefined : labelled
    const facts = factsOf(piece, labelsOf(piece, state.group, beside, outer), from, lexicon)
    state.facts.push(...facts.map((fact) => asOfAbove(fact, piece.value, state.facts.at(-1), lexicon)))
  }
}

/** "12万6,500世帯(同上)": of the day of the figure above. */
function asOfAbove(
  fact: FactReading,
  value: Words,
  above: FactReading | undefined,
  { dates }: Lexicon,
): FactReading {
  if (fact.asOf || fact.unit === null || !above?.asOf || !dittoInBrackets(dates).test(value.text)) return fact
  return { ...fact, asOf: inferred(above.asOf.value, spanIn(value), 'as-of/same-as-above') }
}

const dittoInBrackets = oncePer(({ ditto }: Lexicon['dates']) => new RegExp(`\\(\\s?(?:${ditto})\\s?\\)`))

/** Two labels before one colon: the facts of each stand where the line does. */
export function addPaired(
  { span }: Block,
  pieces: readonly Piece[],
  lexicon: Lexicon,
  state: ProfileState,
): void {
  state.group = undefined
  state.current = undefined
  for (const piece of pieces)
    state.facts.push(...factsOf(piece, [labelReading(piece.words)], span.start, lexicon))
}

/** A label that no table knows, a sentence, or one more value of the label above. */
export function addUnlabelled(block: Block, words: Words, lexicon: Lexicon, state: ProfileState): void {
  const unknown =
    unknownLabel(lexicon.facts).exec(words.text) ??
    /^(?<label>[^\s:\t.,]{2,10})(?:\u3000|\s{2}\s?)(?=\S)/.exec(words.raw)
  if (unknown?.groups?.label) {
    const label = cut(words, 0, unknown.groups.label.length)
    state.facts.push(wordsFact(block.span, [labelReading(label)], cut(words, unknown[0].length)))
  } else if (isProse(words, lexicon)) {
    state.facts.push(...readProse(words, state.heading, lexicon))
  } else if (
    state.current &&
    fits(state.current, words, lexicon) &&
    (block.marker !== '' || isAwaited(state.current, block))
  ) {
    addValue(block, { ...state.current, value: words }, lexicon, state)
    if (block.marker === '') state.current = undefined
  }
}

function isProse(words: Words, lexicon: Lexicon): boolean {
  const sentence = lexicon.headings.sentenceEnd.test(words.text) && words.text.length > 20
  return sentence || factsInSentence(words, lexicon).length > 0
}

/** Words and a colon or tab that no table of labels has. */
const unknownLabel = oncePer(({ longestLabel = 14 }: Lexicon['facts']) =>
  bounded(`^(?<label>[^:\\t.]{1,${longestLabel}})\\s?[:\\t]\\s{0,40}(?=\\S)`),
)

/** A number goes on with numbers alone. */
function fits({ label, unit }: Labelled, words: Words, { facts }: Lexicon): boolean {
  return (
    label.form === 'words' || label.form === 'date' || readValue(words, label.form, unit, facts) !== undefined
  )
}

/** A label that stood alone in the line above has its value in this one. */
function isAwaited({ rest }: Labelled, { afterGap }: Block): boolean {
  return rest.text.trim() === '' && !afterGap
}

/** "· 2개 골프장 및 주요관광지": the first value of a label begins with the label, the next with themselves. */
function addValue(block: Block, piece: Piece, lexicon: Lexicon, state: ProfileState): void {
  const isNext = state.facts.at(-1)?.labels.at(-1)?.span.start === piece.words.start
  const start = isNext ? block.span.start : startOf(piece, state)
  state.facts.push(...factsOf(piece, labelsOf(piece, state.group, false, undefined), start, lexicon))
}

function startOf(label: Labelled, { group }: ProfileState): number {
  return group && group.words.start < label.words.start && label.rest.text !== ''
    ? group.words.start
    : label.words.start
}

function wordsFact(span: Span, labels: readonly Reading<string>[], value: Words): FactReading {
  const words = trimmed(value)
  const read = stated(words.raw, spanIn(words), 'fact/words')
  return { span, labels, key: null, value: read, unit: null, asOf: undefined, of: undefined }
}
