import type { Block, Document } from '../../document/document.ts'
import { wordsOf } from '../../document/document.ts'
import { type Words, cut, spanIn, trimmed } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { FactReading, Reading } from '../../page-reading.ts'
import { stated } from '../../readings.ts'
import type { Span } from '../../span.ts'
import { isColumnHeader } from '../../split/shell.ts'
import { type Labelled, readLabel } from './label.ts'
import { type Group, labelReading, labelsOf } from './levels.ts'
import { factsOf, piecesOf } from './labelled-facts.ts'
import { readProse } from './prose.ts'
import { type TieDate, readTieDates } from './tie-date.ts'

export interface ProfileReading {
  readonly facts: readonly FactReading[]
  readonly tieDates: readonly TieDate[]
  readonly notes: readonly Span[]
}

interface State {
  facts: FactReading[]
  tieDates: TieDate[]
  notes: Span[]
  group: Group | undefined
  /** The label whose values may go on in the next lines. */
  current: Labelled | undefined
  /** The start of a label that goes on in the next line. */
  unfinished: Block | undefined
}

/** The facts of a profile: labelled lines, two-column tables, lists below a label, sentences. */
export function readFacts(
  document: Document,
  blocks: readonly Block[],
  heading: Words | undefined,
  lexicon: Lexicon,
): ProfileReading {
  const state: State = {
    facts: [],
    tieDates: [],
    notes: [],
    group: undefined,
    current: undefined,
    unfinished: undefined,
  }
  for (const block of blocks) readBlock(document, block, heading, lexicon, state)
  return { facts: state.facts, tieDates: state.tieDates, notes: state.notes }
}

function readBlock(
  document: Document,
  block: Block,
  heading: Words | undefined,
  lexicon: Lexicon,
  state: State,
): void {
  if (isColumnHeader(document, block, lexicon)) return
  const start = state.unfinished?.span.start ?? block.body.start
  const words = wordsOf(document, { start, end: block.span.end })
  const tieDates = readTieDates(words, block.span, lexicon)
  const labelled = readLabel(words, lexicon.facts)
  if (lexicon.headings.note.test(block.marker + words.text)) state.notes.push(block.span)
  else if (tieDates.length > 0) state.tieDates.push(...tieDates)
  else if (labelled && lexicon.facts.unfinished.test(words.text)) {
    state.unfinished = block
    return
  } else if (labelled) addLabelled(state.unfinished ?? block, labelled, lexicon, state)
  else addUnlabelled(block, words, heading, lexicon, state)
  state.unfinished = undefined
}

function addLabelled(first: Block, labelled: Labelled, lexicon: Lexicon, state: State): void {
  const inner = labelled.label.members && readLabel(labelled.rest, lexicon.facts)
  if (inner && labelled.label.members?.includes(inner.name)) {
    state.group = { label: labelled.label, words: labelled.words }
    addPieces(first.span.start, inner, lexicon, state, true)
    return
  }
  if (!state.group?.label.members?.includes(labelled.name)) state.group = undefined
  addPieces(first.span.start, labelled, lexicon, state, false)
}

function addPieces(start: number, labelled: Labelled, lexicon: Lexicon, state: State, beside: boolean): void {
  state.current = labelled
  if (labelled.rest.text.trim() === '') return
  for (const [index, piece] of piecesOf(labelled, lexicon).entries()) {
    const from = index === 0 ? start : piece.words.start
    const outer = piece.words.start === labelled.words.start ? undefined : labelled
    state.facts.push(...factsOf(piece, labelsOf(piece, state.group, beside, outer), from, lexicon))
  }
}

function addUnlabelled(
  block: Block,
  words: Words,
  heading: Words | undefined,
  lexicon: Lexicon,
  state: State,
): void {
  const unknown = /^(?<label>[^:\t.]{1,14})\s?[:\t]\s*(?=\S)/.exec(words.text)
  if (unknown?.groups?.label) {
    const label = cut(words, 0, unknown.groups.label.length)
    state.facts.push(wordsFact(block.span, [labelReading(label)], cut(words, unknown[0].length)))
  } else if (lexicon.headings.sentenceEnd.test(words.text) && words.text.length > 20) {
    state.facts.push(...readProse(words, heading, lexicon))
  } else if (state.current && block.marker !== '') addValue(block, words, state.current, lexicon, state)
}

/** One more value of the label above: "· 2개 골프장 및 주요관광지". */
function addValue(block: Block, words: Words, label: Labelled, lexicon: Lexicon, state: State): void {
  const start =
    state.facts.at(-1)?.labels.at(-1)?.span.start === label.words.start
      ? block.span.start
      : startOf(label, state)
  state.facts.push(
    ...factsOf(
      { ...label, value: words },
      labelsOf({ ...label, value: words }, state.group, false, undefined),
      start,
      lexicon,
    ),
  )
}

function startOf(label: Labelled, { group }: State): number {
  return group && group.words.start < label.words.start && label.rest.text !== ''
    ? group.words.start
    : label.words.start
}

function wordsFact(span: Span, labels: readonly Reading<string>[], value: Words): FactReading {
  const words = trimmed(value)
  return {
    span,
    labels,
    key: null,
    value: stated(words.raw, spanIn(words), 'fact/words'),
    unit: null,
    asOf: undefined,
    of: undefined,
  }
}
