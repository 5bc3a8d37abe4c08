import { type GoldPage, type GoldRow, isOptional } from './gold.ts'
import { type Judgement, NOTHING, flagsOf, shown } from './judgement.ts'
import { isSameName } from './names.ts'
import { folded, shareOf } from './overlap.ts'
import { type RowPair, pairRows } from './pair-rows.ts'
import type { ReadRow } from './read-values.ts'

const FOUR = ['date', 'people', 'direction', 'kind'] as const

/** Rows found, missed and invented; and of each found row its fields. */
export function judgeRows(gold: GoldPage, read: readonly ReadRow[]): Judgement[] {
  const { pairs, missed, invented } = pairRows(gold.rows, read)
  const counted = pairs.filter((pair) => !isOptional(pair.gold))
  return [
    ...counted.flatMap(judgePair),
    ...missed.filter((row) => !isOptional(row)).map(missedRow),
    ...invented.map((row) => inventedRow(row, gold.excluded)),
  ]
}

function judgePair(pair: RowPair): Judgement[] {
  const { text } = pair.gold
  const four = FOUR.map((field) => judgeField(pair, field))
  return [
    { field: 'row', about: text, expected: 'a row', read: 'a row', right: true, sure: [] },
    ...four,
    { ...valueless('all four', text), right: four.every(({ right }) => right) },
    ...judgePartner(pair),
  ]
}

function judgeField({ gold, read }: RowPair, field: (typeof FOUR)[number]): Judgement {
  const accepted: readonly (string | number | null)[] = [gold[field], ...(gold.alt?.[field] ?? [])]
  const { value } = read[field]
  return {
    field,
    about: gold.text,
    expected: accepted.map(shown).join(' | '),
    read: shown(value),
    right: accepted.includes(value),
    sure: flagsOf(read[field], gold[field]),
  }
}

function judgePartner({ gold, read }: RowPair): Judgement[] {
  if (gold.partner === undefined) return []
  const { value, sure } = read.partner
  const right = value !== null && isSameName(gold.partner, value)
  return [
    { field: 'partner', about: gold.text, expected: gold.partner, read: shown(value), right, sure: [sure] },
  ]
}

function missedRow(row: GoldRow): Judgement {
  return { ...valueless('row', row.text), expected: row.date, right: false }
}

function inventedRow(row: ReadRow, excluded: GoldPage['excluded']): Judgement {
  const text = folded(row.text)
  const why = excluded.find((one) => shareOf(folded(one.text), text) !== undefined)?.why
  return {
    field: why === undefined ? 'invented row' : 'excluded row',
    about: row.text,
    expected: why ?? NOTHING,
    read: row.date.value,
    right: false,
    sure: [row.date, row.direction, row.kind, ...(row.people.value === null ? [] : [row.people])].map(
      ({ sure }) => sure,
    ),
  }
}

function valueless(field: Judgement['field'], about: string) {
  return { field, about, expected: NOTHING, read: NOTHING, sure: [] }
}
