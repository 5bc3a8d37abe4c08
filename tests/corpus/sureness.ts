import { type Count, percentOf } from './counts.ts'
import type { Field, Judgement } from './judgement.ts'

/** How many values of one kind the reader is sure of, and how many of these are right. */
export interface Sureness {
  readonly kind: string
  readonly sure: Count
  readonly right: Count
}

/** Whose values each kind holds: what was invented is wrong in its own kind. */
const KINDS: Readonly<Record<string, readonly Field[]>> = {
  date: ['date'],
  people: ['people'],
  direction: ['direction'],
  kind: ['kind'],
  partner: ['partner'],
  'invented rows': ['invented row', 'excluded row'],
  facts: ['fact', 'invented fact'],
  'as-of': ['as-of'],
  agreements: ['agreement', 'invented agreement'],
  background: ['background'],
  contact: ['department', 'phone'],
}

export function surenessOf(judgements: readonly Judgement[]): readonly Sureness[] {
  return Object.entries(KINDS).map(([kind, fields]) => {
    const values = judgements
      .filter(({ field }) => fields.includes(field))
      .flatMap(({ sure, right }) => sure.map((one) => ({ sure: one, right })))
    const sure = values.filter((value) => value.sure)
    return {
      kind,
      sure: { count: sure.length, of: values.length },
      right: { count: sure.filter(({ right }) => right).length, of: sure.length },
    }
  })
}

export function surenessLines(all: readonly Sureness[]): string[] {
  return all.map(
    ({ kind, sure, right }) => `${kind.padEnd(16)}sure ${shareOf(sure)}   of these right ${shareOf(right)}`,
  )
}

function shareOf(count: Count): string {
  const percent = percentOf(count)
  return (
    `${count.count}/${count.of}`.padStart(10) +
    (percent === undefined ? '      –' : `${percent.toFixed(1).padStart(6)}%`)
  )
}
