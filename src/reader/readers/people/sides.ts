import type { Direction } from '../../../kernel/vocabulary.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { PeopleWords } from '../../lexicon/people-words.ts'
import { type Reading, stated } from '../../reading.ts'
import { type PeopleReading, readPeople } from './read-people.ts'

/** What a table tells that counts who went and who came in two columns. */
export interface SidesReading {
  readonly people: PeopleReading
  readonly direction: Reading<Direction>
}

/** "Going 20 | Coming 20": forty, in both directions. Undefined when neither cell holds a number. */
export function readSides(
  about: Words,
  { sent, received }: { readonly sent?: Words; readonly received?: Words },
  people: PeopleWords,
): SidesReading | undefined {
  const [went, came] = [sent, received].map((cell) => (cell ? readPeople(cell, cell, people) : undefined))
  const filled = [went, came].filter((side) => side?.total !== undefined)
  const [first] = filled
  const last = filled.at(-1)
  if (!first?.total || !last?.total) return undefined
  const value = filled.reduce((sum, side) => sum + (side?.total?.value ?? 0), 0)
  const span = { start: first.total.span.start, end: last.total.span.end }
  const direction = filled.length > 1 ? 'both' : went?.total ? 'outbound' : 'inbound'
  return {
    people: { total: stated(value, span, 'people/columns-of-two-sides'), counts: [] },
    direction: stated(
      direction,
      span.start < about.start ? spanIn(about) : span,
      'direction/column-of-its-side',
    ),
  }
}
