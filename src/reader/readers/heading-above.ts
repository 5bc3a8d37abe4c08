import type { Direction, ExchangeKind } from '../../kernel/vocabulary.ts'
import { type Words, spanIn } from '../document/words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Reading, inferred } from '../reading.ts'
import type { SideNames } from '../split/mentions.ts'
import { byRules } from './direction/by-rules.ts'
import { readKind } from './kind.ts'

/** Kinds that a heading gives to the lines below it; visits, signings and anniversaries are in the name of any list. */
const SERIES: ReadonlySet<ExchangeKind> = new Set([
  'youth',
  'culture',
  'sports',
  'economy',
  'administration',
  'council',
  'education',
])

/** What a line does not tell stands in the heading above: "中学生派遣" over lines of dates and numbers. */
export function kindBelow(
  kind: Reading<ExchangeKind>,
  heading: Words | undefined,
  { kinds }: Lexicon,
): Reading<ExchangeKind> {
  const above = kind.rule === 'kind/not-told' && heading ? readKind(heading, kinds) : undefined
  return above && SERIES.has(above.value) ? { ...above, rule: 'kind/heading-above' } : kind
}

/** "Guests we have welcomed": the one direction that a heading names. */
function seriesIn(heading: Words, { headings }: Lexicon['directions']): Reading<Direction> | undefined {
  const told = headings.flatMap(([direction, pattern]) => {
    const found = pattern.exec(heading.text)
    return found ? [{ direction, found }] : []
  })
  const [only, more] = told
  if (!only || more) return undefined
  const { direction, found } = only
  return inferred(
    direction,
    spanIn(heading, found.index, found.index + found[0].length),
    'direction/heading-of-series',
  )
}

/** The same for the direction; lists of both directions say nothing of a line. */
export function directionBelow(
  direction: Reading<Direction>,
  heading: Words | undefined,
  names: SideNames,
  { directions }: Lexicon,
): Reading<Direction> {
  if (direction.doubt?.kind !== 'direction-not-told' || !heading) return direction
  const series = seriesIn(heading, directions)
  if (series) return series
  if (direction.rule !== 'direction/not-told') return direction
  const above = byRules(heading, names, directions.rules)
  return above?.value === 'outbound' || above?.value === 'inbound'
    ? inferred(above.value, above.span, 'direction/heading-above')
    : direction
}
