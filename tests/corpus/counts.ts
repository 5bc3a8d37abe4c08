import type { Field, Judgement } from './judgement.ts'

/** How many of how many. */
export interface Count {
  readonly count: number
  readonly of: number
}

/** What is reported of a page, and of the pages of a language or a form together. */
export const FIGURES = [
  'rows found',
  'rows invented',
  'excluded lines read',
  'date',
  'people',
  'direction',
  'kind',
  'all four',
  'partner',
  'facts',
  'facts invented',
  'as-of',
  'agreements',
  'agreements invented',
  'background',
  'contact',
  'values sure',
  'sure and right',
] as const
export type Figure = (typeof FIGURES)[number]
export type Counts = Readonly<Record<Figure, Count>>

type RightFigure = Exclude<Figure, keyof typeof INVENTED | 'values sure' | 'sure and right'>

/** How many are right, of those that the gold speaks about. */
const RIGHT: Readonly<Record<RightFigure, readonly Field[]>> = {
  'rows found': ['row'],
  date: ['date'],
  people: ['people'],
  direction: ['direction'],
  kind: ['kind'],
  'all four': ['all four'],
  partner: ['partner'],
  facts: ['fact'],
  'as-of': ['as-of'],
  agreements: ['agreement'],
  background: ['background'],
  contact: ['department', 'phone'],
}

/** How many of those read are none, and which field counts those that are some. */
const INVENTED = {
  'rows invented': { none: ['invented row', 'excluded row'], some: 'row' },
  'excluded lines read': { none: ['excluded row'], some: 'row' },
  'facts invented': { none: ['invented fact'], some: 'fact' },
  'agreements invented': { none: ['invented agreement'], some: 'agreement' },
} as const satisfies Record<string, { none: readonly Field[]; some: Field }>

export function countsOf(judgements: readonly Judgement[]): Counts {
  const those = (fields: readonly Field[]) => judgements.filter(({ field }) => fields.includes(field))
  const right = (fields: readonly Field[]) => those(fields).filter((one) => one.right).length
  const counts: [string, Count][] = [
    ...Object.entries(RIGHT).map(([figure, fields]): [string, Count] => [
      figure,
      { count: right(fields), of: those(fields).length },
    ]),
    ...Object.entries(INVENTED).map(([figure, { none, some }]): [string, Count] => {
      const count = those(none).length
      return [figure, { count, of: count + right([some]) }]
    }),
  ]
  return inOrder({ ...Object.fromEntries(counts), ...calibrationOf(judgements) })
}

/** Of the values that were read, those without a question; of these, the right ones. */
function calibrationOf(judgements: readonly Judgement[]) {
  const values = judgements.flatMap(({ sure, right }) => sure.map((one) => ({ sure: one, right })))
  const sure = values.filter((value) => value.sure)
  return {
    'values sure': { count: sure.length, of: values.length },
    'sure and right': { count: sure.filter(({ right }) => right).length, of: sure.length },
  }
}

export function sumOf(all: readonly Counts[]): Counts {
  const sums = FIGURES.map((figure) => {
    const count = total(all.map((one) => one[figure].count))
    return [figure, { count, of: total(all.map((one) => one[figure].of)) }]
  })
  return inOrder(Object.fromEntries(sums))
}

function inOrder(counts: Readonly<Record<string, Count>>): Counts {
  const entries = FIGURES.map((figure) => [figure, counts[figure] ?? { count: 0, of: 0 }])
  return Object.fromEntries(entries) as Counts // each figure was put in by its name
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** Undefined of nothing. */
export function percentOf({ count, of }: Count): number | undefined {
  return of === 0 ? undefined : (100 * count) / of
}
