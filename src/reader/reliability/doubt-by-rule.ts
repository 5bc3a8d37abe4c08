import { oncePer } from '../once-per.ts'
import type { ExchangeReading } from '../page-reading.ts'
import type { Reading } from '../reading.ts'
import { MEASURED } from './measured.ts'
import { type Reliability, SURE, expectedShare } from './reliability.ts'

/** Of each value that its rule gives wrong too often the officer is asked, though nothing else makes it doubtful. */
export function withDoubtsByRule(exchange: ExchangeReading, table: Reliability = MEASURED): ExchangeReading {
  const doubted = <T>(reading: Reading<T>): Reading<T> =>
    reading.doubt || !unsureRules(table).has(reading.rule)
      ? reading
      : { ...reading, doubt: { kind: 'rule-often-wrong' } }
  const { date, people, direction, kind } = exchange
  return {
    ...exchange,
    date: doubted(date),
    people: people && doubted(people),
    direction: doubted(direction),
    kind: doubted(kind),
  }
}

const unsureRules = oncePer(
  (table: Reliability) => new Set(Object.keys(table).filter((rule) => expectedShare(rule, table) < SURE)),
)
